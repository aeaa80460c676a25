package org.trackbook.schedule;

/// Where something stands in a document.
///
/// @param order of the document: what stands behind has a greater one
/// @param words to be put behind the document's name: `:12`
record Spot(int order, String words) {
    static Spot line(int line) {
        return new Spot(line, ":" + line);
    }

    /// For documents whose lines say little.
    ///
    /// @param words how to find it: `talks[12]`
    static Spot at(int order, String words) {
        return new Spot(order, ", " + words);
    }
}
