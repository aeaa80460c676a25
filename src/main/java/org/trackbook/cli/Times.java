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
import org.trackbook.words.Words;

/// Dates and times as people read and write them.
final class Times {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private Times() {
    }

    static String date(Words words, LocalDate date) {
        return words.date("cli.date", date);
    }

    /// From one date to another, without saying the month or year twice.
    static String dates(Words words, LocalDate from, LocalDate to) {
        var last = words.date("times.date.year", to);
        if (from.equals(to)) {
            return last;
        }
        if (from.getYear() == to.getYear() && from.getMonth() == to.getMonth()) {
            return words.date("times.day.of_month", from) + "–" + last;
        }
        return words.date(from.getYear() == to.getYear() ? "times.date" : "times.date.year", from) + " – " + last;
    }

    static String clock(Instant instant, ZoneId zone) {
        return CLOCK.format(instant.atZone(zone));
    }

    /// A clock of a conference of several days.
    static String weekday(Words words, Instant instant, ZoneId zone) {
        return words.date("times.weekday.short", instant.atZone(zone)) + " " + clock(instant, zone);
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
