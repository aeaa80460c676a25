package org.trackbook.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trackbook.testkit.Talks.talk;
import static org.trackbook.testkit.Talks.titled;
import static org.trackbook.testkit.Talks.with;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trackbook.model.About;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Kind;
import org.trackbook.model.Note;
import org.trackbook.model.NoteId;
import org.trackbook.model.Rating;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.testkit.Talks;

class ReadSpeakersTest {
    private static final Talk NETS = titled(talk("nets", "Sea", 1, "10:00", 30), "Nets", "Inês Sá", "Tom Öz");
    private static final ConferenceId OLD = new ConferenceId("harbour-days-2019");

    private final Desk desk = new Desk(NETS, titled(talk("knots", "Sea", 1, "12:00", 30), "Knots", "Inês Sá"),
            titled(talk("tides", "Sea", 1, "11:00", 30), "Tides", "Inês Sá"),
            titled(talk("bricks", "Land", 1, "11:00", 30), "Bricks", "Ana Lima"));

    @BeforeEach
    void publish() {
        desk.publish(Talks.conference(titled(talk("ropes", "Sea", 1, "10:00", 30), "Ropes", "INES SA"),
                titled(talk("nets", "Sea", 2, "10:00", 30), "Nets of old", "Inês Sá", "Rui Costa"),
                with(titled(talk("lunch", "Sea", 2, "12:00", 30), "Lunch", "Inês Sá"), Kind.BREAK),
                titled(talk("sails", "Sea", 2, "14:00", 30), "Sails", "Inês Sá Pinto")).withId(OLD));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private List<String> others(Talk talk) {
        return desk.speakers.others(desk.id, talk)
                .stream()
                .map(it -> it.speaker().value() + ": " + it.talks().stream().map(OtherTalk::title).toList())
                .toList();
    }

    @Test
    void talksOfTheSameNameAreFoundInAllConferencesThoseOfThisOneFirst() {
        assertEquals(List.of("Inês Sá: [Tides, Knots, Nets of old, Ropes]", "Tom Öz: []"), others(NETS));
    }

    @Test
    void whatTheVisitorSaidOfThemComesAlongAndNothingThatOthersSaid() {
        var ropes = new TalkId("ropes");
        desk.rate.rate(OLD, ropes, Optional.of(4), Optional.of("Bring twine"));
        desk.notes.write(OLD, About.talk(ropes), "Seven knots");
        desk.visits.note(OLD, new Note(new NoteId("x"), About.talk(ropes), "Not mine", Optional.of("Bo"),
                Optional.empty(), Optional.empty(), false, List.of()), List.of());

        var found = desk.speakers.others(desk.id, NETS).getFirst().talks().getLast();
        assertEquals(Optional.of("4 Bring twine"),
                found.rating().map(it -> it.stars() + " " + it.verdict().orElse("")));
        assertEquals(List.of("Seven knots"), found.notes());
        assertEquals(OLD, found.in().id());
        assertEquals(Optional.<Rating>empty(),
                desk.speakers.others(desk.id, NETS).getFirst().talks().getFirst().rating());
    }

    @Test
    void whoHasNoLettersInTheNameIsNobody() {
        assertEquals(List.of("???: []"), others(titled(NETS, "Nets", "???")));
    }
}
