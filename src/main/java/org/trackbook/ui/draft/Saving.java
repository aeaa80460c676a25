package org.trackbook.ui.draft;

/// How far typed words are on their way into the library.
public sealed interface Saving {
    /// Everything typed is kept.
    ///
    /// @param words how many there are
    record Kept(int words) implements Saving {
    }

    /// Something was typed a moment ago.
    record Pending() implements Saving {
    }

    /// The library did not take it; it is tried again.
    ///
    /// @param reason what the machine says
    record Failed(String reason) implements Saving {
    }
}
