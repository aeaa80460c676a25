package org.trackbook.model;

/// What would settle a finding.
public sealed interface Mend {
    /// Words of a note in another way.
    record Replace(NoteId note, String from, String to) implements Mend {
    }

    /// A part of the trip that nobody wrote about yet.
    record Write(TripPart part) implements Mend {
    }

    /// What was written for one part of the trip in the place of another.
    record Move(NoteId note, TripPart to) implements Mend {
    }

    /// What a report says about itself, such as its tags.
    ///
    /// @param key as a visit file calls it below `report`
    record Say(String key) implements Mend {
    }

    /// A sentence about a talk.
    record Judge(TalkId talk) implements Mend {
    }

    /// Words for those who do not see a photo.
    record Describe(String photo) implements Mend {
    }
}
