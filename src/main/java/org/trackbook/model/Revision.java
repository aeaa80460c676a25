package org.trackbook.model;

import java.time.Instant;
import java.util.Optional;

/// An older text of a note, kept when a newer one took its place.
///
/// @param author absent where it is the visitor
public record Revision(String text, Optional<Instant> edited, Optional<String> author) {
}
