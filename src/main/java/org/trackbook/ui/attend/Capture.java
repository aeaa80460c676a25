package org.trackbook.ui.attend;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.feather.Feather;

/// What one key notes down: a mark at the start of the line, taken away when it is pressed again.
enum Capture {
    HIGHLIGHT("! ", "! ?", KeyCode.H, Feather.ZAP), //
    QUOTE("> ", "> ?", KeyCode.Q, Feather.MESSAGE_SQUARE), //
    LINK("", "(?!)", KeyCode.L, Feather.LINK_2), //
    QUESTION("? ", "\\? ?", KeyCode.U, Feather.HELP_CIRCLE), //
    ACTION("- [ ] ", "- \\[[ xX]\\] ?", KeyCode.A, Feather.CHECK_SQUARE), //
    PERSON("@", "@", KeyCode.P, Feather.USER_PLUS), //
    TIME("", "\\[\\d\\d:\\d\\d\\] ?", KeyCode.T, Feather.CLOCK);

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("'['HH:mm'] '");

    private final String mark;
    private final Pattern written;
    private final KeyCode key;
    private final Feather icon;

    Capture(String mark, String written, KeyCode key, Feather icon) {
        this.mark = mark;
        this.written = Pattern.compile("^(?:" + written + ")");
        this.key = key;
        this.icon = icon;
    }

    /// What becomes of a text.
    ///
    /// @param with stands in the place of what was between `from` and `to`
    /// @param caret where to type on
    record Edit(int from, int to, String with, int caret) {
        String on(String text) {
            return text.substring(0, from) + with + text.substring(to);
        }
    }

    /// Pressed together with Alt.
    KeyCode key() {
        return key;
    }

    Feather icon() {
        return icon;
    }

    /// As the bundle names it.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Marks the line of the selection.
    ///
    /// @param from where the selection begins
    /// @param to where it ends; the same where nothing is selected
    Edit on(String text, int from, int to, LocalTime now) {
        if (this == LINK) {
            return link(text.substring(from, to), from, to);
        }
        var start = text.lastIndexOf('\n', from - 1) + 1;
        var line = text.substring(start, end(text, from));
        var marked = this == TIME ? stamped(line, now) : marked(line);
        var caret = start + Math.max(prefix(marked), from - start + marked.length() - line.length());
        return new Edit(start, start + line.length(), marked, caret);
    }

    private static int end(String text, int from) {
        var end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private String stamped(String line, LocalTime now) {
        return written.matcher(line).find() ? without(line) : STAMP.format(now) + line;
    }

    /// One mark for a line; the time stays before it.
    private String marked(String line) {
        var stamp = TIME.head(line);
        var rest = line.substring(stamp.length());
        for (var other : values()) {
            var head = other == TIME ? "" : other.head(rest);
            if (!head.isEmpty()) {
                return stamp + (other == this ? "" : mark) + rest.substring(head.length());
            }
        }
        return stamp + mark + (this == ACTION && rest.startsWith("- ") ? rest.substring(2) : rest);
    }

    private String head(String line) {
        var found = written.matcher(line);
        return found.find() ? found.group() : "";
    }

    private String without(String line) {
        return line.substring(head(line).length());
    }

    private static int prefix(String line) {
        var stamp = TIME.head(line).length();
        for (var other : values()) {
            var head = other == TIME ? "" : other.head(line.substring(stamp));
            if (!head.isEmpty()) {
                return stamp + head.length();
            }
        }
        return stamp;
    }

    private static Edit link(String chosen, int from, int to) {
        if (ADDRESS.matcher(chosen).matches()) {
            return new Edit(from, to, "[](" + chosen + ")", from + 1);
        }
        var caret = chosen.isEmpty() ? from + 1 : from + chosen.length() + 3;
        return new Edit(from, to, "[" + chosen + "]()", caret);
    }
}
