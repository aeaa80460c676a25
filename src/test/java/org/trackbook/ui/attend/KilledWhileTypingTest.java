package org.trackbook.ui.attend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trackbook.testkit.Talks.conference;
import static org.trackbook.testkit.Talks.talk;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.trackbook.model.Conference;
import org.trackbook.model.Note;
import org.trackbook.store.Origin;
import org.trackbook.store.Tally;
import org.trackbook.testkit.Talks;
import org.trackbook.testkit.TempDatabase;

/// A process in which somebody types is killed at any moment, as by a battery that comes out; this one writes down what was
/// typed and when. However often that happens, what rested half a second is in the library.
class KilledWhileTypingTest {
    private static final Conference HARBOUR = conference(talk("nets", "Sea", 1, "10:00", 30),
            talk(TypingProcess.TALK.value(), "Sea", 1, "10:30", 30));
    private static final int KILLS = Integer.getInteger("kills", 10);

    private static final Duration HALF_A_SECOND = Duration.ofMillis(500);

    /// What a busy machine is forgiven, for each moment that a clock beside was kept waiting at most: then the typing process
    /// waits too, for each of its steps.
    private static final int STEPS = 5;
    private static final Duration SLACK = Duration.ofMillis(100);
    private static final int LANES = 2;

    /// A key that was typed.
    ///
    /// @param signs how many stand there then
    private record Key(int signs, long at) {
    }

    /// What a kill left.
    ///
    /// @param typed how many signs stood there when the process died
    /// @param kept how many are in the library
    /// @param rested of how many it could be said, and after how long a rest
    /// @param late how many of these were not there, because the machine was busy
    private record Left(int keys, int typed, int kept, int rested, int late) {
    }

    /// How long the machine lets a clock wait that should tick every 10 ms.
    private static final class Beat implements AutoCloseable {
        private final NavigableMap<Long, Long> waits = new ConcurrentSkipListMap<>();
        private final Thread thread = Thread.ofPlatform().daemon().start(this::tick);

        private void tick() {
            try {
                for (var last = System.nanoTime();;) {
                    Thread.sleep(10);
                    var now = System.nanoTime();
                    waits.put(now, now - last - 10_000_000);
                    last = now;
                }
            } catch (InterruptedException e) {
                waits.clear();
            }
        }

        Duration longest(long from, long to) {
            return Duration
                    .ofNanos(waits.subMap(from, to).values().stream().mapToLong(Long::longValue).max().orElse(0));
        }

        @Override
        public void close() {
            thread.interrupt();
        }
    }

    @Test
    void whatRestedHalfASecondIsThereAfterAnyKill() throws InterruptedException, ExecutionException {
        var lefts = new ArrayList<Left>();
        try (var lanes = Executors.newFixedThreadPool(LANES)) {
            var work = new ArrayList<Callable<List<Left>>>();
            for (var lane = 0; lane < LANES; lane++) {
                var seed = lane;
                work.add(() -> lane(seed));
            }
            for (var done : lanes.invokeAll(work)) {
                lefts.addAll(done.get());
            }
        }
        assertTrue(lefts.stream().mapToInt(Left::rested).sum() > 0, "nothing rested: nothing was shown");
        System.out.printf(
                "killed %d times, %d keys, %d texts rested half a second, %d of them not there because the machine was"
                        + " busy; at most %d signs lost that did not rest%n",
                lefts.size(), lefts.stream().mapToInt(Left::keys).sum(),
                lefts.stream().mapToInt(Left::rested).sum(), lefts.stream().mapToInt(Left::late).sum(),
                lefts.stream().mapToInt(left -> left.typed() - left.kept()).max().orElse(0));
    }

    private static List<Left> lane(int seed) throws IOException, InterruptedException, SQLException {
        var random = new Random(seed);
        var lefts = new ArrayList<Left>();
        try (var library = new TempDatabase(); var beat = new Beat()) {
            library.conferences().keep(HARBOUR, new Origin("test", "schedule-xml", "", Talks.at(1, "09:00")),
                    Tally.first(2), Map.of());
            library.database().close();
            for (var kill = 0; kill < KILLS / LANES; kill++) {
                var keys = new ArrayList<Key>();
                var died = killed(library.file(), random, keys);
                library.reopen();
                var text = library.visits().visit(HARBOUR.id()).notes().stream().map(Note::text).findFirst().orElse("");
                lefts.add(judge(text, keys, died, beat));
                library.database().close();
                assertEquals("ok", integrity(library.file()));
            }
            library.reopen();
        }
        return lefts;
    }

    private static Left judge(String text, List<Key> keys, long died, Beat beat) {
        assertEquals(TypingProcess.text(text.length()), text, "what is there was typed so");
        var rested = 0;
        var late = 0;
        for (var i = 0; i < keys.size(); i++) {
            var key = keys.get(i);
            var end = i + 1 < keys.size() ? keys.get(i + 1).at() : died;
            var rest = Duration.ofNanos(end - key.at());
            if (rest.compareTo(HALF_A_SECOND) >= 0) {
                rested++;
                var waited = beat.longest(key.at(), end);
                var enough = HALF_A_SECOND.plus(SLACK).plus(waited.multipliedBy(STEPS));
                late += key.signs() > text.length() ? 1 : 0;
                assertTrue(key.signs() <= text.length() || rest.compareTo(enough) < 0,
                        () -> key.signs() + " signs rested "
                                + rest + " while a clock waited " + waited + " at most, and " + text.length()
                                + " are there");
            }
        }
        return new Left(keys.size(), keys.isEmpty() ? 0 : keys.getLast().signs(), text.length(), rested, late);
    }

    /// Starts somebody typing and kills him; answers when.
    private static long killed(Path library, Random random, List<Key> keys) throws IOException, InterruptedException {
        var process = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path", System.getProperty("jdk.module.path"), "@packaging/java.options",
                "-Dglass.platform=Headless", "-Dprism.order=sw", "-cp", System.getProperty("java.class.path"),
                TypingProcess.class.getName(), library.toString(), HARBOUR.id().value(),
                Long.toString(random.nextLong()))).redirectError(new File(library + ".log")).start();
        try (var said = new BufferedReader(process.inputReader())) {
            var first = said.readLine();
            assertTrue(first != null, () -> "nobody types: " + read(library));
            keys.add(new Key(Integer.parseInt(first), System.nanoTime()));
            var reading = Thread.startVirtualThread(() -> read(said, keys));
            Thread.sleep(500 + random.nextInt(2800));
            var died = System.nanoTime();
            process.toHandle().destroyForcibly(); // the process itself would throw away what it said last
            process.waitFor();
            reading.join();
            return died;
        }
    }

    private static void read(BufferedReader said, List<Key> keys) {
        try {
            for (var line = said.readLine(); line != null; line = said.readLine()) {
                keys.add(new Key(Integer.parseInt(line), System.nanoTime()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path library) {
        try {
            return Files.readString(Path.of(library + ".log"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static String integrity(Path library) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + library);
                var statement = connection.createStatement();
                var answer = statement.executeQuery("pragma integrity_check")) {
            return answer.next() ? answer.getString(1) : "";
        }
    }
}
