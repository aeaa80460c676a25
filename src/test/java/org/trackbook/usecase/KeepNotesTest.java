package org.trackbook.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trackbook.model.About;
import org.trackbook.model.Note;
import org.trackbook.model.NoteId;
import org.trackbook.model.Revision;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkFacts;
import org.trackbook.store.ConferenceStore;
import org.trackbook.store.Database;
import org.trackbook.store.VisitStore;
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

    /// The other writes while this one has read the note and has not written it yet.
    @Test
    void twoWindowsThatSaveTheSameNoteAtOnceKeepBothTexts() {
        var note = desk.notes.write(desk.id, ABOUT, "one").id();
        try (var other = Database.open(desk.temp.file())) {
            var second = new KeepNotes(new ConferenceStore(other), new VisitStore(other), desk::now,
                    () -> new NoteId("other"));
            var writing = new AtomicReference<Thread>();
            var first = new KeepNotes(desk.conferences, desk.visits, () -> {
                if (writing.get() == null) {
                    writing.set(Thread.startVirtualThread(() -> second.type(desk.id, Optional.of(note), ABOUT,
                            new Typed("two of the other", "one", desk.now()))));
                    join(writing.get(), Duration.ofMillis(300));
                }
                return desk.now();
            }, () -> new NoteId("never"));
            first.type(desk.id, Optional.of(note), ABOUT, new Typed("two of the first", "one", desk.now()));
            join(writing.get(), Duration.ofSeconds(5));
        }

        assertEquals(Set.of("two of the first", "two of the other"), texts(note).stream()
                .filter(it -> it.startsWith("two"))
                .collect(Collectors.toSet()));
    }

    /// Each of two windows types on and saves at every rest; at the end the last word of both is there.
    @Test
    void twoWindowsThatTypeInTheSameNoteLoseNoLastWord() {
        var note = desk.notes.write(desk.id, ABOUT, "start").id();
        try (var other = Database.open(desk.temp.file())) {
            var second = new KeepNotes(new ConferenceStore(other), new VisitStore(other), desk::now,
                    () -> new NoteId("other"));
            desk.wait(Duration.ofMinutes(1));
            var since = desk.now();
            var windows = List.of(Thread.startVirtualThread(() -> typeOn(desk.notes, note, "a", since)),
                    Thread.startVirtualThread(() -> typeOn(second, note, "b", since)));
            for (var window : windows) {
                join(window, Duration.ofSeconds(20));
            }
        }

        assertTrue(texts(note).containsAll(List.of("start", "a20", "b20")), texts(note)::toString);
    }

    private void typeOn(KeepNotes window, NoteId note, String word, Instant since) {
        var seen = "start";
        for (var step = 1; step <= 20; step++) {
            window.type(desk.id, Optional.of(note), ABOUT, new Typed(word + step, seen, since));
            seen = word + step;
        }
    }

    private static void join(@Nullable Thread thread, Duration patience) {
        try {
            if (thread != null) {
                thread.join(patience);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What the note says, and what it said.
    private List<String> texts(NoteId note) {
        var there = desk.visits.visit(desk.id).notes().stream().filter(it -> it.id().equals(note)).findFirst()
                .orElseThrow();
        return Stream.concat(there.history().stream().map(Revision::text), Stream.of(there.text())).toList();
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
