package org.trackbook.report.agenda;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Describes a zone in a calendar (`VTIMEZONE`): how its clocks stood when the first event began, and each change until the
/// last has ended.
final class ZoneLines {
    private static final DateTimeFormatter WALL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1970, 1, 1, 0, 0);

    private ZoneLines() {
    }

    static String of(ZoneId zone, Instant first, Instant last) {
        var lines = new StringBuilder();
        lines.append(ContentLine.raw("BEGIN", "VTIMEZONE")).append(ContentLine.text("TZID", zone.getId()));
        var changes = changes(zone, first, last);
        if (changes.isEmpty() || changes.getFirst().getInstant().isAfter(first)) {
            var offset = zone.getRules().getOffset(first);
            lines.append(observance(zone, LONG_AGO, offset, offset, first));
        }
        changes.forEach(it -> lines.append(
                observance(zone, it.getDateTimeBefore(), it.getOffsetBefore(), it.getOffsetAfter(), it.getInstant())));
        return lines.append(ContentLine.raw("END", "VTIMEZONE")).toString();
    }

    private static List<ZoneOffsetTransition> changes(ZoneId zone, Instant first, Instant last) {
        var rules = zone.getRules();
        var changes = new ArrayList<ZoneOffsetTransition>();
        var next = rules.previousTransition(first.plusSeconds(1));
        if (next == null) {
            next = rules.nextTransition(first);
        }
        while (next != null && !next.getInstant().isAfter(last)) {
            changes.add(next);
            next = rules.nextTransition(next.getInstant());
        }
        return changes;
    }

    private static String observance(ZoneId zone, LocalDateTime start, ZoneOffset from, ZoneOffset to, Instant at) {
        var summer = zone.getRules().isDaylightSavings(at);
        var kind = summer ? "DAYLIGHT" : "STANDARD";
        var name = DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH).format(at.atZone(zone));
        var words = name.isBlank() ? zone.getDisplayName(TextStyle.SHORT, Locale.ENGLISH) : name;
        return ContentLine.raw("BEGIN", kind) + ContentLine.raw("DTSTART", WALL.format(start))
                + ContentLine.raw("TZOFFSETFROM", offset(from)) + ContentLine.raw("TZOFFSETTO", offset(to))
                + ContentLine.text("TZNAME", words) + ContentLine.raw("END", kind);
    }

    /// `+0100`, and `+013608` where it has to be.
    private static String offset(ZoneOffset offset) {
        return DateTimeFormatter.ofPattern(offset.getTotalSeconds() % 60 == 0 ? "xx" : "xxxx", Locale.ROOT)
                .format(offset);
    }
}
