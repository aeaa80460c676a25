package org.trackbook.usecase;

import org.trackbook.model.Conference;
import org.trackbook.model.Visit;

/// A conference with what the visitor added to it, as they are at one moment.
public record Opened(Conference conference, Visit visit) {
}
