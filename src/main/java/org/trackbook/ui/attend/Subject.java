package org.trackbook.ui.attend;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.trackbook.model.Attendance;
import org.trackbook.model.Conference;
import org.trackbook.model.Day;
import org.trackbook.model.Rating;
import org.trackbook.model.Talk;

/// What the notes on the desk are about, with what else the visitor said of it.
sealed interface Subject {
    record Nothing() implements Subject {
    }

    /// One talk.
    ///
    /// @param sign the number of its track's sign
    /// @param planned whether it is on the agenda
    record OneTalk(Talk talk, int sign, boolean planned, Optional<Rating> rating,
            Optional<Attendance.State> attendance, boolean watch) implements Subject {
        int stars() {
            return rating.map(Rating::stars).orElse(0);
        }
    }

    record SeveralTalks(List<Talk> talks) implements Subject {
        public SeveralTalks {
            talks = List.copyOf(talks);
        }
    }

    record Moment(Day day, LocalTime time) implements Subject {
    }

    record WholeDay(Day day) implements Subject {
    }

    record Trip() implements Subject {
    }

    record WithoutTalk() implements Subject {
    }

    /// The best talks of a day.
    record Best(Day day, List<Pick> talks) implements Subject {
        public Best {
            talks = List.copyOf(talks);
        }
    }

    /// The talks of all days that are to be watched later.
    ///
    /// @param all whether those of the other conferences are asked for
    record Watch(List<Picked> conferences, boolean all) implements Subject {
        public Watch {
            conferences = List.copyOf(conferences);
        }
    }

    /// Talks of one conference.
    record Picked(Conference conference, List<Pick> talks) {
        public Picked {
            talks = List.copyOf(talks);
        }
    }

    /// A talk in a list of such.
    ///
    /// @param stars 0 where it is not rated
    record Pick(Talk talk, int stars, String verdict) {
    }
}
