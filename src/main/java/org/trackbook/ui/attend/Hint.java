package org.trackbook.ui.attend;

import java.util.List;
import org.trackbook.model.Talk;

/// What a line above the note offers just now.
sealed interface Hint {
    record Nothing() implements Hint {
    }

    /// The room of the open talk is full: where to go instead.
    ///
    /// @param talks the likeliest first
    /// @param backup whether the first was chosen for this beforehand
    record RoomFull(List<Talk> talks, boolean backup) implements Hint {
        public RoomFull {
            talks = List.copyOf(talks);
        }
    }

    /// The day is over.
    ///
    /// @param open whether the visitor is writing the answer
    /// @param left how many questions are behind this one
    record Evening(Question question, boolean open, int left) implements Hint {
    }
}
