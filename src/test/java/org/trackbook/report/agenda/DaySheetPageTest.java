package org.trackbook.report.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.trackbook.model.DayPlan;
import org.trackbook.model.OwnEntry;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.model.Visit;
import org.trackbook.testkit.Golden;

class DaySheetPageTest {
    private static final Set<String> ELEMENTS = Set.of("#root", "html", "head", "meta", "title", "style", "body",
            "section", "header", "p", "h1", "h2", "ol", "li", "b", "span", "a", "div");

    @Test
    void aDayIsAPageWithTalksGapsBackupsAndTheShortList() {
        Golden.check(DaySheetPageTest.class, "weekend.expected.html",
                text(Weekend.files()).replaceFirst("(?s)<style>.*</style>", "<style></style>"));
    }

    private static String text(AgendaFiles files) {
        return new String(files.page(), StandardCharsets.UTF_8);
    }

    @Test
    void theWordsAreThoseOfTheReader() {
        var german = text(new AgendaFiles(Weekend.CONFERENCE, Weekend.visit(), Optional.empty(), Locale.GERMAN));
        assertTrue(german.contains("<h1>Samstag, 22. Mai 2027</h1>"), german);
        assertTrue(german.contains("Ersatz für: Reading the tides"), german);
    }

    @Test
    void whereATalkIsLeftForAnotherTheSheetSaysWhen() {
        var visit = Weekend.visit();
        var day = visit.day(1).withLeaving(Map.of(new TalkId("a2"), new TalkId("b1")));
        var page = Jsoup.parse(text(new AgendaFiles(Weekend.CONFERENCE, visit.withPlans(List.of(day)), Optional.empty(),
                Locale.ENGLISH)));
        assertEquals(List.of("Leave at 10:30 for “Espresso on bare metal”"),
                page.select(".main .remark").eachText());
        assertEquals(List.of(), page.select(".star .remark").eachText());
    }

    @Test
    void theZoneIsNamedOnce() {
        assertEquals(1, text(Weekend.files()).split("Europe/Lisbon", -1).length - 1);
    }

    @Test
    void whereNothingIsPlannedTheDaysSaySo() {
        var none = Visit.none(Weekend.CONFERENCE.id());
        var page = Jsoup.parse(text(new AgendaFiles(Weekend.CONFERENCE, none, Optional.empty(), Locale.ENGLISH)));
        assertEquals(List.of("Nothing is on the agenda of this day.", "Nothing is on the agenda of this day."),
                page.select(".none").eachText());
    }

    @Test
    void notesByHandTakeWhatRoomTheTalksLeaveOnThePage() {
        var own = IntStream.range(0, 21)
                .mapToObj(at -> new OwnEntry(new TalkId("own-" + at), at < 20 ? 1 : 2,
                        LocalTime.of(9, 0).plusMinutes(30L * at),
                        Duration.ofMinutes(25), "Meeting " + at, Optional.empty(), Optional.empty(), List.of()))
                .toList();
        var page = Jsoup.parse(text(new AgendaFiles(Weekend.CONFERENCE,
                Visit.none(Weekend.CONFERENCE.id()).withOwn(own), Optional.empty(), Locale.ENGLISH)));
        assertEquals(0, page.select("#day-1 .rule, #day-1 .notes").size(), "a full day");
        assertTrue(page.select("#day-2 .rule").size() > 20, "one with a single talk");
    }

    @RepeatedTest(40)
    void whateverStandsInATalkThePageRunsNothingAndAsksNobody(RepetitionInfo run) {
        var conference = new Hostile(new Random(run.getCurrentRepetition())).conference(8);
        var ids = conference.talks().stream().map(Talk::id).collect(Collectors.toSet());
        var starred = Visit.none(conference.id()).withPlans(List.of(DayPlan.none(1).withStarred(ids)));
        var text = text(new AgendaFiles(conference, starred, Optional.empty(), Locale.ENGLISH));
        var page = Jsoup.parse(text);

        page.getAllElements().forEach(element -> {
            assertTrue(ELEMENTS.contains(element.tagName()), element.tagName());
            element.attributes().forEach(it -> assertTrue(
                    Set.of("lang", "charset", "http-equiv", "content", "name", "class", "id", "dir")
                            .contains(it.getKey()),
                    it.getKey()));
        });
        assertTrue(text.codePoints().noneMatch(sign -> Character.isISOControl(sign) && sign != '\n' && sign != '\t'));
        assertEquals(conference.talks().stream().map(talk -> "★ " + readable(talk.title())).toList(),
                page.select(".title").stream().map(it -> it.wholeText()).toList());
    }

    private static String readable(String text) {
        return text.replaceAll("[\\p{Cc}&&[^\\n\\t]]", "");
    }
}
