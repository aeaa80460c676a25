package org.trackbook.store;

/// How much a visit holds.
///
/// @param notes without deleted ones
/// @param starred talks with a star
/// @param orphans notes, ratings, attendances, stars, backups and photos about a talk that the schedule no longer has
public record VisitCounts(int notes, int ratings, int starred, int orphans) {
}
