package org.trackbook.usecase;

import java.util.List;

/// A line of text with the places that were looked for.
///
/// @param matches in their order, never over one another
public record Marked(String text, List<Range> matches) {
    /// A part of a text.
    ///
    /// @param from in code points, like `to`
    public record Range(int from, int to) {
    }

    public Marked {
        matches = List.copyOf(matches);
    }
}
