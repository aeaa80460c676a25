package org.trackbook.ui.attend;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.trackbook.model.Attendance;
import org.trackbook.model.NoteId;
import org.trackbook.model.Slot;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.plan.Why;

/// A line of the day as it is lived: what is planned, and what was said of it.
sealed interface AgendaRow {
    /// Where it stands in the day.
    Instant at();

    /// A talk.
    ///
    /// @param why absent for a talk that is not on the agenda and of which something was said all the same
    /// @param sign the number of its track's sign
    /// @param said what the visitor said of it
    /// @param timing where the clock stands
    /// @param overlap the longest clash with another talk of the agenda, about which nobody decided
    /// @param leave when it is left for another one, as the visitor decided
    record OfTalk(Talk talk, Optional<Why> why, int sign, Said said, Timing timing,
            Duration overlap, Optional<Instant> leave) implements AgendaRow {
        @Override
        public Instant at() {
            return talk.slot().start();
        }
    }

    /// A note about several talks, after the last of them.
    record OfTalks(List<TalkId> talks, Instant at, int words) implements AgendaRow {
        public OfTalks {
            talks = List.copyOf(talks);
        }
    }

    /// A note about a moment.
    ///
    /// @param first the beginning of the note
    record OfMoment(NoteId note, Instant at, String first, int words) implements AgendaRow {
    }

    /// Free time.
    record OfGap(Slot slot) implements AgendaRow {
        @Override
        public Instant at() {
            return slot.start();
        }
    }

    /// What the visitor said of a talk.
    ///
    /// @param stars 0 where it is not rated
    record Said(Optional<Attendance.State> attendance, boolean watch, int stars, int words) {
        boolean nothing() {
            return attendance.isEmpty() && !watch && stars == 0 && words == 0;
        }
    }

    /// Where the clock stands as seen from a talk.
    sealed interface Timing {
        record Over() implements Timing {
        }

        record Now(Duration left) implements Timing {
        }

        /// The next talk to go to.
        ///
        /// @param sameRoom as the one before
        record Next(boolean sameRoom) implements Timing {
        }

        record Later() implements Timing {
        }
    }
}
