package org.trackbook.report.flavour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.trackbook.model.Flavour;
import org.trackbook.model.ReportKind;
import org.trackbook.report.Levels;
import org.trackbook.report.Report;
import org.trackbook.testkit.Articles;
import org.trackbook.testkit.HostileVisits;
import org.trackbook.text.Block;
import org.trackbook.text.Markdown;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Whatever anybody types, a report is read as it was meant, in every flavour. `-Dcases=N` tries more, `-Dseed=N` one.
class FlavourPropertyTest {
    private static final Pattern QUOTED_COMMAND = Pattern.compile("\\{\\{ \"(\\{[{%])\" \\}\\}");

    private static final String MORE = "<!--more-->";

    @TestFactory
    List<DynamicTest> aReportIsReadAsItWasMeant() {
        var seed = Long.getLong("seed");
        var seeds = seed == null ? LongStream.range(0, Integer.getInteger("cases", 200)) : LongStream.of(seed);
        return seeds.boxed().collect(Collectors.groupingBy(it -> it / 50)).entrySet().stream()
                .map(part -> DynamicTest.dynamicTest("seeds from " + part.getKey() * 50,
                        () -> part.getValue().forEach(FlavourPropertyTest::check)))
                .toList();
    }

    private static void check(long seed) {
        var visits = new HostileVisits(seed);
        var conference = visits.conference();
        var visit = visits.visit(conference);
        var kind = List.copyOf(EnumSet.allOf(ReportKind.class)).get((int) (seed % 3));
        for (var flavour : Flavour.values()) {
            if (Report.of(conference, visit, kind, flavour, Articles.TODAY, Set.of()) instanceof Report.Told told) {
                check(told, flavour, flavour.word() + ", -Dseed=" + seed);
            }
        }
    }

    private static void check(Report.Told told, Flavour flavour, String where) {
        var written = Renderer.render(told, flavour);
        var text = written.text();
        assertTrue(text.endsWith("\n") && !text.endsWith("\n\n"), where);
        assertFalse(text.contains("\r"), where);
        assertFalse(written.path().contains("..") || written.path().startsWith("/"), written.path());
        switch (flavour) {
            case ENDPOINT_2017, ENDPOINT_2021 -> yaml(told, text, UnaryOperator.identity(), where);
            case JEKYLL -> yaml(told, text, body -> liquid(text.contains("\nexcerpt_separator: ")
                    ? body.replaceFirst("\n\n<!--more-->\n\n", "\n\n")
                    : body), where);
            case ELEVENTY -> yaml(told, text, FlavourPropertyTest::liquid, where);
            case HUGO -> yaml(told, text, FlavourPropertyTest::hugo, where);
            case PELICAN -> {
                assertTrue(text.lines().takeWhile(line -> !line.isEmpty()).allMatch(it -> it.matches("[\\w-]+: .*")),
                        where + text);
                markdown(told, text.substring(text.indexOf("\n\n") + 2), where);
            }
            case PLAIN -> {
                var read = Markdown.parse(text);
                assertTrue(read.getFirst() instanceof Block.Heading(var level, _) && level == 1, where);
                assertEquals(Shape.shape(Levels.shifted(Head.body(told), -1)),
                        Shape.shape(read.subList(2, read.size())), where + "\n" + text);
            }
            case HTML -> html(told, text, where);
            case CONFLUENCE -> confluence(told, text, where);
            case ORG -> org(told, text, where);
            case PDF, DOCX -> assertEquals(Renderer.render(told, Flavour.PLAIN).text(), text, where);
        }
    }

    private static void yaml(Report.Told told, String text, UnaryOperator<String> engine, String where) {
        var end = text.indexOf("\n---\n\n");
        JsonNode front = new YAMLMapper().readTree(text.substring(0, end));
        assertEquals(told.front().title(), front.path("title").asString(), where);
        told.front().author().ifPresent(author -> assertEquals(author, front.path("author").asString(), where));
        markdown(told, engine.apply(text.substring(end + 6)), where);
    }

    private static void markdown(Report.Told told, String text, String where) {
        assertEquals(Shape.shape(Head.body(told)), Shape.shape(Markdown.parse(text)), where + "\n" + text);
    }

    /// What Liquid makes of a page.
    private static String liquid(String text) {
        var raw = Pattern.compile("\\{% raw %\\}\n(.*?)\n\\{% endraw %\\}", Pattern.DOTALL);
        var done = new StringBuilder();
        var at = 0;
        for (var found = raw.matcher(text); found.find(at); at = found.end()) {
            done.append(commands(text.substring(at, found.start()))).append(found.group(1));
        }
        return done.append(commands(text.substring(at))).toString();
    }

    private static String commands(String text) {
        var left = QUOTED_COMMAND.matcher(text).replaceAll("");
        assertFalse(left.contains("{{") || left.contains("{%"), "a command: " + left);
        return QUOTED_COMMAND.matcher(text).replaceAll("$1");
    }

    /// What Hugo makes of a page.
    private static String hugo(String text) {
        var code = Pattern.compile("\\{\\{([<%])/\\*(.*?)\\*/([>%])\\}\\}", Pattern.DOTALL);
        var parted = Pattern.compile(code.pattern() + "|<!--more-->\\s*", Pattern.DOTALL).matcher(text).results()
                .filter(it -> it.group().startsWith(MORE)).findFirst()
                .map(it -> text.substring(0, it.start()) + text.substring(it.end())).orElse(text);
        var left = code.matcher(parted).replaceAll("");
        assertFalse(left.contains("{{<") || left.contains("{{%"), "a short code: " + left);
        return code.matcher(parted).replaceAll(found -> Matcher.quoteReplacement(
                "{{" + found.group(1) + found.group(2) + found.group(3) + "}}")).replace("{\u200b{", "{{")
                .replace("<!--\u200bmore-->", MORE);
    }

    private static void html(Report.Told told, String text, String where) {
        var page = Xml.parse(text.substring(text.indexOf('\n') + 1));
        var article = Xml.first(page, "article");
        assertEquals(0, page.getElementsByTagName("script").getLength(), where);
        for (var at = 0; at < page.getElementsByTagName("a").getLength(); at++) {
            var link = (Element) page.getElementsByTagName("a").item(at);
            assertFalse(link.getAttribute("href").strip().toLowerCase(Locale.ROOT).startsWith("javascript"),
                    where);
        }
        var sections = Arrays.stream(Xml.shape(article).split("\n")).filter(it -> !it.isEmpty()).toList();
        var expected = Arrays.stream(Shape.plain(Levels.shifted(told.blocks(), -1)).split("\n")).toList();
        // the title, and who wrote it or the table of facts
        assertEquals(String.join("\n", expected), String.join("\n", sections.subList(2, sections.size())),
                where + "\n" + text);
    }

    private static void confluence(Report.Told told, String text, String where) {
        var page = Xml.parse("<page xmlns:ac=\"a\" xmlns:ri=\"r\">" + text + "</page>");
        var shape = Xml.shape(page.getDocumentElement());
        assertEquals(unlisted(Shape.plain(Levels.shifted(told.blocks(), -1))),
                unlisted(shape.substring(shape.indexOf('\n') + 1)), where + "\n" + text);
    }

    /// A wiki has no numbers before tasks, and other lines in a list of tasks stand in one of their own.
    private static String unlisted(String shape) {
        return shape.replaceAll("[uo](?=\\{)|[{}]|\n", " ").replaceAll(" +", " ").strip();
    }

    /// Org mode has no reader here: the letters of each block are looked for, and the headings counted.
    private static void org(Report.Told told, String text, String where) {
        var body = text.substring(text.indexOf("\n\n") + 2);
        var headings = body.lines().filter(line -> line.matches("\\*+ .*")).count();
        assertTrue(headings >= told.blocks().stream().filter(Block.Heading.class::isInstance).count(), where);
        var there = letters(body.replaceAll("\\[\\[[^\\]\u200b\n]*\\]\\[", "").replace("\\vert{}", "|"));
        Shape.lines(told.blocks()).map(FlavourPropertyTest::letters).forEach(
                words -> assertTrue(there.contains(words), () -> where + ": " + words + "\n" + text));
    }

    private static String letters(String text) {
        return text.replaceAll("\\P{L}+", "");
    }
}
