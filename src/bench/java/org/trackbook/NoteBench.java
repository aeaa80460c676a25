package org.trackbook;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
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

/// What a key costs in the real window, in notes of 5,000 and 50,000 signs with all marks drawn: from the key until the note
/// has it and it is painted, drawn by software; with autosave at work and resting; and the way from one talk to another.
///
/// What is told is the time the window was busy, on its own thread, by the clock and by the processor: that of the thread
/// which draws is in the clock alone.
public final class NoteBench {
    private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");
    private static final InstantSource CLOCK = () -> Instant.parse("2027-02-06T09:10:00Z");
    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;
    private static final int TURNS = 60;

    private final WritableImage picture = new WritableImage(WIDTH, HEIGHT);
    private final Scene scene;
    private final int keys;

    private NoteBench(Scene scene, int keys) {
        this.scene = scene;
        this.keys = keys;
    }

    /// @param args how many keys are measured; 1000 where nothing is said
    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        var folder = Files.createTempDirectory("trackbook-bench");
        fill(folder);
        Platform.startup(() -> {
        });
        try (var wiring = new Wiring(folder, CLOCK, ZONE)) {
            var desktop = new Desktop(wiring, folder, CLOCK, ZONE, () -> {
            });
            var scene = onUi(() -> {
                var stage = new Stage();
                desktop.show(stage, List.of(), () -> {
                });
                var window = stage.getScene();
                var root = window.getRoot();
                window.setRoot(new Region());
                var large = new Scene(root, WIDTH, HEIGHT);
                Theme.dress(large);
                Theme.LIGHT.choose(large);
                return large;
            });
            new NoteBench(scene, args.length == 0 ? 1000 : Integer.parseInt(args[0])).measure();
            onUi(() -> {
                Platform.exit();
                return scene;
            });
            desktop.close();
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void measure() throws InterruptedException, ExecutionException {
        until(() -> draw() != null && find("#library-card-generated") != null);
        onUi(() -> {
            press(scene.getRoot(), KeyCode.DIGIT3, true, false);
            return draw();
        });
        until(() -> draw() != null && find(".attend-text") != null && title().contains("short"));
        type("a key at 5,000 signs");
        onUi(() -> {
            turn(KeyCode.DOWN);
            return draw();
        });
        until(() -> draw() != null && title().contains("long"));
        type("a key at 50,000 signs");
        turns();
    }

    private String title() {
        return find("#attend-title") instanceof Label label ? label.getText() : "";
    }

    private void type(String what) throws InterruptedException, ExecutionException {
        var clock = new double[keys];
        var work = new double[keys];
        var threads = ManagementFactory.getThreadMXBean();
        onUi(() -> {
            text().requestFocus();
            for (var i = 0; i < 40; i++) {
                press(text(), KeyCode.PAGE_DOWN, false, false);
                draw();
            }
            return 0;
        });
        for (var key = -keys / 4; key < keys; key++) {
            var at = key;
            onUi(() -> {
                var began = System.nanoTime();
                var worked = threads.getCurrentThreadCpuTime();
                var sign = at % 90 == 0 ? "." : at % 7 == 6 ? " " : "e";
                Event.fireEvent(text(),
                        new KeyEvent(KeyEvent.KEY_TYPED, sign, "", KeyCode.UNDEFINED, false, false, false,
                                false));
                draw();
                if (at >= 0) {
                    clock[at] = (System.nanoTime() - began) / 1e6;
                    work[at] = (threads.getCurrentThreadCpuTime() - worked) / 1e6;
                }
                return at;
            });
            if (key % 50 == 0) {
                Thread.sleep(400); // long enough for autosave, which then runs while the next keys are typed
            }
        }
        tell(what, clock);
        tell("  of that this thread", work);
    }

    /// From one long note to the other and back, until it is painted.
    private void turns() throws InterruptedException, ExecutionException {
        var clock = new double[TURNS];
        var work = new double[TURNS];
        var threads = ManagementFactory.getThreadMXBean();
        for (var turn = -10; turn < TURNS; turn++) {
            var at = turn;
            onUi(() -> {
                var began = System.nanoTime();
                var worked = threads.getCurrentThreadCpuTime();
                turn(Math.floorMod(at, 2) == 0 ? KeyCode.DOWN : KeyCode.UP);
                draw();
                if (at >= 0) {
                    clock[at] = (System.nanoTime() - began) / 1e6;
                    work[at] = (threads.getCurrentThreadCpuTime() - worked) / 1e6;
                }
                return at;
            });
        }
        tell("to another talk", clock);
        tell("  of that this thread", work);
    }

    private void turn(KeyCode key) {
        press(text(), key, false, true);
    }

    private static void press(Node node, KeyCode key, boolean control, boolean alt) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, alt, false));
    }

    private Node text() {
        return scene.getRoot().lookupAll(".attend-text").stream().filter(it -> it.getScene() != null).findFirst()
                .orElseThrow();
    }

    private static void tell(String what, double[] costs) {
        Arrays.sort(costs);
        System.out.printf("%-22s half within %5.1f ms, 95 %% within %5.1f, 99 %% within %5.1f, all within %5.1f%n",
                what,
                costs[costs.length / 2], costs[costs.length * 95 / 100], costs[costs.length * 99 / 100],
                costs[costs.length - 1]);
    }

    private WritableImage draw() {
        return scene.snapshot(picture);
    }

    private Node find(String selector) {
        return scene.getRoot().lookup(selector);
    }

    private interface Ask<T> {
        T answer();
    }

    private static <T> T onUi(Ask<T> ask) throws InterruptedException, ExecutionException {
        var task = new FutureTask<>(ask::answer);
        Platform.runLater(task);
        return task.get();
    }

    /// The window is busy on threads of its own, as a visitor sees it: it is asked again until it is so.
    private static void until(BooleanSupplier isSo) throws InterruptedException, ExecutionException {
        while (!onUi(isSo::getAsBoolean)) {
            Thread.sleep(1);
        }
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
