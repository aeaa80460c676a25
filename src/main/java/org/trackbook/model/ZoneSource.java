package org.trackbook.model;

/// Where a conference's time zone came from.
public enum ZoneSource {
    SCHEDULE, PLACE, COMPUTER, USER
}
