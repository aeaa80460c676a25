package org.trackbook.model;

/// The identity of a talk over all versions of a schedule, where the schedule gives one.
public record Guid(String value) {
    public Guid {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a guid has letters");
        }
    }
}
