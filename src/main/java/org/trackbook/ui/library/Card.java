package org.trackbook.ui.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.trackbook.usecase.Shelved;

/// A conference as its card shows it.
///
/// @param mainTracks the chosen main tracks, by their label where they have one
/// @param today whether it takes place today
/// @param running the title of the talk that runs now or comes next, on a day of the conference
/// @param step the next sensible thing to do
/// @param unseen what refreshes brought that the visitor has not looked at
public record Card(Shelved conference, List<String> mainTracks, boolean today, Optional<String> running,
        Step step, Unseen unseen) {
    public Card {
        mainTracks = List.copyOf(mainTracks);
    }

    /// What a card's button does.
    public enum Step {
        /** It takes place: write notes. */
        ATTEND,
        /** It is to come: choose tracks. */
        PLAN,
        /** It was visited: tell about it. */
        REPORT,
        /** It is over and nobody wrote anything. */
        LOOK
    }

    static Step step(Shelved conference, LocalDate today) {
        if (!today.isAfter(conference.end())) {
            return today.isBefore(conference.start()) ? Step.PLAN : Step.ATTEND;
        }
        return conference.notes() > 0 ? Step.REPORT : Step.LOOK;
    }
}
