package org.trackbook;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.trackbook.model.Progress;
import org.trackbook.store.Database;
import org.trackbook.store.SearchStore;
import org.trackbook.usecase.Hits;
import org.trackbook.usecase.SearchLibrary;

/// How long the answer to one more letter takes, whole: words understood, found, ranked, counted, marked. Beside it a
/// plain `like '%word%'` over the same columns of talks and notes, which neither ranks nor counts nor folds an accent.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SearchBench {
    private static final int NOTES = 5000;
    private static final int SEARCHES = 120;
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 5;
    /// As many as the window asks for.
    private static final int MOST = 40;

    @Param({"20000", "100000"})
    public int talks;

    private List<String> letters = List.of();
    private List<String> fromTheThird = List.of();
    private int at;
    private @Nullable Path folder;
    private @Nullable Database library;
    private @Nullable SearchLibrary search;
    private @Nullable Connection bare;

    @Setup
    public void fill() throws IOException, SQLException {
        var generated = new GeneratedLibrary();
        folder = Files.createTempDirectory("trackbook-bench");
        library = Database.open(folder.resolve("library.db"));
        generated.fill(library, talks, NOTES);
        search = new SearchLibrary(new SearchStore(library));
        letters = generated.keystrokes(SEARCHES);
        fromTheThird = letters.stream().filter(it -> it.substring(it.lastIndexOf(' ') + 1).length() > 2).toList();
        bare = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("library.db"));
    }

    @Benchmark
    public Hits anyLetter() {
        return search.find(letters.get(at++ % letters.size()), Optional.of(GeneratedLibrary.id(0)), MOST,
                Progress.NONE);
    }

    @Benchmark
    public Hits fromTheThirdLetter() {
        return search.find(fromTheThird.get(at++ % fromTheThird.size()), Optional.of(GeneratedLibrary.id(0)), MOST,
                Progress.NONE);
    }

    @Benchmark
    public int like() throws SQLException {
        var like = "%" + letters.get(at++ % letters.size()) + "%";
        return count("select key from schedule_talk where title like ?1 or subtitle like ?1 or names like ?1"
                + " or summary like ?1 or description like ?1 or track like ?1 or room like ?1", like)
                + count("select key from visitor_note where text like ?1", like);
    }

    private int count(String sql, String like) throws SQLException {
        try (var statement = bare.prepareStatement(sql)) {
            statement.setString(1, like);
            try (var rows = statement.executeQuery()) {
                var count = 0;
                while (rows.next()) {
                    count++;
                }
                return count;
            }
        }
    }

    /// Tells the same without JMH, as processor time of the thread that searches: what other programs of the machine do
    /// counts little then.
    ///
    /// @param args how many talks; 20,000 where nothing is said
    public static void main(String[] args) throws IOException, SQLException {
        var bench = new SearchBench();
        bench.talks = args.length == 0 ? 20000 : Integer.parseInt(args[0]);
        bench.fill();
        for (var round = 0; round < WARM_UP; round++) {
            bench.letters.forEach(_ -> bench.anyLetter());
        }
        tell("a letter", bench.letters.size() * ROUNDS, bench::anyLetter);
        tell("from the third", bench.fromTheThird.size() * ROUNDS, bench::fromTheThirdLetter);
        tell("like", bench.letters.size(), bench::like);
        bench.close();
    }

    private interface Deed {
        Object done() throws SQLException;
    }

    private static void tell(String what, int times, Deed deed) throws SQLException {
        var threads = ManagementFactory.getThreadMXBean();
        var spent = new double[times];
        var clock = new double[times];
        for (var i = 0; i < times; i++) {
            var before = threads.getCurrentThreadCpuTime();
            var began = System.nanoTime();
            deed.done();
            clock[i] = (System.nanoTime() - began) / 1e6;
            spent[i] = (threads.getCurrentThreadCpuTime() - before) / 1e6;
        }
        Arrays.sort(spent);
        Arrays.sort(clock);
        System.out.printf("%-16s half within %6.1f ms, 99 %% within %6.1f (by the clock %6.1f, %6.1f), %d times%n",
                what,
                spent[times / 2], spent[times * 99 / 100], clock[times / 2], clock[times * 99 / 100], times);
    }

    @TearDown
    public void close() throws IOException, SQLException {
        bare.close();
        library.close();
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
