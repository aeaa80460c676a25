package org.trackbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/// The talks of a generated schedule as calendars: iCalendar as RFC 5545 wants it, and xCal as FOSDEM wrote it in 2015.
final class GeneratedCalendar {
    private static final int WIDTH = 75;

    private final StringBuilder out = new StringBuilder();

    private GeneratedCalendar() {
    }

    /// @param format its word: `ical` or `xcal`
    static byte[] bytes(String format, int talks, Prose prose) {
        var calendar = new GeneratedCalendar();
        var schedule = parsed(GeneratedSchedule.bytes(talks, prose));
        return (format.equals("ical") ? calendar.ical(schedule) : calendar.xcal(schedule))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Element parsed(byte[] bytes) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setAttribute("jdk.xml.maxGeneralEntitySizeLimit", "0");
            factory.setAttribute("jdk.xml.totalEntitySizeLimit", "0");
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes)).getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new IllegalStateException("generated schedules are good", broken);
        }
    }

    private String ical(Element schedule) {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("X-WR-CALNAME:Generated");
        each(schedule, (event, date) -> {
            line("BEGIN:VEVENT");
            line("UID:" + event.getAttribute("id") + "@example.org");
            line("DTSTAMP:20270101T000000Z");
            line("DTSTART;TZID=Europe/Brussels:" + moment(event, date, 0));
            line("DTEND;TZID=Europe/Brussels:" + moment(event, date, 25));
            line("SUMMARY:" + escaped(value(event, "title")));
            line("DESCRIPTION:" + escaped(value(event, "abstract")));
            line("LOCATION:" + escaped(value(event, "room")));
            line("CATEGORIES:" + escaped(value(event, "track")));
            line("URL:https://example.org/" + value(event, "slug"));
            var people = event.getElementsByTagName("person");
            for (var at = 0; at < people.getLength(); at++) {
                line("ATTENDEE;CN=\"" + people.item(at).getTextContent() + "\":invalid:nomail");
            }
            line("END:VEVENT");
        });
        line("END:VCALENDAR");
        return out.toString();
    }

    private void line(String property) {
        for (var from = 0; from < property.length();) {
            var to = Math.min(property.length(), from + (from == 0 ? WIDTH : WIDTH - 1));
            out.append(from == 0 ? "" : " ").append(property, from, to).append("\r\n");
            from = to;
        }
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;").replace("\n", "\\n");
    }

    private String xcal(Element schedule) {
        out.append("<iCalendar xmlns:pentabarf='http://pentabarf.org'><vcalendar>"
                + "<x-wr-calname>Generated</x-wr-calname>\n");
        each(schedule, (event, date) -> {
            out.append("<vevent>");
            element("method", "PUBLISH");
            element("uid", event.getAttribute("id") + "@example.org");
            element("pentabarf:event-id", event.getAttribute("id"));
            element("pentabarf:event-slug", value(event, "slug"));
            element("pentabarf:event-tag", value(event, "slug"));
            element("pentabarf:title", value(event, "title"));
            element("pentabarf:subtitle", value(event, "subtitle"));
            element("pentabarf:language", "en");
            element("pentabarf:language-code", "en_US");
            element("pentabarf:track", value(event, "track"));
            element("pentabarf:start", offset(event, date, 0));
            element("pentabarf:end", offset(event, date, 25));
            element("pentabarf:duration", "00:25:00:00");
            element("dtstart", moment(event, date, 0));
            element("dtend", moment(event, date, 25));
            element("duration", "00:25:00:00");
            element("summary", value(event, "title"));
            element("description", value(event, "abstract"));
            element("class", "PUBLIC");
            element("status", "CONFIRMED");
            element("categories", value(event, "track"));
            element("url", "https:/example.org/" + value(event, "slug"));
            element("location", value(event, "room"));
            var people = event.getElementsByTagName("person");
            for (var at = 0; at < people.getLength(); at++) {
                element("attendee", people.item(at).getTextContent());
            }
            out.append("</vevent>\n");
        });
        return out.append("</vcalendar></iCalendar>\n").toString();
    }

    private void element(String name, String text) {
        out.append('<').append(name).append('>')
                .append(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
                .append("</").append(name).append(">\n");
    }

    private interface Write {
        void event(Element event, String date);
    }

    private static void each(Element schedule, Write write) {
        var days = schedule.getElementsByTagName("day");
        for (var day = 0; day < days.getLength(); day++) {
            var events = ((Element) days.item(day)).getElementsByTagName("event");
            for (var at = 0; at < events.getLength(); at++) {
                write.event((Element) events.item(at), ((Element) days.item(day)).getAttribute("date"));
            }
        }
    }

    private static String value(Element event, String name) {
        return event.getElementsByTagName(name).item(0).getTextContent();
    }

    private static String offset(Element event, String date, int minutes) {
        return date + " " + LocalTime.parse(value(event, "start")).plusMinutes(minutes) + ":00 +0100";
    }

    private static String moment(Element event, String date, int minutes) {
        return date.replace("-", "") + "T"
                + LocalTime.parse(value(event, "start")).plusMinutes(minutes).toString().replace(":", "") + "00";
    }
}
