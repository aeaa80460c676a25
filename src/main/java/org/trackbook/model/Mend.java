package org.trackbook.model;

/// What would settle a finding.
public sealed interface Mend {
    /// Words of a note in another way.
    record Replace(NoteId note, String from, String to) implements Mend {
    }

    /// A part of the trip that nobody wrote about yet.
    record Write(TripPart part) implements Mend {
    }

    /// A sentence about a talk.
    record Judge(TalkId talk) implements Mend {
    }

    /// Words for those who do not see a photo.
    record Describe(String photo) implements Mend {
    }
}
