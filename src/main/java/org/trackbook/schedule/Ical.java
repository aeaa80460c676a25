package org.trackbook.schedule;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ParserException;
import org.jspecify.annotations.Nullable;
import org.trackbook.model.Cause;
import org.trackbook.model.Effect;

/// Reads iCalendar (RFC 5545). The file is cut into its events, and each goes to ical4j alone: a bad one costs itself.
/// What is no event (tasks, journals, alarms) is no talk.
final class Ical {
    private static final String FIRST = "BEGIN:VCALENDAR";
    /// Blank lines in front of the first are fewer.
    private static final int HEAD = 1 << 12;
    /// More than is left of any text, even if each of its signs is escaped.
    private static final int LONGEST = 2 * Limits.TEXT + 2;
    private static final Pattern LINE = Pattern.compile("^Error at line -?\\d+: ?");
    private static final Pattern CODE = Pattern.compile("\\[(3[3-9]|[4-9]\\d|1[01]\\d)]");
    private static final Set<String> OF_CALENDAR = Set.of("PRODID", "METHOD", "NAME", "X-WR-CALNAME", "X-WR-CALDESC",
            "X-WR-TIMEZONE", "TIMEZONE-ID");
    private final ContentLines lines;
    private final String text;
    private final Reading reading;
    private final Map<String, String> calendar = new HashMap<>();
    private final List<CalendarEvent> events = new ArrayList<>();
    private final List<Draft.Remark> remarks = new ArrayList<>();
    private final OwnZones zones = new OwnZones();
    private @Nullable CalendarEvent event;
    private @Nullable StringBuilder zone;
    private final StringBuilder wanted = new StringBuilder();
    private int calendars;
    private int nested;
    private int begun;

    private Ical(ContentLines lines, Reading reading) {
        this.lines = lines;
        this.text = lines.decoded().text();
        this.reading = reading;
    }

    static boolean fits(Document document) {
        if (!document.is(Shape.Form.UNKNOWN)) {
            return false;
        }
        var head = Decoded.of(Arrays.copyOf(document.bytes(), Math.min(HEAD, document.bytes().length))).text();
        return head.strip().regionMatches(true, 0, FIRST, 0, FIRST.length());
    }

    static Draft read(Document document, Reading reading) throws Refusal {
        var lines = ContentLines.of(document.bytes());
        if (lines.decoded().mended()) {
            reading.tell(Effect.REPAIRED, Cause.WRONG_CHARSET, "", lines.decoded().charset(), "windows-1252");
        }
        return new Ical(lines, reading).draft();
    }

    private Draft draft() throws Refusal {
        for (var from = 0; from < text.length();) {
            var to = text.indexOf('\n', from);
            line(from, to);
            from = to + 1;
        }
        if (calendars > 0) {
            throw reading.refused(Cause.BROKEN, ":" + lines.last(), "END:VCALENDAR");
        }
        var draft = CalendarDraft.of(calendar, events, zones, reading);
        draft.remarks.addAll(remarks);
        return draft;
    }

    private void line(int from, int to) throws Refusal {
        if (is("BEGIN:", from)) {
            begin(component(from, to), lines.line(begun++), from);
        } else if (is("END:", from)) {
            end(component(from, to));
        } else if (zone != null) {
            zone.append(text, from, to).append('\n');
        } else if (nested == 0 && event != null) {
            ofEvent(from, to);
        } else if (nested == 0 && calendars > 0) {
            ofCalendar(from, to);
        }
    }

    private boolean is(String word, int from) {
        return text.regionMatches(true, from, word, 0, word.length());
    }

    private String component(int from, int to) {
        return text.substring(text.indexOf(':', from) + 1, Math.min(to, from + 40)).strip().toUpperCase(Locale.ROOT);
    }

    private void begin(String component, int line, int at) throws Refusal {
        if (component.equals("VCALENDAR")) {
            calendars++;
        } else if (component.equals("VEVENT")) {
            endEvent();
            reading.talk(at, text.length(), Spot.line(line));
            event = new CalendarEvent(Spot.line(line));
            nested = 0;
        } else {
            if (++nested > Limits.DEPTH) {
                throw reading.refused(Cause.TOO_DEEP, ":" + line, Integer.toString(Limits.DEPTH));
            }
            if (component.equals("VTIMEZONE") && nested == 1 && event == null) {
                zone = new StringBuilder();
            } else if (zone != null) {
                zone.append("BEGIN:").append(component).append('\n');
            }
        }
    }

    private void end(String component) {
        if (component.equals("VCALENDAR")) {
            endEvent();
            calendars = Math.max(0, calendars - 1);
            nested = 0;
            zone = null;
        } else if (component.equals("VEVENT")) {
            endEvent();
        } else {
            nested = Math.max(0, nested - 1);
            if (zone != null && nested == 0) {
                zones.add(zone.toString());
                zone = null;
            } else if (zone != null) {
                zone.append("END:").append(component).append('\n');
            }
        }
    }

    private void ofCalendar(int from, int to) {
        var name = name(from, to);
        if (OF_CALENDAR.contains(name) && !calendar.containsKey(name)) {
            var property = new StringBuilder();
            append(property, from, to);
            calendar.put(name, "");
            try {
                parse(property, "").forEach(it -> calendar.put(it.name(), it.value()));
            } catch (ParserException broken) {
                // a name is guessed then, and that is told
                calendar.put(name, "");
            }
        }
    }

    private void ofEvent(int from, int to) {
        // what else stands in an event is not even looked at, so it can break nothing
        if (CalendarDraft.ASKED_FOR.contains(name(from, to))) {
            append(wanted, from, Math.min(to, from + LONGEST));
        }
    }

    private void append(StringBuilder properties, int from, int to) {
        properties.append(text, from, to).append("\r\n");
    }

    private String name(int from, int to) {
        var end = from;
        while (end < to && text.charAt(end) != ':' && text.charAt(end) != ';') {
            end++;
        }
        return end - from > 40 ? "" : text.substring(from, end).toUpperCase(Locale.ROOT);
    }

    private void endEvent() {
        var ended = event;
        if (ended == null) {
            return;
        }
        event = null;
        nested = 0;
        try {
            parse(wanted, "VEVENT").forEach(ended::add);
            events.add(ended);
        } catch (ParserException broken) {
            remarks.add(new Draft.Remark(ended.spot, Words.line(raw("UID:") + " " + raw("SUMMARY:")), Effect.SKIPPED,
                    Cause.BROKEN_ENTRY, List.of(said(broken))));
        }
        wanted.setLength(0);
    }

    /// What a property says that could not be read with the others.
    private String raw(String property) {
        var at = wanted.indexOf(property);
        return at < 0 ? "" : wanted.substring(at + property.length(), wanted.indexOf("\r\n", at));
    }

    /// ical4j counts its own lines, and writes signs as their codes.
    private static String said(ParserException broken) {
        var said = broken.getMessage() == null ? "" : broken.getMessage().lines().findFirst().orElse("");
        return CODE.matcher(LINE.matcher(said).replaceFirst(""))
                .replaceAll(code -> Matcher.quoteReplacement("‘" + (char) Integer.parseInt(code.group(1)) + "’"));
    }

    private static List<CalendarProperty> parse(StringBuilder properties, String component) throws ParserException {
        var collector = new PropertyCollector();
        var frame = component.isEmpty() ? "" : ":" + component + "\r\n";
        var whole = FIRST + "\r\n" + (frame.isEmpty() ? "" : "BEGIN" + frame) + properties
                + (frame.isEmpty() ? "" : "END" + frame) + "END:VCALENDAR\r\n";
        try {
            new CalendarParserImpl().parse(new StringReader(whole), collector);
        } catch (IOException impossible) {
            throw new IllegalStateException("a string can be read", impossible);
        }
        return collector.properties();
    }
}
