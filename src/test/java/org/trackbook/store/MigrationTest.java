package org.trackbook.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trackbook.model.TalkId;

/// Libraries of earlier versions, made by the code of their time.
class MigrationTest {
    @TempDir
    private Path folder;

    @Test
    void aLibraryOfTheFirstVersionKeepsEverything() throws IOException {
        try (var database = Database.open(first())) {
            var conferences = new ConferenceStore(database);
            var id = FirstVersion.MEADOW.id();

            assertEquals(Optional.of(FirstVersion.MEADOW), conferences.conference(id));
            assertEquals(Optional.of(FirstVersion.QUARRY), conferences.conference(FirstVersion.QUARRY.id()));
            assertEquals(FirstVersion.VISIT, new VisitStore(database).visit(id));
            assertEquals(List.of(
                    new PastImport(1, FirstVersion.FIRST, "0.9", 3, new Tally(3, 0, 0, 0), Optional.empty()),
                    new PastImport(2, FirstVersion.SECOND, "0.9", 3, new Tally(0, 1, 1, 0), Optional.empty())),
                    conferences.imports(id));
            assertEquals(FirstVersion.RENAMED, conferences.formerIds(id));
            assertEquals(List.of(true, false), conferences.all().stream().map(StoredConference::archived).toList());
            assertEquals(Optional.of(FirstVersion.REPORT.text()),
                    new ExportStore(database).last(id, Path.of(FirstVersion.REPORT.file())));
            assertEquals(new Health(Migrations.NAMES.size(), 2, 4, List.of(), List.of()), database.check());
        }
    }

    @Test
    void nothingIsNewInALibraryOfTheFirstVersionAndItsHistoryBeginsWithTheNextRefresh() throws IOException {
        try (var database = Database.open(first())) {
            var conferences = new ConferenceStore(database);
            var meadow = FirstVersion.MEADOW;
            assertEquals(0, conferences.unseen(meadow.id()));
            assertEquals(List.of(Optional.empty(), Optional.empty()),
                    conferences.versions(meadow.id()).stream().map(PastVersion::before).toList());

            var talk = meadow.talks().get(1);
            var later = meadow.in(meadow.zone().corrected(FirstVersion.QUARRY.zone().id()));
            conferences.keep(Optional.of(meadow), later, FirstVersion.SECOND,
                    new Recorded(new Tally(0, 0, 1, 0), List.of(new Step(Step.Kind.MOVED, "id", Optional.of(talk),
                            later.talk(talk.id())))),
                    _ -> new Leading(Map.of(new TalkId("77"), new TalkId("78")), Map.of()));

            assertEquals(1, conferences.unseen(meadow.id()));
            assertEquals(Optional.of(meadow), conferences.versions(meadow.id()).getFirst().before());
        }
    }

    @Test
    void aBackupOfTheFirstVersionIsMadeBeforeItIsChanged() throws IOException {
        var file = first();
        Database.open(file).close();

        var copy = folder.resolve("backups/schema-1.db");
        try (var database = Database.open(copy)) {
            assertEquals(FirstVersion.VISIT, new VisitStore(database).visit(FirstVersion.MEADOW.id()));
        }
    }

    private Path first() throws IOException {
        var file = folder.resolve("library.db");
        try (var in = MigrationTest.class.getResourceAsStream("v1.db")) {
            Files.write(file, in.readAllBytes());
        }
        return file;
    }
}
