package org.trackbook.model;

import java.util.Arrays;
import java.util.Optional;

/// A form in which a report is written. More come as constants, each with its renderer.
public enum Flavour {
    ENDPOINT_2017("endpoint-2017"), PLAIN("plain");

    private final String word;

    Flavour(String word) {
        this.word = word;
    }

    /// As the command line and visit files write it.
    public String word() {
        return word;
    }

    public static Optional<Flavour> of(String word) {
        return Arrays.stream(values()).filter(flavour -> flavour.word.equals(word)).findFirst();
    }
}
