package org.trackbook.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.TalkId;
import org.trackbook.testkit.DirectTaskRunner;
import org.trackbook.testkit.Harbour;
import org.trackbook.testkit.Talks;

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
        shell.start();

        assertEquals(Place.LIBRARY, shell.placeProperty().get());
        assertEquals(List.of("Harbour Days 2027"), shell.shelf().stream().map(it -> it.title()).toList());
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
        shell.start();
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
    void aTalkIsShownInThePlaceThatWasAsked() {
        shell.open(Harbour.ID, Place.PLAN);
        shell.show(Place.ATTEND, new TalkId("second"));

        assertEquals(Place.ATTEND, shell.placeProperty().get());
        assertEquals(Optional.of(new TalkId("second")), shell.wantedProperty().get());
    }

    @Test
    void aConferenceThatIsGoneLeadsBackToTheLibrary() {
        shell.start();
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
