package org.trackbook.ui.search;

/// The kinds of things that are found, in their order.
enum Section {
    TALKS, NOTES, SPEAKERS, TRACKS, ROOMS, OTHERS
}
