package org.trackbook.cli;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What a command has to say, to programs and to people.
///
/// @param status the exit status
/// @param text lines for people
/// @param complaints lines for standard error
record Answer(int status, Consumer<Json> json, Supplier<List<String>> text, List<String> complaints) {
    static final int DONE = 0;
    static final int NOT_DONE = 1;
    static final int MISUSED = 2;

    Answer {
        complaints = List.copyOf(complaints);
    }

    static Answer of(Consumer<Json> json, Supplier<List<String>> text) {
        return new Answer(DONE, json, text, List.of());
    }

    /// Of a command whose JSON says no more than whether it changed anything.
    static Answer outcome(boolean changed, String sentence) {
        return of(json -> json.object(() -> json.put("outcome", changed ? "done" : "unchanged")),
                () -> List.of(sentence));
    }
}
