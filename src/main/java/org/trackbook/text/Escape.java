package org.trackbook.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/// How Markdown says a sign that would mean something.
final class Escape {
    private static final String ENTITY = "&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]*);";
    private static final Pattern ENTITIES = Pattern.compile(ENTITY);
    private static final Pattern SIGN = Pattern.compile("\\\\[!-/:-@\\[-`{-~]|" + ENTITY + "|.", Pattern.DOTALL);
    private static final Pattern ALWAYS = Pattern
            .compile("[*\\[\\]<`]|\\\\(?=[!-/:-@\\[-`{-~]|$)|~(?=~)|(?<=~)~|&(?=" + ENTITY.substring(1) + ")");
    private static final Pattern ANY = Pattern.compile("[\\\\`*_\\[\\]<>&~|!()$]");
    private static final Pattern LONE_UNDERLINE = Pattern
            .compile("(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");
    private static final Pattern GITHUB = Pattern
            .compile("(?<!\\\\)\\$|(?<![\\w\\\\])@(?=\\w)|(?<!\\\\):(?=[\\w+-]+:)");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");
    private static final Pattern LINE_START = Pattern.compile("^(\\s*)(?:([-+#>=])|(\\d{1,9})([.)](?=\\s|$)))");

    private Escape() {
    }

    /// What was typed, cut so that every escape and every entity stands alone.
    ///
    /// @return empty where `raw` does not read as `text`
    static Optional<List<Span>> pieces(String raw, String text) {
        var pieces = new ArrayList<Span>();
        var at = 0;
        var signs = SIGN.matcher(raw);
        while (signs.find()) {
            var read = read(signs.group());
            if (!text.startsWith(read, at)) {
                return Optional.empty();
            }
            pieces.add(new Span.Words(read, signs.group()));
            at += read.length();
        }
        return at == text.length() ? Optional.of(Letter.joined(pieces)) : Optional.empty();
    }

    private static String read(String sign) {
        if (sign.length() == 1) {
            return sign;
        }
        return sign.startsWith("\\") ? sign.substring(1) : Parser.unescapeEntities(sign, false);
    }

    /// Plain text as Markdown.
    ///
    /// @param before what stands left of it, as far as letters matter; like `after`
    static String plain(String text, String before, String after) {
        var left = tail(before);
        var right = after.isEmpty() ? "" : after.substring(0, after.offsetByCodePoints(0, 1));
        var all = LONE_UNDERLINE.matcher(left + text + right);
        var lone = new StringBuilder();
        var from = left.length();
        while (all.find()) {
            if (all.start() >= left.length() && all.start() < left.length() + text.length()) {
                lone.append(ALWAYS.matcher((left + text).substring(from, all.start())).replaceAll("\\\\$0"))
                        .append("\\_");
                from = all.end();
            }
        }
        return lone.append(ALWAYS.matcher((left + text).substring(from)).replaceAll("\\\\$0")).toString();
    }

    private static String tail(String text) {
        return text.isEmpty() ? "" : text.substring(text.offsetByCodePoints(text.length(), -1));
    }

    /// The same, where nothing may be left to chance.
    static String everything(String text) {
        return ANY.matcher(text).replaceAll("\\\\$0");
    }

    /// Escaped text, safe from formulas, names of accounts and names of pictures.
    static String github(String safe) {
        return GITHUB.matcher(safe).replaceAll("\\\\$0");
    }

    /// Escaped text where some signs are entities instead.
    static String entities(String safe, String signs) {
        return signs.isEmpty()
                ? safe
                : ESCAPED.matcher(safe).replaceAll(found -> signs.contains(found.group(1))
                        ? "&#" + (int) found.group(1).charAt(0) + ";"
                        : Matcher.quoteReplacement(found.group()));
    }

    /// Text that begins a line, which must not begin anything else.
    static String lineStart(String text) {
        var start = LINE_START.matcher(text);
        if (!start.find()) {
            return text;
        }
        return start.group(2) != null
                ? start.group(1) + "\\" + text.substring(start.start(2))
                : start.group(1) + start.group(3) + "\\" + text.substring(start.start(4));
    }

    /// The name of a code block's language.
    static String language(String name) {
        return ENTITIES.matcher(name.replace("\\", "\\\\")).replaceAll("\\\\$0");
    }

    /// An address where Markdown expects one.
    static String address(String url) {
        var safe = ENTITIES.matcher(url.replaceAll("\\p{Cc}", "").replace("\\", "\\\\")).replaceAll("\\\\$0");
        if (safe.isEmpty() || safe.matches("(?s).*\\s.*") || safe.startsWith("<") || !balanced(safe)) {
            return "<" + safe.replace("<", "\\<").replace(">", "\\>") + ">";
        }
        return safe;
    }

    private static boolean balanced(String url) {
        var open = 0;
        for (var i = 0; i < url.length() && open >= 0; i++) {
            open += url.charAt(i) == '(' ? 1 : url.charAt(i) == ')' ? -1 : 0;
        }
        return open == 0;
    }
}
