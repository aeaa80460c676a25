package org.trackbook.plan;

/// A reason to ask before a newer version takes the place of the known one.
///
/// @param before what the known version says, like `after`: a number of talks, a year or a title
public record Suspicion(What what, String before, String after) {
    /// What is suspicious.
    public enum What {
        /** Too few of the known talks are found again: how many were known, how many are found. */
        TALKS,
        /** No talk has speakers any more: how many had. */
        SPEAKERS,
        /** No talk has a track any more: how many had. */
        TRACKS,
        /** It takes place in another year. */
        YEAR,
        /** It has quite another title, and other talks. */
        CONFERENCE,
        /** No talk is left: how many there were. */
        EMPTY
    }
}
