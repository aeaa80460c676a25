package org.trackbook.schedule;

import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.ConstraintViolationException;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import org.jspecify.annotations.Nullable;

/// The zones that a file describes itself (`VTIMEZONE`), for names that nobody else knows. ical4j works them out.
final class OwnZones {
    private static final int MOST = 10;
    private static final int LONGEST = 20_000;
    /// A rule that happens once a year; no other describes summer time, and some others never end.
    private static final Pattern RULE = Pattern
            .compile("RRULE:(?:(?:FREQ=YEARLY|BYMONTH=\\d+|BYDAY=[-+]?\\d?[A-Z]{2}|BYMONTHDAY=[-\\d,]{1,30}"
                    + "|INTERVAL=1|WKST=[A-Z]{2}|UNTIL=[\\dTZ]{8,16}|COUNT=\\d{1,3});?)+");
    /// Outlook begins in 1601.
    private static final Pattern LONG_AGO = Pattern.compile("(DTSTART(?:;[^:]*)?:)(?:1[0-8]\\d\\d|19[0-6]\\d|0\\d{3})");

    private final Map<String, String> described = new LinkedHashMap<>();
    private final Map<String, Optional<VTimeZone>> read = new HashMap<>();

    /// @param lines of the whole `VTIMEZONE`, without the first and the last
    void add(String lines) {
        var id = value(lines, "TZID");
        if (!id.isEmpty() && lines.length() < LONGEST && described.size() < MOST) {
            described.putIfAbsent(id, lines);
        }
    }

    /// The names of all that are described.
    List<String> names() {
        return List.copyOf(described.keySet());
    }

    /// Another name of a zone, which many writers add.
    String alias(String name) {
        var lines = described.get(name);
        return lines == null ? "" : value(lines, "X-LIC-LOCATION");
    }

    private static String value(String lines, String property) {
        for (var line : lines.split("\n", -1)) {
            if (line.regionMatches(true, 0, property, 0, property.length()) && line.length() > property.length()
                    && ";:".indexOf(line.charAt(property.length())) >= 0) {
                return line.substring(line.lastIndexOf(':') + 1).strip();
            }
        }
        return "";
    }

    /// How far from UTC the clocks of a zone are.
    ///
    /// @return empty where the zone is not described, or not so that it can be understood
    Optional<ZoneOffset> offset(String name, LocalDateTime wall) {
        return read.computeIfAbsent(name, this::zone).flatMap(zone -> offset(zone, wall));
    }

    private static Optional<ZoneOffset> offset(VTimeZone zone, LocalDateTime wall) {
        try {
            // first as if it were UTC, then with what is known by now
            var near = to(zone, wall, ZoneOffset.UTC);
            return near == null ? Optional.empty() : Optional.ofNullable(to(zone, wall, near));
        } catch (ConstraintViolationException | DateTimeException | IllegalArgumentException
                | UnsupportedOperationException broken) {
            return Optional.empty();
        }
    }

    private static @Nullable ZoneOffset to(VTimeZone zone, LocalDateTime wall, ZoneOffset offset) {
        var observance = zone.getApplicableObservance(wall.atOffset(offset));
        return observance == null
                ? null
                : observance.<TzOffsetTo>getProperty("TZOFFSETTO").map(TzOffsetTo::getOffset).orElse(null);
    }

    private Optional<VTimeZone> zone(String name) {
        var lines = described.get(name);
        if (lines == null) {
            return Optional.empty();
        }
        var text = new StringBuilder("BEGIN:VCALENDAR\r\nBEGIN:VTIMEZONE\r\n");
        for (var line : lines.split("\n", -1)) {
            var upper = line.toUpperCase(Locale.ROOT);
            if (!upper.startsWith("RRULE") || RULE.matcher(upper).matches()) {
                text.append(LONG_AGO.matcher(line).replaceFirst("$11970")).append("\r\n");
            }
        }
        text.append("END:VTIMEZONE\r\nEND:VCALENDAR\r\n");
        try {
            var calendar = new CalendarBuilder(new CalendarParserImpl(), new NoZones())
                    .build(new StringReader(text.toString().replace("\r\n\r\n", "\r\n")));
            var zones = new ArrayList<VTimeZone>(1);
            calendar.getComponents().forEach(component -> {
                if (component instanceof VTimeZone zone) {
                    zones.add(zone);
                }
            });
            return zones.stream().filter(OwnZones::isWhole).findFirst();
        } catch (IOException | ParserException | ConstraintViolationException | DateTimeException
                | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    /// ical4j takes for granted what it does not ask for.
    private static boolean isWhole(VTimeZone zone) {
        return zone.getObservances().stream()
                .allMatch(it -> it.<DtStart<?>>getProperty("DTSTART").map(DtStart::getDate).isPresent()
                        && it.<TzOffsetFrom>getProperty("TZOFFSETFROM").map(TzOffsetFrom::getOffset).isPresent()
                        && it.<TzOffsetTo>getProperty("TZOFFSETTO").map(TzOffsetTo::getOffset).isPresent());
    }
}
