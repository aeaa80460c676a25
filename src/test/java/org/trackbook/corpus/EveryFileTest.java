package org.trackbook.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.trackbook.Terminal;

/// Every file of the folder through the command line: nothing in it is dropped without a word.
class EveryFileTest {
    private static final Pattern ROW = Pattern.compile("\\| (\\S+/\\S+) \\| (\\d*) \\| .*");

    /// No schedules, or none that can be used; each is refused with a reason.
    private static final Set<String> REFUSED = Set.of("fixtures/voc-pretalx-submission-INVALID-comment.json",
            "menu/giggity-menu-schema.json", "menu/giggity-menu.json", "schema/pretalx-schedule.schema.json",
            "schema/pretalx-schedule.xsd", "schema/voc-json-schema.json", "schema/voc-xsd-schedule.xml.xsd",
            // people and nothing else; talks without a time
            "rest-json/pretalx-api-example-speakers.json", "rest-json/pretalx-api-example-submissions.json");

    /// Where the table counts otherwise than we do.
    private static final Map<String, String> OTHERWISE = Map.ofEntries(
            // the table looks for talks below the rooms; they stand in a list of their own
            Map.entry("schedule-json/voc-validator-hub-schedule2.json", "2"),
            // the table counts what the site lists as its schedule; sprints and meals are entries too
            Map.entry("rest-json/pyconfr-2025-v1-2025-09-18.json", "102"),
            Map.entry("rest-json/pyconfr-2025-v2-2025-10-31.json", "98"),
            // the table does not count: lines below the header; lines
            Map.entry("yaml-csv/gpn11.csv", "29"), Map.entry("yaml-csv/writethedocs-2013-day1.csv", "21"));

    /// Well-formed files of which entries cannot be kept.
    private static final Map<String, Integer> SKIPPED = Map.ofEntries(
            // exported with a template that wrote 294 events without id, title and length
            Map.entry("frab-xml/debconf17-v1-2017-08-02-blank-events.xml", 294));

    @TempDir
    Path folder = Path.of("");

    private static Path schedules() {
        return Corpus.folder().resolve("schedules");
    }

    private static Map<String, String> files() throws IOException {
        var files = new HashMap<String, String>();
        try (var lines = Files.lines(schedules().resolve("README.md"))) {
            lines.map(ROW::matcher)
                    .filter(row -> row.matches() && Files.isRegularFile(schedules().resolve(row.group(1))))
                    .forEach(row -> files.putIfAbsent(row.group(1), row.group(2)));
        }
        return files;
    }

    @TestFactory
    Stream<DynamicTest> isKeptAndSkippedToTheLastEntry() throws IOException {
        return files().entrySet().stream().sorted(Map.Entry.comparingByKey()).map(file -> DynamicTest
                .dynamicTest(file.getKey(), () -> check(file.getKey(), file.getValue())));
    }

    private void check(String file, String entries) throws IOException {
        var ran = new Terminal(Files.createTempDirectory(folder, "library")).run("import",
                schedules().resolve(file).toString(), "--json");
        var row = ran.json().get(0);
        if (REFUSED.contains(file)) {
            assertEquals(List.of(1, "refused"), List.of(ran.status(), row.get("outcome").stringValue()));
            assertTrue(row.get("reason").isString(), row.toString());
        } else {
            assertEquals(List.of(0, "kept"), List.of(ran.status(), row.get("outcome").stringValue()), ran.err());
            assertEquals(SKIPPED.getOrDefault(file, 0), row.get("skipped").size());
            assertEquals(OTHERWISE.getOrDefault(file, entries),
                    Integer.toString(row.get("talks").intValue() + row.get("skipped").size()));
        }
    }
}
