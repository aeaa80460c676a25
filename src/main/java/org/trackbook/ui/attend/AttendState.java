package org.trackbook.ui.attend;

import java.util.List;
import org.trackbook.model.Conference;
import org.trackbook.model.Day;

/// What the place shows.
public sealed interface AttendState {
    /// There is nothing to attend.
    record NoConference() implements AttendState {
    }

    /// A day of a conference, with what is open of it.
    ///
    /// @param rows the day by time
    /// @param hint what is offered just now
    record Ready(Conference conference, Day day, List<AgendaRow> rows, Foot foot, Subject subject,
            List<Section> sections, Hint hint) implements AttendState {
        public Ready {
            rows = List.copyOf(rows);
            sections = List.copyOf(sections);
        }

        boolean hasEarlierDay() {
            return day.number() > conference.days().getFirst().number();
        }

        boolean hasLaterDay() {
            return day.number() < conference.days().getLast().number();
        }
    }

    /// What stands below the agenda.
    ///
    /// @param dayWords of the notes about the day
    /// @param tripParts how many parts of the trip have words
    /// @param withoutTalk how much is about talks that have left the schedule
    /// @param best how many talks of the day are worth the time
    /// @param watch how many are to be watched later, of all days
    record Foot(int dayWords, int tripParts, int withoutTalk, int best, int watch) {
    }
}
