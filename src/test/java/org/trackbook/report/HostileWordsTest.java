package org.trackbook.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.trackbook.model.Conference;
import org.trackbook.model.Flavour;
import org.trackbook.model.Note;
import org.trackbook.model.ReportSettings;
import org.trackbook.model.Room;
import org.trackbook.model.Section;
import org.trackbook.model.Talk;
import org.trackbook.model.Visit;
import org.trackbook.report.flavour.Renderer;
import org.trackbook.testkit.Articles;
import org.trackbook.testkit.Seeds;
import org.trackbook.testkit.Talks;
import org.trackbook.text.Block;
import org.trackbook.text.Markdown;
import org.trackbook.text.Span;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Whatever anybody types, a report is read as it was meant.
class HostileWordsTest {
    private static final List<String> SIGNS = List.of("*", "**", "_", "`", "``", "[", "]", "](", "(", ")", "<", ">",
            "<b>", "</b>", "&amp;", "&", "\\", "~~", "!", "![", "#", "##", " # ", "- ", "+ ", "1. ", "2) ", "> ", "|",
            "---", "===", "--", "\"", "'", "'s", "$x$", ":smile:", "@you", "http://a.example/b_c_d", "{{ x }}", "a",
            "b",
            " ", "  ", " and ", "Übér", "港", "שלום", "e\u0301", "\u00a0", "😀", ": ", " #", "[x]: y", "[ ] ", "\t",
            "0");
    private static final List<String> LINES = List.of("- ", "> ", "! ", "= ", "? ", "1. ", "# ", "    ", "```",
            "| a | b |",
            "| - | - |", "***", "// private ", "- [ ] ", "@Eve (X): ", "[10:10] ", "  - ", "", "", "");

    private final Random random = new Random();

    private String words(int most) {
        var words = new StringBuilder();
        for (var i = 1 + random.nextInt(most); i > 0; i--) {
            words.append(SIGNS.get(random.nextInt(SIGNS.size())));
        }
        return words.toString();
    }

    private String name() {
        return "n" + words(6);
    }

    private String note() {
        var lines = new ArrayList<String>();
        for (var i = random.nextInt(7); i >= 0; i--) {
            lines.add(LINES.get(random.nextInt(LINES.size())) + words(8));
        }
        return String.join(random.nextBoolean() ? "\n" : "\n\n", lines);
    }

    private Conference conference(Seeds seeds) {
        return Talks.conference(seeds.conference(8).talks().stream().map(talk -> new Talk(talk.id(), talk.guid(),
                talk.kind(), talk.status(), talk.day(), talk.slot(), name(), Optional.of(new Room(name())),
                talk.track(), talk.speakers(), talk.text())).toArray(Talk[]::new));
    }

    @RepeatedTest(150)
    void aReportIsReadAsItWasMeant(RepetitionInfo run) {
        var seed = run.getCurrentRepetition();
        random.setSeed(seed);
        var seeds = new Seeds(seed);
        var conference = conference(seeds);
        var visit = seeds.visit(conference);
        var ids = conference.talks().stream().map(Talk::id).toList();
        var notes = new ArrayList<Note>();
        for (var i = 0; i < 8; i++) {
            var note = seeds.note(ids);
            notes.add(new Note(note.id(), note.about(), note(), note.author(), note.created(), note.edited(), false,
                    List.of()));
        }
        var settings = visit.report();
        var report = Articles.report(conference, new Visit(visit.conference(),
                Optional.of(name()), visit.talks(), visit.own(), visit.days(), visit.hiddenTracks(), notes,
                visit.ratings(), visit.attendance(), visit.people(), visit.actions(), visit.trip(), visit.glossary(),
                List.of(),
                new ReportSettings(settings.kind(), settings.flavour(), settings.language(),
                        Optional.of(name()), settings.author(), settings.tags(), Optional.of(words(3)), settings.date(),
                        settings.extra(),
                        random.nextBoolean()
                                ? List.of()
                                : List.of(Section.values()).stream().map(Section::word).toList(),
                        settings.off(), settings.style(), settings.flow(), ""),
                Map.of()));
        if (report instanceof Report.Told told) {
            check(told, "seed " + seed);
        }
    }

    private static void check(Report.Told told, String seed) {
        var plain = Renderer.render(told, Flavour.PLAIN);
        var read = Markdown.parse(plain.text());
        assertEquals(shape(Levels.shifted(told.blocks(), -1)), shape(read.subList(2, read.size())),
                seed + "\n" + plain.text());
        assertEquals(new Block.Heading(1, List.of()).level(), ((Block.Heading) read.getFirst()).level(), seed);
        var endpoint = Renderer.render(told, Flavour.ENDPOINT_2017);
        var end = endpoint.text().indexOf("\n---\n\n");
        var front = new YAMLMapper().readTree(endpoint.text().substring(0, end));
        assertEquals(told.front().title(), front.path("title").asString(), seed);
        assertTrue(endpoint.text().endsWith("\n") && !endpoint.text().endsWith("\n\n"), seed);
        assertFalse(endpoint.text().contains("\r"), seed);
        assertFalse(endpoint.path().contains(".."), endpoint.path());
        assertEquals(shape(told.blocks()), shape(Markdown.parse(endpoint.text().substring(end + 5))), seed + "\n"
                + endpoint.text());
    }

    /// What is read: kinds, levels and words, blanks counted once.
    private static String shape(List<Block> blocks) {
        return blocks.stream().map(HostileWordsTest::shape).collect(Collectors.joining("\n"));
    }

    private static String shape(Block block) {
        return switch (block) {
            case Block.Heading(var level, var words) -> "h" + level + " " + line(words);
            case Block.Paragraph(var words) -> "p " + line(words);
            case Block.Quote(var blocks) -> "q{" + shape(blocks) + "}";
            case Block.Bullets(var ordered, var start, _, var items) -> (ordered ? "o" + start : "u") + items.stream()
                    .map(item -> item.done() + "{" + shape(item.blocks()) + "}")
                    .collect(Collectors.joining());
            case Block.Code(var language, var text) -> "c " + language.strip() + " " + text;
            case Block.Rule() -> "r";
            case Block.Table(var head, var rows) ->
                "t " + row(head) + rows.stream().map(HostileWordsTest::row).toList();
            case Block.Figure figure -> "f " + figure;
        };
    }

    private static String row(List<Block.Cell> cells) {
        return cells.stream().map(cell -> cell.side() + " " + line(cell.words())).collect(Collectors.joining(" | "));
    }

    private static String line(List<Span> spans) {
        return spans(spans).replaceAll("[ \\t\\n]+", " ").strip();
    }

    private static String spans(List<Span> spans) {
        return spans.stream().map(span -> switch (span) {
            case Span.Strong(var inside, _) -> "**" + spans(inside) + "**";
            case Span.Emphasis(var inside, _) -> "*" + spans(inside) + "*";
            case Span.Struck(var inside) -> "~~" + spans(inside) + "~~";
            case Span.Code(var text) -> "`" + text + "`";
            case Span.Linked(var inside, _, _, var bare) when bare -> Span.plain(inside);
            case Span.Linked(var inside, var url, var title, _) ->
                "[" + spans(inside) + "](" + url.replaceAll("\\p{Cc}", "") + title + ")";
            case Span.Words _,Span.Markup _,Span.Picture _,Span.Break _ -> span.plain();
        }).collect(Collectors.joining());
    }
}
