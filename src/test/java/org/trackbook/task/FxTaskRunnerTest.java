package org.trackbook.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.trackbook.testkit.UiTest;

@UiTest
class FxTaskRunnerTest {
    private final TaskRunner tasks = new FxTaskRunner(Executors.newSingleThreadExecutor());
    private final List<String> told = new ArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);

    @Start
    void open(Stage stage) {
        stage.setTitle("task");
    }

    @AfterEach
    void close() {
        tasks.close();
    }

    @Test
    void workLeavesTheUiThreadAndItsResultComesBackToIt() throws InterruptedException {
        onUi(() -> tasks.run(_ -> Platform.isFxApplicationThread(), there -> {
            told.add("worked on the UI thread: " + there);
            told.add("told on the UI thread: " + Platform.isFxApplicationThread());
            end.countDown();
        }, this::fail));

        awaitEnd();
        assertEquals(List.of("worked on the UI thread: false", "told on the UI thread: true"), told);
    }

    @Test
    void whatWorkThrowsReachesTheFailureHandlerOnly() throws InterruptedException {
        onUi(() -> tasks.run(_ -> {
            throw new IllegalStateException("disk");
        }, _ -> told.add("success"), thrown -> {
            told.add(String.valueOf(thrown.getMessage()));
            end.countDown();
        }));

        awaitEnd();
        assertEquals(List.of("disk"), told);
    }

    @Test
    void cancelledWorkIsToldSoAndCallsNoHandler() throws InterruptedException {
        var started = new CountDownLatch(1);
        onUi(() -> {
            var running = tasks.run(progress -> {
                started.countDown();
                while (!progress.cancelled()) {
                    Thread.onSpinWait();
                }
                return "late";
            }, told::add, this::fail);
            running.cancel();
        });
        assertTrue(started.await(10, TimeUnit.SECONDS));
        onUi(() -> tasks.run(_ -> "next", it -> {
            told.add(it);
            end.countDown();
        }, this::fail));

        awaitEnd();
        assertEquals(List.of("next"), told);
    }

    @Test
    void theNewestStepIsShown() throws InterruptedException {
        var shown = new CountDownLatch(1);
        onUi(() -> tasks.run(progress -> {
            progress.step(1, 4, "talks");
            return shown.await(10, TimeUnit.SECONDS);
        }, step -> {
            told.add(step.what() + " " + step.share());
            shown.countDown();
        }, _ -> end.countDown(), this::fail));

        awaitEnd();
        assertEquals(List.of("talks 0.25"), told);
    }

    @Test
    void closingWaitsForWhatWasHandedOver() {
        var saved = new CountDownLatch(3);
        onUi(() -> {
            for (var i = 0; i < 3; i++) {
                tasks.run(_ -> {
                    saved.countDown();
                    return "";
                }, _ -> {
                }, this::fail);
            }
        });

        tasks.close();

        assertEquals(0, saved.getCount());
    }

    @Test
    void aRestThatIsCancelledIsNotRun() throws InterruptedException {
        onUi(() -> {
            tasks.later(Duration.ofMillis(1), () -> told.add("cancelled")).cancel();
            tasks.later(Duration.ofMillis(20), () -> {
                told.add("rested, on the UI thread: " + Platform.isFxApplicationThread());
                end.countDown();
            });
        });

        awaitEnd();
        assertEquals(List.of("rested, on the UI thread: true"), told);
    }

    private static void onUi(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    }

    private void fail(Throwable thrown) {
        throw new AssertionError(thrown);
    }

    private void awaitEnd() throws InterruptedException {
        assertTrue(end.await(10, TimeUnit.SECONDS), "nothing came back");
        WaitForAsyncUtils.waitForFxEvents();
    }
}
