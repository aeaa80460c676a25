package org.trackbook.report.agenda;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What stands on the sheets for the pocket, a page a day; how it looks is another matter.
///
/// @param where venue and city; may be empty
/// @param zone the sentence that names the zone of all times
record DaySheet(String title, String where, String zone, Locale language, List<Page> pages) {
    DaySheet {
        pages = List.copyOf(pages);
    }

    /// A day.
    ///
    /// @param main what tells the day's main track; may be empty
    /// @param lines by time
    /// @param shortList what is not decided; each line stands for itself
    record Page(int day, String heading, String main, List<Line> lines, List<Talk> shortList) {
        Page {
            lines = List.copyOf(lines);
            shortList = List.copyOf(shortList);
        }
    }

    /// A line of the day.
    sealed interface Line {
        String start();

        String end();
    }

    /// Why a talk is there, or that it does not take place.
    enum Mark {
        MAIN, STAR, BACKUP, OWN, CANCELLED
    }

    /// A talk or an own entry.
    ///
    /// @param people who speaks, and in which track where it is not the day's
    /// @param remarks sentences about it
    record Talk(String start, String end, String title, Optional<String> link, String room, String people,
            List<String> remarks, Mark mark) implements Line {
        Talk {
            remarks = List.copyOf(remarks);
        }
    }

    /// Time without any talk.
    record Free(String start, String end, String words) implements Line {
    }
}
