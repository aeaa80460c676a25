package org.trackbook.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.trackbook.testkit.Talks.conference;
import static org.trackbook.testkit.Talks.talk;
import static org.trackbook.testkit.Talks.titled;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trackbook.model.Conference;
import org.trackbook.model.Guid;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.model.Text;
import org.trackbook.testkit.Talks;

class MatchingTest {
    private static final Talk NETS = titled(talk("1", "Sea", 1, "10:00", 30), "Mending nets", "Inês Duro");

    /// Who was found again as whom: `old id → new id by reason`, in the order of the newer version.
    private static String found(Conference before, Conference after) {
        var matching = Matching.of(before, after);
        return after.talks().stream().flatMap(talk -> matching.before(talk).stream()
                .map(it -> it.talk().id().value() + " → " + talk.id().value() + " by " + it.match()))
                .collect(Collectors.joining(", "));
    }

    private static String found(Talk before, Talk after) {
        return found(conference(before), conference(after));
    }

    @Test
    void theGuidSpeaksFirst() {
        assertEquals("1 → 9 by GUID", found(guid(NETS, "g"), guid(titled(id(NETS, "9"), "Nets", "Inês Duro"), "g")));
    }

    @Test
    void aGuidAloneProvesNothing() {
        assertEquals("", found(guid(NETS, "g"), guid(titled(NETS, "Bread", "Tom Reed"), "g")));
    }

    @Test
    void anIdIsBelievedWithTheTitle() {
        assertEquals("1 → 1 by ID", found(NETS, titled(at(NETS, "15:00"), "MENDING  NETS!", "Tom Reed")));
    }

    @Test
    void anIdIsBelievedWithTheStartAndThePeople() {
        assertEquals("1 → 1 by ID", found(NETS, titled(NETS, "Nets", "Ines Duro")));
    }

    @Test
    void anIdIsNotBelievedWhereTitleAndSpeakersDiffer() {
        assertEquals("", found(NETS, titled(NETS, "Nets", "Inês Duro", "Tom Reed")));
    }

    @Test
    void aTypingErrorIsMendedThoughNobodySpeaks() {
        var lunch = titled(talk("1", "Sea", 1, "12:00", 30), "Group fhoto");
        assertEquals("1 → 1 by ID", found(lunch, titled(at(lunch, "13:00"), "Group photo")));
        assertEquals("", found(lunch, titled(at(lunch, "13:00"), "Bread")));
    }

    @Test
    void aSlugFindsATalkThatIsNumberedAnew() {
        assertEquals("1 → 9 by SLUG", found(slug(NETS, "nets"), slug(titled(at(id(NETS, "9"), "15:00"), "Nets",
                "Inês Duro"), "nets")));
    }

    @Test
    void aPageOfItsOwnFindsATalk() {
        assertEquals("1 → 9 by URL", found(url(NETS, "https://example.org/nets"),
                url(titled(id(NETS, "9"), "Nets", "Inês Duro"), "https://example.org/nets")));
    }

    @Test
    void anAddressThatAllTalksShareProvesNothing() {
        var before = Stream.of(NETS, titled(talk("2", "Sea", 1, "12:00", 30), "Knots", "Inês Duro"));
        var after = Stream.of(titled(talk("8", "Sea", 2, "10:00", 30), "Bread", "Inês Duro"),
                titled(talk("9", "Sea", 2, "12:00", 30), "Salt", "Inês Duro"));
        assertEquals("", found(conference(before.map(it -> url(it, "https://example.org")).toArray(Talk[]::new)),
                conference(after.map(it -> url(it, "https://example.org")).toArray(Talk[]::new))));
    }

    @Test
    void aTitleFindsATalkWithItsSpeakersInWhateverOrder() {
        assertEquals("1 → 9 by TITLE", found(titled(NETS, "Nets", "Ada Wren", "Tom Reed"),
                titled(at(id(NETS, "9"), "15:00"), "nets", "Tom Reed", "Ada Wren")));
    }

    @Test
    void aTitleAloneProvesNothing() {
        assertEquals("", found(titled(NETS, "Welcome", "Ada Wren"),
                titled(at(id(NETS, "9"), "15:00"), "Welcome", "Tom Reed")));
    }

    @Test
    void aTitleIsBelievedAtTheSamePlaceAndTimeOrWithOneOfThePeople() {
        assertEquals("1 → 9 by TITLE", found(NETS, titled(id(NETS, "9"), "Mending nets", "Tom Reed")));
        assertEquals("1 → 9 by TITLE", found(NETS, titled(at(id(NETS, "9"), "15:00"), "Mending nets", "Inês Duro",
                "Tom Reed")));
    }

    @Test
    void breaksOfOneNameAreFoundByTimeAndRoom() {
        var before = conference(titled(talk("1", "Sea", 1, "12:00", 60), "Lunch"),
                titled(talk("2", "Land", 1, "12:00", 60), "Lunch"), titled(talk("3", "Sea", 2, "12:00", 60), "Lunch"));
        var after = conference(titled(talk("c", "Sea", 2, "12:30", 60), "Lunch"),
                titled(talk("b", "Land", 1, "12:00", 60), "Lunch"), titled(talk("a", "Sea", 1, "12:00", 60), "Lunch"));
        assertEquals("2 → b by TITLE, 1 → a by TITLE, 3 → c by TITLE", found(before, after));
    }

    @Test
    void aTalkThatIsHeldTwiceKeepsItsTimes() {
        var first = guid(NETS, "g");
        var second = guid(at(id(NETS, "1~2"), "15:00"), "g");
        var earlier = guid(at(NETS, "09:00"), "g");
        assertEquals("1 → 1~2 by GUID, 1~2 → 1~3 by GUID", found(conference(first, second),
                conference(earlier, guid(id(first, "1~2"), "g"), guid(id(second, "1~3"), "g"))));
        assertEquals("1~2 → 1 by GUID", found(conference(first, second), conference(guid(id(second, "1"), "g"))));
    }

    @Test
    void slotsOfOneIdAreFoundByTheirGuids() {
        var before = conference(guid(NETS, "a"), guid(at(id(NETS, "1~2"), "15:00"), "b"));
        var after = conference(guid(NETS, "b"), guid(at(id(NETS, "1~2"), "15:00"), "a"));
        assertEquals("1~2 → 1 by GUID, 1 → 1~2 by GUID", found(before, after));
    }

    @Test
    void aRepeatedGuidIsBelievedWithTheTitleOrTheStartOnly() {
        var knots = guid(titled(talk("2", "Sea", 1, "12:00", 30), "Knots", "Inês Duro"), "g");
        var bread = guid(titled(talk("3", "Sea", 1, "15:00", 30), "Bread", "Inês Duro"), "g");
        assertEquals("2 → 2 by GUID", found(conference(guid(NETS, "g"), knots), conference(knots, bread)));
    }

    @Test
    void talksThatExchangeTheirIdsKeepTheirWords() {
        var knots = titled(talk("2", "Sea", 1, "12:00", 30), "Knots", "Ada Wren");
        assertEquals("1 → 2 by TITLE, 2 → 1 by TITLE", found(conference(NETS, knots),
                conference(id(NETS, "2"), id(knots, "1"))));
    }

    @Test
    void programmingLanguagesAreNotPunctuation() {
        assertEquals("", found(titled(NETS, "C", "Ada Wren"), titled(NETS, "C++", "Tom Reed")));
        assertEquals("", found(titled(NETS, "港の歴史", "Ada Wren"), titled(NETS, "歴史の港", "Tom Reed")));
    }

    @Test
    void thousandsOfTalksAreComparedAtOnce() {
        assertTimeout(Duration.ofSeconds(2),
                () -> Matching.of(many(at -> "Talk " + at), many(at -> "Talk " + (at + 1))));
        assertTimeout(Duration.ofSeconds(2), () -> {
            var matching = Matching.of(many(_ -> "Lunch"), many(_ -> "Lunch"));
            assertEquals(List.of(), List.copyOf(matching.gone()));
        });
    }

    private static Conference many(IntFunction<String> title) {
        return conference(IntStream.range(0, 20_000)
                .mapToObj(at -> titled(talk("x" + at, "Sea", 1 + at % 2, "%02d:%02d".formatted(at % 24, at % 60), 10),
                        title.apply(at)))
                .toArray(Talk[]::new));
    }

    private static Talk id(Talk talk, String id) {
        return new Talk(new TalkId(id), talk.guid(), talk.kind(), talk.status(), talk.day(), talk.slot(),
                talk.title(), talk.room(), talk.track(), talk.speakers(), talk.text());
    }

    private static Talk guid(Talk talk, String guid) {
        return new Talk(talk.id(), Optional.of(new Guid(guid)), talk.kind(), talk.status(), talk.day(), talk.slot(),
                talk.title(), talk.room(), talk.track(), talk.speakers(), talk.text());
    }

    private static Talk at(Talk talk, String time) {
        return talk.at(Talks.at(talk.day(), time));
    }

    private static Talk slug(Talk talk, String slug) {
        return text(talk, "", slug);
    }

    private static Talk url(Talk talk, String url) {
        return text(talk, url, "");
    }

    private static Talk text(Talk talk, String url, String slug) {
        return Talks.with(talk, new Text("", "", "", "", "", List.of(), List.of(), List.of(),
                url, "", slug));
    }
}
