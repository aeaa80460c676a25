package org.trackbook.visit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Optional;

/// Reads when something starts, as lists of stars write it: a date and a time, with an offset or without.
record Clocks(ZoneId zone) {
    private static final DateTimeFormatter WRITTEN = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendPattern("['T'][' ']")
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendPattern("[XXX][XX][X]")
            .toFormatter(Locale.ROOT);

    Optional<Instant> read(String written) {
        try {
            var read = WRITTEN.parseBest(written.strip(), ZonedDateTime::from, LocalDateTime::from);
            return Optional.of(read instanceof LocalDateTime wall
                    ? wall.atZone(zone).toInstant()
                    : Instant.from(read));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }
}
