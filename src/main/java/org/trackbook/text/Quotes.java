package org.trackbook.text;

import java.util.Locale;

/// The quotation marks of a language.
///
/// @param inner opens a quotation in a quotation; `innerClose` ends it
record Quotes(String open, String close, String inner, String innerClose) {
    static Quotes of(String language) {
        return switch (language.toLowerCase(Locale.ROOT).split("[-_]", 2)[0]) {
            case "de" -> new Quotes("„", "“", "‚", "‘");
            case "fr", "it" -> new Quotes("«", "»", "“", "”");
            default -> new Quotes("“", "”", "‘", "’");
        };
    }

    /// Whether a sign that was typed opens a quotation.
    boolean opens(String sign) {
        return sign.equals(open) || sign.equals(inner)
                || ("“‘".contains(sign) && !sign.equals(close) && !sign.equals(innerClose));
    }
}
