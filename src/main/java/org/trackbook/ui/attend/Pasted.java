package org.trackbook.ui.attend;

import java.util.regex.Pattern;

/// What comes out of the clipboard into a note.
final class Pasted {
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|mailto:)\\S+");
    private static final Pattern BREAK = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029]");
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    private Pasted() {
    }

    /// An address over chosen words makes them a link; anything else takes their place. Signs that no key types and no
    /// file should hold do not come in.
    static Capture.Edit over(String text, int from, int to, String clipboard) {
        var words = HIDDEN.matcher(BREAK.matcher(clipboard).replaceAll("\n")).replaceAll("");
        var chosen = text.substring(from, to);
        var address = words.strip();
        if (ADDRESS.matcher(address).matches() && !chosen.isBlank() && chosen.indexOf('\n') < 0
                && !ADDRESS.matcher(chosen.strip()).matches() && chosen.indexOf(']') < 0) {
            var link = "[" + chosen + "](" + address.replace("(", "%28").replace(")", "%29") + ")";
            return new Capture.Edit(from, to, link, from + link.length());
        }
        return new Capture.Edit(from, to, words, from + words.length());
    }
}
