package org.trackbook.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.trackbook.model.About;
import org.trackbook.model.ActionMark;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Contact;
import org.trackbook.model.Note;
import org.trackbook.model.NoteId;
import org.trackbook.model.Revision;
import org.trackbook.model.TalkId;
import org.trackbook.model.Trip;
import org.trackbook.model.Visit;
import org.trackbook.testkit.Seeds;

class DiscretionTest {
    private static final String TEXT = """
            First words.
            // boring
              - // in a list
            [10:15] // at a time
            @Ana Sol (Docks): ropes
            [10:20] @Bo
            - [ ] write to Ana
            - [ ] // not this
            > // quoted

            ```
            // code stays
            ```
            Last, with a http://a.example//b.""";
    private static final String OPEN = """
            First words.
            - [ ] write to Ana

            ```
            // code stays
            ```
            Last, with a http://a.example//b.""";

    private static Note note(String text, String old) {
        return new Note(new NoteId("n"), About.talk(new TalkId("t")), text, Optional.empty(), Optional.empty(),
                Optional.empty(), false, List.of(new Revision(old, Optional.empty(), Optional.empty())));
    }

    private static Visit visit(Note note, List<ActionMark> actions, List<Contact> people, Trip trip,
            Map<String, String> unknown) {
        var none = Visit.none(new ConferenceId("harbour"));
        return new Visit(none.conference(), none.visitor(), none.talks(), none.own(), none.days(),
                none.hiddenTracks(), List.of(note), none.ratings(), none.attendance(), people, actions, trip,
                none.glossary(), none.photos(), none.report(), unknown);
    }

    @Test
    void privateLinesPeopleAndCostsAreLeftOut() {
        var kept = new ActionMark(new NoteId("n"), "- [ ] write to Ana", true);
        var gone = new ActionMark(new NoteId("n"), "- [ ] // not this", true);
        var ana = new Contact("p", Optional.of("Ana"), Optional.empty(), Optional.empty(), Optional.empty(), false,
                Optional.empty(), Optional.empty());
        var trip = new Trip(Optional.of("Lisbon"), Optional.empty(), List.of(), Optional.empty(), Optional.of("4711"),
                List.of(new Trip.Cost("Train", "12.00", "EUR")));
        var open = new Trip(Optional.of("Lisbon"), Optional.empty(), List.of(), Optional.empty(), Optional.empty(),
                List.of());
        assertEquals(visit(note(OPEN, ""), List.of(kept), List.of(), open, Map.of("colour", "1")),
                Discretion.of(visit(note(TEXT, "// old"), List.of(kept, gone), List.of(ana), trip,
                        Map.of("colour", "1", "people/p/mail", "\"x\"", "trip/costs/0/tip", "1"))));
    }

    @RepeatedTest(30)
    void whatIsShownOnceIsShownAgain(RepetitionInfo run) {
        var seeds = new Seeds(run.getCurrentRepetition());
        var open = Discretion.of(seeds.visit(seeds.conference(6)));
        assertEquals(open, Discretion.of(open));
    }
}
