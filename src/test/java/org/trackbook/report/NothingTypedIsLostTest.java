package org.trackbook.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.trackbook.model.About;
import org.trackbook.model.Conference;
import org.trackbook.model.DayPart;
import org.trackbook.model.Flavour;
import org.trackbook.model.Note;
import org.trackbook.model.NoteId;
import org.trackbook.model.ReportKind;
import org.trackbook.model.ReportSettings;
import org.trackbook.model.Section;
import org.trackbook.model.TripPart;
import org.trackbook.model.Visit;
import org.trackbook.report.flavour.Renderer;
import org.trackbook.testkit.Articles;
import org.trackbook.testkit.HostileVisits;

/// Each line of each note gets a word of its own, which is looked for in the report. `-Dcases=N` tries more, `-Dseed=N`
/// one.
class NothingTypedIsLostTest {
    private static final Pattern BEFORE = Pattern
            .compile("^(?:\\[\\d{1,2}:\\d{2}\\] ?)?(?:(?:[-*+>]|\\d{1,9}[.)])\\s+(?:\\[[ xX]\\]\\s+)?|>\\s*)*");

    @TestFactory
    List<DynamicTest> noWordIsMissingThatHasAPlaceAndIsNeitherPrivateNorSwitchedOff() {
        var seed = Long.getLong("seed");
        var seeds = seed == null ? LongStream.range(0, Integer.getInteger("cases", 40)) : LongStream.of(seed);
        return seeds.boxed().flatMap(it -> EnumSet.allOf(ReportKind.class).stream()
                .map(kind -> DynamicTest.dynamicTest(kind.word() + ", -Dseed=" + it, () -> check(it, kind)))).toList();
    }

    private record Typed(Note note, String line) {
    }

    private static void check(long seed, ReportKind kind) {
        var visits = new HostileVisits(seed);
        var conference = visits.conference();
        var typed = new HashMap<String, Typed>();
        var visit = marked(visits.visit(conference), new Random(seed), typed);
        for (var flavour : List.of(Flavour.PLAIN, Flavour.HTML, Flavour.ORG, Flavour.CONFLUENCE, Flavour.HUGO)) {
            var text = Report.of(conference, visit, kind, flavour, Articles.TODAY, Set.of()) instanceof Report.Told told
                    ? Renderer.render(told, flavour).text()
                    : "";
            var habits = Habits.of(Outputs.applied(visit.report(), kind, flavour), kind);
            var missing = typed.entrySet().stream().filter(it -> !text.contains(it.getKey()))
                    .filter(it -> isPrinted(it.getValue(), it.getKey(), conference, visit, kind, habits))
                    .filter(it -> flavour == Flavour.PLAIN || flavour == Flavour.HUGO || isRead(it.getValue().line()))
                    .map(it -> it.getValue().line() + "\n    in " + it.getValue().note()).toList();
            assertEquals(List.of(), missing, flavour.word() + "\n" + text);
        }
    }

    @TestFactory
    List<DynamicTest> whatIsTypedElsewhereIsPrintedWithItsSection() {
        return LongStream.range(0, 20).boxed().map(seed -> DynamicTest.dynamicTest("-Dseed=" + seed, () -> {
            var visits = new HostileVisits(seed);
            var conference = visits.conference();
            var visit = visits.visit(conference);
            var text = letters(Report.of(conference, visit, ReportKind.MANAGER, Flavour.PLAIN, Articles.TODAY, Set
                    .of()) instanceof Report.Told told ? Renderer.render(told, Flavour.PLAIN).text() : "");
            var sections = Habits.of(visit.report(), ReportKind.MANAGER).sections();
            var typed = new ArrayList<String>();
            if (sections.contains(Section.OBJECTIVES)) {
                visit.trip().purpose().ifPresent(typed::add);
                visit.trip().objectives().forEach(it -> typed.add(it.text()));
            }
            if (sections.contains(Section.COST)) {
                visit.trip().costs().forEach(it -> typed.add(it.what()));
            }
            if (sections.contains(Section.PEOPLE)) {
                visit.people().forEach(it -> List.of(it.name(), it.organisation(), it.next()).forEach(
                        words -> words.ifPresent(typed::add)));
            }
            if (text.isEmpty()) {
                return;
            }
            assertEquals(List.of(), typed.stream().map(NothingTypedIsLostTest::letters)
                    .filter(it -> !text.contains(it)).toList(), text);
        })).toList();
    }

    private static String letters(String text) {
        return Plain.text(text).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /// The same visit with a word of its own in each line.
    private static Visit marked(Visit visit, Random random, Map<String, Typed> typed) {
        var notes = new ArrayList<Note>();
        for (var note : visit.notes()) {
            var lines = new ArrayList<String>();
            for (var line : note.text().split("\n", -1)) {
                var word = "zq" + (1000 + typed.size());
                var at = line.isEmpty()
                        ? 0
                        : line.offsetByCodePoints(0, random.nextInt(line.codePointCount(0, line
                                .length()) + 1));
                var marked = line.isBlank() ? line : line.substring(0, at) + " " + word + " " + line.substring(at);
                lines.add(marked);
                if (!line.isBlank()) {
                    typed.put(word, new Typed(note, marked));
                }
            }
            notes.add(new Note(note.id(), note.about(), String.join("\n", lines), note.author(), note.created(),
                    note.edited(), note.deleted(), note.history()));
        }
        return new Visit(visit.conference(), visit.visitor(), visit.talks(), visit.own(), visit.days(),
                visit.hiddenTracks(), notes, visit.ratings(), visit.attendance(), visit.people(), visit.actions(),
                visit.trip(), visit.glossary(), visit.photos(), visit.report(), visit.unknown());
    }

    private static boolean isPrinted(Typed typed, String word, Conference conference, Visit visit, ReportKind kind,
            Habits habits) {
        var note = typed.note();
        return !note.deleted() && !visit.report().off().contains(note.id()) && hasPlace(typed.line(), word, habits)
                && hasPlace(note, visit, kind, habits.sections()) && isOfADay(note, conference);
    }

    /// Where its section is printed, the table of what stands in which kind.
    private static boolean hasPlace(Note note, Visit visit, ReportKind kind, List<Section> sections) {
        var flow = visit.report().flow().values().stream().flatMap(List::stream).flatMap(List::stream)
                .toList();
        var placed = flow.contains(note.id()) && sections.contains(Section.DAYS);
        return placed || section(note.about(), kind).filter(sections::contains).isPresent();
    }

    private static Optional<Section> section(About about, ReportKind kind) {
        var manager = kind == ReportKind.MANAGER;
        return switch (about) {
            case About.Trip(var part) -> Optional.of(switch (part) {
                case TLDR -> Section.TLDR;
                case INTRO -> manager ? Section.OBJECTIVES : Section.INTRO;
                case ATMOSPHERE -> Section.ATMOSPHERE;
                case DOWNSIDES -> Section.DOWNSIDES;
                case BOTTOM_LINE -> manager ? Section.RECOMMENDATION : Section.BOTTOM_LINE;
                case RECOMMENDATION -> Section.RECOMMENDATION;
                case CLOSING -> Section.CLOSING;
            });
            case About.WholeDay(_, var part) -> Optional.of(part == DayPart.ATMOSPHERE
                    ? Section.ATMOSPHERE
                    : Section.DAYS);
            case About.Moment _,About.Talks _ -> Optional.of(Section.DAYS);
        };
    }

    /// Whether a line is read as words: the language of code and the address of a link are none.
    private static boolean isRead(String line) {
        return !BEFORE.matcher(line.strip()).replaceFirst("").matches("(```|~~~).*") && !line.contains("](");
    }

    private static boolean isOfADay(Note note, Conference conference) {
        return !(note.about() instanceof About.Talks(var talks)) || talks.stream().anyMatch(
                talk -> conference.talk(talk).isPresent());
    }

    /// Whether a line is printed where it stands: none that is private, a name, a thing to do, a verdict or a tag, which
    /// have sections of their own.
    private static boolean hasPlace(String line, String word, Habits habits) {
        var body = BEFORE.matcher(line.strip()).replaceFirst("");
        return !body.startsWith("//")
                && (habits.sections().contains(Section.PEOPLE) || !body.startsWith("@"))
                && (habits.sections().contains(Section.ACTIONS) || !line.matches(".*\\[[ xX]\\]\\s.*"))
                && (habits.verdicts() || !body.startsWith("= "))
                && !Pattern.compile("#[\\p{L}\\p{N}_/-]*" + word).matcher(line).find();
    }

    @TestFactory
    List<DynamicTest> eachPartOfATripHasAPlaceInSomeKind() {
        return List.of(TripPart.values()).stream().map(part -> DynamicTest.dynamicTest(part.name(), () -> {
            var note = new Note(new NoteId("n"), new About.Trip(part), "x", Optional.empty(), Optional.empty(),
                    Optional.empty(), false, List.of());
            assertEquals(true, EnumSet.allOf(ReportKind.class).stream().anyMatch(kind -> section(note.about(), kind)
                    .filter(Habits.of(ReportSettings.NONE, kind).sections()::contains)
                    .isPresent()));
        })).toList();
    }
}
