package org.trackbook;

import static org.trackbook.UiThread.onUi;
import static org.trackbook.UiThread.until;

import com.sun.management.ThreadMXBean;
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
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.trackbook.model.Conference;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Day;
import org.trackbook.model.Kind;
import org.trackbook.model.Person;
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
import org.trackbook.ui.kit.Theme;
import org.trackbook.words.Language;

/// What a day of 550 talks in 108 rooms costs in the real window at 1600 by 1000, drawn by software: opening it, a step of
/// scrolling, a step of zooming; and the memory of a library of many conferences.
///
/// A frame is style, layout and drawing of the whole scene. What is told is processor time of all threads of the program,
/// which other programs of the machine do not change much; those of the virtual machine itself do not count. No clock rules here: nothing waits for a screen.
public final class GridBench {
    private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");
    private static final InstantSource CLOCK = () -> Instant.parse("2027-01-20T12:00:00Z");
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1000;
    private static final int TALKS_A_DAY = 550;
    private static final int ROOMS = 108;
    private static final int WARM_UP = 300;
    private static final int FRAMES = 400;
    private static final int OPENINGS = 60;
    /// So many days are opened before: until then the virtual machine compiles anew what it compiled in haste.
    private static final int OPENINGS_BEFORE = 200;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final WritableImage picture = new WritableImage(WIDTH, HEIGHT);
    private final Scene scene;

    private GridBench(Scene scene) {
        this.scene = scene;
    }

    /// @param args how many conferences the library holds; 1 where nothing is said
    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        var folder = Files.createTempDirectory("trackbook-bench");
        fill(folder, args.length == 0 ? 1 : Integer.parseInt(args[0]));
        Platform.startup(() -> {
        });
        try (var wiring = new Wiring(folder, CLOCK, ZONE, Language.ENGLISH)) {
            var desktop = new Desktop(wiring, folder, CLOCK, ZONE, Language.ENGLISH, () -> {
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
            new GridBench(scene).measure();
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
        until(() -> draw() != null && find("#library-card-generated-0") != null);
        onUi(() -> {
            find("#library-card-generated-0").lookupAll(".button").stream().map(Button.class::cast)
                    .filter(it -> !it.getText().isEmpty()).findFirst().orElseThrow().fire();
            return draw();
        });
        until(() -> find("#plan-day-1") != null && draw() != null && find(".plan-block") != null);
        System.out.printf("heap in use: %d MB%n", heap() >> 20);
        openings();
        frames("scrolled down", step -> scroll(0, step % 40 < 20 ? -60 : 60, false));
        frames("scrolled sideways", step -> scroll(step % 40 < 20 ? -90 : 90, 0, false));
        frames("zoomed", step -> scroll(0, step % 8 < 4 ? 40 : -40, true));
        System.out.printf("nodes on screen: %d, of them blocks of talks: %d%n", onUi(() -> nodes(scene.getRoot())),
                onUi(() -> scene.getRoot().lookupAll(".plan-block").size()));
    }

    private void openings() throws InterruptedException, ExecutionException {
        var costs = new double[OPENINGS];
        for (var opening = -OPENINGS_BEFORE; opening < OPENINGS; opening++) {
            // the first day is open already
            var day = 2 - Math.floorMod(opening, 2);
            var before = spent();
            onUi(() -> {
                ((ToggleButton) find("#plan-day-" + day)).fire();
                return day;
            });
            until(() -> find("#plan-grid") instanceof Parent grid && grid.isNeedsLayout());
            onUi(this::draw);
            if (opening >= 0) {
                costs[opening] = (spent() - before) / 1e6;
            }
        }
        tell("opened a day of " + TALKS_A_DAY, costs);
    }

    private interface Deed {
        void at(int step);
    }

    private void frames(String what, Deed deed) throws InterruptedException, ExecutionException {
        var costs = new double[FRAMES];
        onUi(() -> {
            for (var step = -WARM_UP; step < FRAMES; step++) {
                var before = spent();
                deed.at(step + WARM_UP);
                draw();
                if (step >= 0) {
                    costs[step] = (spent() - before) / 1e6;
                }
            }
            return costs;
        });
        tell(what, costs);
    }

    /// Processor time of all threads of the program, the one that draws and those in the background among them.
    private static long spent() {
        return LongStream.of(THREADS.getThreadCpuTime(THREADS.getAllThreadIds())).filter(it -> it > 0).sum();
    }

    private static void tell(String what, double[] costs) {
        Arrays.sort(costs);
        System.out.printf("%-22s half within %5.1f ms, 95 %% within %5.1f, 99 %% within %5.1f, all within %5.1f%n",
                what,
                costs[costs.length / 2], costs[costs.length * 95 / 100], costs[costs.length * 99 / 100],
                costs[costs.length - 1]);
    }

    private void scroll(double sideways, double down, boolean zoom) {
        var grid = find("#plan-grid");
        Event.fireEvent(grid, new ScrollEvent(ScrollEvent.SCROLL, 400, 400, 400, 400, false, zoom, false, false, false,
                false, sideways, down, sideways, down, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
    }

    private WritableImage draw() {
        return scene.snapshot(picture);
    }

    private Node find(String selector) {
        return scene.getRoot().lookup(selector);
    }

    private static int nodes(Parent parent) {
        var count = 1;
        for (var child : parent.getChildrenUnmodifiable()) {
            count += child instanceof Parent inner ? nodes(inner) : 1;
        }
        return count;
    }

    private static long heap() throws InterruptedException {
        for (var again = 0; again < 3; again++) {
            System.gc();
            // cleaners and reference queues let go of what was collected on threads of their own; none tells when it is done
            Thread.sleep(100);
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void fill(Path folder, int conferences) throws IOException {
        Files.createDirectories(folder);
        try (var database = Database.open(folder.resolve(Wiring.FILE))) {
            var store = new ConferenceStore(database);
            for (var number = 0; number < conferences; number++) {
                var conference = conference(number);
                store.keep(conference, new Origin("generated", "schedule-xml", "", Instant.EPOCH),
                        Tally.first(conference.talks().size()), Map.of());
            }
        }
    }

    /// Two days of 550 talks, as crowded as the largest real ones, with texts of the usual length.
    private static Conference conference(int number) {
        var rooms = IntStream.range(0, ROOMS).mapToObj(it -> new Room("Room " + it)).toList();
        var days = List.of(day(number, 1), day(number, 2));
        var talks = new ArrayList<Talk>();
        for (var day : days) {
            for (var at = 0; at < TALKS_A_DAY; at++) {
                var start = day.start().plus(Duration.ofMinutes(30 + 100L * (at / ROOMS) + 5L * (at % 7)));
                talks.add(new Talk(new TalkId(day.number() + "-" + at), Optional.empty(), Kind.TALK, Status.PLANNED,
                        day.number(), new Slot(start, Duration.ofMinutes(at % 9 == 0 ? 50 : at % 5 == 0 ? 5 : 25)),
                        "Talk " + at + " about something that matters of day " + day.number(),
                        Optional.of(rooms.get(at % ROOMS)), Optional.of(new Track("Track " + at % 70)),
                        List.of(new Person("Ada Wren " + at % 300)), new Text("", "What it is about. ".repeat(20),
                                "What it says in all its length. ".repeat(30), "en", "devroom", List.of(), List.of(),
                                List.of(), "", "", "")));
            }
        }
        return new Conference(ConferenceId.of("Generated " + number), "Generated " + number, "Hall", "Brussels",
                new Zone(ZONE, ZoneSource.SCHEDULE), "1", days, rooms, talks);
    }

    private static Day day(int conference, int number) {
        var start = LocalDate.of(2027 - conference, 2, 5 + number).atTime(9, 0).atZone(ZONE).toInstant();
        return new Day(number, start.atZone(ZONE).toLocalDate(), start, start.plus(Duration.ofDays(1)));
    }
}
