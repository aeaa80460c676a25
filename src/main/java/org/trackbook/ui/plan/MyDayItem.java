package org.trackbook.ui.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.trackbook.model.Slot;
import org.trackbook.model.Talk;
import org.trackbook.plan.Why;
import org.trackbook.ui.orphans.LostTalk;

/// A line of the visitor's day.
sealed interface MyDayItem {
    Instant start();

    /// The talks that are over, in one line.
    ///
    /// @param open whether they stand below it after all
    record PastFold(List<TalkItem> talks, boolean open) implements MyDayItem {
        public PastFold {
            talks = List.copyOf(talks);
        }

        @Override
        public Instant start() {
            return talks.getFirst().start();
        }

        Instant until() {
            return talks.getLast().talk().slot().end();
        }

        PastFold turned() {
            return new PastFold(talks, !open);
        }
    }

    /// A talk to go to.
    ///
    /// @param left how long it still runs, where it runs now
    /// @param walk the time to get there where that is short and in another building
    /// @param backup where to go if its room is full
    record TalkItem(Talk talk, int sign, Why why, Optional<Duration> left, Optional<Duration> walk,
            Optional<Talk> backup) implements MyDayItem {
        @Override
        public Instant start() {
            return talk.slot().start();
        }
    }

    /// Time for something else.
    record GapItem(Slot slot, List<Suggestion> suggestions) implements MyDayItem {
        public GapItem {
            suggestions = List.copyOf(suggestions);
        }

        @Override
        public Instant start() {
            return slot.start();
        }
    }

    /// A talk that fits into a gap.
    record Suggestion(Talk talk, int sign) {
    }

    /// Talks that cannot all be seen whole.
    ///
    /// @param overlap the longest time two of them share
    /// @param elsewhere whether they take place in different buildings
    record ClashItem(List<Clashing> talks, Duration overlap, boolean elsewhere) implements MyDayItem {
        public ClashItem {
            talks = List.copyOf(talks);
        }

        @Override
        public Instant start() {
            return talks.getFirst().talk().slot().start();
        }
    }

    /// One of the talks of a clash.
    ///
    /// @param others those that go when this one is kept
    /// @param keepable whether they can go: an own entry stays
    record Clashing(Talk talk, int sign, Why why, List<Talk> others, boolean keepable) {
        public Clashing {
            others = List.copyOf(others);
        }
    }

    /// A talk of the main track that was left out.
    record DroppedItem(Talk talk) implements MyDayItem {
        @Override
        public Instant start() {
            return talk.slot().start();
        }
    }

    /// A talk of the main track that does not take place.
    record CancelledItem(Talk talk) implements MyDayItem {
        @Override
        public Instant start() {
            return talk.slot().start();
        }
    }

    /// A talk that left the schedule, about which the visitor said something.
    record LostItem(LostTalk lost) implements MyDayItem {
        @Override
        public Instant start() {
            return lost.talk().start().orElse(Instant.MAX);
        }
    }

    /// The end of the day.
    record EndItem(Instant start) implements MyDayItem {
    }
}
