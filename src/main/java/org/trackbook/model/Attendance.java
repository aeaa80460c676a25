package org.trackbook.model;

import java.time.Instant;
import java.util.Optional;

/// Whether the visitor was there; one for each talk and author.
///
/// @param state absent where only `watch` is set
/// @param watch to be watched later
/// @param author absent where it is the visitor
public record Attendance(TalkId talk, Optional<State> state, boolean watch, Optional<Instant> edited,
        Optional<String> author) {
    /// None of them said is planned, for a talk on the agenda.
    public enum State {
        ATTENDED, LEFT_EARLY, ROOM_FULL, MISSED
    }

    public Attendance withTalk(TalkId other) {
        return new Attendance(other, state, watch, edited, author);
    }
}
