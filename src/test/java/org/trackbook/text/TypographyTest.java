package org.trackbook.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographyTest {
    private static final MarkdownWriter WRITER = new MarkdownWriter(Block.Figure::address);

    private static String set(String language, String text) {
        return WRITER.write(Typography.of(language).blocks(Markdown.parse(text)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
            "\"a\" b | “a” b", "a *\"cloudy\"* b | a *“cloudy”* b", "*\"a\"* | *“a”*", "**\"a\"** | **“a”**",
            "(\"a\") | (“a”)", "a/\"b\" | a/“b”", "it's | it’s", "the '90s | the ’90s",
            "rock 'n' roll | rock ’n’ roll", "'tis 'twas get 'em | ’tis ’twas get ’em", "'a' | ‘a’",
            "\"'a' b\" | “‘a’ b”", "\"a 'b'\" | “a ‘b’”", "\"a 'b'\". | “a ‘b’”.", "a--\"b\" | a—“b”",
            "a--b | a—b", "a -- b | a — b", "a---b | a—b", "25--28 | 25–28", "a----b | a----b", "a - b | a - b",
            "... | ...", "6'2\" | 6’2”", "the students' \"work\" | the students’ “work”", "\"[a](b)\" | “[a](b)”",
            "[\"a\"](b) | [“a”](b)", "\"`a`\" | “`a`”", "`\"a\" -- b` | `\"a\" -- b`",
            "[a](http://x.org/\"a--b\") | [a](http://x.org/\"a--b\")", "http://x.org/a--b'c' | http://x.org/a--b'c'",
            "<a href=\"b\">c</a> | \\<a href=\"b\">c\\</a>", "\\\"a\\\" | \\\"a\\\"", "say \" x | say ” x",
            "~~\"a\"~~ | ~~“a”~~", "“'a'” | “‘a’”"})
    void quotesAndDashesAreSet(String typed, String set) {
        assertEquals(set, set("en", typed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "de | Er sagte: \"Es geht's 'gut'\". | Er sagte: „Es geht’s ‚gut‘“.", "fr | l'\"été\" | l’«été»",
            "fr | \"l'été\" | «l’été»", "it | \"l'amico\" | «l’amico»", "de-CH | \"a\" | „a“",
            "nl | \"a\" | “a”"})
    void theQuotesAreThoseOfTheLanguage(String language, String typed, String set) {
        assertEquals(set, set(language, typed));
    }

    @Test
    void codeBlocksStayAsTyped() {
        assertEquals("```\n\"a\" -- 'b'\n```", set("en", "```\n\"a\" -- 'b'\n```"));
    }
}
