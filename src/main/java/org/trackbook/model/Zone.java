package org.trackbook.model;

import java.time.ZoneId;

/// The time zone of a conference, where it came from, and whether the schedule's times depend on it.
public record Zone(ZoneId id, ZoneSource from, Published published) {
    /// The zone of a schedule that publishes the clocks of its place, as nearly all do.
    public Zone(ZoneId id, ZoneSource from) {
        this(id, from, Published.WALL);
    }

    /// What a person says the zone is; what is published stays published.
    public Zone corrected(ZoneId other) {
        return new Zone(other, ZoneSource.USER, published);
    }
}
