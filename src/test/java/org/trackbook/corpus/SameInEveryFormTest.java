package org.trackbook.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestReporter;
import org.trackbook.model.Kind;
import org.trackbook.model.Person;
import org.trackbook.model.Progress;
import org.trackbook.model.Room;
import org.trackbook.model.Status;
import org.trackbook.model.Talk;
import org.trackbook.model.Track;
import org.trackbook.schedule.Import;
import org.trackbook.schedule.ReadOptions;
import org.trackbook.schedule.ScheduleReader;

/// The same conference in several formats gives equal talks, in each field that both formats carry. A format carries a
/// field if one talk of the file has it.
class SameInEveryFormTest {
    /// What makes a talk. Speakers are compared without their order: pretalx sorts them in one format and not in
    /// another.
    private enum Fact {
        TITLE, START, MINUTES, ROOM, SPEAKERS, TRACK, STATUS;

        String of(Talk talk) {
            return switch (this) {
                case TITLE -> talk.title();
                case START -> talk.slot().start().toString();
                case MINUTES -> Long.toString(talk.slot().length().toMinutes());
                case ROOM -> talk.room().map(Room::value).orElse("");
                case SPEAKERS -> talk.speakers().stream().map(Person::value).sorted()
                        .collect(Collectors.joining("; "));
                case TRACK -> talk.track().map(Track::value).orElse("");
                case STATUS -> talk.status() == Status.PLANNED ? "" : talk.status().name();
            };
        }
    }

    /// A file of a conference.
    ///
    /// @param counts which of its entries the first form of the conference has too
    private record Form(String file, Predicate<Talk> counts, ReadOptions options) {
        Form(String file) {
            this(file, _ -> true);
        }

        Form(String file, Predicate<Talk> counts) {
            this(file, counts, ReadOptions.NONE);
        }

        /// A file that names no zone, with what a person says about it.
        Form(String file, ZoneId zone) {
            this(file, _ -> true, new ReadOptions(Optional.of(zone), Map.of()));
        }
    }

    /// By conference; the first is what the others are compared with.
    private static final Map<String, List<Form>> SAME = new TreeMap<>(Map.of(
            "GOOD 2025", List.of(
                    new Form("pretalx-xml/good-2025.xml"),
                    new Form("schedule-json/good-2025-pretalx.json"),
                    new Form("pretalx-widget-v2/good-2025-widget-v0.33.json", talk -> talk.kind() != Kind.BREAK),
                    new Form("ics/good-2025-pretalx.ics"),
                    new Form("xcal/good-2025-pretalx.xcal.xml", ZoneId.of("US/Eastern"))),
            "33C3", List.of(
                    new Form("frab-xml/33c3-main.xml"),
                    new Form("schedule-json/33c3-main.json"),
                    new Form("ics/33c3-main.ics"),
                    new Form("xcal/33c3-main.xcal.xml", ZoneId.of("Europe/Berlin"))),
            "35C3", List.of(
                    new Form("frab-xml/35c3-main-v01-2018-12-10.xml"),
                    new Form("schedule-json/35c3-main-v01-2018-12-11.json")),
            "36C3", List.of(
                    new Form("frab-xml/36c3-everything.xml"),
                    new Form("schedule-json/36c3-everything.json"))));

    @TestFactory
    Stream<DynamicTest> theSameConferenceGivesEqualTalks(TestReporter reporter) {
        return SAME.entrySet().stream().flatMap(conference -> {
            var forms = conference.getValue();
            return forms.stream().skip(1).map(form -> DynamicTest.dynamicTest(conference.getKey() + ": " + form.file(),
                    () -> compare(forms.getFirst(), form, reporter)));
        });
    }

    private static void compare(Form one, Form other, TestReporter reporter) throws IOException {
        var talks = talks(one);
        var others = talks(other);
        var facts = carried(talks);
        var left = EnumSet.copyOf(facts);
        facts.retainAll(carried(others));
        left.removeAll(facts);
        reporter.publishEntry(other.file(), "leaves out " + left);
        assertTrue(facts.containsAll(Set.of(Fact.TITLE, Fact.START, Fact.MINUTES)), () -> "only " + facts);
        assertEquals(without(counted(talks, facts), counted(others, facts)),
                without(counted(others, facts), counted(talks, facts)));
        assertEquals(talks.size(), others.size());
    }

    private static List<Talk> talks(Form form) throws IOException {
        var bytes = Files.readAllBytes(Corpus.folder().resolve("schedules").resolve(form.file()));
        var ready = assertInstanceOf(Import.Ready.class,
                new ScheduleReader(ZoneId.of("UTC")).read(bytes, form.file(), form.options(), Progress.NONE));
        return ready.conference().talks().stream().filter(form.counts()).toList();
    }

    private static Set<Fact> carried(Collection<Talk> talks) {
        var carried = EnumSet.noneOf(Fact.class);
        for (var fact : Fact.values()) {
            if (talks.stream().anyMatch(talk -> !fact.of(talk).isEmpty())) {
                carried.add(fact);
            }
        }
        return carried;
    }

    private static Map<String, Integer> counted(List<Talk> talks, Set<Fact> facts) {
        var counted = new HashMap<String, Integer>();
        for (var talk : talks) {
            counted.merge(facts.stream().map(fact -> fact.of(talk)).collect(Collectors.joining(" | ")), 1,
                    Integer::sum);
        }
        return counted;
    }

    /// Only what differs: a failure that prints a whole schedule helps nobody.
    private static List<String> without(Map<String, Integer> talks, Map<String, Integer> others) {
        var left = new ArrayList<String>();
        talks.forEach((talk, times) -> {
            if (!times.equals(others.get(talk))) {
                left.add(times + " × " + talk);
            }
        });
        left.sort(null);
        return left;
    }
}
