package org.trackbook.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlToMarkdownTest {
    private static void converts(String html, String markdown) {
        assertEquals(markdown, HtmlToMarkdown.convert(html));
    }

    @Test
    void paragraphsAreSetApart() {
        converts("<p>One\nline.</p>\n\n<p>  Two. </p><p></p>", "One line.\n\nTwo.");
    }

    @Test
    void twoBreaksAreAParagraphAndOneIsALine() {
        converts("<p>One<br>two<br/><br />three<br></p>", "One  \ntwo\n\nthree");
    }

    @Test
    void emphasisKeepsItsBlanksOutside() {
        converts("<p>a<b> bold </b>word, <em>soft</em>, <i><b>both</b></i></p>",
                "a **bold** word, *soft*, ***both***");
    }

    @Test
    void emphasisThatTouchesALetterKeepsItsPunctuationOutside() {
        converts("<p><b>Note:</b>well, so<b>\"said\"</b>he</p>", "**Note**:well, so\"**said**\"he");
    }

    @Test
    void emphasisThatMarkdownCannotShowIsLeftOut() {
        converts("<p>z<b>]</b>(w), see<b><a href='/a'>a</a></b></p>", "z]\\(w), see[a](/a)");
    }

    @Test
    void emphasisInARowIsJoined() {
        converts("<p><b>one</b><b>two</b><em></em> <b><strong>three</strong></b></p>", "**onetwo** **three**");
    }

    @Test
    void codeIsNotEscaped() {
        converts("<p>Call <code>a_b * c</code> or <code>x`y</code></p>", "Call `a_b * c` or ``x`y``");
    }

    @Test
    void preformattedTextIsAFence() {
        converts("<pre><code class=\"language-java\">if (a &lt; b) {\n    go();\n}\n</code></pre>",
                "```java\nif (a < b) {\n    go();\n}\n```");
        converts("<pre>```\nx\n```</pre>", "````\n```\nx\n```\n````");
    }

    @Test
    void listsMayHoldLists() {
        converts(
                "<ul><li>one<ul><li>inner</li></ul></li><li><p>two</p></li></ul><ol start=\"3\"><li>three<li>four</ol>",
                "- one\n  - inner\n- two\n\n3. three\n4. four");
    }

    @Test
    void itemsOfSeveralParagraphsAreSetApart() {
        converts("<ul><li><p>a</p><p>b</p></li><li>c</li></ul>", "- a\n\n  b\n\n- c");
    }

    @Test
    void twoListsInARowStayTwo() {
        converts("<ul><li>a</li></ul><ul><li>b</li></ul>", "- a\n\n* b");
    }

    @Test
    void linksKeepTheirAddress() {
        converts("<p><a href=\" https://x.example/a_(b) \">the <em>page</em></a></p>",
                "[the *page*](<https://x.example/a_(b)>)");
        converts("<a href='https://x.example/'>https://x.example/</a>", "<https://x.example/>");
        converts("<a href='mailto:ann@x.example'>ann@x.example</a>", "<ann@x.example>");
        converts("<p>Look!<a href='/here'>[here]</a></p>", "Look\\![\\[here\\]](/here)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", " JavaScript:alert(1)", "java\nscript:x", "data:text/html,x",
            "vbscript:x", ""})
    void aLinkThatIsAProgramIsText(String href) {
        converts("<p>a <a href=\"" + href + "\">click</a></p>", "a click");
    }

    @Test
    void scriptsAndStylesAreDropped() {
        converts("<p>a<script>evil()</script></p><style>p {}</style><iframe src='x'>b</iframe><p>c</p>", "a\n\nc");
    }

    @Test
    void headingsAreSmallerThanTheTalksTitle() {
        converts("<h1>Big</h1><h2>Less <b>big</b></h2><h6>Small</h6><p>t</p>",
                "#### Big\n\n##### Less **big**\n\n###### Small\n\nt");
    }

    @Test
    void quotesAndRulesStay() {
        converts("<blockquote><p>a</p><p>b</p></blockquote><hr><p>c</p>", "> a\n>\n> b\n\n---\n\nc");
    }

    @Test
    void tablesStayTables() {
        converts("<table><thead><tr><th>a</th><th>b</th></tr></thead><tr><td>1|2</td><td>x<br>y</td></tr></table>",
                "| a | b |\n| --- | --- |\n| 1\\|2 | x y |");
        converts("<table><tr><td><p>lay</p><p>out</p></td></tr></table>", "lay\n\nout");
    }

    @Test
    void imagesStayUnlessTheyCarryTheirBytes() {
        converts("<p><img src='https://x.example/a.png' alt='A [b]'> <img src='data:x' alt='inline'></p>",
                "![A \\[b\\]](https://x.example/a.png) inline");
    }

    @Test
    void signsOfMarkdownAreEscaped() {
        converts("<p>*a* _b_ snake_case 2 * 3 `c` \\ a &lt;b&gt; 1 &lt; 2 [x](y) ~~z~~ &amp;amp; R&amp;D</p>",
                "\\*a\\* \\_b\\_ snake_case 2 * 3 \\`c\\` \\\\ a \\<b> 1 < 2 [x]\\(y) \\~\\~z\\~\\~ \\&amp; R&D");
    }

    @Test
    void aParagraphThatLooksLikeABlockStaysAParagraph() {
        converts("<p># a</p><p>- b<br>1. c</p><p>&gt; d</p><p>2) e</p><p>2.5 f</p>",
                "\\# a\n\n\\- b  \n1\\. c\n\n\\> d\n\n2\\) e\n\n2.5 f");
    }

    @Test
    void plainTextAndMarkdownStayAsTheyAre() {
        converts("Plain.\r\n\r\n* a\n* b *c* _d_ [e](https://x.example)",
                "Plain.\n\n* a\n* b *c* _d_ [e](https://x.example)");
        converts("R&D, a &amp; b, <https://x.example>", "R&D, a & b, <https://x.example>");
    }

    @Test
    void anIndentationCommonToAllLinesGoes() {
        converts("\n        One\n        two.\n\n        Three.\n      ", "One\ntwo.\n\nThree.");
    }

    @Test
    void plainTextWithSomeTagsKeepsItsLines() {
        converts("One.\nTwo.\n\n<b>Three</b>\n- four\n- five\n<h2>Six</h2>seven",
                "One.\nTwo.\n\n**Three**\n- four\n- five\n\n##### Six\n\nseven");
    }

    @Test
    void htmlThatIsEscapedTwiceIsHtml() {
        converts("&lt;p&gt;a &amp;amp; &lt;b&gt;b&lt;/b&gt;&lt;/p&gt;", "a & **b**");
    }

    @Test
    void aTagThatIsTalkedAboutStays() {
        converts("<p>Type &lt;b&gt; or <insert name here>, please</p>", "Type \\<b> or \\<insert name here>, please");
        converts("What about <insert x86 instruction here>?", "What about \\<insert x86 instruction here>?");
        converts("The &lt;p&gt; element", "The \\<p> element");
    }

    @Test
    void blankTextIsEmpty() {
        converts(" \n ", "");
        converts("<p> </p><ul></ul>", "");
    }

    /// What a reader sees of the Markdown is what he would have seen of the HTML.
    @ParameterizedTest
    @ValueSource(strings = {"<p>a*b*c **d** __e__ f_g_h</p>", "<p>![x](y) [z]: w</p>", "<p>-</p><p>+ a</p><p>=== b</p>",
            "<p>a <b>b</b>c <i>d.</i>e f<em>(g)</em>h</p>", "<p>&lt;script&gt; &amp;lt; &lt;!-- c --&gt;</p>",
            "<ul><li>1. a</li><li># b</li></ul>", "<p>`a` ``b``</p>", "<p><b>a*</b> <i>_b</i></p>",
            "<p>~a~ ~~b~~</p>", "<p>[x]<span>(y)</span> [z](w) [a][b]</p><ul><li>[ ] c</li></ul>",
            "<ol><li>a<pre>  x\n\n  y</pre></li><li>b</li></ol>", "<p>1986. A year</p>", "<p>-- a</p>",
            "<p>a\\*b \\\\ c\\</p>", "<h2>C#</h2><p>***</p><p>---</p>", "<p>a<br># b<br>&gt; c</p>"})
    void nothingIsLostOrAdded(String html) {
        var extensions = java.util.List.of(TablesExtension.create(), StrikethroughExtension.create());
        var read = Parser.builder().extensions(extensions).build().parse(HtmlToMarkdown.convert(html));
        var shown = HtmlRenderer.builder().extensions(extensions).build().render(read);
        assertEquals(words(html), words(shown));
        assertEquals(Jsoup.parse(html).select("li,b,strong,i,em,pre,h2").size(),
                Jsoup.parse(shown).select("li,b,strong,i,em,pre,h2,h5").size(), shown);
    }

    private static String words(String html) {
        return Jsoup.parse(html).wholeText().replaceAll("\\s+", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>", "<ul><li>", "[", "<", "<p ", "&", "<x ", "</", "<blockquote>", "*", "<a href=x>",
            "&lt;p&gt;", "`", "<table><tr><td>"})
    void theSameSignManyTimesTakesNoTime(String sign) {
        var text = "<p>x</p>" + sign.repeat(200_000 / sign.length());
        assertTimeout(Duration.ofSeconds(5), () -> HtmlToMarkdown.convert(text));
        assertTimeout(Duration.ofSeconds(5), () -> HtmlToMarkdown.convert(sign.repeat(200_000 / sign.length())));
    }
}
