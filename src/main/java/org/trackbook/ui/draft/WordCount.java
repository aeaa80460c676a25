package org.trackbook.ui.draft;

/// Counts words as a person does: a mark such as `-` or `##` is none.
public final class WordCount {
    private WordCount() {
    }

    /// The words of a text. It is asked for all notes of a visit whenever one is saved, so it goes through them once.
    public static int of(String text) {
        var words = 0;
        var counted = false;
        for (var at = 0; at < text.length();) {
            var sign = text.codePointAt(at);
            if (sign == ' ' || (sign >= '\t' && sign <= '\r')) {
                counted = false;
            } else if (!counted && isOfWord(sign)) {
                counted = true;
                words++;
            }
            at += Character.charCount(sign);
        }
        return words;
    }

    private static boolean isOfWord(int sign) {
        return switch (Character.getType(sign)) {
            case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER, Character.OTHER_LETTER, Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
                true;
            default -> false;
        };
    }
}
