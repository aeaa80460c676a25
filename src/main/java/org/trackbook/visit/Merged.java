package org.trackbook.visit;

import org.trackbook.model.Visit;

/// What came of merging a visit into another. The numbers count days, own entries, notes, ratings, attendances, people
/// and photos.
///
/// @param visit the visit as it is now
/// @param added what was not there before
/// @param updated what the other visit knew better
/// @param keptBoth notes whose two texts were both kept, one of them in the history
/// @param unchanged what was there already
public record Merged(Visit visit, int added, int updated, int keptBoth, int unchanged) {
}
