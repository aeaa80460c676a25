package org.trackbook.model;

import java.time.ZoneId;

/// The time zone of a conference, and where it came from.
public record Zone(ZoneId id, ZoneSource from) {
}
