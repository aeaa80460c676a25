package org.trackbook.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// Gives talks whose instants stay the days of another zone. A day without a talk of its own stays where other talks are
/// still around it; a date that gets its first talk becomes a day.
///
/// @param days by date, counted from 1
record Redating(List<Day> days, List<Talk> talks) {
    Redating {
        days = List.copyOf(days);
        talks = List.copyOf(talks);
    }

    /// @param days as declared, with the clocks of their changes in the other zone
    static Redating of(List<Day> days, List<Talk> talks, Zone zone) {
        if (talks.stream().allMatch(talk -> within(days, talk))) {
            return new Redating(days, talks);
        }
        var change = days.getFirst().start().atZone(zone.id()).toLocalTime();
        var dates = new TreeSet<LocalDate>();
        talks.forEach(talk -> dates.add(date(talk.slot().start(), change, zone)));
        days.stream()
                .map(Day::date)
                .filter(date -> date.isAfter(dates.first()) && date.isBefore(dates.last()))
                .toList()
                .forEach(dates::add);
        var dated = new ArrayList<Day>();
        for (var date : dates) {
            dated.add(new Day(dated.size() + 1, date, date.atTime(change).atZone(zone.id()).toInstant(),
                    date.plusDays(1).atTime(change).atZone(zone.id()).toInstant()));
        }
        var ordered = List.copyOf(dates);
        return new Redating(dated, talks.stream()
                .map(talk -> talk.on(ordered.indexOf(date(talk.slot().start(), change, zone)) + 1))
                .toList());
    }

    private static boolean within(List<Day> days, Talk talk) {
        var start = talk.slot().start();
        return days.stream()
                .anyMatch(day -> day.number() == talk.day() && !start.isBefore(day.start())
                        && start.isBefore(day.end()));
    }

    /// Before the day change it is the night after.
    private static LocalDate date(Instant start, LocalTime change, Zone zone) {
        var there = start.atZone(zone.id());
        return there.toLocalTime().isBefore(change) ? there.toLocalDate().minusDays(1) : there.toLocalDate();
    }
}
