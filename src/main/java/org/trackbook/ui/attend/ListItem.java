package org.trackbook.ui.attend;

import java.util.Optional;
import java.util.regex.Pattern;

/// What Enter does within a list, a task or a quotation: the next line begins like this one, and an empty one ends it.
final class ListItem {
    private static final Pattern ITEM = Pattern
            .compile(
                    "^(?<indent>[ \\t]*)(?<mark>(?:>[ ]?){1,99}|[-*+]|(?<number>\\d{1,9})(?<dot>[.)]))(?<gap>[ \\t]+|(?<=>)|$)"
                            + "(?<task>\\[[ xX]\\](?:[ \\t]+|$))?");

    private ListItem() {
    }

    /// What Enter makes of a text; nothing special where nothing goes on.
    ///
    /// @param from where the selection begins
    /// @param to where it ends; the same where nothing is selected
    static Optional<Capture.Edit> enter(String text, int from, int to) {
        var start = text.lastIndexOf('\n', from - 1) + 1;
        var end = text.indexOf('\n', from);
        var line = text.substring(start, end < 0 ? text.length() : end);
        var item = ITEM.matcher(line);
        if (!item.find() || item.end() == 0 || from - start < item.end() || to > start + line.length()) {
            return Optional.empty();
        }
        if (line.substring(item.end()).isBlank()) {
            return Optional.of(new Capture.Edit(start, start + line.length(), "", start));
        }
        var number = item.group("number");
        var mark = number == null ? item.group("mark") : Long.parseLong(number) + 1 + item.group("dot");
        var next = "\n" + item.group("indent") + mark + item.group("gap") + (item.group("task") == null ? "" : "[ ] ");
        return Optional.of(new Capture.Edit(from, to, next, from + next.length()));
    }
}
