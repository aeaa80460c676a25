package org.trackbook.store;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/// What a search is for, once the words that somebody typed are understood.
///
/// @param words all of them must be there
/// @param without none of them may be there
/// @param only where to look
public record Sought(List<Term> words, List<Term> without, List<Narrowing> only) {
    public Sought {
        words = List.copyOf(words);
        without = List.copyOf(without);
        only = List.copyOf(only);
    }

    public boolean isNothing() {
        return words.isEmpty() && only.isEmpty();
    }

    /// A bound on the talks among which is looked.
    ///
    /// @param not the talks that are not so
    public record Narrowing(Bound bound, boolean not) {
    }

    /// What talks have in common.
    public sealed interface Bound {
        /// The number of a day.
        record Day(int number) implements Bound {
        }

        /// Days of the week.
        record Weekday(List<DayOfWeek> days) implements Bound {
            public Weekday {
                days = List.copyOf(days);
            }
        }

        record Date(LocalDate date) implements Bound {
        }

        record Year(int year) implements Bound {
        }

        /// The visitor's own stars.
        record Rated(int least, int most) implements Bound {
        }

        record InRoom(Term name) implements Bound {
        }

        record InTrack(Term name) implements Bound {
        }

        record By(Term speaker) implements Bound {
        }

        /// What nothing fits: a day that is none.
        record Nothing() implements Bound {
        }
    }

    /// The same, with short words found inside of others too.
    Sought anywhere() {
        return new Sought(words.stream().map(Term::anywhere).toList(), without, only);
    }
}
