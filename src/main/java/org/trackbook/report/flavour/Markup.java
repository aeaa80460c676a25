package org.trackbook.report.flavour;

import java.util.Locale;

/// Text in HTML and XML.
final class Markup {
    private Markup() {
    }

    /// Text between tags or in an attribute; signs that XML does not know are left out.
    static String text(String text) {
        var safe = new StringBuilder(text.length() + 16);
        text.codePoints().filter(Markup::known).forEach(sign -> {
            switch (sign) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(sign);
            }
        });
        return safe.toString();
    }

    /// Text without the signs that XML does not know.
    static String known(String text) {
        return text.codePoints().filter(Markup::known).collect(StringBuilder::new, StringBuilder::appendCodePoint,
                StringBuilder::append).toString();
    }

    private static boolean known(int sign) {
        return sign == '\n' || sign == '\t'
                || (sign >= ' ' && (sign < 0x7f || sign > 0x9f) && (sign < 0xd800 || sign > 0xdfff) && sign != 0xfffe
                        && sign != 0xffff);
    }

    /// Whether an address leads somewhere without doing anything: no script hides in it.
    static boolean leadsSomewhere(String url) {
        var bare = url.strip().toLowerCase(Locale.ROOT);
        return bare.matches("(https?|mailto|ftp|tel|geo|sip|irc|ircs|xmpp|matrix):(?s).*")
                || !bare.matches("[^/?#]*:(?s).*");
    }
}
