package org.trackbook.ui.attend;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// A day until when something is to be done, as people type it in a hurry.
final class DueDate {
    private static final Pattern MONTH_AND_DAY = Pattern.compile("(\\d{1,2})-(\\d{1,2})");

    private DueDate() {
    }

    /// `2026-02-20`, `02-20` of the next year that has it still to come, or `7` for in a week.
    static Optional<LocalDate> parse(String words, LocalDate today) {
        var typed = words.strip();
        try {
            if (typed.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return Optional.of(LocalDate.parse(typed));
            }
            var dayOfYear = MONTH_AND_DAY.matcher(typed);
            if (dayOfYear.matches()) {
                var day = LocalDate.of(today.getYear(), Integer.parseInt(dayOfYear.group(1)),
                        Integer.parseInt(dayOfYear.group(2)));
                return Optional.of(day.isBefore(today) ? day.plusYears(1) : day);
            }
            return typed.matches("\\d{1,3}") ? Optional.of(today.plusDays(Integer.parseInt(typed))) : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
