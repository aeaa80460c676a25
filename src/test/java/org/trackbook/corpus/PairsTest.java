package org.trackbook.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import org.trackbook.model.Conference;
import org.trackbook.model.Progress;
import org.trackbook.plan.Change;
import org.trackbook.plan.Changes;
import org.trackbook.plan.Field;
import org.trackbook.plan.Suspicion;
import org.trackbook.plan.Suspicions;
import org.trackbook.schedule.Import;
import org.trackbook.schedule.ScheduleReader;

/// What a refresh tells of schedules that were really published, beside the counts that their table made by bare ids.
class PairsTest {
    private static final Pattern ROW = Pattern
            .compile("\\| (\\S+) \\| (\\S+) \\| (\\d+) -> (\\d+) \\|((?: \\d+ \\|){8})");

    /// How many talks a refresh adds, removes and changes in which way.
    private record Counts(int added, int removed, int day, int start, int minutes, int room, int title, int speakers) {
        static Counts of(List<Change> changes) {
            return new Counts(kind(changes, Change.Added.class), kind(changes, Change.Removed.class),
                    field(changes, Field.DAY), field(changes, Field.START), field(changes, Field.MINUTES),
                    field(changes, Field.ROOM), field(changes, Field.TITLE), field(changes, Field.SPEAKERS));
        }

        static Counts of(String cells) {
            var counts = Stream.of(cells.split("\\|")).map(String::strip).mapToInt(Integer::parseInt).toArray();
            return new Counts(counts[0], counts[1], counts[2], counts[3], counts[4], counts[5], counts[6], counts[7]);
        }

        private static int kind(List<Change> changes, Class<? extends Change> kind) {
            return (int) changes.stream().filter(kind::isInstance).count();
        }

        private static int field(List<Change> changes, Field field) {
            return (int) changes.stream().filter(it -> Changes.fields(it).stream().anyMatch(f -> f.field() == field))
                    .count();
        }
    }

    /// Where we count otherwise than by bare ids, by the older file.
    private static final Map<String, Counts> OTHERWISE = Map.of(
            // all talks are numbered anew: 630 are found again by their slugs
            "pentabarf/fosdem-2024-v1-2023-12-29.xml", new Counts(246, 44, 0, 62, 21, 63, 1, 49),
            // 7666, 8939, 9173 and 9687 differ in title and speakers, one of them in its length too: they count as
            // removed and added, since no word may follow such a talk
            "pentabarf/fosdem-2026-v2-2026-01-08.xml", new Counts(149, 14, 0, 39, 18, 0, 10, 48),
            // 9775 differs in title and speakers
            "frab-xml/35c3-main-v01-2018-12-10.xml", new Counts(7, 3, 1, 4, 2, 2, 9, 13),
            "schedule-json/35c3-main-v01-2018-12-11.json", new Counts(7, 3, 1, 4, 2, 2, 9, 13),
            // a talk at the same clock on another day starts at another instant
            "frab-xml/debconf17-v3-2017-08-08.xml", new Counts(8, 0, 2, 7, 6, 2, 0, 0));

    private record Pair(String older, String newer, int talksBefore, int talksAfter, Counts counts) {
        DynamicTest test(Executable test) {
            return DynamicTest.dynamicTest(older + " to " + newer, test);
        }
    }

    private static List<Pair> pairs() throws IOException {
        try (var lines = Files.lines(Corpus.folder().resolve("schedules/README.md"))) {
            return lines.map(ROW::matcher)
                    .filter(Matcher::matches)
                    .map(row -> new Pair(row.group(1), row.group(2), Integer.parseInt(row.group(3)),
                            Integer.parseInt(row.group(4)), Counts.of(row.group(5))))
                    .toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> aRefreshTellsWhatTheTableOfPairsCounts() throws IOException {
        return pairs().stream().map(pair -> pair.test(() -> {
            var before = read(pair.older());
            var after = read(pair.newer());
            assertEquals(pair.talksBefore(), before.talks().size());
            assertEquals(pair.talksAfter(), after.talks().size());
            assertEquals(OTHERWISE.getOrDefault(pair.older(), pair.counts()),
                    Counts.of(Changes.between(before, after)));
        }));
    }

    @TestFactory
    Stream<DynamicTest> aRealRefreshIsNotSuspicious() throws IOException {
        return pairs().stream().map(pair -> pair.test(
                () -> assertEquals(List.of(), Suspicions.of(read(pair.older()), read(pair.newer())))));
    }

    @Test
    void aFirstProgrammeAfterAnEmptyOneIsNotSuspiciousAndNoneAfterOneIs() throws IOException {
        var empty = read("pentabarf/fosdem-2023-v0-2022-12-13-empty-rooms.xml");
        var year = read("pentabarf/fosdem-2024-v2-2024-02-03.xml");
        var full = new Conference(empty.id(), empty.title(), empty.venue(), empty.city(), empty.zone(), "1",
                empty.days(), year.rooms(), year.talks());
        assertEquals(List.of(), Suspicions.of(empty, full));
        assertEquals(List.of(new Suspicion(Suspicion.What.EMPTY, "876", "0")), Suspicions.of(full, empty));
    }

    @Test
    void anotherYearAndAnotherConferenceAreSuspicious() throws IOException {
        var known = read("pentabarf/fosdem-2026-v3-2026-01-25.xml");
        assertEquals(List.of(Suspicion.What.TALKS, Suspicion.What.YEAR),
                what(Suspicions.of(known, read("pentabarf/fosdem-2025-v6-2025-04-06.xml"))));
        assertEquals(List.of(Suspicion.What.TALKS, Suspicion.What.YEAR, Suspicion.What.CONFERENCE),
                what(Suspicions.of(known, read("frab-xml/35c3-main-v01-2018-12-10.xml"))));
    }

    private static List<Suspicion.What> what(List<Suspicion> suspicions) {
        return suspicions.stream().map(Suspicion::what).toList();
    }

    @TestFactory
    Stream<DynamicTest> theChangesMakeTheNewerOfTheOlder() throws IOException {
        return pairs().stream().map(pair -> pair.test(() -> {
            var after = read(pair.newer());
            var before = read(pair.older());
            var made = Changes.apply(before, Changes.between(before, after), after);
            assertEquals(List.of(), Changes.between(made, after));
            assertEquals(after.talks().size(), made.talks().size());
        }));
    }

    @Test
    void aTextThatIsOnlyHiddenOtherwiseIsNoChange() throws IOException {
        var changes = Changes.between(read("pentabarf/fosdem-2017.xml"),
                read("pentabarf/fosdem-2017-b-more-video-links.xml"));
        assertEquals(List.of("4758"), with(changes, Field.DESCRIPTION));
        assertEquals(List.of("4758"), with(changes, Field.SUMMARY));
        assertEquals(76, changes.size());
    }

    /// The ids of the talks of which a field changed.
    private static List<String> with(List<Change> changes, Field field) {
        return changes.stream()
                .filter(it -> Changes.fields(it).stream().anyMatch(change -> change.field() == field))
                .flatMap(
                        it -> it instanceof Change.Changed(_, var talk, _) ? Stream.of(talk.id().value()) : Stream.of())
                .toList();
    }

    private static Conference read(String file) throws IOException {
        var bytes = Files.readAllBytes(Corpus.folder().resolve("schedules").resolve(file));
        var read = new ScheduleReader(ZoneId.of("Europe/Berlin")).read(bytes, file, Progress.NONE);
        return assertInstanceOf(Import.Ready.class, read).conference();
    }
}
