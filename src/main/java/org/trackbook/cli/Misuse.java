package org.trackbook.cli;

import java.io.Serial;

/// The words that were given are no command: the person has to write it otherwise.
final class Misuse extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    Misuse(String sentence) {
        super(sentence, null, false, false);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
