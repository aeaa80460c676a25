package org.trackbook.ui.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.trackbook.testkit.Talks.conference;
import static org.trackbook.testkit.Talks.talk;
import static org.trackbook.testkit.Talks.titled;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trackbook.model.About;
import org.trackbook.model.ActionMark;
import org.trackbook.model.Conference;
import org.trackbook.model.Contact;
import org.trackbook.model.DayPart;
import org.trackbook.model.Note;
import org.trackbook.model.NoteId;
import org.trackbook.model.Revision;
import org.trackbook.model.TalkId;
import org.trackbook.model.TripPart;
import org.trackbook.store.Origin;
import org.trackbook.store.Tally;
import org.trackbook.testkit.DirectTaskRunner;
import org.trackbook.testkit.TempDatabase;
import org.trackbook.ui.draft.Saving;
import org.trackbook.ui.kit.Notices;
import org.trackbook.ui.kit.Texts;
import org.trackbook.usecase.CollectNotes;
import org.trackbook.usecase.CorrectNames;
import org.trackbook.usecase.CorrectNames.Correction;
import org.trackbook.usecase.KeepNotes;
import org.trackbook.usecase.MeetPeople;
import org.trackbook.usecase.MeetPeople.Said;
import org.trackbook.usecase.RateTalks;
import org.trackbook.usecase.ReadLibrary;

class NotesViewModelTest implements Notices {
    private static final Conference HARBOUR = conference(titled(talk("nets", "Sea", 1, "10:00", 30), "Nets"),
            titled(talk("knots", "Sea", 1, "10:30", 30), "Knots"));
    private static final Instant NOW = Instant.parse("2027-05-22T20:00:00Z");

    private final TempDatabase library = new TempDatabase();
    private final DirectTaskRunner tasks = new DirectTaskRunner();
    private final AtomicInteger ids = new AtomicInteger();
    private Instant now = NOW;
    private final KeepNotes notes = new KeepNotes(library.conferences(), library.visits(), () -> now,
            () -> new NoteId("note-" + ids.incrementAndGet()));
    private final List<String> said = new ArrayList<>();
    private final List<Runnable> undo = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final NotesViewModel model = new NotesViewModel(new CollectNotes(library.conferences(), library.visits()),
            notes, new ReadLibrary(library.conferences(), library.visits()),
            new MeetPeople(library.visits(), () -> NOW, () -> "person-" + ids.incrementAndGet()),
            new CorrectNames(library.conferences(), library.visits(), notes), tasks, tasks, () -> NOW,
            Texts.in(Locale.ENGLISH), this, () -> {
            }, failures::add);

    @BeforeEach
    void write() {
        library.conferences().keep(HARBOUR, new Origin("test", "schedule-xml", "", NOW), Tally.first(2), Map.of());
        var id = HARBOUR.id();
        notes.write(id, new About.Trip(TripPart.CLOSING), "See you");
        notes.write(id, About.talk(new TalkId("knots")), "! A bowline holds\n- [ ] Ask Bejamin @me 2027-06-01");
        notes.write(id, About.talk(new TalkId("nets")), "Bejamin said so. Bejamins did not.\n? Which mesh");
        notes.write(id, new About.WholeDay(1, DayPart.INTRO), "Sun\n@Ada Quay (Harbour Labs): tides");
        new RateTalks(library.conferences(), library.visits(), () -> NOW).rate(id, new TalkId("knots"),
                Optional.of(4), Optional.empty());
        model.load();
    }

    @AfterEach
    void close() {
        library.close();
        assertEquals(List.of(), failures);
    }

    private NotesState.Ready ready() {
        return assertInstanceOf(NotesState.Ready.class, model.stateProperty().get());
    }

    private List<String> first() {
        return ready().lines()
                .stream()
                .flatMap(line -> line.written().stream())
                .map(written -> written.note().text().lines().findFirst().orElse(""))
                .toList();
    }

    private List<String> texts() {
        return library.visits().visit(HARBOUR.id()).notes().stream().map(Note::text).toList();
    }

    private Line last() {
        return ready().lines().getLast();
    }

    @Test
    void allNotesStandInTheOrderOfTheTrip() {
        assertEquals(List.of("Sun", "Bejamin said so. Bejamins did not.", "! A bowline holds", "See you"), first());
        assertEquals(4, ready().count());
    }

    @Test
    void whatIsLookedForIsLeft() {
        model.filterProperty().set(Filter.HIGHLIGHTS);
        assertEquals(List.of("! A bowline holds"), first());
        model.filterProperty().set(Filter.QUESTIONS);
        assertEquals(List.of("Bejamin said so. Bejamins did not."), first());
        model.filterProperty().set(Filter.RATED);
        assertEquals(List.of("! A bowline holds"), first());
        model.leastProperty().set(5);
        assertEquals(List.of(), first());
    }

    @Test
    void whatWasLookedForInANoteIsWhatItsRowSays() {
        model.filterProperty().set(Filter.HIGHLIGHTS);
        assertEquals("A bowline holds", ((Line.OfNote) last()).said());
        model.filterProperty().set(Filter.ALL);
        assertEquals("! A bowline holds", ((Line.OfNote) ready().lines().get(3)).said());
    }

    @Test
    void aNoteIsTypedInAndKept() {
        model.choose(Optional.of(last()));
        model.textProperty().set("See you next year");
        tasks.elapse(Duration.ofMillis(500));
        assertEquals("See you next year", texts().getFirst());
        assertEquals("See you next year", first().getLast());
        model.textProperty().set("See you");
        model.choose(Optional.empty());
        assertEquals("See you", texts().getFirst(), "leaving keeps it without a pause");
    }

    @Test
    void aNoteThatWasNotTakenIsOfferedAgainAndTheWindowSaysSo() {
        model.choose(Optional.of(last()));
        library.refuseNotes(true);
        model.textProperty().set("See you next year");
        tasks.elapse(Duration.ofMillis(500));
        assertInstanceOf(Saving.Failed.class, model.savingProperty().get());
        model.choose(Optional.empty());
        library.refuseNotes(false);
        tasks.elapse(Duration.ofSeconds(5));
        assertEquals("See you next year", texts().getFirst());
        assertEquals(new Saving.Kept(0), model.savingProperty().get());
    }

    @Test
    void aNoteThatSomebodyElseChangedIsShownAnewAndWhileItIsTypedBothTextsStay() {
        model.choose(Optional.of(last()));
        var id = library.visits().visit(HARBOUR.id()).notes().getFirst().id();
        now = NOW.plusSeconds(60);
        notes.replace(HARBOUR.id(), id, "Goodbye");
        model.load();
        assertEquals("Goodbye", model.textProperty().get());
        model.textProperty().set("Goodbye, then");
        now = NOW.plusSeconds(120);
        notes.replace(HARBOUR.id(), id, "Farewell");
        model.load();
        assertEquals("Goodbye, then", model.textProperty().get(), "nothing moves while somebody types");
        tasks.elapse(Duration.ofMillis(500));
        var note = library.visits().visit(HARBOUR.id()).notes().getFirst();
        assertEquals("Goodbye, then", note.text());
        assertEquals(List.of("See you", "Goodbye", "Farewell"),
                note.history().stream().map(Revision::text).toList());
    }

    @Test
    void anActionIsCheckedAndStaysSo() {
        model.filterProperty().set(Filter.ACTIONS);
        model.check(last(), true);
        assertEquals(List.of(new ActionMark(new NoteId("note-2"), "- [ ] Ask Bejamin @me 2027-06-01", true)),
                library.visits().visit(HARBOUR.id()).actions());
        assertEquals(true, assertInstanceOf(Line.OfAction.class, last()).action().done());
        model.check(last(), false);
        assertEquals(false, assertInstanceOf(Line.OfAction.class, last()).action().done());
    }

    @Test
    void aPersonOfALineIsCheckedOnce() {
        model.filterProperty().set(Filter.PEOPLE);
        model.check(last(), true);
        var person = assertInstanceOf(Line.OfPerson.class, last()).person();
        assertEquals("Ada Quay Harbour Labs tides true", person.name().orElseThrow() + " "
                + person.organisation().orElseThrow() + " " + person.about().orElseThrow() + " " + person.done());
        assertEquals(1, ready().count());
        model.check(last(), false);
        assertEquals(1, library.visits().visit(HARBOUR.id()).people().size());
    }

    @Test
    void moreIsSaidOfAPersonOfALineAndOfTheListAndTakenBack() {
        model.filterProperty().set(Filter.PEOPLE);
        var line = (Line.OfPerson) last();
        var ada = new Said(Optional.of("Ada Quay"), Optional.of("Harbour Labs"), Optional.of("tides"),
                Optional.of("Write her"));
        model.say(line, ada, false);
        assertEquals(Optional.of("Write her"), ((Line.OfPerson) last()).person().next());
        model.say((Line.OfPerson) last(), ada, true);
        assertEquals(List.of(true), library.visits().visit(HARBOUR.id()).people().stream().map(Contact::done).toList());
        undo.getLast().run();
        assertEquals(List.of(false),
                library.visits().visit(HARBOUR.id()).people().stream().map(Contact::done).toList());
        undo.getFirst().run();
        assertEquals(List.of(), library.visits().visit(HARBOUR.id()).people());
        model.say((Line.OfPerson) last(), new Said(Optional.empty(), Optional.of(" "), Optional.empty(),
                Optional.empty()), true);
        assertEquals(List.of(), library.visits().visit(HARBOUR.id()).people(), "nobody is nobody");
    }

    @Test
    void aMisspeltNameIsShownCorrectedAndTakenBack() {
        var before = texts();
        var found = new ArrayList<Correction>();
        model.look("Bejamin", "Benjamin", found::addAll);
        assertEquals(List.of("- [ ] Ask Benjamin @me 2027-06-01", "Benjamin said so. Bejamins did not."),
                found.stream().map(Correction::line).toList());
        assertEquals(before, texts(), "a preview changes nothing");
        model.correct(found);
        assertEquals("Benjamin said so. Bejamins did not.\n? Which mesh", texts().get(2));
        undo.getLast().run();
        assertEquals(before, texts());
        assertEquals(List.of("Name corrected in 2 notes"), said);
    }

    @Override
    public void say(String words) {
        said.add(words);
    }

    @Override
    public void say(String words, Runnable back) {
        said.add(words);
        undo.add(back);
    }
}
