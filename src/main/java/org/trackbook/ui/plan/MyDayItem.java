package org.trackbook.ui.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.trackbook.model.Slot;
import org.trackbook.model.Talk;
import org.trackbook.plan.Why;
import org.trackbook.ui.orphans.LostTalk;

/// A line of the visitor's day. What belongs together stands in lines one below the other, each with one talk at most:
/// so arrows reach all of it, and a key is always about one talk.
sealed interface MyDayItem {
    Instant start();

    /// The talk that keys and a drag are about.
    default Optional<Talk> about() {
        return Optional.empty();
    }

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
    /// @param walk how to get there, where that wants a word
    /// @param leave for which other it is left early
    record TalkItem(Talk talk, int sign, Why why, Optional<Duration> left, Optional<Walk> walk,
            Optional<Departure> leave) implements MyDayItem {
        @Override
        public Instant start() {
            return talk.slot().start();
        }

        @Override
        public Optional<Talk> about() {
            return Optional.of(talk);
        }
    }

    /// The change of rooms before a talk.
    ///
    /// @param building whether it leads to another building
    record Walk(Duration between, boolean building) {
        private static final Duration TIGHT = Duration.ofMinutes(5);

        /// Whether one has to hurry.
        boolean isTight() {
            return building && between.compareTo(TIGHT) <= 0;
        }
    }

    /// Where to go if the room of a talk is full; below that talk.
    ///
    /// @param inClash whether that talk clashes
    record BackupItem(Talk talk, Talk standsFor, boolean inClash) implements MyDayItem {
        @Override
        public Instant start() {
            return talk.slot().start();
        }

        @Override
        public Optional<Talk> about() {
            return Optional.of(talk);
        }
    }

    /// Time for something else: the head of what fits into it.
    ///
    /// @param fitting how many talks take place in it
    record GapItem(Slot slot, int fitting) implements MyDayItem {
        @Override
        public Instant start() {
            return slot.start();
        }
    }

    /// A talk that fits into a gap.
    ///
    /// @param shortListed whether the visitor looked at it before
    record SuggestionItem(Talk talk, int sign, boolean shortListed) implements MyDayItem {
        @Override
        public Instant start() {
            return talk.slot().start();
        }

        @Override
        public Optional<Talk> about() {
            return Optional.of(talk);
        }
    }

    /// The foot of a gap.
    ///
    /// @param more how many talks fit that were not told
    record GapFoot(Slot slot, int more) implements MyDayItem {
        @Override
        public Instant start() {
            return slot.start();
        }
    }

    /// The head of talks that cannot all be seen whole.
    ///
    /// @param overlap the longest time two of them share
    /// @param elsewhere whether they take place in different buildings
    record ClashItem(List<Talk> talks, Duration overlap, boolean elsewhere) implements MyDayItem {
        public ClashItem {
            talks = List.copyOf(talks);
        }

        @Override
        public Instant start() {
            return talks.getFirst().slot().start();
        }
    }

    /// One of the talks of a clash.
    ///
    /// @param others those that go when this one is kept
    /// @param keepable whether they can go: an own entry stays
    record Clashing(Talk talk, int sign, Why why, List<Talk> others, boolean keepable) implements MyDayItem {
        public Clashing {
            others = List.copyOf(others);
        }

        @Override
        public Instant start() {
            return talk.slot().start();
        }

        @Override
        public Optional<Talk> about() {
            return Optional.of(talk);
        }
    }

    /// The foot of a clash: how to see something of all.
    ///
    /// @param ways from each talk to the next; none where two begin together
    record ClashFoot(Instant start, List<Departure> ways) implements MyDayItem {
        public ClashFoot {
            ways = List.copyOf(ways);
        }
    }

    /// Leaving one talk for another when that begins.
    record Departure(Talk from, Talk to) {
        Instant at() {
            return to.slot().start();
        }
    }

    /// A talk of the main track that was left out.
    record DroppedItem(Talk talk) implements MyDayItem {
        @Override
        public Instant start() {
            return talk.slot().start();
        }

        @Override
        public Optional<Talk> about() {
            return Optional.of(talk);
        }
    }

    /// A talk of the main track that does not take place.
    record CancelledItem(Talk talk) implements MyDayItem {
        @Override
        public Instant start() {
            return talk.slot().start();
        }

        @Override
        public Optional<Talk> about() {
            return Optional.of(talk);
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
