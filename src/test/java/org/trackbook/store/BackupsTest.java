package org.trackbook.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trackbook.model.About;
import org.trackbook.model.Cause;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Note;
import org.trackbook.model.NoteId;
import org.trackbook.model.TripPart;

class BackupsTest {
    private static final ConferenceId HARBOUR = new ConferenceId("harbour-days-2027");
    private static final Instant MORNING = Instant.parse("2025-05-21T08:00:00Z");

    @TempDir
    private Path folder;

    private LocalDate today = LocalDate.of(2025, 5, 21);

    @Test
    void theFirstChangeOfADayMakesABackupOfWhatWasThere() {
        try (var database = open()) {
            write(database, "a", "On the ferry.");
            assertEquals(List.of(), names(), "nothing was there to be kept");
        }
        try (var database = open()) {
            write(database, "b", "At the pier.");
            write(database, "c", "In the hall.");
            assertEquals(List.of("2025-05-21.db"), names());
        }
        today = today.plusDays(1);
        try (var database = open()) {
            assertEquals(List.of("2025-05-21.db"), names(), "looking changes nothing");
            write(database, "d", "On the way home.");
        }
        assertEquals(List.of("2025-05-22.db", "2025-05-21.db"), names());
        assertEquals(List.of("On the ferry."), notesIn("2025-05-21.db"));
        assertEquals(List.of("On the ferry.", "At the pier.", "In the hall."), notesIn("2025-05-22.db"));
    }

    @Test
    void aWindowThatStaysOpenOverNightMakesOneForTheNextDayToo() {
        try (var database = open()) {
            write(database, "a", "Late.");
            today = today.plusDays(1);
            write(database, "b", "Early.");
        }
        assertEquals(List.of("2025-05-22.db"), names());
    }

    @Test
    void theNewestTenAreKept() {
        for (var day : IntStream.range(0, 13).toArray()) {
            try (var database = open()) {
                write(database, "note-" + day, "Day " + day);
            }
            age(today + ".db", MORNING.plusSeconds(86_400L * day));
            today = today.plusDays(1);
        }
        assertEquals(10, names().size());
        assertEquals("2025-06-02.db", names().getFirst());
        assertEquals("2025-05-24.db", names().getLast());
    }

    @Test
    void aBackupThatIsDamagedIsSaidToBeSo() throws IOException {
        twoDays();
        spoil(folder.resolve("backups/2025-05-21.db"));
        assertEquals(Map.of("2025-05-21.db", false, "2025-05-22.db", true),
                backups().stream().collect(Collectors.toMap(Backup::name, Backup::ok)));
    }

    @Test
    void aBackupIsBroughtBackAndThatCanBeTakenBackToo() {
        twoDays();
        try (var database = open()) {
            database.restore(folder.resolve("backups/2025-05-21.db"));
            assertEquals(List.of("First."), notes(database));
            database.restore(folder.resolve("backups/before-restore.db"));
            assertEquals(List.of("First.", "Second.", "Third."), notes(database));
        }
    }

    @Test
    void whoHasTheLibraryOpenMeanwhileSeesWhatWasBroughtBack() {
        twoDays();
        try (var window = open(); var command = open()) {
            var before = window.dataVersion();
            command.restore(folder.resolve("backups/2025-05-21.db"));
            assertEquals(List.of("First."), notes(window));
            assertEquals(false, before == window.dataVersion());
            write(window, "later", "Written on.");
            assertEquals(List.of("First.", "Written on."), notes(command));
        }
    }

    @Test
    void aBackupOfAnEarlierVersionIsBroughtUpToDate() throws IOException {
        var old = folder.resolve("old.db");
        try (var in = BackupsTest.class.getResourceAsStream("v1.db")) {
            Files.write(old, in.readAllBytes());
        }
        try (var database = open()) {
            database.restore(old);
            assertEquals(Migrations.NAMES.size(), database.schema());
            assertEquals(FirstVersion.VISIT, new VisitStore(database).visit(FirstVersion.MEADOW.id()));
            assertEquals(List.of(), database.check().problems());
        }
    }

    @Test
    void whatIsNoBackupIsRefusedAndChangesNothing() throws IOException {
        twoDays();
        var letter = Files.writeString(folder.resolve("letter.db"), "Dear diary, ".repeat(900));
        var spoilt = folder.resolve("backups/2025-05-21.db");
        spoil(spoilt);
        try (var database = open()) {
            assertEquals(Cause.BACKUP_DAMAGED, refused(database, letter));
            assertEquals(Cause.BACKUP_DAMAGED, refused(database, spoilt));
            assertEquals(Cause.BACKUP_UNREADABLE, refused(database, folder.resolve("gone.db")));
            assertEquals(List.of("First.", "Second.", "Third."), notes(database));
        }
        assertEquals(List.of(), leftOver());
    }

    @Test
    void ofADamagedLibraryTheLastBackupComesBackWithWhatCanStillBeRead() throws IOException {
        twoDays();
        try (var database = open()) {
            new VisitStore(database).note(HARBOUR, note("a", "First, and better.", MORNING.plusSeconds(600)),
                    List.of());
        }
        var before = Files.readAllBytes(library());
        spoilPage("schedule_talk");

        var rows = Rescue.rescue(library(), Optional.of(folder.resolve("backups/2025-05-22.db")));

        assertEquals(true, rows > 0);
        try (var database = open()) {
            assertEquals(List.of("First, and better.", "Second.", "Third."), notes(database));
            assertEquals(List.of("First."), new VisitStore(database).visit(HARBOUR).notes().getFirst().history()
                    .stream().map(it -> it.text()).toList());
            assertEquals(List.of(), database.check().problems());
        }
        assertEquals(before.length, Files.size(folder.resolve("backups/damaged")));
    }

    @Test
    void aDamagedLibraryWithoutABackupBecomesANewOneWithWhatCanBeRead() throws IOException {
        try (var database = open()) {
            write(database, "a", "Alone.");
        }
        spoilPage("visitor_rating");
        Rescue.rescue(library(), Optional.empty());
        try (var database = open()) {
            assertEquals(List.of("Alone."), notes(database));
        }
    }

    @Test
    void aNoteInADamagedPartDoesNotTakeTheOthersWithIt() throws IOException {
        try (var database = open()) {
            IntStream.range(0, 100).forEach(it -> write(database, "note-" + it, "Long. ".repeat(300) + it));
        }
        spoilPage("visitor_note");
        Rescue.rescue(library(), Optional.empty());
        try (var database = open()) {
            var left = notes(database).size();
            assertEquals(true, left >= 90 && left < 100, left + " of 100 are left");
            assertEquals(List.of(), database.check().problems());
        }
    }

    @Test
    void aLibraryOfWhichNothingCanBeReadGivesWayToTheBackup() throws IOException {
        twoDays();
        Files.write(library(), new byte[8192]);
        Rescue.rescue(library(), Optional.of(folder.resolve("backups/2025-05-22.db")));
        try (var database = open()) {
            assertEquals(List.of("First.", "Second."), notes(database));
        }
        assertArrayEquals(new byte[8192], Files.readAllBytes(folder.resolve("backups/damaged")));
    }

    /// A note before the first day, one on each of two days, and a backup of each day.
    private void twoDays() {
        today = today.minusDays(1);
        for (var text : List.of("First.", "Second.", "Third.")) {
            try (var database = open()) {
                write(database, text.equals("First.") ? "a" : text, text);
            }
            age(today + ".db", today.atStartOfDay().toInstant(ZoneOffset.UTC));
            today = today.plusDays(1);
        }
        today = today.minusDays(1);
    }

    private Database open() {
        return Database.open(library(), () -> today);
    }

    private Path library() {
        return folder.resolve("library.db");
    }

    private List<Backup> backups() {
        return new Backups(library()).all();
    }

    private List<String> names() {
        return backups().stream().map(Backup::name).toList();
    }

    private List<String> notesIn(String backup) {
        var copy = folder.resolve("copy-of-" + backup);
        try {
            Files.copy(folder.resolve("backups").resolve(backup), copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (var database = Database.open(copy)) {
            return notes(database);
        }
    }

    private static List<String> notes(Database database) {
        return new VisitStore(database).visit(HARBOUR).notes().stream().map(Note::text).toList();
    }

    private static void write(Database database, String id, String text) {
        new VisitStore(database).note(HARBOUR, note(id, text, MORNING), List.of());
    }

    private static Note note(String id, String text, Instant edited) {
        return new Note(new NoteId(id), new About.Trip(TripPart.INTRO), text, Optional.empty(), Optional.of(MORNING),
                Optional.of(edited), false, List.of());
    }

    private void age(String backup, Instant at) {
        try {
            var file = folder.resolve("backups").resolve(backup);
            if (Files.exists(file)) {
                Files.setLastModifiedTime(file, FileTime.from(at));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Cause refused(Database database, Path backup) {
        return assertThrows(StoreException.class, () -> database.restore(backup)).problem().cause();
    }

    private List<String> leftOver() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(it -> it.getFileName().toString()).filter(it -> it.endsWith(".part")).toList();
        }
    }

    private static void spoil(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (var at = 4096L; at < Files.size(file) - 64; at += 4096) {
                channel.write(ByteBuffer.wrap(new byte[64]), at);
            }
        }
    }

    private void spoilPage(String table) throws IOException {
        long page;
        try (var database = Database.open(library())) {
            page = database.read("find a page", session -> session.list("select pageno from dbstat where name = ?"
                    + " order by pageno", Row::big, table)).getLast();
        }
        try (var channel = FileChannel.open(library(), StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[4096]), (page - 1) * 4096);
        }
    }
}
