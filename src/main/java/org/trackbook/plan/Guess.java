package org.trackbook.plan;

import org.trackbook.model.Talk;

/// A talk that may be the one that left the schedule, and what speaks for it.
public record Guess(Talk talk, Match match) {
}
