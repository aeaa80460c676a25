package org.trackbook.schedule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A date, perhaps with a time, perhaps with how far from UTC it is: `2017-02-04T10:45:00+01:00`.
record Moment(LocalDate date, Optional<LocalTime> time, Optional<ZoneOffset> offset) {
    private static final int DATE = 10;
    private static final int USUAL_TIME = "hh:mm".length();
    private static final int MOST_HOURS = 18;
    /// All offsets in use are full quarters of an hour: from -18:00 to +18:00.
    private static final List<ZoneOffset> QUARTERS = IntStream.rangeClosed(-4 * MOST_HOURS, 4 * MOST_HOURS)
            .mapToObj(quarters -> ZoneOffset.ofTotalSeconds(quarters * 15 * 60)).toList();

    /// Reads what may be a date.
    ///
    /// @return empty where it is no date
    static Optional<Moment> read(String published) {
        var text = published.strip();
        if (text.length() < DATE || text.length() > 40) {
            return Optional.empty();
        }
        try {
            var date = date(text);
            if (text.length() == DATE) {
                return Optional.of(new Moment(date, Optional.empty(), Optional.empty()));
            }
            if (text.charAt(DATE) != 'T' && text.charAt(DATE) != ' ') {
                return Optional.empty();
            }
            return Optional.of(withTime(date, text, withoutBlanks(text, DATE + 1)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static LocalDate date(String text) {
        var century = twoDigits(text, 0);
        var year = twoDigits(text, 2);
        var month = twoDigits(text, 5);
        var day = twoDigits(text, 8);
        return century < 0 || year < 0 || month < 0 || day < 0 || text.charAt(4) != '-' || text.charAt(7) != '-'
                ? LocalDate.parse(text.substring(0, DATE))
                : LocalDate.of(century * 100 + year, month, day);
    }

    private static Moment withTime(LocalDate date, String text, int from) {
        var end = from;
        while (end < text.length() && !endsTime(text.charAt(end))) {
            end++;
        }
        var offset = withoutBlanks(text, end);
        return new Moment(date, Optional.of(ofDay(text, from, end)),
                offset == text.length() ? Optional.empty() : Optional.of(offset(text, offset)));
    }

    private static boolean endsTime(char sign) {
        return sign == 'Z' || sign == '+' || sign == '-' || sign == 'z' || sign == ' ';
    }

    private static int withoutBlanks(String text, int from) {
        var at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// `hh:mm` or `hh:mm:ss` are read where they stand, as nearly all are written.
    private static LocalTime ofDay(String text, int from, int end) {
        var hasSeconds = end - from == "hh:mm:ss".length() && text.charAt(from + 5) == ':';
        var isUsual = (hasSeconds || end - from == USUAL_TIME) && text.charAt(from + 2) == ':';
        var hour = isUsual ? twoDigits(text, from) : -1;
        var minute = isUsual ? twoDigits(text, from + 3) : -1;
        var second = hasSeconds ? twoDigits(text, from + 6) : 0;
        return hour < 0 || minute < 0 || second < 0
                ? LocalTime.parse(text.substring(from, end))
                : LocalTime.of(hour, minute, second);
    }

    private static ZoneOffset offset(String text, int from) {
        var isUsual = text.length() - from == "+hh:mm".length() && text.charAt(from + 3) == ':'
                && (text.charAt(from) == '+' || text.charAt(from) == '-');
        var hours = isUsual ? twoDigits(text, from + 1) : -1;
        var minutes = isUsual ? twoDigits(text, from + 4) : -1;
        if (hours < 0 || hours > MOST_HOURS || minutes < 0 || minutes > 59 || minutes % 15 != 0
                || (hours == MOST_HOURS && minutes > 0)) {
            var written = text.substring(from);
            return ZoneOffset.of(written.equals("z") ? "Z" : written);
        }
        var quarters = hours * 4 + minutes / 15;
        return QUARTERS.get(4 * MOST_HOURS + (text.charAt(from) == '-' ? -quarters : quarters));
    }

    /// @return -1 where they are none
    private static int twoDigits(String text, int at) {
        var tens = text.charAt(at) - '0';
        var ones = text.charAt(at + 1) - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
    }

    /// A time of day, with or without seconds or a leading zero: `9:30`, `09:30:00`.
    ///
    /// @return empty where it is no time
    static Optional<LocalTime> time(String published) {
        var text = published.strip();
        if (text.length() < 4 || text.length() > 18 || (text.charAt(1) != ':' && text.charAt(2) != ':')) {
            return Optional.empty();
        }
        if (text.length() == USUAL_TIME && text.charAt(2) == ':') {
            var hour = twoDigits(text, 0);
            var minute = twoDigits(text, 3);
            return hour < 0 || hour > 23 || minute < 0 || minute > 59
                    ? Optional.empty()
                    : Optional.of(LocalTime.of(hour, minute));
        }
        try {
            return Optional.of(LocalTime.parse(text.charAt(1) == ':' ? "0" + text : text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
