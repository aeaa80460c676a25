package org.trackbook.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.trackbook.model.Conference;
import org.trackbook.model.Guid;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.model.Text;
import org.trackbook.testkit.Talks;

class StarMatchingTest {
    private static final String GUID = "6f6e1a2b-0000-4000-8000-00000000ABCD";
    private static final Talk NETS = with(Talks.titled(Talks.talk("10510", "Sea", 1, "10:00", 30), "Nets & Knots"),
            Optional.of(new Guid(GUID)), "https://example.org/2027/schedule/event/nets/");
    private static final Talk BRICKS = with(Talks.titled(Talks.talk("7ZQK3F", "Land", 1, "10:00", 30), "Bricks, Été"),
            Optional.empty(), "https://example.org/2027/schedule/event/bricks/");
    private static final Talk TWIN = Talks.titled(Talks.talk("t1", "Sea", 1, "12:00", 30), "Lightning talks");
    private static final Talk OTHER_TWIN = Talks.titled(Talks.talk("t2", "Land", 1, "12:00", 30), "Lightning talks");
    private static final Conference CONFERENCE = Talks.conference(NETS, BRICKS, TWIN, OTHER_TWIN);
    private static final StarMatching MATCHING = new StarMatching(CONFERENCE,
            Map.of(new TalkId("old-1"), BRICKS.id()), Map.of("n@harbour.trackbook", NETS.id()));

    private static Talk with(Talk talk, Optional<Guid> guid, String url) {
        var slug = url.replaceFirst("/$", "").replaceFirst(".*/", "");
        return new Talk(talk.id(), guid, talk.kind(), talk.status(), talk.day(), talk.slot(), talk.title(),
                talk.room(), talk.track(), talk.speakers(), new Text("", "", "", "", "", List.of(), List.of(),
                        List.of(), url, "", slug));
    }

    private static List<String> found(Starred... stars) {
        return MATCHING.of(Arrays.asList(stars)).talks().stream().map(TalkId::value).toList();
    }

    private static Starred id(String id) {
        return new Starred(id, List.of(id), "", Optional.empty(), "");
    }

    private static Starred told(String id, String title, Optional<Instant> start) {
        return new Starred(id, List.of(id), title, start, "");
    }

    @Test
    void aTalkIsKnownByGuidIdFormerIdAndWhatCalendarsCallIt() {
        assertEquals(List.of("10510"), found(id(GUID.toLowerCase(Locale.ROOT))));
        assertEquals(List.of("7ZQK3F"), found(id("7ZQK3F")));
        assertEquals(List.of("7ZQK3F"), found(id("old-1")));
        assertEquals(List.of("10510"), found(id("n@harbour.trackbook")));
        assertEquals(List.of("10510"), found(id("10510@FOSDEM27@fosdem.org")));
        assertEquals(List.of("10510"), found(id(GUID + "@frab.example.org")));
        assertEquals(List.of("7ZQK3F"), found(id("pretalx-harbour-7ZQK3F@example.org")));
        assertEquals(List.of(), found(id("105"), id(""), id("@"), id("x@y")));
    }

    @Test
    void anIdProvesNothingWhereTitleAndStartAreOthers() {
        var ten = Optional.of(NETS.slot().start());
        var noon = Optional.of(TWIN.slot().start());
        assertEquals(List.of("10510"), found(told("10510@x", "Quite renamed", ten)));
        assertEquals(List.of("10510"), found(told("10510@x", "nets  & knots", noon)));
        assertEquals(List.of(), found(told("10510@x", "Another year's talk", noon)));
        assertEquals(List.of(), found(told("10510", "Another year's talk", Optional.empty())));
        assertEquals(List.of(), found(told(GUID, "Another year's talk", noon)));
    }

    @Test
    void titleAndStartTogetherAreEnoughWhereOnlyOneTalkHasThem() {
        var ten = Optional.of(BRICKS.slot().start());
        assertEquals(List.of("7ZQK3F"), found(told("9999", "BRICKS, ETE", ten)));
        assertEquals(List.of(), found(told("9999", "Bricks, Été", Optional.of(TWIN.slot().start()))));
        assertEquals(List.of(), found(told("9999", "Bricks, Été", Optional.empty())));
        assertEquals(List.of(), found(told("9999", "Lightning talks", Optional.of(TWIN.slot().start()))));
    }

    @Test
    void aNumberWhoseTalkHasAnotherTitleGivesWayToTheTitle() {
        assertEquals(List.of("7ZQK3F"), found(told("10510@x", "Bricks, Été", Optional.of(NETS.slot().start()))));
    }

    @Test
    void anAddressLeadsToItsTalk() {
        assertEquals(List.of("10510"), found(page("http://www.EXAMPLE.org/2027/schedule/event/nets#links")));
        assertEquals(List.of("7ZQK3F"), found(page("https://example.org/talk/7ZQK3F/")));
        assertEquals(List.of("10510"), found(page("https://example.org/events/10510.html")));
        assertEquals(List.of(), found(page("https://elsewhere.example/events/10510.html")));
        assertEquals(List.of(), found(page("https://example.org/")));
    }

    private static Starred page(String url) {
        return new Starred(url, List.of(), "", Optional.empty(), url);
    }

    @Test
    void whatIsNotFoundIsNamedOnce() {
        assertEquals(List.of("x", "y"), MATCHING.of(List.of(id("x"), id("10510"), id("y"), id("x"))).unknown()
                .stream().map(Starred::name).toList());
    }
}
