package org.trackbook.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// One sign of a text and the Markdown it was typed as: what names are looked for in, and what typography changes.
///
/// @param source `""` where the sign never was Markdown
public record Letter(String text, String source) {
    private static final List<String> PLAIN = IntStream.range(0, 0x80).mapToObj(Character::toString).toList();

    /// Whether it was typed as an escape or an entity.
    boolean escaped() {
        return !source.isEmpty() && !source.equals(text);
    }

    /// The same sign in another shape.
    public Letter as(String other) {
        return new Letter(other, source.isEmpty() ? "" : other);
    }

    public static List<Letter> of(Span.Words words) {
        var whole = new Letter(words.text(), words.source());
        if (whole.escaped()) {
            return List.of(whole);
        }
        var typed = !words.source().isEmpty();
        return words.text()
                .codePoints()
                .mapToObj(sign -> sign < PLAIN.size() ? PLAIN.get(sign) : Character.toString(sign))
                .map(sign -> new Letter(sign, typed ? sign : ""))
                .toList();
    }

    /// Letters as words, as few as can be.
    public static List<Span> words(List<Letter> letters) {
        return joined(letters.stream().map(letter -> (Span) new Span.Words(letter.text, letter.source)).toList());
    }

    /// The same spans, neighbouring words of one kind made one.
    static List<Span> joined(List<Span> spans) {
        var joined = new ArrayList<Span>();
        var kind = 0;
        var text = new StringBuilder();
        for (var span : spans) {
            var next = kind(span);
            if (next == 0 || next != kind) {
                flush(joined, text, kind);
                kind = next;
            }
            if (span instanceof Span.Words words && next != 0) {
                text.append(words.text());
            } else {
                joined.add(span);
            }
        }
        flush(joined, text, kind);
        return List.copyOf(joined);
    }

    /// 0 what stands alone, 1 words as typed, 2 plain words.
    private static int kind(Span span) {
        return switch (span) {
            case Span.Words(_, var source) when source.isEmpty() -> 2;
            case Span.Words(var text, var source) when source.equals(text) -> 1;
            default -> 0;
        };
    }

    private static void flush(List<Span> joined, StringBuilder text, int kind) {
        if (!text.isEmpty()) {
            joined.add(kind == 1 ? Span.Words.typed(text.toString()) : new Span.Words(text.toString()));
            text.setLength(0);
        }
    }
}
