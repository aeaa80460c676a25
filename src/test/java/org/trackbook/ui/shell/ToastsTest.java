package org.trackbook.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.trackbook.testkit.DirectTaskRunner;

class ToastsTest {
    private final DirectTaskRunner tasks = new DirectTaskRunner();
    private final Toasts toasts = new Toasts(tasks);
    private final List<String> undone = new ArrayList<>();

    @Test
    void aToastGoesAfterSixSeconds() {
        toasts.say("Dropped");
        tasks.elapse(Duration.ofMillis(5999));
        assertEquals(Optional.of(new Toast("Dropped", false)), toasts.toastProperty().get());

        tasks.elapse(Duration.ofMillis(1));

        assertEquals(Optional.empty(), toasts.toastProperty().get());
    }

    @Test
    void aNewToastTakesTheRoomOfTheOldOneForItsWholeTime() {
        toasts.say("one");
        tasks.elapse(Duration.ofSeconds(4));
        toasts.say("two");
        tasks.elapse(Duration.ofSeconds(4));

        assertEquals(Optional.of(new Toast("two", false)), toasts.toastProperty().get());
    }

    @Test
    void aToastStaysWhileSomebodyPointsAtIt() {
        toasts.say("Dropped");
        toasts.hold();
        tasks.elapse(Duration.ofMinutes(1));
        assertEquals(Optional.of(new Toast("Dropped", false)), toasts.toastProperty().get());

        toasts.release();
        tasks.elapse(Duration.ofSeconds(6));

        assertEquals(Optional.empty(), toasts.toastProperty().get());
    }

    @Test
    void whatWasDoneIsTakenBackNewestFirstEvenAfterItsToast() {
        toasts.say("first", () -> undone.add("first"));
        toasts.say("second", () -> undone.add("second"));
        tasks.elapse(Duration.ofMinutes(1));

        toasts.undo();
        toasts.undo();
        toasts.undo();

        assertEquals(List.of("second", "first"), undone);
    }

    @Test
    void whatWasForgottenIsNotTakenBack() {
        toasts.say("first", () -> undone.add("first"));
        toasts.forget();
        toasts.undo();

        assertEquals(List.of(), undone);
    }
}
