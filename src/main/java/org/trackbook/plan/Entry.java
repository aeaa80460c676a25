package org.trackbook.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.trackbook.model.Slot;
import org.trackbook.model.Talk;

/// A line of the agenda.
public sealed interface Entry {
    /// When it takes place.
    Slot slot();

    /// A talk to go to. An own entry is one too: a talk that only this agenda knows.
    record Attend(Talk talk, Why why) implements Entry {
        @Override
        public Slot slot() {
            return talk.slot();
        }
    }

    /// Two talks that cannot both be seen whole; both are entries too.
    ///
    /// @param first the one that starts first
    /// @param leave when the visitor leaves the first, who decided to see something of both
    record Clash(Talk first, Talk second, Optional<Instant> leave) implements Entry {
        /// The time both share.
        @Override
        public Slot slot() {
            return new Slot(second.slot().start(), overlap());
        }

        public Duration overlap() {
            return first.slot().overlap(second.slot());
        }
    }

    /// Free time between two entries.
    record Gap(Slot slot) implements Entry {
    }
}
