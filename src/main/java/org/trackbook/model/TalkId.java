package org.trackbook.model;

/// The id of a talk within its conference, as the schedule gives it; unique there, not over the years.
public record TalkId(String value) {
    public TalkId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a talk has an id");
        }
    }
}
