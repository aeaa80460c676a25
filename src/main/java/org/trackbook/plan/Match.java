package org.trackbook.plan;

/// What shows that two versions of a schedule speak of the same talk. It is never enough alone: title or speakers agree
/// as well.
public enum Match {
    /** The identity that the schedule gives a talk for good. */
    GUID,
    /** The number or word that the schedule gives a talk. */
    ID,
    /** The talk's name in addresses. */
    SLUG,
    /** The talk's own page. */
    URL,
    /** The title with its speakers. */
    TITLE
}
