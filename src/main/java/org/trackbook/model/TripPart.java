package org.trackbook.model;

/// The parts of a trip that the visitor writes about.
public enum TripPart {
    TLDR, INTRO, ATMOSPHERE, DOWNSIDES, BOTTOM_LINE, RECOMMENDATION, CLOSING
}
