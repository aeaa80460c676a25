package org.trackbook.ui.draft;

import java.util.regex.Pattern;

/// Counts words as a person does: a mark such as `-` or `##` is none.
public final class WordCount {
    private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\p{N}]\\S*");

    private WordCount() {
    }

    /// The words of a text.
    public static int of(String text) {
        return (int) WORD.matcher(text).results().count();
    }
}
