package org.trackbook.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A part of a report that can be printed or left out, in any order.
public enum Section {
    TLDR, INTRO, TAKEAWAYS, DAYS, ATMOSPHERE, PEOPLE, FAVOURITES, WATCH, DOWNSIDES, BOTTOM_LINE, ACTIONS, COST, SESSIONS, NUMBERS, PHOTOS, CLOSING, OBJECTIVES, RECOMMENDATION;

    /// As visit files write it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Section> of(String word) {
        return Arrays.stream(values()).filter(section -> section.word().equals(word)).findFirst();
    }
}
