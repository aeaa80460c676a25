package org.trackbook.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trackbook.testkit.Talks.conference;
import static org.trackbook.testkit.Talks.talk;
import static org.trackbook.testkit.Talks.titled;

import java.time.Duration;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trackbook.model.About;
import org.trackbook.model.Attendance;
import org.trackbook.model.Conference;
import org.trackbook.model.DayPlan;
import org.trackbook.model.Guid;
import org.trackbook.model.Note;
import org.trackbook.model.NoteId;
import org.trackbook.model.OwnEntry;
import org.trackbook.model.Photo;
import org.trackbook.model.Rating;
import org.trackbook.model.ReportSettings;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkFacts;
import org.trackbook.model.TalkId;
import org.trackbook.model.Trip;
import org.trackbook.model.Visit;

class OrphansTest {
    private static final Talk NETS = titled(talk("1", "Sea", 1, "10:00", 30), "Mending nets", "Inês Duro");
    private static final Talk KNOTS = titled(talk("2", "Sea", 1, "11:00", 30), "Knots", "Ada Wren");
    private static final TalkFacts FACTS = TalkFacts.of(NETS);
    private static final Conference WITHOUT_NETS = conference(KNOTS);

    @Test
    void allThatWasSaidOfATalkThatIsGoneIsFound() {
        var day = new DayPlan(1, Optional.empty(), Optional.empty(), Set.of(NETS.id()), Set.of(), Set.of(),
                Map.of(NETS.id(), KNOTS.id()), Map.of(), Optional.empty());
        var visit = visit(List.of(), List.of(day, new DayPlan(2, Optional.empty(), Optional.empty(),
                Set.of(NETS.id(), KNOTS.id()), Set.of(), Set.of(), Map.of(), Map.of(), Optional.empty())),
                List.of(note("a", false, "Two meshes", KNOTS.id(), NETS.id()), note("b", false, "Fine", KNOTS.id()),
                        note("c", true, "Deleted", NETS.id())));
        assertEquals(List.of(new Orphan(FACTS, OrphanKind.NOTE, Optional.of(new NoteId("a")), "Two meshes"),
                orphan(OrphanKind.RATING, "4 Salty"), orphan(OrphanKind.ATTENDANCE, "left_early watch"),
                orphan(OrphanKind.STAR, ""), orphan(OrphanKind.BACKUP, "Knots"),
                orphan(OrphanKind.PHOTO, "A net")), Orphans.of(WITHOUT_NETS, visit));
        assertEquals(List.of(), Orphans.of(conference(NETS, KNOTS), visit));
    }

    @Test
    void whatIsSaidOfAnOwnEntryIsNoOrphan() {
        var own = new OwnEntry(NETS.id(), 1, LocalTime.NOON, Duration.ofHours(1), "Dinner", Optional.empty(),
                Optional.empty(), List.of());
        assertEquals(List.of(), Orphans.of(WITHOUT_NETS, visit(List.of(own), List.of(), List.of())));
    }

    @Test
    void aTalkOfTheSameGuidIsTheFirstGuess() {
        var guid = Optional.of(new Guid("g"));
        var alike = titled(talk("5", "Sea", 2, "10:00", 30), "Mending a net", "Inês Duro");
        var other = with(titled(talk("6", "Sea", 2, "11:00", 30), "Bread", "Tom Reed"), guid);
        var gone = TalkFacts.of(with(NETS, guid));
        assertEquals(List.of(new Guess(other, Match.GUID), new Guess(alike, Match.TITLE)),
                Orphans.guesses(conference(KNOTS, alike, other), gone));
    }

    @Test
    void aBareIdIsNoGuess() {
        assertEquals(List.of(), Orphans.guesses(conference(titled(NETS, "Bread", "Tom Reed")), FACTS));
        var retitled = titled(NETS, "How to mend nets", "Tom Reed");
        assertEquals(List.of(new Guess(retitled, Match.ID)), Orphans.guesses(conference(retitled), FACTS));
    }

    @Test
    void fiveGuessesAreEnough() {
        var talks = IntStream.range(10, 20)
                .mapToObj(at -> titled(talk("" + at, "Sea", 1, at + ":00", 30), "Net " + at, "Inês Duro"))
                .toArray(Talk[]::new);
        assertEquals(List.of("10", "11", "12", "13", "14"), Orphans.guesses(conference(talks), FACTS).stream()
                .map(it -> it.talk().id().value()).toList());
    }

    private static Orphan orphan(OrphanKind kind, String text) {
        return new Orphan(FACTS, kind, Optional.empty(), text);
    }

    private static Note note(String id, boolean deleted, String text, TalkId... talks) {
        return new Note(new NoteId(id), new About.Talks(List.of(talks)), text, Optional.empty(), Optional.empty(),
                Optional.empty(), deleted, List.of());
    }

    private static Talk with(Talk talk, Optional<Guid> guid) {
        return new Talk(talk.id(), guid, talk.kind(), talk.status(), talk.day(), talk.slot(), talk.title(),
                talk.room(), talk.track(), talk.speakers(), talk.text());
    }

    private static Visit visit(List<OwnEntry> own, List<DayPlan> days, List<Note> notes) {
        var facts = new LinkedHashMap<TalkId, TalkFacts>();
        Stream.of(NETS, KNOTS).forEach(talk -> facts.put(talk.id(), TalkFacts.of(talk)));
        return new Visit(WITHOUT_NETS.id(), Optional.empty(), facts, own, days, Set.of(), notes,
                List.of(new Rating(NETS.id(), 4, Optional.of("Salty"), Optional.empty(), Optional.empty())),
                List.of(new Attendance(NETS.id(), Optional.of(Attendance.State.LEFT_EARLY), true, Optional.empty(),
                        Optional.empty())),
                List.of(), List.of(), Trip.NONE, List.of(),
                List.of(new Photo("p", "p.jpeg", Optional.empty(), 4, 3, "A net", Optional.empty(), Optional.empty(),
                        Optional.of(About.talk(NETS.id())), Optional.empty(), Optional.empty(), Optional.empty())),
                ReportSettings.NONE, Map.of());
    }
}
