package org.trackbook.model;

import java.time.LocalDate;
import java.util.Optional;

/// A conference as a catalogue names it: enough to choose it and to get its schedule.
///
/// @param start the first day, where the catalogue says it
/// @param end the last day, where the catalogue says it
/// @param url where its schedule lies
public record CatalogueEntry(String title, Optional<LocalDate> start, Optional<LocalDate> end, String url) {
}
