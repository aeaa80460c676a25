package org.trackbook.schedule;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import net.fortuna.ical4j.model.Recur;

/// When an event that repeats takes place. A conference ends, so only what ends by itself, and goes by days or weeks, is
/// followed; ical4j counts the days.
final class Series {
    /// More often than any conference has days.
    static final int MOST = 100;
    private static final int MOST_RULES = 5;
    private static final int DAYS = 400;
    private static final Pattern RULE = Pattern
            .compile("(?:FREQ=(?:DAILY|WEEKLY)|INTERVAL=\\d{1,2}|COUNT=\\d{1,3}|UNTIL=[0-9TZ:-]{8,25}|WKST=[A-Z]{2}"
                    + "|BYDAY=[A-Z]{2}(?:,[A-Z]{2}){0,6})");

    private Series() {
    }

    /// @param starts the first is that of the event itself
    /// @param whole whether these are all; else the rule is not one to be followed
    record Starts(List<CalendarTime> starts, boolean whole) {
    }

    /// @param start of the event itself
    /// @param replaced starts that another event of the file replaces
    static Starts of(CalendarEvent event, CalendarTime start, Set<LocalDateTime> replaced) {
        var walls = new TreeSet<LocalDateTime>();
        walls.add(start.wall());
        var whole = true;
        var rules = event.all("RRULE");
        // RFC 5545, 3.8.5.3: "SHOULD NOT occur more than once"
        for (var rule : rules.subList(0, Math.min(MOST_RULES, rules.size()))) {
            whole &= followed(rule.value().strip().toUpperCase(Locale.ROOT), start, walls);
        }
        walls.addAll(dates(event.all("RDATE"), start));
        var without = new HashSet<>(dates(event.all("EXDATE"), start));
        without.addAll(replaced);
        walls.removeAll(without);
        var starts = new ArrayList<CalendarTime>();
        for (var wall : walls) {
            if (starts.size() < MOST) {
                starts.add(start.at(wall));
            }
        }
        return new Starts(starts, whole && rules.size() <= MOST_RULES && walls.size() <= MOST);
    }

    private static boolean followed(String rule, CalendarTime start, Set<LocalDateTime> walls) {
        var parts = new HashMap<String, String>();
        for (var part : rule.split(";", 12)) {
            if (!RULE.matcher(part).matches()) {
                return false;
            }
            parts.put(part.substring(0, part.indexOf('=')), part);
        }
        var count = parts.remove("COUNT");
        var until = parts.remove("UNTIL");
        if ((count == null) == (until == null) || !parts.containsKey("FREQ")) {
            return false;
        }
        var most = count == null ? MOST + 1 : Integer.parseInt(count.substring("COUNT=".length()));
        var last = until == null ? start.wall().plusDays(DAYS) : last(until.substring("UNTIL=".length()), start);
        var found = dates(String.join(";", parts.values()), start.wall(), last, Math.min(most, MOST + 1));
        walls.addAll(found);
        return (count == null || most <= MOST) && found.size() <= MOST;
    }

    /// RFC 5545, 3.3.10: the end belongs to it. A day alone ends with the day.
    private static LocalDateTime last(String until, CalendarTime start) {
        var farthest = start.wall().plusDays(DAYS);
        return CalendarTime.read(until, start.zone())
                .map(time -> time.wholeDay() ? time.wall().plusDays(1).minusSeconds(1) : local(time, start))
                .filter(farthest::isAfter)
                .orElse(farthest);
    }

    private static LocalDateTime local(CalendarTime time, CalendarTime start) {
        if (time.offset().isEmpty() || start.offset().isPresent()) {
            return time.wall();
        }
        return ZoneNames.find(start.zone())
                .map(zone -> time.wall().atOffset(time.offset().get()).atZoneSameInstant(zone).toLocalDateTime())
                .orElse(time.wall());
    }

    private static List<LocalDateTime> dates(String rule, LocalDateTime start, LocalDateTime last, int most) {
        try {
            return last.isBefore(start)
                    ? List.of()
                    : new Recur<LocalDateTime>(rule).getDates(start, start, last.plusSeconds(1), most).stream()
                            .filter(it -> !it.isAfter(last))
                            .limit(most)
                            .toList();
        } catch (DateTimeException | IllegalArgumentException broken) {
            return List.of();
        }
    }

    private static List<LocalDateTime> dates(List<CalendarProperty> properties, CalendarTime start) {
        var dates = new ArrayList<LocalDateTime>();
        for (var property : properties.subList(0, Math.min(MOST, properties.size()))) {
            for (var value : property.value().split(",", MOST + 1)) {
                // a period begins with its start
                CalendarTime.read(value.replaceFirst("/.*", ""), property.parameter("TZID"))
                        .map(time -> time.wholeDay()
                                ? time.wall().toLocalDate().atTime(start.wall().toLocalTime())
                                : local(time, start))
                        .ifPresent(dates::add);
            }
        }
        return dates;
    }

    /// Which starts of which series the file replaces: of each id.
    static Map<String, Set<LocalDateTime>> replaced(List<CalendarEvent> events) {
        var replaced = new HashMap<String, Set<LocalDateTime>>();
        for (var event : events) {
            var instead = event.first("RECURRENCE-ID");
            var start = event.first("DTSTART");
            if (instead.isPresent() && start.isPresent()) {
                var zone = start.get().parameter("TZID");
                var first = CalendarTime.read(start.get().value(), zone);
                CalendarTime.read(instead.get().value(), instead.get().parameter("TZID"))
                        .map(time -> first.map(it -> local(time, it)).orElse(time.wall()))
                        .ifPresent(wall -> replaced
                                .computeIfAbsent(event.value("UID").strip(), _ -> new HashSet<>())
                                .add(wall));
            }
        }
        return replaced;
    }
}
