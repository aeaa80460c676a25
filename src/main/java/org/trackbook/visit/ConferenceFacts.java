package org.trackbook.visit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.trackbook.model.Conference;
import org.trackbook.model.ConferenceId;

/// What a visit file tells of its conference, so that another library finds it: by id, else by title and dates.
///
/// @param title may be empty
/// @param source where its schedule can be had
public record ConferenceFacts(ConferenceId id, String title, Optional<LocalDate> start, Optional<LocalDate> end,
        Optional<ZoneId> zone, Optional<String> source) {
    public static ConferenceFacts of(Conference conference, Optional<String> source) {
        return new ConferenceFacts(conference.id(), conference.title(), Optional.of(conference.start()),
                Optional.of(conference.end()), Optional.of(conference.zone().id()), source);
    }
}
