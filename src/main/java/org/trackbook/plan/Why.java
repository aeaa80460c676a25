package org.trackbook.plan;

/// Why a talk is on the agenda.
public enum Why {
    /** It is of the day's main track. */
    MAIN,
    /** The visitor added it from another track. */
    STAR,
    /** The visitor goes there if the room of another talk is full. */
    BACKUP,
    /** The visitor's own entry, not of the schedule. */
    OWN
}
