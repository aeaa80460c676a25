package org.trackbook.model;

/// A room, by the name the schedule gives it.
public record Room(String value) {
    public Room {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a room has a name");
        }
    }
}
