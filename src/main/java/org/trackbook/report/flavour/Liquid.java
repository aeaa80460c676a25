package org.trackbook.report.flavour;

import java.util.regex.Pattern;

/// Keeps words from being taken for commands of Liquid, which Jekyll and Eleventy run over a page before they read its
/// Markdown.
final class Liquid {
    private static final Pattern OPENING = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\?\\{(?=[{%])");
    private static final Pattern COMMAND = Pattern.compile("\\{[{%]");

    private Liquid() {
    }

    /// A block as Liquid gives it back unchanged.
    static String raw(String block) {
        if (!COMMAND.matcher(block).find()) {
            return block;
        }
        return block.contains("endraw")
                ? COMMAND.matcher(block).replaceAll("{{ \"$0\" }}")
                : "{% raw %}\n" + block + "\n{% endraw %}";
    }

    /// Markdown, outside of code, in which Liquid finds nothing.
    static String neutral(String words) {
        return OPENING.matcher(words).replaceAll("$1&#123;");
    }
}
