package org.trackbook.schedule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/// Reads calendars in XML: what Pentabarf began and frab, pretalx and FOSDEM write (a draft of the year 2002 with
/// elements of Pentabarf's own), and RFC 6321, which wraps the same properties.
final class Xcal {
    private static final String OWN = "pentabarf:";
    private static final Set<String> TEXTS = Set.of("DESCRIPTION", "X-ALT-DESC");
    private static final List<String> PARAMETERS = List.of("tzid", "cn", "cutype", "label");

    private final XmlCursor xml;
    private final Reading reading;
    private final Map<String, String> calendar = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final List<CalendarEvent> events = new ArrayList<>();

    private Xcal(XmlCursor xml, Reading reading) {
        this.xml = xml;
        this.reading = reading;
    }

    static boolean fits(Document document) {
        return document.is(Shape.Form.XML) && bare(document.root()).equals("icalendar");
    }

    /// An element's name in small letters, without a prefix that only says that it is xCal.
    private static String bare(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith(OWN) ? lower : lower.substring(lower.indexOf(':') + 1);
    }

    static Draft read(Document document, Reading reading) throws Refusal {
        return XmlCursor.read(document, reading, xml -> new Xcal(xml, reading).document());
    }

    private Draft document() throws XMLStreamException, Refusal {
        xml.root();
        while (xml.inside()) {
            if (bare(xml.name()).equals("vcalendar")) {
                calendar();
            } else {
                xml.skip();
            }
        }
        xml.end();
        return CalendarDraft.of(calendar, events, new OwnZones(), reading);
    }

    /// RFC 6321, 3.3: `vcalendar` holds `properties` and `components`; before, it held them without either.
    private void calendar() throws XMLStreamException, Refusal {
        while (xml.inside()) {
            var name = bare(xml.name());
            switch (name) {
                case "components", "vcalendar" -> calendar();
                case "vevent" -> event();
                case "properties" -> properties(new CalendarEvent(Spot.line(xml.line())), true);
                case "vtimezone", "vtodo", "vjournal", "vfreebusy" -> xml.skip();
                default -> calendar.putIfAbsent(name.toUpperCase(Locale.ROOT), xml.text().strip());
            }
        }
    }

    private void event() throws XMLStreamException, Refusal {
        xml.talk();
        var event = new CalendarEvent(Spot.line(xml.line()));
        while (xml.inside()) {
            switch (property(xml.name())) {
                case "PROPERTIES" -> properties(event, false);
                case "COMPONENTS", "VALARM" -> xml.skip();
                default -> flat(event);
            }
        }
        events.add(event);
    }

    /// A property as an element that holds its value, and perhaps parameters as attributes.
    private void flat(CalendarEvent event) throws XMLStreamException, Refusal {
        var name = property(xml.name());
        if (!CalendarDraft.ASKED_FOR.contains(name)) {
            xml.skip();
            return;
        }
        var parameters = xml.hasAttributes() ? attributes() : Map.<String, String>of();
        var value = TEXTS.contains(name) ? xml.markup(event.cut) : xml.text();
        event.add(new CalendarProperty(name, parameters, value));
    }

    private Map<String, String> attributes() {
        var parameters = new HashMap<String, String>();
        for (var parameter : PARAMETERS) {
            var value = xml.attribute(parameter);
            if (!value.isEmpty()) {
                parameters.put(parameter.toUpperCase(Locale.ROOT), value);
            }
        }
        return parameters;
    }

    /// The same names come again and again.
    private String property(String element) {
        var known = names.get(element);
        if (known == null) {
            known = bare(element).toUpperCase(Locale.ROOT);
            if (names.size() < Limits.REPAIRS) {
                names.put(element, known);
            }
        }
        return known;
    }

    /// RFC 6321, 3.4: each property is an element that holds its parameters and its values, each in an element that
    /// says its type.
    private void properties(CalendarEvent event, boolean ofCalendar) throws XMLStreamException, Refusal {
        while (xml.inside()) {
            var name = property(xml.name());
            var parameters = new HashMap<String, String>();
            while (xml.inside()) {
                switch (bare(xml.name())) {
                    case "parameters" -> parameters(parameters);
                    case "recur" -> add(event, name, parameters, recur());
                    default -> add(event, name, parameters,
                            name.equals("DESCRIPTION") ? xml.markup(event.cut) : xml.text());
                }
            }
        }
        if (ofCalendar) {
            event.properties().forEach(it -> calendar.putIfAbsent(it.name(), it.value().strip()));
        }
    }

    private static void add(CalendarEvent event, String name, Map<String, String> parameters, String value) {
        event.add(new CalendarProperty(name, parameters, value));
    }

    private void parameters(Map<String, String> parameters) throws XMLStreamException, Refusal {
        while (xml.inside()) {
            parameters.putIfAbsent(bare(xml.name()).toUpperCase(Locale.ROOT), xml.text().strip());
        }
    }

    /// RFC 6321, 3.6.10: the parts of a rule are elements, repeated where iCalendar has a comma.
    private String recur() throws XMLStreamException, Refusal {
        var rule = new HashMap<String, String>();
        while (xml.inside()) {
            rule.merge(bare(xml.name()).toUpperCase(Locale.ROOT), xml.text().strip(),
                    (one, other) -> one.length() + other.length() > Limits.DEPTH ? one : one + "," + other);
        }
        var parts = new ArrayList<String>();
        rule.forEach((part, value) -> parts.add(part + "=" + value));
        return String.join(";", parts);
    }
}
