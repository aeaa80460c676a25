package org.trackbook.store;

import org.trackbook.model.Visit;

/// What a change found in a visit, and what it left there; both are equal where it came to nothing.
public record Changed(Visit before, Visit after) {
}
