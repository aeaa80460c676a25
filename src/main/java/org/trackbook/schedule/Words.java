package org.trackbook.schedule;

import java.text.Normalizer;
import org.trackbook.text.HtmlToMarkdown;

/// Mends words that stand in one line: titles, names, labels.
final class Words {
    private Words() {
    }

    /// Without blanks at its ends or in a row, in the composed form of Unicode, entities decoded.
    static String line(String published) {
        var plain = isPlain(published) ? published : mended(published);
        return plain.indexOf('&') < 0 ? plain : entities(plain);
    }

    private static String entities(String text) {
        var decoded = HtmlToMarkdown.entities(text);
        return decoded.equals(text) ? text : mended(decoded);
    }

    /// Whether nothing is to be done, as for nearly all: signs that are seen, with single blanks between them.
    private static boolean isPlain(String text) {
        var before = ' ';
        for (var at = 0; at < text.length(); at++) {
            var sign = text.charAt(at);
            if ((sign <= ' ' || sign > '~') && (sign != ' ' || before == ' ')) {
                return false;
            }
            before = sign;
        }
        return before != ' ' || text.isEmpty();
    }

    private static String mended(String text) {
        var result = new StringBuilder(text.length());
        var blank = false;
        for (var at = 0; at < text.length(); at++) {
            var sign = text.charAt(at);
            if (Character.isWhitespace(sign) || Character.isSpaceChar(sign) || Character.isISOControl(sign)) {
                blank = true;
            } else {
                if (blank && !result.isEmpty()) {
                    result.append(' ');
                }
                blank = false;
                result.append(sign);
            }
        }
        return Normalizer.isNormalized(result, Normalizer.Form.NFC)
                ? result.toString()
                : Normalizer.normalize(result, Normalizer.Form.NFC);
    }
}
