package org.trackbook.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.trackbook.model.Progress;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trackbook.model.About;
import org.trackbook.model.Cause;
import org.trackbook.model.Conference;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Note;
import org.trackbook.model.NoteId;
import org.trackbook.model.TalkId;
import org.trackbook.testkit.Seeds;
import org.trackbook.testkit.Talks;

class DatabaseTest {
    private static final ConferenceId HARBOUR = new ConferenceId("harbour-days-2027");

    @TempDir
    private Path folder;

    @Test
    void theListOfMigrationsIsTheFolder() throws IOException {
        try (var files = Files.list(Path.of("resources/sql"))) {
            assertEquals(files.map(it -> it.getFileName().toString()).sorted().toList(), Migrations.NAMES);
        }
    }

    @Test
    void aLibraryIsMadeWithItsFolders() {
        var file = folder.resolve("deep/er/library.db");
        try (var database = Database.open(file)) {
            assertEquals(new Health(Migrations.NAMES.size(), 0, 0, List.of(), List.of()), database.check());
        }
        try (var database = Database.open(file)) {
            assertEquals(Migrations.NAMES.size(), database.schema());
        }
    }

    @Test
    void openingALibraryAndLookingIntoItDoesNotTouchItsFile() throws IOException {
        Database.open(file()).close();
        var before = Files.readAllBytes(file());
        try (var database = Database.open(file())) {
            assertEquals(List.of(), new ConferenceStore(database).all());
        }
        assertArrayEquals(before, Files.readAllBytes(file()));
    }

    @Test
    void bothConnectionsAreCareful() {
        try (var database = Database.open(file())) {
            var settings = List.of("foreign_keys", "synchronous", "busy_timeout");
            for (var setting : settings) {
                SqlWork<Long> asked = session -> session.number("pragma " + setting);
                assertEquals(database.write("ask", asked), database.read("ask", asked), setting);
            }
            assertEquals(List.of(1L, 2L, 5000L),
                    settings.stream().map(it -> database.read("ask", session -> session.number("pragma " + it)))
                            .toList());
            assertEquals(List.of("wal"), database.read("ask", session -> session.list("pragma journal_mode",
                    Row::text)));
        }
    }

    @Test
    void everyTableIsStrict() {
        try (var database = Database.open(file())) {
            assertEquals(List.of(), database.read("ask", session -> session.list("""
                    select name from pragma_table_list
                    where schema = 'main' and type = 'table' and not strict and name not like 'sqlite_%'
                    """, Row::text)));
        }
    }

    @Test
    void nothingOfAVisitDependsOnASchedule() {
        try (var database = Database.open(file())) {
            assertEquals(List.of(), database.read("ask", session -> session.list("""
                    select tables.name || ' ' || keys."table"
                    from pragma_table_list as tables, pragma_foreign_key_list(tables.name) as keys
                    where tables.name like 'visitor_%' and keys."table" not like 'visitor_%'
                    """, Row::text)));
        }
    }

    @Test
    void anOlderLibraryIsCopiedAndBroughtUpToDate() {
        try (var database = Database.open(file())) {
            new VisitStore(database).note(HARBOUR, note("precious"), List.of());
        }

        try (var database = Database.open(file(), Migrations.all().then("create table later (a text) strict"))) {
            assertEquals(Migrations.NAMES.size() + 1, database.schema());
            assertEquals(List.of(note("precious")), new VisitStore(database).visit(HARBOUR).notes());
        }

        try (var copy = Database.open(folder.resolve("backups/schema-" + Migrations.NAMES.size() + ".db"))) {
            assertEquals(Migrations.NAMES.size(), copy.schema());
            assertEquals(List.of(note("precious")), new VisitStore(copy).visit(HARBOUR).notes());
        }
    }

    @Test
    void aMigrationThatFailsLeavesTheLibraryAsItWas() {
        Database.open(file()).close();

        assertThrows(StoreException.class,
                () -> Database.open(file(), Migrations.all().then("create table later (a text); nonsense")));

        try (var database = Database.open(file())) {
            assertEquals(Migrations.NAMES.size(), database.schema());
            assertEquals(0, (long) database.read("ask", session -> session.number(
                    "select count(*) from sqlite_schema where name = 'later'")));
        }
    }

    @Test
    void aNewerLibraryIsRefusedAndNotTouched() throws IOException {
        Database.open(file(), Migrations.all().then("create table later (a text) strict")).close();
        var before = Files.readAllBytes(file());

        var refused = assertThrows(StoreException.class, () -> Database.open(file()));

        assertEquals(Cause.LIBRARY_NEWER, refused.problem().cause());
        assertEquals(List.of(Integer.toString(Migrations.NAMES.size() + 1), Integer.toString(
                Migrations.NAMES.size())), refused.problem().facts());
        assertArrayEquals(before, Files.readAllBytes(file()));
    }

    @Test
    void aFileThatIsNoDatabaseIsRefusedAndNotTouched() throws IOException {
        Files.writeString(file(), "Dear diary, ".repeat(1000));

        var refused = assertThrows(StoreException.class, () -> Database.open(file()));

        assertEquals(Cause.LIBRARY_FOREIGN, refused.problem().cause());
        assertEquals(file().toString(), refused.problem().place());
        assertEquals("Dear diary, ".repeat(1000), Files.readString(file()));
    }

    @Test
    void aDatabaseOfAnotherProgramIsRefusedAndNotTouched() throws IOException, SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                var statement = connection.createStatement()) {
            statement.executeUpdate("create table recipe (name text)");
        }
        var before = Files.readAllBytes(file());

        var refused = assertThrows(StoreException.class, () -> Database.open(file()));

        assertEquals(Cause.LIBRARY_FOREIGN, refused.problem().cause());
        assertArrayEquals(before, Files.readAllBytes(file()));
    }

    @Test
    void aFolderThatCannotBeMadeIsSaid() throws IOException {
        Files.writeString(folder.resolve("taken"), "a file");

        var refused = assertThrows(StoreException.class, () -> Database.open(folder.resolve("taken/library.db")));

        assertEquals(Cause.LIBRARY_NOT_WRITABLE, refused.problem().cause());
    }

    @Test
    void aLibraryThatAnotherProgramKeepsIsSaid() throws SQLException {
        try (var database = Database.open(file(), Migrations.all(), Duration.ofMillis(50));
                var other = DriverManager.getConnection("jdbc:sqlite:" + file());
                var statement = other.createStatement()) {
            statement.executeUpdate("begin immediate");
            var visits = new VisitStore(database);

            var refused = assertThrows(StoreException.class, () -> visits.note(HARBOUR, note("late"), List.of()));

            assertEquals(Cause.LIBRARY_LOCKED, refused.problem().cause());
            assertEquals(List.of(), visits.visit(HARBOUR).notes());
            statement.executeUpdate("rollback");
            visits.note(HARBOUR, note("late"), List.of());
            assertEquals(List.of(note("late")), visits.visit(HARBOUR).notes());
        }
    }

    @Test
    void aTransactionThatFailsLeavesNothing() {
        try (var database = Database.open(file())) {
            assertThrows(IllegalStateException.class, () -> database.write("fail", session -> {
                session.run("insert into visitor_visit (conference) values ('half')");
                throw new IllegalStateException("on the way");
            }));
            assertEquals(0, (long) database.read("count", session -> session.number(
                    "select count(*) from visitor_visit")));
        }
    }

    @Test
    void readingSeesWhatWasThereBeforeAWriteThatLasts() {
        try (var database = Database.open(file())) {
            database.write("write", session -> {
                session.run("insert into visitor_visit (conference) values ('new')");
                assertEquals(0, (long) database.read("count", reading -> reading.number(
                        "select count(*) from visitor_visit")));
                return true;
            });
            assertEquals(1, (long) database.read("count", session -> session.number(
                    "select count(*) from visitor_visit")));
        }
    }

    @Test
    void onlyWhatOthersWriteIsNoticed() {
        try (var here = Database.open(file()); var there = Database.open(file())) {
            var before = here.dataVersion();
            new VisitStore(here).note(HARBOUR, note("mine"), List.of());
            assertEquals(before, here.dataVersion());

            new VisitStore(there).note(HARBOUR, note("theirs"), List.of());

            assertNotEquals(before, here.dataVersion());
            assertEquals(List.of(note("theirs")), new VisitStore(here).visit(HARBOUR).notes());
        }
    }

    @Test
    void aSearchThatDoesNotFitIsMadeAnew() {
        try (var database = Database.open(file())) {
            keep(database, new Seeds(1).conference(20));
            new VisitStore(database).note(HARBOUR, note("about whales"), List.of());
            database.write("spoil",
                    session -> session.run("insert into search_talk (search_talk) values ('delete-all')"));

            assertEquals(List.of("search"), database.check().repaired());
            assertEquals(List.of(), database.check().repaired());
            assertEquals(1L, (long) database.read("find",
                    session -> session.number("select count(*) from search_visit ('whales')")));
        }
    }

    /// Who types on is not made to wait for the answer to what he typed before.
    @Test
    void aQuestionWithoutEndEndsWhenNobodyWantsToKnow() {
        var asked = new AtomicInteger();
        var impatient = new Progress() {
            @Override
            public void step(long done, long of, String what) {
                throw new AssertionError("a search tells nothing");
            }

            @Override
            public boolean cancelled() {
                return asked.incrementAndGet() > 3;
            }
        };
        try (var database = Database.open(file())) {
            assertEquals(Optional.empty(), database.read("count", session -> session.whileWanted(impatient,
                    () -> session.number("with recursive n (i) as (select 1 union all select i + 1 from n)"
                            + " select count(*) from n"))));
            assertEquals(Optional.of(3L), database.read("count", session -> session.whileWanted(Progress.NONE,
                    () -> session.number("select 3"))));
        }
    }

    @Test
    void noTalkIsFoundThatHasLeftTheSchedule() {
        try (var database = Database.open(file())) {
            keep(database, Talks.conference(Talks.titled(Talks.talk("a", "Sails", 1, "10:00", 30), "Whales")));
            keep(database, Talks.conference(Talks.titled(Talks.talk("a", "Sails", 1, "10:00", 30), "Dolphins")));

            assertEquals(List.of(List.of(), List.of(), List.of("a"), List.of("a")),
                    List.of("whales", "dolphins").stream()
                            .flatMap(it -> Stream.of(found(database, "search_talk", it),
                                    found(database, "search_title", it)))
                            .toList());
        }
    }

    private static List<String> found(Database database, String index, String words) {
        return database.read("find", session -> session.list("select id from " + index + " (?) as hit"
                + " join schedule_talk on key = hit.rowid order by id", Row::text, words));
    }

    @Test
    void notesAreFoundByTheirNewestText() {
        try (var database = Database.open(file())) {
            var visits = new VisitStore(database);
            visits.note(HARBOUR, note("about whales"), List.of());
            visits.note(HARBOUR, note("about dolphins"), List.of());

            assertEquals(List.of(0L, 1L), List.of("whales", "dolphins").stream().map(it -> database.read("find",
                    session -> session.number("select count(*) from search_visit (?)", it))).toList());
        }
    }

    @Test
    void anyTextIsKeptAsItIs() {
        var text = "nul \0 and \u2028 and \ud83d\ude00 and " + "long ".repeat(100_000)
                + "'; drop table visitor_note; --";
        try (var database = Database.open(file())) {
            new VisitStore(database).note(HARBOUR, note(text), List.of());

            assertEquals(List.of(note(text)), new VisitStore(database).visit(HARBOUR).notes());
        }
    }

    private Path file() {
        return folder.resolve("library.db");
    }

    private static void keep(Database database, Conference conference) {
        new ConferenceStore(database).keep(conference, new Origin("x", "schedule-xml", "d", Talks.at(1, "10:00")),
                Tally.first(conference.talks().size()), Map.of());
    }

    private static Note note(String text) {
        return new Note(new NoteId("n1"), About.talk(new TalkId("a")), text, Optional.empty(), Optional.empty(),
                Optional.empty(), false, List.of());
    }
}
