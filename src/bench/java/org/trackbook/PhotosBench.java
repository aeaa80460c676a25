package org.trackbook;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.trackbook.model.Progress;
import org.trackbook.schedule.Import;
import org.trackbook.schedule.ScheduleReader;
import org.trackbook.store.ConferenceStore;
import org.trackbook.store.Database;
import org.trackbook.store.Origin;
import org.trackbook.store.Tally;
import org.trackbook.words.Language;

/// What it costs to paste many photos of 4 MB into a note of the real window: how long the window takes to answer while
/// they come in and while their list is scrolled, and the heap. Start it with `-Xmx300m` to see that it fits. Times are
/// those of a clock, so nothing else should run.
public final class PhotosBench {
    private static final int BYTES = 4 << 20;
    /// Milliseconds between two questions, as between two deeds of a visitor; without it the questions would be the load.
    private static final int PAUSE = 10;

    private final Stage stage;
    private final List<Double> answers = new ArrayList<>();
    private long heap;

    private PhotosBench(Stage stage) {
        this.stage = stage;
    }

    /// @param args how many photos; 500 where nothing is said
    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        if (System.getProperty("glass.platform") == null) {
            System.setProperty("glass.platform", "Headless");
        }
        System.setProperty("prism.order", "sw");
        var count = args.length == 0 ? 500 : Integer.parseInt(args[0]);
        var folder = Files.createTempDirectory("trackbook-bench");
        var zone = ZoneId.of("Europe/Brussels");
        if (!(new ScheduleReader(zone).read(GeneratedSchedule.bytes(100, Prose.SHORT), "bench.xml",
                Progress.NONE) instanceof Import.Ready ready)) {
            throw new IllegalStateException("the generated schedule is one");
        }
        var conference = ready.conference();
        try (var database = Database.open(folder.resolve(Wiring.FILE))) {
            new ConferenceStore(database).keep(conference, new Origin("bench", "schedule-xml", "", Instant.EPOCH),
                    Tally.first(conference.talks().size()), Map.of());
        }
        var photos = photos(folder, count);
        InstantSource clock = () -> conference.talks().getFirst().slot().start();
        Platform.startup(() -> {
        });
        Platform.setImplicitExit(false); // it is asked once more when its window is gone
        try (var wiring = new Wiring(folder, clock, zone, Language.ENGLISH)) {
            wiring.plans().pick(conference.id(), 1,
                    conference.talks().getFirst().track(), Optional.empty());
            var desktop = new Desktop(wiring, folder, clock, zone, Language.ENGLISH, () -> {
            });
            var stage = onUi(() -> {
                var window = new Stage();
                desktop.show(window, List.of(), () -> {
                });
                return window;
            });
            new PhotosBench(stage).measure(photos);
            onUi(() -> {
                stage.hide();
                return stage;
            });
            desktop.close();
            onUi(() -> {
                Platform.exit();
                return stage;
            });
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /// All of the same drawing, and each another file: the density that a JPEG claims to have counts them.
    private static List<File> photos(Path folder, int count) throws IOException {
        var image = new BufferedImage(3000, 2000, BufferedImage.TYPE_INT_RGB);
        var random = new Random(1);
        for (var y = 0; y < 2000; y++) {
            for (var x = 0; x < 3000; x++) {
                image.setRGB(x, y, random.nextInt(1 << 24));
            }
        }
        var out = new ByteArrayOutputStream(BYTES);
        ImageIO.write(image, "jpeg", out);
        var bytes = out.toByteArray();
        System.out.printf("%d photos of %.1f MB%n", count, bytes.length / 1e6);
        var files = new ArrayList<File>();
        Files.createDirectories(folder.resolve("camera"));
        for (var number = 0; number < count; number++) {
            bytes[14] = (byte) (1 + number / 200);
            bytes[15] = (byte) (1 + number % 200);
            files.add(Files.write(folder.resolve("camera").resolve(number + ".jpg"), bytes).toFile());
        }
        return files;
    }

    private void measure(List<File> photos) throws InterruptedException, ExecutionException {
        until(() -> !stage.getTitle().equals("Trackbook"));
        onUi(() -> press(stage.getScene().getRoot(), KeyCode.DIGIT3));
        until(() -> find("#attend-note-pane") != null);
        answers.clear();
        var start = System.nanoTime();
        onUi(() -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.FILES, photos));
            return press(find("#attend-note-pane"), KeyCode.V);
        });
        until(() -> rows() == photos.size());
        System.out.printf("taken in after %.0f s%n", (System.nanoTime() - start) / 1e9);
        tell("while they came in");
        answers.clear();
        for (var row = 0; row < photos.size(); row += 5) {
            var place = row;
            onUi(() -> {
                list().scrollTo(place);
                return place;
            });
            ask();
        }
        tell("while they were scrolled");
        System.gc();
        System.out.printf("heap: at most %d MB, in the end %d MB%n", heap >> 20, used() >> 20);
    }

    private interface Question {
        boolean isTrue();
    }

    /// Asks the window again and again, and writes down how long each answer took. It rests between two questions: without
    /// that the questions themselves would be what keeps the window busy.
    private void until(Question question) throws InterruptedException, ExecutionException {
        while (!ask(question::isTrue)) {
            Thread.sleep(PAUSE);
        }
    }

    private void ask() throws InterruptedException, ExecutionException {
        ask(() -> true);
        Thread.sleep(PAUSE);
    }

    private boolean ask(Callable<Boolean> question) throws InterruptedException, ExecutionException {
        var start = System.nanoTime();
        var answer = onUi(question);
        answers.add((System.nanoTime() - start) / 1e6);
        heap = Math.max(heap, used());
        return answer;
    }

    private void tell(String what) {
        var times = answers.stream().mapToDouble(it -> it).sorted().toArray();
        System.out.printf("%-26s half within %5.1f ms, 99 %% within %5.1f, all within %5.1f (%d answers)%n", what,
                times[times.length / 2], times[times.length * 99 / 100], times[times.length - 1],
                Arrays.stream(times).count());
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private int rows() {
        return find("#attend-photo-list") instanceof ListView<?> list ? list.getItems().size() : 0;
    }

    private ListView<?> list() {
        return (ListView<?>) find("#attend-photo-list");
    }

    private Node find(String selector) {
        return stage.getScene().getRoot().lookup(selector);
    }

    private static boolean press(Node node, KeyCode code) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false));
        return true;
    }

    private static <T> T onUi(Callable<T> work) throws InterruptedException, ExecutionException {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }
}
