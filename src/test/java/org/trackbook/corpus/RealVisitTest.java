package org.trackbook.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.trackbook.testkit.TempDatabase;
import org.trackbook.testkit.VisitJson;
import org.trackbook.visit.ReadVisit;
import org.trackbook.visit.VisitFile;
import tools.jackson.databind.node.ObjectNode;

class RealVisitTest {
    @Test
    void aRealVisitSurvivesFileAndLibrary() throws IOException {
        survives(real());
    }

    @RepeatedTest(10)
    void aRealVisitSurvivesWithWhateverElseItHolds(RepetitionInfo run) throws IOException {
        var tree = real();
        VisitJson.addUnknown(tree, new Random(run.getCurrentRepetition()));
        survives(tree);
    }

    private static ObjectNode real() throws IOException {
        return VisitJson.tree(Files.readString(Corpus.folder().resolve("fosdem-2017.visit.json")));
    }

    private static void survives(ObjectNode tree) {
        var ready = assertInstanceOf(ReadVisit.Ready.class, VisitFile.read(VisitJson.bytes(tree)));
        try (var library = new TempDatabase()) {
            library.visits().keep(ready.visit());
            library.reopen();
            var kept = library.visits().visit(ready.visit().conference());

            assertEquals(ready.visit(), kept);
            assertEquals(VisitJson.normal(tree).toPrettyString(),
                    VisitJson.normal(VisitJson.tree(VisitFile.write(ready.conference(), kept))).toPrettyString());
        }
    }
}
