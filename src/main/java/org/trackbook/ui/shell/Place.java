package org.trackbook.ui.shell;

/// Where the visitor is, in the order of the rail and of the keys Ctrl+1 and so on.
public enum Place {
    LIBRARY(1), PLAN(2), ATTEND(3), REPORT(4), CHANGES(5);

    private final int digit;

    Place(int digit) {
        this.digit = digit;
    }

    /// The digit of its key.
    public int digit() {
        return digit;
    }

    /// Whether there is nothing to see there before a conference is open.
    public boolean needsConference() {
        return this != LIBRARY;
    }
}
