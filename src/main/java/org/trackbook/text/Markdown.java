package org.trackbook.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// Reads Markdown into blocks. Any text is Markdown: nothing is ever refused.
public final class Markdown {
    private static final Extension STRUCK = StrikethroughExtension.builder()
            .requireTwoTildes(true)
            .build();
    private static final Parser PARSER = parser(List.of(TablesExtension.create(), STRUCK));

    private Markdown() {
    }

    public static List<Block> parse(String markdown) {
        return read(markdown, true);
    }

    /// Like [#parse], but an address that merely stands in the text stays text: for looking at what a writer wrote.
    static List<Block> reread(String markdown) {
        return read(markdown, false);
    }

    private static List<Block> read(String markdown, boolean addresses) {
        var text = lines(markdown);
        return new MarkdownReader(text, addresses).blocks(PARSER.parse(text));
    }

    /// For each line of a text, whether it belongs to a code block that is closed: there a line means nothing but
    /// itself.
    public static List<Boolean> codeLines(String markdown) {
        var text = lines(markdown);
        var code = new ArrayList<Boolean>(text.lines().map(_ -> false).toList());
        if (!text.contains("```") && !text.contains("~~~") && !text.contains("    ") && text.indexOf('\t') < 0) {
            return List.copyOf(code);
        }
        markCode(PARSER.parse(text), code);
        return List.copyOf(code);
    }

    private static void markCode(Node parent, List<Boolean> code) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof IndentedCodeBlock
                    || (node instanceof FencedCodeBlock fenced && fenced.getClosingFenceLength() != null)) {
                node.getSourceSpans().stream().filter(span -> span.getLineIndex() < code.size()).forEach(span -> code
                        .set(span.getLineIndex(), true));
            }
            markCode(node, code);
        }
    }

    /// One kind of line break, and no sign that cannot be shown.
    public static String lines(String text) {
        if (text.chars()
                .noneMatch(sign -> (sign < ' ' && sign != '\n' && sign != '\t') || (sign >= 0x7f && sign < 0xa0))) {
            return text;
        }
        return text.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\p{Cc}&&[^\\n\\t]]", "");
    }

    private static Parser parser(List<Extension> extensions) {
        return Parser.builder()
                .extensions(extensions)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .enabledBlockTypes(Set.of(Heading.class, ListBlock.class, BlockQuote.class, FencedCodeBlock.class,
                        IndentedCodeBlock.class, ThematicBreak.class))
                .build();
    }
}
