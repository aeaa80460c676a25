package org.trackbook.ui.attend;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trackbook.model.Attendance;
import org.trackbook.model.Conference;
import org.trackbook.model.Progress;
import org.trackbook.model.TalkId;
import org.trackbook.schedule.Import;
import org.trackbook.schedule.ScheduleReader;
import org.trackbook.testkit.Pictures;
import org.trackbook.testkit.Snapshots;
import org.trackbook.testkit.Talks;
import org.trackbook.ui.kit.Theme;
import org.trackbook.ui.shell.Remembered;
import org.trackbook.visit.ReadVisit;
import org.trackbook.visit.VisitFile;

/// Pictures to be looked at: the place in each size, theme and state. The frame's rail and bar are not in them.
class AttendPictureTest {
    private static final int RAIL = 64;
    private static final int BAR = 56;

    /// With every mark that a line can have.
    private static final String NOTE = """
            ## Restore is the test
            One script boots a client, makes a rescue image, wipes a second VM and restores into it.
            Green only if the restored box answers over **ssh**, _always_, see https://relax-and-recover.org/ and \
            [the manual](https://example.org/man).
            ! A backup nobody has restored is a hope. Restore every night.
            > A release used to cost us two people and a weekend.
            - plain `libvirt` and PXE, no cloud account needed
            - BIOS only so far, UEFI comes after 2.1
            ? How long is one round on spinning disks?
            - [ ] Try it on the two lab hosts @me 2017-02-20
            - [x] Ask about the licence #legal
            @Didac (DRLM): would share his test logs
            = The one test every backup owner should steal
            // the speaker was tired, [[Future ideas]] may be better
            ```
            ! no mark within code
            ```
            """;

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @CsvSource({"1024, 700", "1366, 768", "1600, 1000", "2560, 1440"})
    void aTalkIsDrawnInEverySizeAndBothThemes(int width, int height) throws IOException {
        fosdem();
        desk.now.set(Instant.parse("2017-02-04T14:52:00Z"));
        desk.model.open(new TalkId("5010"));
        desk.model.rate(4);
        desk.model.verdictProperty().set("The one test every backup owner should steal");
        desk.model.attend(Optional.of(Attendance.State.ATTENDED));
        desk.type(NOTE);
        desk.model.flush();
        for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
            picture("talk-" + width, theme, width, height);
        }
    }

    @Test
    void theTripTheDayAndAMomentAreDrawn() throws IOException {
        fosdem();
        desk.model.openTrip();
        picture("trip", Theme.LIGHT, 1366, 768);
        desk.model.openDay();
        picture("day", Theme.LIGHT, 1366, 768);
        desk.model.openMoment();
        picture("moment", Theme.DARK, 1366, 768);
    }

    @Test
    void aFullRoomTheEveningAndTheListsAreDrawn() throws IOException {
        fosdem();
        desk.now.set(Instant.parse("2017-02-04T14:47:00Z"));
        desk.model.open(new TalkId("5010"));
        desk.model.attend(Optional.of(Attendance.State.ROOM_FULL));
        picture("full", Theme.LIGHT, 1366, 768);
        picture("full-1024", Theme.DARK, 1024, 700);
        desk.model.attend(Optional.of(Attendance.State.ATTENDED));
        var draft = desk.draft(0, 0);
        var files = new ArrayList<File>();
        for (var part : List.of("jpeg", "png")) {
            files.add(Files.write(desk.library.folder().resolve("p." + part), Pictures.of(part, 640, 480)).toFile());
        }
        desk.camera.add(files, draft.id(), draft.about());
        picture("photos", Theme.LIGHT, 1366, 768);
        picture("photos-1024", Theme.DARK, 1024, 700);
        desk.model.watch();
        desk.model.rate(5);
        desk.model.openWatch();
        picture("watch", Theme.LIGHT, 1366, 768);
        desk.model.openBest();
        picture("best", Theme.DARK, 1366, 768);
        desk.now.set(Instant.parse("2017-02-04T18:30:00Z"));
        desk.model.openDay();
        picture("evening", Theme.LIGHT, 1366, 768);
    }

    @Test
    void nothingToAttendIsDrawn() {
        picture("none", Theme.LIGHT, 1366, 768);
        desk.with(Talks.conference(Talks.talk("nets", "Sea", 1, "10:00", 30)));
        picture("empty", Theme.LIGHT, 1366, 768);
    }

    private void picture(String name, Theme theme, int width, int height) {
        var file = Snapshots.save("attend-" + name + "-" + theme.name().toLowerCase(Locale.ROOT), theme,
                width - RAIL, height - BAR,
                () -> new AttendView(desk.model, desk.card(), Desk.TEXTS, desk.ways(),
                        new Remembered(desk.library.folder().resolve("window.properties"), desk.tasks,
                                desk.failures::add),
                        () -> {
                        }, () -> {
                        }, desk.orphanage(), desk.camera, desk.met));
        assertTrue(Files.exists(file));
    }

    private void fosdem() throws IOException {
        var given = System.getProperty("corpus");
        assumeTrue(given != null, "needs real schedules: -Dcorpus=FOLDER");
        var folder = Path.of(given);
        var visit = assertInstanceOf(ReadVisit.Ready.class,
                VisitFile.read(Files.readAllBytes(folder.resolve("fosdem-2017.visit.json")))).visit();
        desk.with(conference(folder.resolve("schedules/pentabarf/fosdem-2017.xml")), visit);
    }

    private static Conference conference(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        return assertInstanceOf(Import.Ready.class,
                new ScheduleReader(ZoneOffset.UTC).read(bytes, "fosdem-2017.xml", Progress.NONE)).conference();
    }
}
