package org.trackbook.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trackbook.model.About;
import org.trackbook.model.Note;
import org.trackbook.model.Revision;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkFacts;
import org.trackbook.testkit.Talks;

class KeepNotesTest {
    private static final Talk NETS = Talks.titled(Talks.talk("nets", "Sea", 1, "10:00", 30), "Mending nets",
            "Inês Duro");
    private static final About ABOUT = About.talk(NETS.id());

    private final Desk desk = new Desk(NETS);

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aNoteRemembersTheTalkItIsAbout() {
        desk.notes.write(desk.id, ABOUT, "Use tarred twine.");

        assertEquals(TalkFacts.of(NETS), desk.visits.visit(desk.id).talks().get(NETS.id()));
    }

    @Test
    void theTextBeforeStaysInTheHistory() {
        var note = desk.notes.write(desk.id, ABOUT, "one");
        var written = desk.now();
        desk.wait(Duration.ofMinutes(1));
        var replaced = desk.notes.replace(desk.id, note.id(), "two").orElseThrow();

        assertEquals("two", replaced.text());
        assertEquals(List.of(new Revision("one", Optional.of(written), Optional.empty())), replaced.history());
        assertEquals(List.of(replaced), desk.notes.notes(desk.id));
    }

    @Test
    void anOlderTextIsTakenUpAgainWithoutLosingTheNewer() {
        var note = desk.notes.write(desk.id, ABOUT, "one");
        desk.notes.replace(desk.id, note.id(), "two");
        var restored = desk.notes.restore(desk.id, note.id(), 1).orElseThrow();

        assertEquals("one", restored.text());
        assertEquals(List.of("one", "two"), restored.history().stream().map(Revision::text).toList());
    }

    @Test
    void whatIsTypedInOneGoIsOneText() {
        var opened = desk.now();
        var note = type(Optional.empty(), "Tarred", opened);
        desk.wait(Duration.ofSeconds(1));
        type(Optional.of(note), "Tarred twine", opened);
        desk.wait(Duration.ofHours(1));
        var later = desk.now();
        type(Optional.of(note), "Tarred twine holds", later);
        desk.wait(Duration.ofSeconds(1));
        var last = type(Optional.of(note), "Tarred twine holds longer", later);

        assertEquals("Tarred twine holds longer", last.text());
        assertEquals(List.of("Tarred twine"), last.history().stream().map(Revision::text).toList());
    }

    @Test
    void anEmptiedNoteIsGoneAndItsTextIsNot() {
        var note = type(Optional.empty(), "Tarred twine", desk.now());
        desk.wait(Duration.ofSeconds(1));
        var emptied = type(Optional.of(note), "", desk.now());

        assertEquals(List.of(), desk.notes.notes(desk.id));
        assertEquals(List.of("Tarred twine"), emptied.history().stream().map(Revision::text).toList());
    }

    @Test
    void nothingTypedWritesNothing() {
        assertTrue(desk.notes.type(desk.id, Optional.empty(), ABOUT, new Typed("  ", "", desk.now())).isEmpty());
        assertEquals(List.of(), desk.visits.visit(desk.id).notes());
    }

    @Test
    void aParagraphIsAdded() {
        var note = desk.notes.write(desk.id, ABOUT, "one\n");

        assertEquals(Optional.of("one\n\ntwo"), desk.notes.append(desk.id, note.id(), "two").map(Note::text));
    }

    private Note type(Optional<Note> note, String text, Instant since) {
        var seen = desk.visits.visit(desk.id).notes().stream().findFirst().map(Note::text).orElse("");
        return desk.notes.type(desk.id, note.map(Note::id), ABOUT, new Typed(text, seen, since)).orElseThrow();
    }
}
