package org.trackbook.report.flavour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trackbook.report.Front;
import org.trackbook.testkit.Seeds;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.toml.TomlMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

class FrontMatterTest {
    private static final TomlMapper TOML = new TomlMapper();
    private static final YAMLMapper YAML = new YAMLMapper();

    private static Front front(String title, Optional<String> author, List<String> tags, Map<String, String> extra) {
        return new Front(title, author, tags, "slug", LocalDate.of(2027, 5, 30), ZoneOffset.UTC, "en", extra, List.of(),
                Optional.empty(), Optional.empty());
    }

    private static JsonNode again(Front front) {
        var written = Endpoint2017.matter(front);
        return YAML.readTree(written.substring(0, written.length() - "---".length()));
    }

    @Test
    void keysStandInOrderAndNothingEmptyIsPrinted() {
        var extra = new LinkedHashMap<String, String>();
        extra.put("zebra", "12");
        extra.put("draft", "true");
        extra.put("nothing", "null");
        extra.put("none", "\"\"");
        extra.put("empty", "[]");
        extra.put("bare", "{}");
        extra.put("number", "\"12\"");
        extra.put("list", "[\"a: b\",2]");
        assertEquals("""
                ---
                author: Ana “Nina” Sá
                draft: true
                list: ["a: b",2]
                number: '12'
                tags: boats, tides
                title: 'Harbour: it''s done'
                zebra: 12
                ---""", Endpoint2017.matter(front("Harbour: it's done", Optional.of("Ana “Nina” Sá"),
                List.of("boats", "tides"), extra)));
    }

    @Test
    void withoutAuthorAndTagsTheTitleIsAlone() {
        assertEquals("---\ntitle: Harbour Days\n---",
                Endpoint2017.matter(front("Harbour Days", Optional.empty(), List.of(), Map.of())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: b", "a #b", "#a", "a:", "[a]", "{a}", "&a", "*a", "!a", "|", "> a", "%a", "@a", "`a`",
            "'a'", "\"a\"", ", a", "? a", ": a", "- a", "-a", " a", "a ", "12", "1.5", "1e5", "0x1F", "0o17", "1_000",
            ".5", ".inf", "-.INF", ".nan", "2017-02-13", "2017-2-3", "2017-02-13T10:00:00Z", "yes", "No", "ON", "off",
            "true", "False", "null", "~", "y", "N", "12:30:45", "1:30", "---", "--- a", "...", "=", "<<", "a\nb",
            "a\tb", "a\\b", "\u0007bell", "\u2028", "\ufeff", "1.2.3", "20 years", "it's", "a:b", "a#b", "p≡p 𝒳 港",
            "+1", "0", "-", "+", ".", "a: 'b' \"c\"", "key: [x]", "\u0085", "a\u00a0", "\u00a0a"})
    void whateverATitleIsItIsReadAgainAsItWas(String title) {
        assertEquals(title, again(front(title, Optional.of(title), List.of(title), Map.of())).path("title").asString());
        assertEquals(true, again(front(title, Optional.empty(), List.of(), Map.of())).path("title").isString());
        assertEquals(title, again(front("t", Optional.of(title), List.of(), Map.of())).path("author").asString());
        assertEquals(title, again(front("t", Optional.empty(), List.of(), Map.of("k", "\"" + title
                .replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t")
                .replace("\u0007", "\\u0007") + "\""))).path("k").asString());
    }

    private static JsonNode toml(FrontMatter matter) {
        var written = Toml.write(matter.filled());
        return TOML.readTree(written.substring("+++".length(), written.length() - "+++".length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: b", "\"a\"", "\"\"\"", "'" + "''", "a\\b", "a\nb", "a\tb", "\u0007bell", "\u2028",
            "\u007f", "12", "2017-02-13", "true", "[a]", "{a}", "a = 1", "# a", "p≡p 𝒳 港 😀", " a ", "\\u0041"})
    void tomlIsReadAgainAsItWas(String text) {
        var read = toml(new FrontMatter().text("title", text).texts("tags", List.of(text, "b"))
                .text("featured", "image", text).bare("date", "2027-05-30T00:00:00+02:00").yes("draft")
                .extra(front(text, Optional.empty(), List.of(),
                        Map.of("a " + text, "[1, null, 1.5]", "big", "12345678901234567890"))));
        assertEquals(text, read.path("title").asString());
        assertEquals(text, read.path("tags").path(0).asString());
        assertEquals(text, read.path("featured").path("image").asString());
        assertEquals(true, read.path("draft").asBoolean());
        assertEquals(false, read.path("date").isMissingNode());
        assertEquals(2, read.path("a " + text).size());
        assertEquals("12345678901234567890", read.path("big").asString());
    }

    @RepeatedTest(100)
    void whateverIsTypedIsReadAgainFromToml(RepetitionInfo run) {
        var seeds = new Seeds(run.getCurrentRepetition());
        var title = seeds.words() + seeds.words();
        var key = seeds.words();
        var read = toml(new FrontMatter().text("title", title).extra(front(title, Optional.empty(), List.of(),
                Map.of("k" + key, "12"))));
        assertEquals(title, read.path("title").asString(), "seed " + run.getCurrentRepetition());
        assertEquals(12, read.path("k" + key).asInt(), "seed " + run.getCurrentRepetition());
    }

    @RepeatedTest(200)
    void whateverIsTypedIsReadAgainAsItWas(RepetitionInfo run) {
        var seeds = new Seeds(run.getCurrentRepetition());
        var title = seeds.words().substring(1) + seeds.words().substring(1);
        var key = seeds.words().replaceAll("\\s", "");
        var read = again(front(title, Optional.of(seeds.words()), List.of(), Map.of(key, "12")));
        assertEquals(title, read.path("title").asString(), "seed " + run.getCurrentRepetition());
        assertEquals(12, read.path(key).asInt(), "seed " + run.getCurrentRepetition());
    }
}
