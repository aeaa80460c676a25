package org.trackbook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.trackbook.fetch.Fetcher;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Progress;
import org.trackbook.schedule.ScheduleReader;
import org.trackbook.store.ConferenceStore;
import org.trackbook.store.Database;
import org.trackbook.usecase.ImportSchedule;
import org.trackbook.usecase.Outcome;
import org.trackbook.usecase.RefreshSchedules;

/// How long a refresh takes of which three talks in ten are others (longer, retitled, with another text), beside the
/// first import of the same schedule. Both read the file, parse, compare, store and index.
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class RefreshBench {
    private static final Pattern EVENT = Pattern.compile("<event id=\"(\\d+)\">.*?</event>", Pattern.DOTALL);

    /// A library in a folder of its own.
    @State(Scope.Benchmark)
    public static class Library {
        @Param({"1000"})
        public int talks;

        private @Nullable Path folder;
        private @Nullable Database database;
        private @Nullable ConferenceStore conferences;
        private @Nullable ImportSchedule imports;
        private @Nullable RefreshSchedules refreshes;
        private String older = "";
        private String newer = "";

        @Setup
        public void open() throws IOException {
            folder = Files.createTempDirectory("trackbook-bench");
            older = new String(GeneratedSchedule.bytes(talks, Prose.HTML), StandardCharsets.UTF_8);
            newer = EVENT.matcher(older).replaceAll(event -> edited(event.group(), Integer.parseInt(event.group(1))));
            database = Database.open(folder.resolve("library.db"));
            conferences = new ConferenceStore(database);
            imports = new ImportSchedule(new Fetcher(), new ScheduleReader(ZoneId.of("UTC")), conferences,
                    InstantSource.system());
            refreshes = new RefreshSchedules(imports, conferences);
        }

        private static String edited(String event, int number) {
            return switch (number % 10) {
                case 1 -> event.replace("<duration>00:25</duration>", "<duration>00:30</duration>");
                case 2 -> event.replace("<title>", "<title>Again: ");
                case 3 -> event.replace("<abstract>", "<abstract>Now with more: ");
                default -> event;
            };
        }

        Path schedule() {
            return folder.resolve("schedule.xml");
        }

        void empty() throws IOException {
            conferences.all().forEach(it -> conferences.remove(it.id()));
            Files.writeString(schedule(), older);
        }

        Outcome bring() {
            return imports.bring(schedule().toString(), Progress.NONE);
        }

        @TearDown
        public void close() throws IOException {
            database.close();
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /// The library before a first import.
    @State(Scope.Benchmark)
    public static class Empty {
        @Setup(Level.Invocation)
        public void empty(Library library) throws IOException {
            library.empty();
        }
    }

    /// The library before a refresh.
    @State(Scope.Benchmark)
    public static class Filled {
        private ConferenceId id = new ConferenceId("none");

        @Setup(Level.Invocation)
        public void fill(Library library) throws IOException {
            library.empty();
            if (!(library.bring() instanceof Outcome.Kept kept)) {
                throw new IllegalStateException("not imported");
            }
            id = kept.conference().id();
            Files.writeString(library.schedule(), library.newer);
        }
    }

    @Benchmark
    public Outcome first(Library library, Empty empty) {
        return library.bring();
    }

    @Benchmark
    public Outcome refresh(Library library, Filled filled) {
        var outcome = library.refreshes.bring(filled.id, false, Progress.NONE);
        if (!(outcome instanceof Outcome.Kept kept) || kept.changes().size() != library.talks / 10 * 3) {
            throw new IllegalStateException("another refresh than was meant");
        }
        return outcome;
    }
}
