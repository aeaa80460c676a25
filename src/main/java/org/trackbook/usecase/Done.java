package org.trackbook.usecase;

import org.trackbook.model.Visit;

/// What an action of the visitor came to.
///
/// @param before the visit as the action found it
/// @param visit the visit afterwards
public record Done(Visit before, Visit visit) {
    /// Whether it made a difference.
    public boolean changed() {
        return !before.equals(visit);
    }
}
