package org.trackbook.model;

/// What a note says about a day.
public enum DayPart {
    INTRO, ATMOSPHERE, EVENING
}
