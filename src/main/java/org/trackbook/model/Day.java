package org.trackbook.model;

import java.time.Instant;
import java.time.LocalDate;

/// A day as the schedule declares it. A talk at half past midnight may belong to the evening before.
///
/// @param number counts from 1
/// @param start the first instant that belongs to the day, at the day change
/// @param end the first instant that does not
public record Day(int number, LocalDate date, Instant start, Instant end) {
    public Day {
        if (number < 1) {
            throw new IllegalArgumentException("days count from 1: " + number);
        }
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("a day cannot end before it begins: " + date);
        }
    }
}
