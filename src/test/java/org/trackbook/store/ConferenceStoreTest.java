package org.trackbook.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.trackbook.model.About;
import org.trackbook.model.Conference;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Kind;
import org.trackbook.model.Note;
import org.trackbook.model.NoteId;
import org.trackbook.model.Rating;
import org.trackbook.model.TalkFacts;
import org.trackbook.model.TalkId;
import org.trackbook.model.Visit;
import org.trackbook.testkit.Seeds;
import org.trackbook.testkit.Talks;
import org.trackbook.testkit.TempDatabase;

class ConferenceStoreTest {
    private static final Origin ORIGIN = new Origin("harbour.xml", "schedule-xml", "d1",
            Instant.parse("2027-05-01T10:00:00Z"));
    private static final Origin LATER = new Origin("harbour.xml", "schedule-xml", "d2",
            Instant.parse("2027-05-02T10:00:00Z"));

    private final TempDatabase library = new TempDatabase();
    private final ConferenceStore conferences = library.conferences();

    @AfterEach
    void close() {
        library.close();
    }

    @RepeatedTest(10)
    void whatWasKeptIsReadAgain(RepetitionInfo run) {
        var conference = new Seeds(run.getCurrentRepetition()).conference(40);

        keep(conference, ORIGIN);
        library.reopen();

        assertEquals(Optional.of(conference), library.conferences().conference(conference.id()),
                "seed " + run.getCurrentRepetition());
    }

    @RepeatedTest(10)
    void aNewerScheduleTakesThePlaceOfTheOlder(RepetitionInfo run) {
        var seeds = new Seeds(run.getCurrentRepetition());
        keep(seeds.conference(40), ORIGIN);
        var newer = seeds.conference(30);

        keep(newer, LATER);

        assertEquals(Optional.of(newer), conferences.conference(newer.id()), "seed " + run.getCurrentRepetition());
        assertEquals(List.of(), library.database().check().problems());
        assertEquals(List.of(), library.database().check().repaired());
    }

    @RepeatedTest(5)
    void noImportTouchesAVisit(RepetitionInfo run) {
        var seeds = new Seeds(run.getCurrentRepetition());
        var conference = seeds.conference(20);
        keep(conference, ORIGIN);
        var visit = seeds.visit(conference);
        library.visits().keep(visit);

        keep(Talks.conference(Talks.talk("new", "Sails", 1, "10:00", 30)), LATER);

        assertEquals(visit, library.visits().visit(conference.id()), "seed " + run.getCurrentRepetition());
    }

    @Test
    void theListSaysWhatEachHolds() {
        var conference = Talks.conference(Talks.talk("a", "Sails", 1, "10:00", 30),
                Talks.with(Talks.talk("b", "Sails", 1, "10:30", 30), Kind.BREAK));
        keep(conference, ORIGIN);
        var gone = new TalkFacts(new TalkId("gone"), Optional.empty(), "Gone", Optional.empty(), Optional.empty(),
                List.of());
        library.visits().note(conference.id(), note("n1", "a"), List.of());
        library.visits().note(conference.id(), note("n2", "gone"), List.of(gone));
        library.visits().rate(conference.id(), gone, Optional.of(new Rating(gone.id(), 3, Optional.empty(),
                Optional.empty(), Optional.empty())));

        assertEquals(List.of(new StoredConference(conference.id(), "Harbour Days 2027", Talks.SATURDAY,
                Talks.SATURDAY.plusDays(1), "Lisbon", "Old Docks", conference.zone(), "1", 2, 1, ORIGIN, false,
                new VisitCounts(2, 1, 0, 2))), conferences.all());
    }

    @Test
    void everyImportIsRemembered() {
        var conference = Talks.conference(Talks.talk("a", "Sails", 1, "10:00", 30));
        conferences.keep(conference, ORIGIN, Tally.first(1), Map.of());
        conferences.keep(conference, LATER, new Tally(0, 0, 1, 2), Map.of());

        assertEquals(List.of(new PastImport(1, ORIGIN, "1", 1, new Tally(1, 0, 0, 0), Optional.empty()),
                new PastImport(2, LATER, "1", 1, new Tally(0, 0, 1, 2), Optional.empty())),
                conferences.imports(conference.id()));
        assertEquals(Optional.of(LATER), conferences.origin(conference.id()));
    }

    @Test
    void wordsFollowTheirTalkToItsNewId() {
        keep(Talks.conference(Talks.talk("a", "Sails", 1, "10:00", 30)), ORIGIN);
        var after = Talks.conference(Talks.titled(Talks.talk("z", "Sails", 1, "12:00", 30), "Talk a"));
        library.visits().note(after.id(), note("n1", "a"), List.of(TalkFacts.of(
                Talks.talk("a", "Sails", 1, "10:00", 30))));

        conferences.keep(after, LATER, new Tally(0, 0, 1, 0), Map.of(new TalkId("a"), new TalkId("z")));

        var visit = library.visits().visit(after.id());
        assertEquals(List.of(note("n1", "z")), visit.notes());
        assertEquals(Map.of(new TalkId("z"), TalkFacts.of(after.talks().getFirst())), visit.talks());
        assertEquals(Map.of(new TalkId("a"), new TalkId("z")), conferences.formerIds(after.id()));
    }

    @Test
    void anotherTalkUnderAKnownIdLeavesTheMemoryOfTheOld() {
        var before = Talks.titled(Talks.talk("a", "Sails", 1, "10:00", 30), "Knots", "Ada");
        keep(Talks.conference(before), ORIGIN);
        var id = Talks.conference(before).id();
        library.visits().note(id, note("n1", "a"), List.of(TalkFacts.of(before)));

        keep(Talks.conference(Talks.titled(before, "Rust on ships", "Grace")), LATER);

        assertEquals(Map.of(new TalkId("a"), TalkFacts.of(before)), library.visits().visit(id).talks());
    }

    @Test
    void aRemovedConferenceIsGoneWithItsVisit() {
        var conference = Talks.conference(Talks.talk("a", "Sails", 1, "10:00", 30));
        keep(conference, ORIGIN);
        library.visits().note(conference.id(), note("n1", "a"), List.of());

        assertTrue(conferences.remove(conference.id()));

        assertFalse(conferences.remove(conference.id()));
        assertEquals(Optional.empty(), conferences.conference(conference.id()));
        assertEquals(Visit.none(conference.id()), library.visits().visit(conference.id()));
        assertEquals(new Health(Migrations.NAMES.size(), 0, 0, List.of(), List.of()), library.database().check());
    }

    @Test
    void anArchivedConferenceStaysSoOverAnImport() {
        var conference = Talks.conference(Talks.talk("a", "Sails", 1, "10:00", 30));
        keep(conference, ORIGIN);
        conferences.archive(conference.id(), true);

        keep(conference, LATER);

        assertTrue(conferences.all().getFirst().archived());
    }

    @Test
    void newestComesFirst() {
        var first = Talks.conference(Talks.talk("a", "Sails", 1, "10:00", 30));
        keep(first, ORIGIN);
        var later = new Conference(new ConferenceId("harbour-days-2028"), "Harbour Days 2028", "", "", first.zone(), "",
                List.of(Talks.day(2)), first.rooms(), first.talks());
        keep(later, ORIGIN);

        assertEquals(List.of(later.id(), first.id()), conferences.all().stream().map(StoredConference::id).toList());
    }

    private void keep(Conference conference, Origin origin) {
        conferences.keep(conference, origin, Tally.first(conference.talks().size()), Map.of());
    }

    private static Note note(String id, String talk) {
        return new Note(new NoteId(id), About.talk(new TalkId(talk)), "words", Optional.empty(), Optional.empty(),
                Optional.empty(), false, List.of());
    }
}
