package org.trackbook.model;

/// What a schedule says of its times, and what therefore stays when its zone is corrected.
public enum Published {
    /** Clocks of the place: they stay, and the instants move. */
    WALL,
    /** Instants alone (UTC): they stay, and the clocks move. */
    INSTANT
}
