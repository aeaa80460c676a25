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
    record Ready(Conference conference, Day day, List<AgendaRow> rows, Foot foot, Subject subject,
            List<Section> sections) implements AttendState {
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
    record Foot(int dayWords, int tripParts, int withoutTalk) {
    }
}
