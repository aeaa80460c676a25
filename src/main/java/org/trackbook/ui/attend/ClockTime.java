package org.trackbook.ui.attend;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads a time as somebody in a hurry types it: `12:35`, `1235`, `9.30`, `9`.
final class ClockTime {
    private static final Pattern TIME = Pattern.compile("\\s*(\\d{1,2})(?:[:.h ]?([0-5]\\d))?\\s*");

    private ClockTime() {
    }

    static Optional<LocalTime> parse(String words) {
        var found = TIME.matcher(words);
        if (!found.matches() || Integer.parseInt(found.group(1)) > 23) {
            return Optional.empty();
        }
        var minutes = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
        return Optional.of(LocalTime.of(Integer.parseInt(found.group(1)), minutes));
    }
}
