package org.trackbook.model;

/// A track, by the name the schedule gives it.
public record Track(String value) {
    public Track {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a track has a name");
        }
    }
}
