package org.trackbook.ui.attend;

import java.util.regex.Pattern;

/// Counts words as a person does: a mark such as `-` or `##` is none.
final class WordCount {
    private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\p{N}]\\S*");

    private WordCount() {
    }

    static int of(String text) {
        return (int) WORD.matcher(text).results().count();
    }
}
