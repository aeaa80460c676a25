package org.trackbook.model;

/// What came of a problem.
public enum Effect {
    /** The whole input was refused and nothing changed. */
    REFUSED,
    /** This part was left out. */
    SKIPPED,
    /** This part was mended. */
    REPAIRED,
    /** This was not said and is taken for likely. */
    GUESSED
}
