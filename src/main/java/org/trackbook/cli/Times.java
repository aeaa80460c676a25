package org.trackbook.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.trackbook.model.Slot;

/// Dates and times as people read and write them, whatever the computer's language.
final class Times {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d", Locale.ROOT);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private Times() {
    }

    static String date(LocalDate date) {
        return DATE.format(date);
    }

    /// From one date to another, without saying the month or year twice.
    static String dates(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return SHORT.format(from);
        }
        var first = from.getYear() != to.getYear() ? SHORT : from.getMonth() != to.getMonth() ? MONTH : DAY;
        return first.format(from) + (first.equals(DAY) ? "–" : " – ") + SHORT.format(to);
    }

    static String clock(Instant instant, ZoneId zone) {
        return CLOCK.format(instant.atZone(zone));
    }

    /// A clock of a conference of several days.
    static String weekday(Instant instant, ZoneId zone) {
        return WEEKDAY.format(instant.atZone(zone));
    }

    static String clock(LocalTime time) {
        return CLOCK.format(time);
    }

    static String span(Slot slot, ZoneId zone) {
        return clock(slot.start(), zone) + "–" + clock(slot.end(), zone);
    }

    /// Hours and minutes, each only where there are any.
    static String hours(Duration length) {
        var minutes = length.toMinutesPart() + " min";
        return length.toHours() == 0
                ? minutes
                : length.toHours() + " h" + (length.toMinutesPart() == 0 ? "" : " " + minutes);
    }

    /// A wall clock as somebody typed it; absent where it is none.
    static Optional<LocalTime> typed(String text) {
        try {
            return Optional.of(LocalTime.parse(text, TYPED));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
