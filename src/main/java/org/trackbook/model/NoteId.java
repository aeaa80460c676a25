package org.trackbook.model;

/// The id of a note within its visit.
public record NoteId(String value) {
    public NoteId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a note has an id");
        }
    }
}
