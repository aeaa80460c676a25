package org.trackbook.store;

import java.text.Normalizer;
import java.util.Locale;

/// Signs as somebody types who looks for a word: without case and accents, ß as ss, ø as o, full width as usual width.
final class Letters {
    /// Latin, Greek and Cyrillic, made once: asking the normaliser for each letter of a text takes too long.
    private static final String[] COMMON = new String[0x530];
    /// Letters that no rule of Unicode takes apart, each with what is typed for it.
    private static final String PLAIN = "øo łl đd ðd ħh ŧt ŋn ĸk ƀb ɓb ƃb ƈc ɗd ƌd ƒf ɠg ǥg ɨi ƙk ƚl ɲn ƞn ɵo ƥp ƭt ʉu ʋv ƴy"
            + " ƶz ȥz æae œoe þth ";

    static {
        for (var sign = 0; sign < COMMON.length; sign++) {
            COMMON[sign] = fold(sign);
        }
    }

    private Letters() {
    }

    /// What a sign is for a search: mostly one letter, sometimes two, none for an accent.
    static String folded(int sign) {
        return sign < COMMON.length ? COMMON[sign] : fold(sign);
    }

    private static String fold(int sign) {
        if (isAccent(sign)) {
            return "";
        }
        var text = Character.toString(sign);
        if (standsAlone(sign) || (sign >= 0xac00 && sign <= 0xd7a3)) {
            return text;
        }
        // upper case first: it makes SS of ß and I of the dotless ı
        var plain = bare(bare(text).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT));
        var at = plain.isEmpty() ? -1 : PLAIN.indexOf(plain);
        return at >= 0 && PLAIN.charAt(at + plain.length()) != ' ' && plain.charAt(0) > 127
                ? PLAIN.substring(at + plain.length(), PLAIN.indexOf(' ', at))
                : plain;
    }

    private static String bare(String text) {
        var apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        var bare = new StringBuilder();
        apart.codePoints().filter(sign -> !isAccent(sign) && sign != ' ').forEach(bare::appendCodePoint);
        return bare.toString();
    }

    private static boolean isAccent(int sign) {
        return sign >= 0x300 && sign <= 0x36f;
    }

    /// Whether a sign is a word of its own: nobody puts blanks between ideographs or kana.
    static boolean standsAlone(int sign) {
        return (sign >= 0x2e80 && sign < 0xa000 && (Character.isLetter(sign) || sign == 0x3005))
                || (sign >= 0xf900 && sign <= 0xfaff) || (sign >= 0x20000 && sign <= 0x3ffff)
                || (sign >= 0x1f000 && sign <= 0x1faff);
    }

    /// Whether a sign belongs to a word, an accent too.
    static boolean isOfWord(int sign) {
        return switch (Character.getType(sign)) {
            case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER, Character.OTHER_LETTER, Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER, Character.OTHER_NUMBER, Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK, Character.PRIVATE_USE ->
                true;
            default -> false;
        };
    }
}
