package org.trackbook.text;

import java.util.List;

/// Writes the spans of one line as Markdown.
final class LineWriter {
    private final boolean careful;
    private final boolean github;
    private final boolean single;
    private final String entities;
    private final StringBuilder line = new StringBuilder();

    /// @param careful escape every sign that can mean something
    /// @param github escape what GitHub knows, too
    /// @param single no line break is possible here, and no line begins
    /// @param entities signs that no backslash escapes
    LineWriter(boolean careful, boolean github, boolean single, String entities) {
        this.careful = careful;
        this.github = github;
        this.single = single;
        this.entities = entities;
    }

    String write(List<Span> spans) {
        spans(spans, "", "*");
        return line.toString().strip();
    }

    /// @param after what follows the last of them
    /// @param mark the mark of emphasis that cannot be mistaken here
    private void spans(List<Span> spans, String after, String mark) {
        for (var i = 0; i < spans.size(); i++) {
            span(spans.get(i), i + 1 < spans.size() ? spans.get(i + 1).plain() : after, mark);
        }
    }

    private void span(Span span, String after, String mark) {
        switch (span) {
            case Span.Words(var text, var source) -> words(text, source, after);
            case Span.Strong(var inside, var typed) -> marked(inside, careful ? "**" : typed, after, "_");
            case Span.Emphasis(var inside, var typed) -> marked(inside, careful ? mark : typed, after, mark);
            case Span.Struck(var inside) -> marked(inside, "~~", after, mark);
            case Span.Code(var text) -> line.append(code(text));
            case Span.Markup(var text) -> words(text, "", after);
            case Span.Linked linked -> link(linked, mark);
            case Span.Picture(var alt, var url, var title) -> line.append("![")
                    .append(Escape.entities(Escape.plain(alt.replace('\n', ' '), "[", "]"), entities))
                    .append("](")
                    .append(target(url, title));
            case Span.Break() -> line.append(single ? " " : "\\\n");
        }
    }

    private void marked(List<Span> inside, String mark, String after, String inner) {
        line.append(mark);
        spans(inside, after, inner);
        line.append(mark);
    }

    private void words(String text, String source, String after) {
        var start = !single && (line.isEmpty() || line.charAt(line.length() - 1) == '\n');
        if (source.isEmpty()) {
            var flat = text.replace('\n', ' ');
            var safe = careful ? Escape.everything(flat) : Escape.plain(flat, line.toString(), after);
            var safer = github ? Escape.github(safe) : safe;
            line.append(Escape.entities(start ? Escape.lineStart(safer) : safer, entities));
        } else if (careful && source.equals(text)) {
            words(text, "", after);
        } else {
            line.append(source);
        }
    }

    private static String code(String text) {
        var fence = "`";
        while (text.contains(fence)) {
            fence += "`";
        }
        var padded = text.contains("`")
                || (text.startsWith(" ") && text.endsWith(" ") && !text.isBlank());
        return padded ? fence + " " + text + " " + fence : fence + text + fence;
    }

    private void link(Span.Linked linked, String mark) {
        if (linked.bare()) {
            var typed = linked.inside().stream().anyMatch(span -> span instanceof Span.Words(_, var source)
                    && !source.isEmpty());
            linked.inside().forEach(span -> line.append(
                    typed && span instanceof Span.Words(_, var source) ? source : "<" + linked.url() + ">"));
            return;
        }
        line.append("[");
        spans(linked.inside(), "]", mark);
        line.append("](").append(target(linked.url(), linked.title()));
    }

    private static String target(String url, String title) {
        var words = title.isEmpty() ? "" : " \"" + title.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        return Escape.address(url) + words + ")";
    }
}
