package org.trackbook.model;

/// What a marker in a talk's title said of it.
public enum Status {
    PLANNED, CANCELLED, AMENDED
}
