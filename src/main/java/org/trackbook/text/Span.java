package org.trackbook.text;

import java.util.List;
import java.util.stream.Collectors;

/// A stretch of a line of text, with its mark-up.
public sealed interface Span {
    /// Plain words.
    ///
    /// @param text as it is read
    /// @param source the Markdown it was typed as; `""` for text that never was Markdown and that a writer escapes
    record Words(String text, String source) implements Span {
        public Words(String text) {
            this(text, "");
        }

        /// Words typed in Markdown that mean themselves.
        public static Words typed(String text) {
            return new Words(text, text);
        }
    }

    /// Words that are stressed much.
    ///
    /// @param mark as typed: `**` or `__`
    record Strong(List<Span> inside, String mark) implements Span {
        public Strong {
            inside = List.copyOf(inside);
        }

        public Strong(List<Span> inside) {
            this(inside, "**");
        }
    }

    /// Words that are stressed.
    ///
    /// @param mark as typed: `*` or `_`
    record Emphasis(List<Span> inside, String mark) implements Span {
        public Emphasis {
            inside = List.copyOf(inside);
        }

        public Emphasis(List<Span> inside) {
            this(inside, "*");
        }
    }

    /// Words that were struck out.
    record Struck(List<Span> inside) implements Span {
        public Struck {
            inside = List.copyOf(inside);
        }
    }

    /// Words of a machine.
    record Code(String text) implements Span {
    }

    /// Mark-up of another language (HTML): it is shown as it was typed and never followed.
    record Markup(String text) implements Span {
    }

    /// Words that lead to an address.
    ///
    /// @param title may be empty
    /// @param bare the address stands for itself
    record Linked(List<Span> inside, String url, String title, boolean bare) implements Span {
        public Linked {
            inside = List.copyOf(inside);
        }

        public Linked(List<Span> inside, String url) {
            this(inside, url, "", false);
        }
    }

    /// A picture within a line.
    ///
    /// @param title may be empty
    record Picture(String alt, String url, String title) implements Span {
    }

    /// The line ends here by the writer's will.
    record Break() implements Span {
    }

    /// As it is read, without any mark-up.
    default String plain() {
        return switch (this) {
            case Words(var text, _) -> text;
            case Strong(var inside, _) -> plain(inside);
            case Emphasis(var inside, _) -> plain(inside);
            case Struck(var inside) -> plain(inside);
            case Code(var text) -> text;
            case Markup(var text) -> text;
            case Linked(var inside, _, _, _) -> plain(inside);
            case Picture(var alt, _, _) -> alt;
            case Break() -> "\n";
        };
    }

    static String plain(List<Span> spans) {
        return spans.stream().map(Span::plain).collect(Collectors.joining());
    }
}
