package org.trackbook.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trackbook.model.Conference;
import org.trackbook.model.Flavour;
import org.trackbook.model.Person;
import org.trackbook.model.Progress;
import org.trackbook.model.ReportKind;
import org.trackbook.model.Talk;
import org.trackbook.model.Term;
import org.trackbook.model.Visit;
import org.trackbook.report.flavour.Renderer;
import org.trackbook.report.Report;
import org.trackbook.schedule.Import;
import org.trackbook.schedule.ScheduleReader;
import org.trackbook.testkit.Talks;
import org.trackbook.visit.ReadVisit;
import org.trackbook.visit.VisitFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/// The article that a real visit must give, and that nobody may know: under other names and in another order it comes
/// out just so.
class ModelArticleTest {
    private static final List<String> NAMES = List.of("Zoë Ångström", "Maud O'Brien", "Lev Толстой", "Íñigo de la Cruz",
            "Iris Jones", "Ann-Marie St. John", "Bob Quux", "Wu Ming", "Kim Ek Lund", "Tom Ø", "Ada Quay", "Ben Rope");
    private static final List<String> TERMS = List.of("TIDE (Salt & Sand)", "Gull!", "C++", "AF_SEA", "Zwölf", "n8n",
            "A.B", "Ropes/Knots");

    private Conference conference;
    private String file;
    private String article;

    ModelArticleTest() {
        conference = Talks.conference();
        file = "";
        article = "";
    }

    @BeforeEach
    void read() throws IOException {
        var folder = Corpus.folder();
        var schedule = Files.readAllBytes(folder.resolve("schedules/pentabarf/fosdem-2017.xml"));
        conference = assertInstanceOf(Import.Ready.class,
                new ScheduleReader(ZoneOffset.UTC).read(schedule, "fosdem-2017.xml", Progress.NONE)).conference();
        file = Files.readString(folder.resolve("fosdem-2017.visit.json"));
        article = Files.readString(folder.resolve("fosdem-2017.article.md")).strip();
    }

    @Test
    void theVisitGivesTheArticle() {
        assertEquals(article, told(conference, visit(file)));
    }

    @Test
    void underOtherNamesItGivesTheArticleUnderThoseNames() {
        var names = names();
        assertNotEquals(article, renamed(article, names));
        assertEquals(renamed(article, names), told(renamed(conference, names), visit(renamed(file, names))));
    }

    @Test
    void inAnotherOrderItGivesTheArticleInThatOrder() {
        var names = names();
        var visit = visit(reversed(renamed(file, names)));
        var other = renamed(conference, names);
        var expected = marked(reversedDays(unmarked(renamed(article, names), visit, names)), visit, names);
        assertNotEquals(renamed(article, names), expected);
        assertEquals(expected, told(other, visit));
    }

    private static Visit visit(String json) {
        return assertInstanceOf(ReadVisit.Ready.class, VisitFile.read(json.getBytes(StandardCharsets.UTF_8))).visit();
    }

    private static String told(Conference conference, Visit visit) {
        var report = assertInstanceOf(Report.Told.class,
                Report.of(conference, visit, ReportKind.ARTICLE, Flavour.ENDPOINT_2017, LocalDate.of(2020, 1, 1),
                        Set.of()));
        return Renderer.render(report, Flavour.ENDPOINT_2017).text().strip();
    }

    /// Every speaker and every term of the visit with another name.
    private Map<String, String> names() {
        var visit = visit(file);
        var names = new LinkedHashMap<String, String>();
        visit.talks().values().stream().flatMap(talk -> talk.speakers().stream()).map(Person::value).distinct().forEach(
                name -> names.put(name, NAMES.get(names.size())));
        var people = names.size();
        visit.glossary().stream().map(Term::term).forEach(term -> names.put(term, TERMS.get(names.size() - people)));
        return names;
    }

    /// With both apostrophes.
    private static String renamed(String text, Map<String, String> names) {
        var all = new LinkedHashMap<>(names);
        names.forEach((name, other) -> all.put(name.replace('\'', '’'), other.replace('\'', '’')));
        var longestFirst = all.keySet()
                .stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile(longestFirst)
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(all.getOrDefault(found.group(), "")));
    }

    private static Conference renamed(Conference conference, Map<String, String> names) {
        var talks = conference.talks()
                .stream()
                .map(talk -> new Talk(talk.id(), talk.guid(), talk.kind(), talk.status(), talk.day(), talk.slot(),
                        talk.title(), talk.room(), talk.track(),
                        talk.speakers().stream().map(it -> new Person(names.getOrDefault(it.value(), it.value())))
                                .toList(),
                        talk.text()))
                .toList();
        return new Conference(conference.id(), conference.title(), conference.venue(), conference.city(),
                conference.zone(), conference.version(), conference.days(), conference.rooms(), talks);
    }

    /// The paragraphs of each day, the last first.
    private static String reversed(String json) {
        var mapper = new JsonMapper();
        var root = mapper.readTree(json);
        root.path("report").path("flow").forEach(day -> {
            var paragraphs = (ArrayNode) day;
            var all = new ArrayList<JsonNode>();
            paragraphs.forEach(all::add);
            paragraphs.removeAll();
            paragraphs.addAll(all.reversed());
        });
        return root.toString();
    }

    private static String reversedDays(String article) {
        return Arrays.stream(article.split("(?m)(?=^### )")).map(part -> {
            if (!part.startsWith("### Day")) {
                return part;
            }
            var blocks = List.of(part.strip().split("\n\n"));
            return blocks.getFirst() + "\n\n" + String.join("\n\n", blocks.subList(1, blocks.size()).reversed())
                    + "\n\n";
        }).collect(Collectors.joining());
    }

    private static String unmarked(String article, Visit visit, Map<String, String> names) {
        var plain = article;
        for (var term : visit.glossary()) {
            plain = plain.replaceAll("\\[(" + Pattern.quote(term.term()) + ")\\]\\([^)]*\\)|\\*\\*("
                    + Pattern.quote(term.term()) + ")\\*\\*", "$1$2");
        }
        for (var name : people(names)) {
            plain = plain.replaceAll("\\*\\*(" + Pattern.quote(name.replace('\'', '’')) + "(’s)?)\\*\\*", "$1");
        }
        return plain;
    }

    /// The first mention of each below the front matter and outside of headings.
    private static String marked(String article, Visit visit, Map<String, String> names) {
        var all = article;
        for (var term : visit.glossary()) {
            all = first(all, term.term(), "", term.url().map(url -> "[$1](" + url + ")").orElse("**$1**"));
        }
        for (var name : people(names)) {
            all = first(all, name.replace('\'', '’'), "(?:’s)?", "**$1**");
        }
        return all;
    }

    private static List<String> people(Map<String, String> names) {
        return names.values().stream().filter(NAMES::contains).toList();
    }

    private static String first(String article, String words, String tail, String replacement) {
        return Pattern.compile("(?m)^(?!#|---|\\w+: )(.*?)(?<![\\p{L}\\p{N}-])(" + Pattern.quote(words) + tail
                + ")(?![\\p{L}\\p{N}-])").matcher(article).replaceFirst(
                        "$1" + replacement.replace("$1", "$2"));
    }
}
