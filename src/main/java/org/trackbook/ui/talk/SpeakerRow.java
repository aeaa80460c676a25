package org.trackbook.ui.talk;

import org.trackbook.usecase.OtherTalk;

/// A line of what the speakers of a talk hold besides.
sealed interface SpeakerRow {
    /// A speaker.
    ///
    /// @param talks how many others there are
    record Name(String name, int talks) implements SpeakerRow {
    }

    record Other(OtherTalk talk) implements SpeakerRow {
    }

    /// How people are told apart.
    record Note() implements SpeakerRow {
    }
}
