package org.trackbook;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.trackbook.model.ConferenceId;
import org.trackbook.testkit.FocusOrder;
import org.trackbook.testkit.Golden;
import org.trackbook.testkit.UiTest;
import org.trackbook.ui.report.ReportView;
import org.trackbook.words.Language;

/// The main job in the window, as a visitor does it: a schedule in, two main tracks, notes, ratings, the article out.
@UiTest
class WindowJourneyTest {
    private static final ConferenceId HARBOUR = new ConferenceId("harbour-days-2027");
    private static final String SCHEDULE = """
            <schedule><conference><title>Harbour Days 2027</title><city>Lisbon</city>
            <time_zone_name>Europe/Lisbon</time_zone_name><day_change>04:00</day_change></conference>
            <day index="1" date="2027-05-22"><room name="Pier">
            <event id="11"><start>10:00</start><duration>00:30</duration><title>Mending nets</title><track>Sea</track>
            <persons><person id="1">Inês Duro</person></persons></event></room></day>
            <day index="2" date="2027-05-23"><room name="Yard">
            <event id="21"><start>11:00</start><duration>00:30</duration><title>Bricks</title><track>Land</track>
            <persons><person id="2">Ada Wren</person></persons></event></room></day></schedule>
            """;

    private final InstantSource clock = () -> Instant.parse("2027-05-22T09:10:00Z");
    private @Nullable Path folder;
    private @Nullable Wiring wiring;
    private @Nullable Desktop desktop;
    private @Nullable ReportView report;

    @Start
    void open(Stage stage) throws IOException {
        var data = Files.createTempDirectory("trackbook");
        folder = data;
        var schedule = data.resolve("harbour.xml");
        Files.writeString(schedule, SCHEDULE);
        var objects = new Wiring(data, clock, ZoneId.of("Europe/Lisbon"), Language.ENGLISH);
        var window = new Desktop(objects, data, clock, ZoneId.of("Europe/Lisbon"), Language.ENGLISH, () -> {
        });
        wiring = objects;
        desktop = window;
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(990);
        stage.setHeight(720);
        report = window.show(stage, List.of(schedule.toString()), () -> {
        }).report();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> robot.listTargetWindows().forEach(window -> {
            window.hide();
            window.setOnHiding(_ -> {
                // the next test gets the same window, and no library to save into
            });
        }));
        requireNonNull(desktop).close();
        requireNonNull(wiring).close();
    }

    @Test
    void aScheduleBecomesAnArticleByKeysAlone(FxRobot robot) throws Exception {
        until(() -> robot.lookup("#library-sum-up").tryQuery().isPresent());
        assertEquals("2 talks kept", robot.lookup("#library-sum-up").queryAs(Labeled.class).getText());
        robot.clickOn("#library-tab-2").clickOn("#library-tab-1");
        robot.clickOn("#library-plan");

        until(() -> robot.lookup("#plan-shared-1").tryQuery().isPresent());
        choose(robot, "Sea");
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        choose(robot, "Land");

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        write(robot, "Mending nets", "Inês Duro's hands were faster than her words.");
        robot.push(KeyCode.ALT, KeyCode.DIGIT5);
        robot.push(KeyCode.ALT, KeyCode.DIGIT6);
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        write(robot, "Bricks", "Bricks -- and nothing but bricks.");

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        until(() -> robot.lookup("#report-raw").tryQuery().isPresent()
                || robot.lookup("#report-page").tryQuery().isPresent());
        until(() -> notes() == 2);
        Golden.check(WindowJourneyTest.class, "report.focus.txt", FocusOrder.of(robot.lookup("#report").query()));
        var out = requireNonNull(folder).resolve("window");
        robot.interact(() -> requireNonNull(report).exportTo(out));
        until(() -> Files.exists(out.resolve("harbour-days-2027.md")));

        assertEquals("""
                # Harbour Days 2027

                22 May 2027

                ## Day 1: Sea

                **Inês Duro’s** hands were faster than her words.

                ## Day 2: Land

                Bricks — and nothing but bricks.
                """, Files.readString(out.resolve("harbour-days-2027.md")));
        assertEquals(Files.readString(out.resolve("harbour-days-2027.md")), byCommand());
        assertEquals(5, requireNonNull(wiring).library().open(HARBOUR).visit().ratings().getFirst().stars());

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        robot.clickOn("#library-tab-2");
        until(() -> robot.lookup("#notes-list").tryQuery().isPresent());
        until(() -> robot.lookup("#notes-list").queryListView().getItems().size() == 3);
    }

    private void choose(FxRobot robot, String track) throws TimeoutException {
        robot.clickOn("#plan-shared-1");
        robot.interact(() -> robot.lookup("#plan-tracks").query().requestFocus());
        robot.push(KeyCode.HOME).push(KeyCode.ENTER);
        until(() -> requireNonNull(wiring).library().open(HARBOUR).visit().days().stream()
                .anyMatch(day -> day.track().stream().anyMatch(it -> it.value().equals(track))));
    }

    private static void write(FxRobot robot, String talk, String words) throws TimeoutException {
        until(() -> robot.lookup("#attend-title").tryQueryAs(Labeled.class).map(it -> it.getText().equals(talk))
                .orElse(false));
        robot.clickOn(".attend-text").write(words);
    }

    private long notes() {
        return requireNonNull(wiring).library().open(HARBOUR).visit().notes().size();
    }

    /// What the command line writes of the same library.
    private String byCommand() throws IOException {
        var out = requireNonNull(folder).resolve("command");
        var errors = new ByteArrayOutputStream();
        var main = new Main(Map.of("TRACKBOOK_DATA", requireNonNull(folder).toString()), clock,
                ZoneId.of("Europe/Lisbon"), Language.ENGLISH);
        assertEquals(0, main.run(List.of("report", HARBOUR.value(), "--to", out.toString()), (_, _) -> 2,
                new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(), errors),
                () -> errors.toString(StandardCharsets.UTF_8));
        return Files.readString(out.resolve("harbour-days-2027.md"));
    }

    private static void until(Callable<Boolean> seen) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, seen);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
