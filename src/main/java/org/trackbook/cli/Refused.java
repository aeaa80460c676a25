package org.trackbook.cli;

import java.io.Serial;
import java.util.List;

/// A command cannot do what was asked for, and changed nothing.
final class Refused extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient String place;
    private final transient List<Candidate> candidates;

    /// What may have been meant instead.
    ///
    /// @param value to be written in its place
    /// @param words that tell a person what it is; may be empty
    record Candidate(String value, String words) {
    }

    /// @param place what the sentence is about; may be empty
    Refused(String sentence, String place, List<Candidate> candidates) {
        super(sentence, null, false, false);
        this.place = place;
        this.candidates = List.copyOf(candidates);
    }

    Refused(String sentence, String place) {
        this(sentence, place, List.of());
    }

    String sentence() {
        return String.valueOf(getMessage());
    }

    String place() {
        return place;
    }

    List<Candidate> candidates() {
        return candidates;
    }
}
