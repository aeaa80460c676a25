package org.trackbook.usecase;

import org.trackbook.model.Visit;

/// What an action of the visitor came to.
///
/// @param changed whether it made a difference
/// @param visit the visit afterwards
public record Done(boolean changed, Visit visit) {
}
