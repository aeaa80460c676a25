package org.trackbook.model;

import java.time.LocalTime;
import java.util.List;
import java.util.function.UnaryOperator;

/// What a note is about.
public sealed interface About {
    /// One talk, or several at once.
    record Talks(List<TalkId> talks) implements About {
        public Talks {
            if (talks.isEmpty()) {
                throw new IllegalArgumentException("a note about talks names one");
            }
            talks = List.copyOf(talks);
        }
    }

    /// A whole day.
    record WholeDay(int day, DayPart part) implements About {
    }

    /// A moment of a day.
    ///
    /// @param time wall clock; before the day change it is the night after
    record Moment(int day, LocalTime time) implements About {
    }

    /// A part of the trip.
    record Trip(TripPart part) implements About {
    }

    static About talk(TalkId talk) {
        return new Talks(List.of(talk));
    }

    /// The same, where talks have other ids.
    default About withTalks(UnaryOperator<TalkId> to) {
        return this instanceof Talks(var talks) ? new Talks(talks.stream().map(to).distinct().toList()) : this;
    }

    /// The same, where days have other numbers.
    default About withDays(UnaryOperator<Integer> to) {
        return switch (this) {
            case WholeDay(var day, var part) -> new WholeDay(to.apply(day), part);
            case Moment(var day, var time) -> new Moment(to.apply(day), time);
            case Talks _,Trip _ -> this;
        };
    }
}
