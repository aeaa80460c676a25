package org.trackbook.ui.plan;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trackbook.model.Conference;
import org.trackbook.model.Progress;
import org.trackbook.model.TalkId;
import org.trackbook.model.Room;
import org.trackbook.model.OwnEntry;
import org.trackbook.model.Talk;
import org.trackbook.model.Track;
import org.trackbook.schedule.Import;
import org.trackbook.schedule.ScheduleReader;
import org.trackbook.testkit.Snapshots;
import org.trackbook.testkit.Talks;
import org.trackbook.testkit.TempDatabase;
import org.trackbook.ui.kit.Theme;

/// Pictures of the place in the frame, to be looked at; with real schedules where they are given.
class PlanPictureTest {
    private final TempDatabase library = new TempDatabase();

    @AfterEach
    void close() {
        library.close();
    }

    @ParameterizedTest
    @CsvSource({"1024, 700", "1366, 768", "1600, 1000", "2560, 1440"})
    void aPlannedDayFitsEverySizeInBothThemes(int width, int height) {
        for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
            draw("plan-" + width + "-" + theme, theme, width, height, PlanDesk.harbour(), Talks.at(-5, "12:00"),
                    frame -> {
                        frame.model.tracks().choose(new Track("Sea"));
                        frame.model.star(talk(PlanDesk.harbour(), "Bricks for the quay"));
                        frame.model.drop(talk(PlanDesk.harbour(), "Knots that hold"));
                    });
        }
    }

    @Test
    void withoutAMainTrackAndWithoutTalksTheWayOnIsSaid() {
        draw("plan-none", Theme.LIGHT, 1366, 768, PlanDesk.harbour(), Talks.at(-5, "12:00"),
                frame -> frame.model.filter().textProperty().set("nobody"));
        draw("plan-empty", Theme.DARK, 1024, 700, Talks.conference(), Talks.at(-5, "12:00"), _ -> {
        });
    }

    @Test
    void theDayOfTheVisitLooksLikeItsPicture() {
        var fosdem = real("pentabarf/fosdem-2017.xml");
        for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
            for (var width : List.of(1024, 1366, 2560)) {
                draw("plan-fosdem-2017-" + width + "-" + theme, theme, width,
                        width == 1024 ? 700 : width == 1366 ? 768 : 1440,
                        fosdem, Instant.parse("2017-02-04T14:52:00Z"), frame -> plan(frame.model, fosdem));
            }
        }
        draw("plan-fosdem-2017-card", Theme.LIGHT, 1366, 768, fosdem, Instant.parse("2017-02-04T14:52:00Z"), frame -> {
            plan(frame.model, fosdem);
            frame.model.open(talk(fosdem, "Relax-and-Recover Automated Testing"));
        });
    }

    @Test
    void aThousandTalksAreLaidOutLikeTen() {
        var fosdem = real("pentabarf/fosdem-2026-v3-2026-01-25.xml");
        draw("plan-fosdem-2026", Theme.LIGHT, 1600, 1000, fosdem, Instant.parse("2026-01-20T09:00:00Z"), frame -> {
            frame.model.tracks().choose(new Track("Go"));
            frame.model.star(talk(fosdem, "Running Wikipedia on Bare"));
        });
    }

    @Test
    void aHundredRoomsFitEverySizeInBothThemes() {
        var online = real("pentabarf/fosdem-2021.xml");
        for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
            for (var width : List.of(1024, 1600)) {
                draw("plan-fosdem-2021-" + width + "-" + theme, theme, width, width == 1024 ? 700 : 1000, online,
                        Instant.parse("2021-02-06T12:10:00Z"), frame -> frame.model.tracks().choose(new Track("Go")));
            }
        }
    }

    @Test
    void tracksSideBySideFitToo() {
        var fosdem = real("pentabarf/fosdem-2026-v3-2026-01-25.xml");
        for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
            draw("plan-tracks-" + theme, theme, theme == Theme.LIGHT ? 1366 : 1024, theme == Theme.LIGHT ? 768 : 700,
                    fosdem,
                    Instant.parse("2026-01-20T09:00:00Z"), frame -> {
                        frame.model.tracks().choose(new Track("Go"));
                        frame.model.star(talk(fosdem, "Running Wikipedia on Bare"));
                        frame.model.lookProperty().set(TalksLook.TRACKS);
                    });
        }
    }

    @Test
    void aDayWithEverythingThatCanBeInItFitsEverySize() {
        var fosdem = real("pentabarf/fosdem-2026-v3-2026-01-25.xml");
        for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
            for (var width : List.of(1024, 1366, 2560)) {
                draw("plan-my-day-" + width + "-" + theme, theme, width,
                        width == 1024 ? 700 : width == 1366 ? 768 : 1440, fosdem,
                        Instant.parse("2026-01-20T09:00:00Z"), frame -> fill(frame, fosdem));
            }
        }
    }

    @Test
    void theCardOfATalkSaysWhatThereIsToSay() {
        var fosdem = real("pentabarf/fosdem-2026-v3-2026-01-25.xml");
        for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
            for (var width : List.of(1366, 2560)) {
                for (var tab = 1; tab <= 3; tab++) {
                    var part = "#plan-card-tab-" + tab;
                    var high = width == 1366 ? 768 : 1440;
                    var name = "plan-card-" + width + "-" + tab + "-" + theme;
                    draw(name, theme, width, high, fosdem, Instant.parse("2026-01-20T09:00:00Z"), frame -> {
                        fill(frame, fosdem);
                        frame.model.open(talk(fosdem, "Rust in Mercurial"));
                        var scene = new Scene(frame.view, width, high);
                        scene.snapshot(null); // what is looked up must be there
                        ((ToggleButton) frame.view.lookup(part)).fire();
                        scene.setRoot(new Region());
                    });
                }
            }
        }
    }

    /// A gap, a drop, a talk left early, a backup, a clash and an own entry.
    private void fill(PlanFrame frame, Conference fosdem) {
        var model = frame.model;
        library.visits()
                .own(fosdem.id(), new OwnEntry(new TalkId("own-1"), 2, LocalTime.of(11, 55), Duration.ofMinutes(35),
                        "Lunch with the people of gitoxide", Optional.of(new Room("Cafeteria")), Optional.empty(),
                        List.of()));
        frame.shell.reload();
        model.select(2);
        model.tracks().choose(new Track("Rust"));
        model.drop(talk(fosdem, "RustBoy"));
        model.drop(talk(fosdem, "Async Rust in Godot"));
        model.drop(talk(fosdem, "Clickhouse"));
        model.star(talk(fosdem, "Hacking the last Z80"));
        model.items()
                .stream()
                .filter(MyDayItem.ClashFoot.class::isInstance)
                .map(MyDayItem.ClashFoot.class::cast)
                .toList()
                .forEach(frame.decide::keepAll);
        frame.decide.backup(talk(fosdem, "Making of GoDoctor"), talk(fosdem, "Rust in Mercurial"));
        model.star(talk(fosdem, "Eliza"));
    }

    private static void plan(PlanViewModel model, Conference fosdem) {
        model.tracks().choose(new Track("Backup and Disaster Recovery"));
        model.star(talk(fosdem, "Software updates with OSTree"));
        model.drop(talk(fosdem, "Interacting with Bareos"));
    }

    private static Talk talk(Conference conference, String title) {
        return conference.talks().stream().filter(it -> it.title().startsWith(title)).findFirst().orElseThrow();
    }

    private static Conference real(String file) {
        var folder = System.getProperty("corpus");
        assumeTrue(folder != null, "needs real schedules: -Dcorpus=FOLDER");
        try {
            var bytes = Files.readAllBytes(Path.of(folder, "schedules").resolve(file));
            return ((Import.Ready) new ScheduleReader(ZoneId.of("Europe/Brussels")).read(bytes, file, Progress.NONE))
                    .conference();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void draw(String name, Theme theme, int width, int height, Conference conference, Instant now,
            Consumer<PlanFrame> act) {
        assertTrue(Files.exists(Snapshots.save(name, theme, width, height, () -> {
            var frame = new PlanFrame(library, conference, now);
            act.accept(frame);
            frame.toasts.close();
            assertTrue(frame.failures.shownProperty().get().isEmpty());
            return frame.view;
        })));
    }
}
