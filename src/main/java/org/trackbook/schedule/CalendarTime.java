package org.trackbook.schedule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/// A moment as calendars write it: `20200202T090000`, the same with `Z`, or a date alone. What is written with hyphens
/// and colons, as XML does, is the same.
///
/// @param offset how far from UTC it says to be
/// @param zone the name of a zone that stands beside it; `""` where none does
/// @param wholeDay whether it is a date alone; the time is midnight then
record CalendarTime(LocalDateTime wall, Optional<ZoneOffset> offset, String zone, boolean wholeDay) {
    private static final int LONGEST = 40;
    private static final int DATE = 8;

    /// Reads what may be a moment.
    ///
    /// @return empty where it is none
    static Optional<CalendarTime> read(String published, String zone) {
        var text = published.strip();
        if (text.length() < DATE || text.length() > LONGEST) {
            return Optional.empty();
        }
        var digits = new StringBuilder(14);
        var at = 0;
        for (; at < text.length() && !isOffset(text, at, digits.length()); at++) {
            var sign = text.charAt(at);
            if (sign >= '0' && sign <= '9') {
                digits.append(sign);
            } else if (sign == '.' || sign == ',') {
                // parts of seconds
                break;
            } else if ("-:Tt ".indexOf(sign) < 0) {
                return Optional.empty();
            }
        }
        while (at < text.length() && !isOffset(text, at, digits.length())) {
            at++;
        }
        try {
            return read(digits, offset(text.substring(at)), zone);
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static boolean isOffset(String text, int at, int digits) {
        var sign = text.charAt(at);
        return sign == 'Z' || sign == 'z' || sign == '+' || (sign == '-' && digits >= 12);
    }

    private static Optional<ZoneOffset> offset(String text) {
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(text.equalsIgnoreCase("Z") ? ZoneOffset.UTC : ZoneOffset.of(text.strip()));
    }

    private static Optional<CalendarTime> read(CharSequence digits, Optional<ZoneOffset> offset, String zone) {
        if (digits.length() < DATE) {
            return Optional.empty();
        }
        var date = LocalDate.of(number(digits, 0, 4), number(digits, 4, 6), number(digits, 6, DATE));
        return switch (digits.length()) {
            case DATE -> Optional.of(new CalendarTime(date.atStartOfDay(), Optional.empty(), zone, true));
            case 12 -> Optional.of(new CalendarTime(date.atTime(number(digits, 8, 10), number(digits, 10, 12)), offset,
                    zone, false));
            // a minute that ends with its sixtieth second is the next one
            case 14 -> Optional.of(new CalendarTime(date.atTime(number(digits, 8, 10), number(digits, 10, 12))
                    .plusSeconds(number(digits, 12, 14)), offset, zone, false));
            default -> Optional.empty();
        };
    }

    private static int number(CharSequence digits, int from, int to) {
        return Integer.parseInt(digits, from, to, 10);
    }

    CalendarTime at(LocalDateTime other) {
        return new CalendarTime(other, offset, zone, wholeDay);
    }
}
