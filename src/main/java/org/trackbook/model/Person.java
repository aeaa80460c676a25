package org.trackbook.model;

/// Somebody who speaks, as this talk spells the name.
public record Person(String value) {
    public Person {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a person has a name");
        }
    }
}
