package org.trackbook.cli;

import java.io.Serial;
import java.util.List;

/// The words that were given are no command: the person has to write it otherwise.
final class Misuse extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient List<String> candidates;

    Misuse(String sentence) {
        this(sentence, List.of());
    }

    /// @param candidates what may have been meant instead
    Misuse(String sentence, List<String> candidates) {
        super(sentence, null, false, false);
        this.candidates = List.copyOf(candidates);
    }

    List<String> candidates() {
        return candidates;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
