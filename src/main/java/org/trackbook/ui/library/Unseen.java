package org.trackbook.ui.library;

/// What refreshes brought and the visitor has not looked at.
///
/// @param changes how many
/// @param onAgenda how many of them touch the agenda
/// @param today whether the last of these refreshes was today
public record Unseen(int changes, int onAgenda, boolean today) {
    static final Unseen NOTHING = new Unseen(0, 0, false);
}
