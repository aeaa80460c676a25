package org.trackbook.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
    private static final MarkdownWriter WRITER = new MarkdownWriter(Block.Figure::address);

    private static Span typed(String text) {
        return Span.Words.typed(text);
    }

    @Test
    void aLineBreakInAParagraphIsABlank() {
        assertEquals(List.of(new Block.Paragraph(List.of(typed("one two")))), Markdown.parse("one\ntwo"));
    }

    @Test
    void htmlIsShownAndNotFollowed() {
        assertEquals(
                List.of(new Block.Paragraph(List.of(typed("a "), new Span.Markup("<b>"), typed("c"),
                        new Span.Markup("</b>")))),
                Markdown.parse("a <b>c</b>"));
        assertEquals("a \\<b>c\\</b>", WRITER.write(Markdown.parse("a <b>c</b>")));
        assertEquals("\\<div>\n".strip(), WRITER.write(Markdown.parse("<div>")));
    }

    @Test
    void anAddressInTheTextLeadsThere() {
        assertEquals(
                List.of(new Block.Paragraph(List.of(typed("see "),
                        new Span.Linked(List.of(typed("https://example.org/a")), "https://example.org/a", "", true)))),
                Markdown.parse("see https://example.org/a"));
    }

    @Test
    void anAddressForReferencesThatNoneRefersToIsWords() {
        assertEquals("[1]: later", Block.plain(Markdown.parse("[1]: later")));
        assertEquals("see", Block.plain(Markdown.parse("[see][1]\n\n[1]: https://example.org")));
    }

    @Test
    void tasksKnowWhetherTheyAreDone() {
        assertEquals(
                List.of(new Block.Bullets(false, 1, true,
                        List.of(new Block.Item(Optional.of(false), List.of(new Block.Paragraph(List.of(typed("a"))))),
                                new Block.Item(Optional.of(true), List.of(new Block.Paragraph(List.of(typed("b")))))))),
                Markdown.parse("- [ ] a\n- [x] b"));
    }

    @Test
    void aTableKeepsTheSidesOfItsColumns() {
        assertEquals(
                List.of(new Block.Table(
                        List.of(new Block.Cell(Block.Side.LEFT, List.of(typed("a"))),
                                new Block.Cell(Block.Side.RIGHT, List.of(typed("b")))),
                        List.of(List.of(new Block.Cell(Block.Side.LEFT, List.of(typed("1"))),
                                new Block.Cell(Block.Side.RIGHT, List.of(typed("2"))))))),
                Markdown.parse("| a | b |\n| :-- | --: |\n| 1 | 2 |"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "*a* _b_ **c** __d__ ~~e~~", "a \\* b \\[c] &copy; &amp; snake_case 2 * 3 < 4",
            "[a](http://x.org/Flow_(psychology)) and <http://y.org> and http://z.org/q?a=1&b=2",
            "![alt *text*](a.png \"t\")", "`` a`b `` and `c`", "- a\n- b\n  - c", "3. a\n4. b", "> a\n>\n> b",
            "```java\nint a; // b\n```", "| a | b |\n| --- | --- |\n| 1\\|2 | `x` |", "---", "# a\n\n## b #c", "a\\\nb",
            "- [ ] a\n- [x] b", "- a\n\n  b\n\n- c", "C# and [x] and a | b", "***a** b*", "“curly” – already"})
    void whatWasTypedIsWrittenAsItWasTyped(String text) {
        assertEquals(text, WRITER.write(Markdown.parse(text)).replace("![alt text]", "![alt *text*]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[diaspora] The state of diaspora*", "(A)-[:ON]->(B)<-[:USING]-(C)", "_a_ AF_KTLS _",
            "- a", "+ a", "# a", "> a", "1. a", "1) a", "20 years", "Q&A &amp; &copy;", "a \\* b", "`x`", "<script>",
            "~~a~~", "![x](y)", "***", "a  b", "---", "===", "| a |", "\\", "a\\", "http://x.org/_a_", "~~~", "```",
            "[a]: b", "    a", "*a* **b**", "&#35;", "1986. A", "-", "1.", "p≡p 𝒳 日本語 עברית", "[ ] a", "[x]"})
    void plainTextNeverBecomesMarkup(String text) {
        var blocks = List.<Block>of(new Block.Paragraph(List.of(new Span.Words(text))),
                Block.Bullets.of(List.of(List.of(new Span.Words(text)))),
                new Block.Heading(3, List.of(new Span.Words(text))));
        assertEquals(Meaning.of(blocks), Meaning.of(Markdown.reread(WRITER.write(blocks))));
    }

    @Test
    void onlyWhatWouldMeanSomethingIsEscaped() {
        var blocks = List.<Block>of(new Block.Paragraph(
                List.of(new Span.Words("AF_KTLS, Q&A: C++ - 1. (a) #b! $5 @me 20+ > _x"))));
        assertEquals("AF_KTLS, Q&A: C++ - 1. (a) #b! $5 @me 20+ > \\_x", WRITER.write(blocks));
    }

    @Test
    void twoListsInARowStayTwo() {
        var list = Block.Bullets.of(List.of(List.of(typed("a"))));
        assertEquals("- a\n\n* a\n\n- a", WRITER.write(List.of(list, list, list)));
        assertEquals(3, Markdown.parse("- a\n\n* a\n\n- a").size());
    }

    @Test
    void wordsThatMeetAndWouldMeanSomethingAreEscaped() {
        var joined = List.<Block>of(new Block.Paragraph(List.of(typed("a *b"), typed(" c* d"))));
        assertEquals("a \\*b c\\* d", WRITER.write(joined));
    }

    @Test
    void privateLinesInClosedCodeAreCode() {
        assertEquals(List.of(false, true, true, true, false), Markdown.codeLines("a\n```\n// b\n```\n// c"));
        assertEquals(List.of(false, false, false), Markdown.codeLines("a\n```\n// b"));
    }

    @Test
    void aWordIsCountedWhereThereAreLetters() {
        assertEquals(5, Block.words(Markdown.parse("One – *two* three—four.\n\n- 5 -")));
    }
}
