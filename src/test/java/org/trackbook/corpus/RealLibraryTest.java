package org.trackbook.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.trackbook.fetch.Fetcher;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Progress;
import org.trackbook.plan.Change;
import org.trackbook.schedule.ScheduleReader;
import org.trackbook.testkit.TempDatabase;
import org.trackbook.testkit.VisitJson;
import org.trackbook.usecase.ImportSchedule;
import org.trackbook.usecase.Outcome;
import org.trackbook.visit.ConferenceFacts;
import org.trackbook.visit.Merge;
import org.trackbook.visit.ReadVisit;
import org.trackbook.visit.VisitFile;
import tools.jackson.databind.node.ObjectNode;

class RealLibraryTest {
    private static final ConferenceId FOSDEM = new ConferenceId("fosdem-2017");

    @Test
    void aVisitMovesToAnotherLibrary() throws IOException {
        var real = VisitJson.tree(Files.readString(Corpus.folder().resolve("fosdem-2017.visit.json")));
        String exported;
        try (var library = new TempDatabase()) {
            bring(library, "fosdem-2017.xml");
            merge(library, real);
            exported = export(library);
        }
        try (var library = new TempDatabase()) {
            bring(library, "fosdem-2017.xml");
            merge(library, VisitJson.tree(exported));

            assertEquals(exported, export(library));
            assertEquals(VisitJson.normal(real).toPrettyString(),
                    VisitJson.normal(VisitJson.tree(export(library))).toPrettyString());
        }
    }

    @Test
    void aNewerScheduleWithMoreLinksTouchesNothingOfAVisit() throws IOException {
        var real = VisitJson.tree(Files.readString(Corpus.folder().resolve("fosdem-2017.visit.json")));
        try (var library = new TempDatabase()) {
            bring(library, "fosdem-2017.xml");
            merge(library, real);
            var before = library.visits().visit(FOSDEM);

            var kept = assertInstanceOf(Outcome.Kept.class, bring(library, "fosdem-2017-b-more-video-links.xml"));

            assertEquals(List.of(), kept.changes().stream().filter(it -> !(it instanceof Change.Changed)).toList());
            assertEquals(before, library.visits().visit(FOSDEM));
            assertInstanceOf(Outcome.Unchanged.class, bring(library, "fosdem-2017-b-more-video-links.xml"));
            assertEquals(2, library.conferences().imports(FOSDEM).size());
            assertEquals(List.of(), library.database().check().repaired());
        }
    }

    private static Outcome bring(TempDatabase library, String file) {
        return new ImportSchedule(new Fetcher(), new ScheduleReader(ZoneOffset.UTC), library.conferences(),
                InstantSource.fixed(Instant.parse("2017-02-01T10:00:00Z"))).bring(
                        Corpus.folder().resolve("schedules/pentabarf").resolve(file).toString(), Progress.NONE);
    }

    private static void merge(TempDatabase library, ObjectNode tree) {
        var ready = assertInstanceOf(ReadVisit.Ready.class, VisitFile.read(VisitJson.bytes(tree)));
        var conference = library.conferences().conference(FOSDEM).orElseThrow();
        library.visits().change(FOSDEM, mine -> Merge.merge(mine, ready.visit(), conference).visit());
    }

    private static String export(TempDatabase library) {
        var conference = library.conferences().conference(FOSDEM).orElseThrow();
        return VisitFile.write(ConferenceFacts.of(conference, Optional.empty()), library.visits().visit(FOSDEM));
    }
}
