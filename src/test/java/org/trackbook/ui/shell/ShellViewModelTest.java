package org.trackbook.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.TalkId;
import org.trackbook.task.Running;
import org.trackbook.task.Step;
import org.trackbook.task.TaskRunner;
import org.trackbook.task.Work;
import org.trackbook.model.About;
import org.trackbook.model.DayPart;
import org.trackbook.model.NoteId;
import org.trackbook.store.ConferenceStore;
import org.trackbook.store.Database;
import org.trackbook.store.VisitStore;
import org.trackbook.usecase.KeepNotes;
import org.trackbook.testkit.DirectTaskRunner;
import org.trackbook.testkit.Harbour;
import org.trackbook.testkit.Talks;
import org.trackbook.usecase.RemoveConference;

class ShellViewModelTest {
    private final Harbour harbour = new Harbour();
    private final DirectTaskRunner tasks = new DirectTaskRunner();
    private final List<Throwable> failures = new ArrayList<>();
    private final Toasts toasts = new Toasts(tasks);
    private Instant time = Talks.at(1, "10:12");
    private final ShellViewModel shell = new ShellViewModel(harbour.library(), tasks, () -> time, toasts,
            failures::add);

    @AfterEach
    void close() {
        harbour.close();
    }

    @Test
    void itBeginsInTheLibraryWithAllConferences() {
        shell.start(Optional.empty());

        assertEquals(Place.LIBRARY, shell.placeProperty().get());
        assertEquals(List.of("Harbour Days 2027"), shell.shelf().stream().map(it -> it.title()).toList());
    }

    @Test
    void aConferenceIsOpenFromTheBeginningWithoutLeavingTheLibrary() {
        shell.start(Optional.empty());

        assertEquals(Optional.of(Harbour.ID), shell.openedProperty().get().map(it -> it.conference().id()));
        assertEquals(Place.LIBRARY, shell.placeProperty().get());
        assertInstanceOf(NowNext.During.class, shell.nowNextProperty().get());
        shell.go(Place.PLAN);
        assertEquals(Place.PLAN, shell.placeProperty().get());
    }

    @Test
    void theFirstConferenceOfALibraryIsOpenAsSoonAsItIsThereAndTheWayBackStays() {
        var removed = new RemoveConference(harbour.database().conferences()).remove(Harbour.ID).orElseThrow();
        shell.start(Optional.empty());
        assertEquals(Optional.empty(), shell.openedProperty().get());
        var undone = new ArrayList<String>();
        toasts.say("Done", () -> undone.add("undone"));

        new RemoveConference(harbour.database().conferences()).putBack(removed);
        shell.reload();

        assertEquals(Optional.of(Harbour.ID), shell.openedProperty().get().map(it -> it.conference().id()));
        toasts.undo();
        assertEquals(List.of("undone"), undone);
    }

    @Test
    void whatTheVisitorOpensMeanwhileIsNotTakenAway() {
        var turns = new ArrayDeque<Runnable>();
        var other = new ShellViewModel(harbour.library(), inTurns(turns), () -> time, toasts, failures::add);
        other.start(Optional.empty());
        other.open(Harbour.ID, Place.ATTEND);
        turns.remove().run(); // the library is there, nothing is open, and so a conference is asked for
        turns.remove().run(); // what the visitor opened
        other.visit(harbour.withoutPlans());
        turns.remove().run();

        assertEquals(List.of(), List.copyOf(turns));
        assertEquals(Place.ATTEND, other.placeProperty().get());
        assertEquals(harbour.withoutPlans(), other.openedProperty().get().orElseThrow().visit());
    }

    /// A background that does one thing after the other, when the test says so.
    private TaskRunner inTurns(Deque<Runnable> turns) {
        return new TaskRunner() {
            @Override
            public <T> Running run(Work<T> work, Consumer<Step> onStep, Consumer<T> onSuccess,
                    Consumer<Throwable> onFailure) {
                turns.add(() -> tasks.run(work, onStep, onSuccess, onFailure));
                return Running.NOTHING;
            }

            @Override
            public Running later(Duration delay, Runnable onUi) {
                return Running.NOTHING;
            }

            @Override
            public void close() {
                turns.clear();
            }
        };
    }

    @Test
    void noPlaceIsShownThatNeedsAConferenceBeforeOneIsOpen() {
        shell.go(Place.PLAN);
        assertEquals(Place.LIBRARY, shell.placeProperty().get());

        shell.open(Harbour.ID, Place.PLAN);

        assertEquals(Place.PLAN, shell.placeProperty().get());
        assertEquals(List.of(), failures);
    }

    @Test
    void whatRunsNowMovesOnWithTheClock() {
        shell.start(Optional.empty());
        shell.open(Harbour.ID, Place.ATTEND);
        assertInstanceOf(NowNext.During.class, shell.nowNextProperty().get());

        time = Talks.at(1, "10:31");
        tasks.elapse(Duration.ofSeconds(15));

        assertInstanceOf(NowNext.Free.class, shell.nowNextProperty().get());
    }

    @Test
    void aChangedVisitIsSeenAtOnce() {
        shell.open(Harbour.ID, Place.PLAN);
        shell.visit(harbour.withoutPlans());

        assertInstanceOf(NowNext.Nothing.class, shell.nowNextProperty().get());
    }

    @Test
    void theClockIsSetToTryOutADayAndRunsOnFromThere() {
        time = Talks.at(1, "08:00").minus(Duration.ofDays(90));
        shell.start(Optional.empty());
        shell.open(Harbour.ID, Place.ATTEND);
        assertInstanceOf(NowNext.Before.class, shell.nowNextProperty().get());
        shell.setClock(Optional.of(LocalDateTime.ofInstant(Talks.at(1, "10:12"),
                shell.openedProperty().get().orElseThrow().conference().zone().id())));
        assertInstanceOf(NowNext.During.class, shell.nowNextProperty().get());
        time = time.plus(Duration.ofMinutes(1));
        tasks.elapse(Duration.ofMinutes(1));
        assertEquals(Talks.at(1, "10:13"), shell.nowProperty().get());
        shell.setClock(Optional.empty());
        assertEquals(time, shell.nowProperty().get());
    }

    @Test
    void whatAnotherProgramWroteIsShownSoon() {
        shell.start(Optional.empty());
        shell.open(Harbour.ID, Place.ATTEND);
        try (var other = Database.open(harbour.database().file())) {
            new KeepNotes(new ConferenceStore(other), new VisitStore(other), () -> time, () -> new NoteId("other"))
                    .write(Harbour.ID, new About.WholeDay(1, DayPart.EVENING), "Written by a command");
        }
        tasks.elapse(Duration.ofSeconds(15));
        assertTrue(shell.openedProperty().get().orElseThrow().visit().notes().stream()
                .anyMatch(note -> note.text().equals("Written by a command")));
    }

    @Test
    void aTalkIsShownInThePlaceThatWasAsked() {
        shell.open(Harbour.ID, Place.PLAN);
        shell.show(Place.ATTEND, new TalkId("second"));

        assertEquals(Place.ATTEND, shell.placeProperty().get());
        assertEquals(Optional.of(new TalkId("second")), shell.wantedProperty().get());
    }

    @Test
    void aConferenceThatIsGoneLeadsBackToTheLibrary() {
        shell.start(Optional.empty());
        shell.open(Harbour.ID, Place.PLAN);
        harbour.remove();
        shell.reload();

        assertEquals(Place.LIBRARY, shell.placeProperty().get());
        assertEquals(Optional.empty(), shell.openedProperty().get());
        assertEquals(List.of(), shell.shelf());
    }

    @Test
    void aConferenceThatCannotBeOpenedIsHandedToTheHandlerOfFailures() {
        shell.open(new ConferenceId("nowhere"), Place.PLAN);

        assertEquals(List.of("no such conference: nowhere"), failures.stream().map(Throwable::getMessage).toList());
        assertEquals(Place.LIBRARY, shell.placeProperty().get());
    }
}
