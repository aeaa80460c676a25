package org.trackbook;

import com.sun.glass.ui.Application;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.trackbook.model.Problem;
import org.trackbook.store.StoreException;
import org.trackbook.task.FxTaskRunner;
import org.trackbook.task.TaskRunner;
import org.trackbook.ui.kit.Fonts;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.safe.RescueView;
import org.trackbook.ui.safe.RescueViewModel;
import org.trackbook.words.Language;
import org.trackbook.words.Words;

/// Opens the window of the library, or of what can be done where that cannot be opened, and holds the program until it is
/// closed.
final class Opening {
    private static final System.Logger LOG = System.getLogger(Opening.class.getName());

    /// As in the desktop's entry, `StartupWMClass`.
    static final String NAME = "trackbook";

    private static final String BEAT = "javafx.animation.pulse";

    private final Wiring wiring;
    private final Path folder;
    private final InstantSource clock;
    private final ZoneId computer;
    private final Language language;
    private final CountDownLatch closed = new CountDownLatch(1);
    private Optional<Open> open = Optional.empty();
    private List<String> waiting = List.of();

    /// A window of the library.
    private record Open(Stage stage, Desktop desktop, Desktop.Shown shown) {
    }

    /// @param language the computer's
    Opening(Wiring wiring, Path folder, InstantSource clock, ZoneId computer, Language language) {
        this.wiring = wiring;
        this.folder = folder;
        this.clock = clock;
        this.computer = computer;
        this.language = language;
    }

    /// Shows the window and returns when it is closed and all that was typed is kept.
    ///
    /// @param inputs schedules and visit files to bring in
    /// @param guests told who takes in what is brought later
    void open(List<String> inputs, Consumer<Consumer<List<String>>> guests) {
        waiting = inputs;
        quicken();
        // the library may be opened anew in a window that follows another
        Platform.setImplicitExit(false);
        Platform.startup(() -> {
            // else it is “java” to the desktop, like any other window of Java's
            Application.GetApplication().setName(NAME);
            begin();
            guests.accept(brought -> Platform.runLater(() -> welcome(brought)));
        });
        try {
            closed.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        open.ifPresent(it -> it.desktop().close());
        Platform.exit();
    }

    /// JavaFX draws at beats, on Linux at sixty a second: a key waits up to 17 ms for one, longer than all its work takes. With
    /// twice as many it waits half as long; while nothing happens no beat does any work.
    static void quicken() {
        if (System.getProperty(BEAT) == null) {
            System.setProperty(BEAT, "120");
        }
    }

    private void begin() {
        try {
            var desktop = new Desktop(wiring, folder, clock, computer, language, this::openAgain);
            var stage = new Stage();
            open = Optional.of(new Open(stage, desktop, desktop.show(stage, waiting, closed::countDown)));
            waiting = List.of();
        } catch (StoreException e) {
            LOG.log(System.Logger.Level.DEBUG, "the library cannot be opened", e);
            rescue(e.problem());
        }
    }

    private void rescue(Problem problem) {
        Fonts.load();
        var stage = new Stage();
        TaskRunner tasks = new FxTaskRunner(Executors.newSingleThreadExecutor());
        var model = new RescueViewModel(problem, wiring.checking(), wiring.restoring(), tasks, () -> {
            begin();
            end(stage, tasks);
        }, thrown -> {
            LOG.log(System.Logger.Level.ERROR, "not expected", thrown);
            end(stage, tasks);
            closed.countDown();
        });
        stage.setOnHidden(_ -> {
            tasks.close();
            closed.countDown();
        });
        new RescueView(model, Texts.in(language.locale()), new Words(language.locale()), computer, stage::hide)
                .show(stage);
    }

    private static void end(Stage stage, TaskRunner tasks) {
        stage.setOnHidden(_ -> tasks.close());
        stage.hide();
    }

    /// In a new window, as if the program were started now: the library is another one.
    private void openAgain() {
        open.ifPresent(old -> {
            open = Optional.empty();
            old.stage().setOnHidden(_ -> {
            });
            old.stage().hide();
            Thread.ofPlatform().name("reopening").start(() -> {
                old.desktop().close();
                wiring.close();
                Platform.runLater(this::begin);
            });
        });
    }

    /// Comes to the front with what somebody wants to open.
    private void welcome(List<String> inputs) {
        open.ifPresentOrElse(it -> {
            it.stage().setIconified(false);
            it.stage().toFront();
            it.stage().requestFocus();
            it.desktop().bring(it.shown(), inputs);
        }, () -> waiting = inputs);
    }
}
