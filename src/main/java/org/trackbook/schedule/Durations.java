package org.trackbook.schedule;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Optional;

/// Reads lengths: `00:25`, `1:30`, minutes alone (`45`), `PT45M`, and three parts, which two kinds of writers mean in
/// two ways.
final class Durations {
    private static final int LONGEST = 20;

    private Durations() {
    }

    /// A length as read.
    ///
    /// @param inDays the same taken for days, hours and minutes; absent where there are not three parts
    record Length(Duration length, Optional<Duration> inDays) {
    }

    /// Reads what may be a length.
    ///
    /// @return empty where it is no length
    static Optional<Length> read(String published) {
        var text = published.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        if (text.charAt(0) == 'P') {
            return iso(text);
        }
        var parts = text.split(":", -1);
        var numbers = new long[parts.length];
        for (var at = 0; at < parts.length; at++) {
            numbers[at] = number(parts[at]);
            if (numbers[at] < 0) {
                return Optional.empty();
            }
        }
        return switch (parts.length) {
            case 1 -> length(Duration.ofMinutes(numbers[0]));
            // ninety minutes have been written as 0:90
            case 2 -> numbers[1] < 60 || numbers[0] == 0
                    ? length(Duration.ofHours(numbers[0]).plusMinutes(numbers[1]))
                    : Optional.empty();
            case 3 -> ofThree(numbers[0], numbers[1], numbers[2]);
            default -> Optional.empty();
        };
    }

    private static Optional<Length> ofThree(long first, long second, long third) {
        if (second > 59 || third > 59) {
            return Optional.empty();
        }
        return Optional.of(new Length(Duration.ofHours(first).plusMinutes(second).plusSeconds(third),
                Optional.of(Duration.ofDays(first).plusHours(second).plusMinutes(third))));
    }

    private static Optional<Length> iso(String text) {
        try {
            var length = Duration.parse(text);
            return length.isNegative() ? Optional.empty() : length(length);
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Optional<Length> length(Duration length) {
        return Optional.of(new Length(length, Optional.empty()));
    }

    /// @return -1 where it is no number
    private static long number(String digits) {
        var number = digits.isEmpty() || digits.length() > 6 ? -1L : 0L;
        for (var at = 0; at < digits.length() && number >= 0; at++) {
            var digit = digits.charAt(at) - '0';
            number = digit < 0 || digit > 9 ? -1 : number * 10 + digit;
        }
        return number;
    }
}
