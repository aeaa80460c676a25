package org.trackbook.ui.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.trackbook.model.ConferenceId;
import org.trackbook.usecase.Shelved;

/// Says which conference somebody wants who has not said it yet: the one they are at, else the one they had in hand, else
/// the next to come, else the last that was.
final class FirstOpen {
    private FirstOpen() {
    }

    /// @param shelf newest first
    /// @param last what was open the last time
    static Optional<ConferenceId> of(List<Shelved> shelf, Optional<ConferenceId> last, Instant now) {
        var mine = shelf.stream().filter(it -> last.equals(Optional.of(it.id()))).findFirst();
        var current = shelf.stream().filter(it -> !it.archived()).toList();
        return mine.filter(it -> runs(it, now))
                .or(() -> current.stream().filter(it -> runs(it, now)).findFirst())
                .or(() -> mine)
                .or(() -> current.stream()
                        .filter(it -> it.start().isAfter(today(it, now)))
                        .min(Comparator.comparing(Shelved::start)))
                .or(() -> current.stream().findFirst())
                .or(() -> shelf.stream().findFirst())
                .map(Shelved::id);
    }

    private static boolean runs(Shelved conference, Instant now) {
        var today = today(conference, now);
        return !conference.start().isAfter(today) && !conference.end().isBefore(today);
    }

    private static LocalDate today(Shelved conference, Instant now) {
        return LocalDate.ofInstant(now, conference.zone().id());
    }
}
