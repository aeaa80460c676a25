package org.trackbook.report;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.trackbook.text.Block;
import org.trackbook.text.Markdown;
import org.trackbook.text.Span;

/// Titles, names, rooms, tracks and labels as words: plain text, never Markdown.
public final class Plain {
    private Plain() {
    }

    /// The text in one line, its accents composed.
    public static String text(String text) {
        return Normalizer.normalize(Markdown.lines(text).replaceAll("[\\s\\p{Z}]+", " ").strip(), Normalizer.Form.NFC);
    }

    public static List<Span> words(String text) {
        var words = text(text);
        return words.isEmpty() ? List.of() : List.of(new Span.Words(words));
    }

    /// A heading, which ends without a full stop or its kin.
    static Block.Heading heading(int level, List<Span> words) {
        if (!words.isEmpty() && words.getLast() instanceof Span.Words(var text, var source) && source.isEmpty()
                && !text.endsWith("..")) {
            var bare = new ArrayList<>(words);
            bare.set(words.size() - 1, new Span.Words(text.replaceFirst("[.,;:]+$", "")));
            return new Block.Heading(level, bare);
        }
        return new Block.Heading(level, words);
    }

    /// Words that a report adds itself.
    static Span typed(String text) {
        return Span.Words.typed(text);
    }

    /// One line of Markdown, as a note's lines are.
    static List<Span> line(String markdown) {
        var line = new ArrayList<Span>();
        for (var block : Markdown.parse(markdown.replace('\n', ' '))) {
            line.addAll(block instanceof Block.Paragraph(var words) ? words : words(block.plain()));
        }
        return line.isEmpty() ? words(markdown) : List.copyOf(line);
    }

    static List<Span> joined(List<List<Span>> parts, String between) {
        var joined = new ArrayList<Span>();
        for (var part : parts) {
            if (!part.isEmpty()) {
                if (!joined.isEmpty()) {
                    joined.add(typed(between));
                }
                joined.addAll(part);
            }
        }
        return List.copyOf(joined);
    }
}
