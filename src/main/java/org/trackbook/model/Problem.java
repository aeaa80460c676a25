package org.trackbook.model;

import java.util.List;

/// Something about an input that a person must know: what, where, and what came of it. The words are found elsewhere,
/// in the reader's language.
///
/// @param place a file, a line, a talk: what helps to find it
/// @param facts what fills the gaps of the sentence, in its order
public record Problem(Effect effect, Cause cause, String place, List<String> facts) {
    public Problem {
        facts = List.copyOf(facts);
    }

    public Problem(Effect effect, Cause cause, String place, String... facts) {
        this(effect, cause, place, List.of(facts));
    }
}
