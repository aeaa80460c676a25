package org.trackbook;

import static org.trackbook.UiThread.onUi;
import static org.trackbook.UiThread.until;

import java.io.IOException;
import com.sun.javafx.perf.PerformanceTracker;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToDoubleFunction;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.trackbook.model.About;
import org.trackbook.model.Conference;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Day;
import org.trackbook.model.DayPlan;
import org.trackbook.model.Kind;
import org.trackbook.model.Note;
import org.trackbook.model.NoteId;
import org.trackbook.model.Room;
import org.trackbook.model.Slot;
import org.trackbook.model.Status;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.model.Text;
import org.trackbook.model.Track;
import org.trackbook.model.Zone;
import org.trackbook.model.ZoneSource;
import org.trackbook.store.ConferenceStore;
import org.trackbook.store.Database;
import org.trackbook.store.Origin;
import org.trackbook.store.Tally;
import org.trackbook.store.VisitStore;
import org.trackbook.ui.kit.Theme;
import org.trackbook.words.Language;

/// What a key costs in the real window, in notes of 5,000 and 50,000 signs with all marks drawn: from the key until the note
/// has it and it is painted, drawn by software; with autosave at work and resting; and the way from one talk to another.
///
/// Keys come at any moment, as those of a hand, while JavaFX draws only at its beats. So three things are told: how long
/// it took by the clock, how much of that nothing was done but wait for the beat, and how long the window's thread worked.
/// The same keys in a bare text area of JavaFX with the same text, on the same stage, say what a window costs at least.
public final class NoteBench {
    private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");
    private static final InstantSource CLOCK = () -> Instant.parse("2027-02-06T09:10:00Z");
    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;
    private static final int TURNS = 100;
    /// After so many keys a hand rests, long enough for autosave, which then runs while the next keys are typed.
    private static final int RUN = 25;
    private static final Duration REST = Duration.ofMillis(350);

    private final Stage stage;
    private final int keys;
    private final Random random = new Random(11);
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    private NoteBench(Stage stage, int keys) {
        this.stage = stage;
        this.keys = keys;
    }

    /// @param args how many keys are measured; 1000 where nothing is said
    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        if (System.getProperty("glass.platform") == null) {
            System.setProperty("glass.platform", "Headless");
        }
        System.setProperty("prism.order", "sw");
        var folder = Files.createTempDirectory("trackbook-bench");
        fill(folder);
        Opening.quicken();
        Platform.startup(() -> {
        });
        Platform.setImplicitExit(false); // it is asked once more when its window is gone
        try (var wiring = new Wiring(folder, CLOCK, ZONE, Language.ENGLISH)) {
            var desktop = new Desktop(wiring, folder, CLOCK, ZONE, Language.ENGLISH, () -> {
            });
            var stage = onUi(() -> {
                var window = new Stage();
                desktop.show(window, List.of(), () -> {
                });
                window.setX(0);
                window.setY(0);
                window.setWidth(WIDTH);
                window.setHeight(HEIGHT);
                Theme.LIGHT.choose(window.getScene());
                return window;
            });
            new NoteBench(stage, args.length == 0 ? 1000 : Integer.parseInt(args[0])).measure();
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

    private void measure() throws InterruptedException, ExecutionException {
        until(() -> find("#library-card-generated") != null);
        onUi(() -> {
            press(scene().getRoot(), KeyCode.DIGIT3, true, false);
            return 0;
        });
        until(() -> find(".attend-text") != null && title().contains("short"));
        type("a key at 5,000 signs");
        onUi(() -> {
            turn(KeyCode.DOWN);
            return 0;
        });
        until(() -> title().contains("long"));
        type("a key at 50,000 signs");
        turns();
        bare("the same, bare text area", 5_000);
        bare("the same, bare text area", 50_000);
    }

    private String title() {
        return find("#attend-title") instanceof Label label ? label.getText() : "";
    }

    private void type(String what) throws InterruptedException, ExecutionException {
        onUi(() -> {
            text().requestFocus();
            for (var i = 0; i < 40; i++) {
                press(text(), KeyCode.PAGE_DOWN, false, false);
            }
            return 0;
        });
        var costs = new Costs();
        for (var key = -keys / 2; key < keys; key++) {
            var sign = Math.floorMod(key, 90) == 0 ? "." : Math.floorMod(key, 7) == 6 ? " " : "e";
            costs.add(key, deed(() -> Event.fireEvent(text(), typed(sign))));
            rest(key);
        }
        costs.tell(what);
    }

    /// Nothing is waited for here: this is somebody who types, at moments that are never in step with the beat, and who
    /// rests now and then so long that the autosave begins.
    private void rest(int key) throws InterruptedException {
        Thread.sleep(20 + random.nextInt(60), random.nextInt(1_000_000));
        if (key % RUN == 0) {
            Thread.sleep(REST);
        }
    }

    private static KeyEvent typed(String sign) {
        return new KeyEvent(KeyEvent.KEY_TYPED, sign, "", KeyCode.UNDEFINED, false, false, false, false);
    }

    /// From one long note to the other and back, until it is painted.
    private void turns() throws InterruptedException, ExecutionException {
        var costs = new Costs();
        for (var turn = -TURNS / 2; turn < TURNS; turn++) {
            var key = Math.floorMod(turn, 2) == 0 ? KeyCode.DOWN : KeyCode.UP;
            costs.add(turn, deed(() -> turn(key)));
            rest(1);
        }
        costs.tell("to another talk");
    }

    /// What JavaFX's own text area makes of the same keys, without any marks.
    private void bare(String what, int signs) throws InterruptedException, ExecutionException {
        var area = onUi(() -> {
            var plain = new TextArea(prose(signs));
            plain.setWrapText(true);
            scene().setRoot(plain);
            plain.requestFocus();
            plain.end();
            return plain;
        });
        var costs = new Costs();
        for (var key = -keys / 2; key < keys; key++) {
            costs.add(key, deed(() -> Event.fireEvent(area, typed("e"))));
            rest(key);
        }
        costs.tell(what + ", " + signs);
    }

    /// What was measured of one deed, in milliseconds.
    ///
    /// @param clock from the deed until it is painted
    /// @param waited how much of that nobody did anything for it
    /// @param worked processor time of the window's thread
    private record Cost(double clock, double waited, double worked) {
        double busy() {
            return clock - waited;
        }
    }

    private static final class Costs {
        private final List<Cost> all = new ArrayList<>();

        void add(int number, Cost cost) {
            if (number >= 0) {
                all.add(cost);
            }
        }

        void tell(String what) {
            tell(what, Cost::clock);
            tell("  waiting for the beat", Cost::waited);
            tell("  the rest of the clock", Cost::busy);
            tell("  this thread's work", Cost::worked);
        }

        private void tell(String what, ToDoubleFunction<Cost> of) {
            var costs = all.stream().mapToDouble(of).sorted().toArray();
            System.out.printf("%-36s half within %5.1f ms, 95 %% within %5.1f, 99 %% within %5.1f, all within %5.1f%n",
                    what, costs[costs.length / 2], costs[costs.length * 95 / 100], costs[costs.length * 99 / 100],
                    costs[costs.length - 1]);
        }
    }

    /// Does something, and waits until the picture that shows it is painted: that of the first beat after it.
    private Cost deed(Runnable deed) throws InterruptedException, ExecutionException {
        var done = new AtomicLong();
        var beat = new AtomicLong();
        var worked = new AtomicLong();
        var painted = new CompletableFuture<Long>();
        var tracker = onUi(() -> PerformanceTracker.getSceneTracker(scene()));
        tracker.setOnPulse(() -> {
            if (done.get() != 0) {
                beat.compareAndSet(0, System.nanoTime());
            }
        });
        tracker.setOnRenderedFrameTask(() -> {
            if (beat.get() != 0) {
                painted.complete(System.nanoTime());
            }
        });
        var began = System.nanoTime();
        Platform.runLater(() -> {
            var before = threads.getCurrentThreadCpuTime();
            deed.run();
            worked.set(before);
            done.set(System.nanoTime());
        });
        var end = painted.get();
        tracker.setOnPulse(null);
        tracker.setOnRenderedFrameTask(null);
        var after = onUi(threads::getCurrentThreadCpuTime);
        return new Cost((end - began) / 1e6, (beat.get() - done.get()) / 1e6, (after - worked.get()) / 1e6);
    }

    private void turn(KeyCode key) {
        press(text(), key, false, true);
    }

    private static void press(Node node, KeyCode key, boolean control, boolean alt) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, alt, false));
    }

    private Scene scene() {
        return stage.getScene();
    }

    private Node text() {
        return scene().getRoot().lookupAll(".attend-text").stream().filter(it -> it.getScene() != null).findFirst()
                .orElseThrow();
    }

    private Node find(String selector) {
        return scene().getRoot().lookup(selector);
    }

    private static void fill(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var database = Database.open(folder.resolve(Wiring.FILE))) {
            var conference = conference();
            new ConferenceStore(database).keep(conference, new Origin("generated", "schedule-xml", "", Instant.EPOCH),
                    Tally.first(conference.talks().size()), Map.of());
            var visits = new VisitStore(database);
            visits.plan(conference.id(), new DayPlan(1, Optional.of(new Track("Main")), Optional.empty(),
                    Set.of(), Set.of(), Set.of(), Map.of(), Map.of(), Optional.empty()),
                    List.of());
            for (var talk : conference.talks()) {
                visits.note(conference.id(), new Note(new NoteId("note-" + talk.id().value()), About.talk(talk.id()),
                        prose(talk.title().contains("short") ? 5_000 : 50_000), Optional.empty(),
                        Optional.of(Instant.EPOCH), Optional.of(Instant.EPOCH), false, List.of()), List.of());
            }
        }
    }

    /// Words with all that is drawn, in lines of the usual lengths.
    private static String prose(int signs) {
        var random = new Random(7);
        var marks = List.of("", "", "", "", "- ", "! ", "? ", "> ", "- [ ] ", "## ", "[10:52] ");
        var words = List.of("rope", "bowline", "harbour", "holds", "the", "of", "a", "**strong**", "*so*", "`code`",
                "@Ada", "2027-02-20", "https://example.org/x", "[label](https://example.org)", "#lab");
        var text = new StringBuilder();
        while (text.length() < signs) {
            text.append(marks.get(random.nextInt(marks.size())));
            for (var count = 5 + random.nextInt(40); count > 0; count--) {
                text.append(words.get(random.nextInt(random.nextInt(3) == 0 ? words.size() : 7))).append(' ');
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static Conference conference() {
        var start = LocalDate.of(2027, 2, 6).atTime(9, 0).atZone(ZONE).toInstant();
        var day = new Day(1, LocalDate.of(2027, 2, 6), start, start.plus(Duration.ofDays(1)));
        var room = new Room("Hall");
        var talks = new ArrayList<Talk>();
        for (var at = 0; at < 3; at++) {
            talks.add(new Talk(new TalkId("t" + at), Optional.empty(), Kind.TALK, Status.PLANNED, 1,
                    new Slot(start.plus(Duration.ofMinutes(60 + 30L * at)), Duration.ofMinutes(25)),
                    at == 0 ? "A short note" : "A long note " + at, Optional.of(room), Optional.of(new Track("Main")),
                    List.of(), new Text("", "", "", "en", "", List.of(), List.of(), List.of(), "", "", "")));
        }
        return new Conference(ConferenceId.of("Generated"), "Generated", "Hall", "Brussels",
                new Zone(ZONE, ZoneSource.SCHEDULE), "1", List.of(day), List.of(room), talks);
    }
}
