package org.trackbook.schedule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.trackbook.model.Cause;
import org.trackbook.model.Effect;
import org.trackbook.model.Problem;
import org.trackbook.model.Progress;
import org.trackbook.model.Talk;
import org.trackbook.testkit.Golden;

/// What no schedule should be, for each format: always an import, soon, whatever the bytes.
@Timeout(600)
class HostileScheduleTest {
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final int DEEP = 200_000;
    private static final String EXPECTED = ".expected.txt";
    private static final List<String> HUGE = List.of("a", "a ", "<", "<p>", "&amp;", "&", "[a](", "*", "- ", "\\n", "|",
            "`", "CANCELLED ", "short ", "lunch break ", "é", "😀", "((", "> ", "1. ");

    /// Measured in the time of the processor: other tests run beside.
    private static Import read(byte[] bytes) {
        var threads = ManagementFactory.getThreadMXBean();
        var begun = threads.getCurrentThreadCpuTime();
        var read = new ScheduleReader(ZoneId.of("UTC")).read(bytes, "x", Progress.NONE);
        var took = Duration.ofNanos(threads.getCurrentThreadCpuTime() - begun);
        assertTrue(took.compareTo(SOON) < 0, () -> "took " + took);
        return checked(read);
    }

    private static Import checked(Import read) {
        switch (read) {
            case Import.Ready ready -> {
                var talks = ready.conference().talks();
                assertEquals(talks.size(), talks.stream().map(Talk::id).distinct().count());
            }
            case Import.Rejected(var _, var problem) -> {
                assertEquals(Effect.REFUSED, problem.effect());
                assertTrue(problem.place().startsWith("x"), problem.place());
            }
            case Import.Page _ -> {
                // spoilt mark-up may become a web page
            }
            case Import.Cancelled _ -> throw new AssertionError("nobody cancelled");
        }
        return read;
    }

    private static Import.Ready ready(byte[] bytes) {
        return assertInstanceOf(Import.Ready.class, read(bytes));
    }

    private static Stream<DynamicTest> each(Consumer<GoodSchedule> test) {
        return GoodSchedule.ALL.stream().map(good -> DynamicTest.dynamicTest(good.format(), () -> test.accept(good)));
    }

    @Test
    void eachFormatHasAGoodDocument() {
        assertEquals(Format.ALL.stream().map(Format::word).sorted().toList(),
                GoodSchedule.ALL.stream().map(GoodSchedule::format).sorted().toList());
    }

    @TestFactory
    Stream<DynamicTest> theGoodDocumentIsGood() {
        return each(good -> {
            var ready = ready(good.withTalks(1));
            assertEquals(good.format(), ready.format());
            assertEquals(List.of("Moles"), ready.conference().talks().stream().map(Talk::title).toList());
        });
    }

    /// So the order of the formats says nothing.
    @TestFactory
    Stream<DynamicTest> noOtherFormatTakesIt() {
        return each(good -> documents(good).forEach(bytes -> assertEquals(List.of(good.format()), taking(bytes))));
    }

    private static List<String> taking(byte[] bytes) {
        var document = new Document(bytes, "x");
        return Format.ALL.stream().filter(format -> {
            try {
                return format.recognition().fits(document);
            } catch (Refusal refusal) {
                throw new AssertionError(refusal.answer().toString(), refusal);
            }
        }).map(Format::word).toList();
    }

    @TestFactory
    Stream<DynamicTest> cutAnywhereItIsStillAnImport() {
        return each(good -> documents(good).forEach(whole -> {
            for (var tenth = 0; tenth < 10; tenth++) {
                read(Arrays.copyOf(whole, whole.length * tenth / 10));
            }
        }));
    }

    /// The number of the case is the seed. `-Dspoilt=N` tries more for each format.
    @TestFactory
    Stream<DynamicTest> withBytesChangedItIsStillAnImport() {
        var cases = Integer.getInteger("spoilt", 500);
        return each(good -> {
            var documents = documents(good);
            for (var seed = 0; seed < cases; seed++) {
                var bytes = documents.get(seed % documents.size()).clone();
                spoil(bytes, new Random(seed));
                try {
                    read(bytes);
                } catch (RuntimeException | StackOverflowError broken) {
                    throw new AssertionError("seed " + seed, broken);
                }
            }
        });
    }

    private static void spoil(byte[] bytes, Random random) {
        for (var times = 1 + random.nextInt(12); times > 0 && bytes.length > 0; times--) {
            var at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = (byte) "0123456789:-+.,;<>&\"{}[]()\\/\n".charAt(random.nextInt(29));
                case 2 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                default -> {
                    var length = Math.min(random.nextInt(20), bytes.length - Math.max(at, 1));
                    System.arraycopy(bytes, random.nextInt(bytes.length - length + 1), bytes, at, length);
                }
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> withoutEndInDepthItIsStillAnImport() {
        var nests = List.<Function<GoodSchedule, String>>of(good -> good.head() + "[".repeat(DEEP),
                good -> good.head() + "{\"a\":".repeat(DEEP),
                good -> good.head() + "<a>".repeat(DEEP),
                good -> good.head() + "BEGIN:VEVENT\n".repeat(DEEP),
                good -> good.head() + good.talk().replace("Moles", "[".repeat(DEEP)) + good.tail(),
                good -> good.head() + "(".repeat(DEEP), good -> "[".repeat(DEEP),
                good -> good.head().repeat(DEEP / 10));
        return each(good -> nests.forEach(nest -> read(nest.apply(good).getBytes(UTF_8))));
    }

    @TestFactory
    Stream<DynamicTest> aTextWithoutEndIsCut() {
        return each(good -> {
            for (var piece : HUGE) {
                var huge = piece.repeat((1 << 20) / piece.length());
                for (var words : List.of("Moles", "dig", "10:00", "00:30")) {
                    switch (read(good.with(words, huge))) {
                        case Import.Ready(var conference, var _, var _, var _, var _) -> conference.talks()
                                .forEach(HostileScheduleTest::isCut);
                        default -> {
                            // it may be no good document any longer
                        }
                    }
                }
            }
        });
    }

    private static void isCut(Talk talk) {
        var longest = 3 * Limits.TEXT;
        assertTrue(talk.title().length() <= longest, () -> "title of " + talk.title().length());
        assertTrue(talk.text().summary().length() <= longest, () -> "summary of " + talk.text().summary().length());
        assertTrue(talk.text().description().length() <= longest, "description");
    }

    @TestFactory
    Stream<DynamicTest> moreTalksThanAnyConferenceHasAreRefused() {
        return each(good -> {
            assertEquals(Limits.TALKS, ready(good.withTalks(Limits.TALKS)).conference().talks().size());
            var problem = assertInstanceOf(Import.Rejected.class, read(good.withTalks(Limits.TALKS + 1))).problem();
            assertEquals(Cause.TOO_MANY_TALKS, problem.cause());
            assertInstanceOf(Import.Rejected.class, read(good.full()));
            assertEquals(new Problem(Effect.REFUSED, Cause.TOO_LARGE, "x"),
                    assertInstanceOf(Import.Rejected.class, read(new byte[Limits.BYTES + 1])).problem());
        });
    }

    @TestFactory
    Stream<DynamicTest> aMillionEmptyThingsAreRefusedOrSkipped() {
        return each(good -> {
            for (var thing : List.of("{},", "[],", "<event/>", "\"\",", ",", "\n", "BEGIN:VEVENT\nEND:VEVENT\n",
                    "1,")) {
                var many = thing.repeat(Math.min(1_000_000, (Limits.BYTES - 1_000) / thing.length()));
                read((good.head() + many + good.talk() + good.tail()).getBytes(UTF_8));
            }
        });
    }

    /// The good document and the reviewed ones of its format.
    private static List<byte[]> documents(GoodSchedule good) {
        return Stream.concat(Stream.of(good.withTalks(3)),
                Golden.inputs(ScheduleReaderTest.class, EXPECTED).stream()
                        .filter(file -> lines(file).getFirst().equals(good.format()))
                        .flatMap(HostileScheduleTest::input)
                        .map(HostileScheduleTest::bytes))
                .toList();
    }

    private static Stream<Path> input(Path expected) {
        var name = expected.getFileName().toString().replace(EXPECTED, ".");
        return Golden.inputs(ScheduleReaderTest.class, "").stream()
                .filter(file -> file.getFileName().toString().startsWith(name) && !file.equals(expected));
    }

    private static List<String> lines(Path file) {
        return new String(bytes(file), UTF_8).lines().toList();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
