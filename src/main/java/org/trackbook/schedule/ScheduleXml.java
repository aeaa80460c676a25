package org.trackbook.schedule;

import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;

/// Reads schedule XML: what Pentabarf began (FOSDEM to this day) and frab, pretalx, OSEM and wafer went on with. There
/// is no specification of Pentabarf's; the schema of the c3voc (`schedule.xml.xsd`) says what later writers agreed on.
/// An element unknown here is skipped with all it holds.
final class ScheduleXml {
    private final XmlCursor xml;
    private final Reading reading;
    private final Draft draft = new Draft();

    private ScheduleXml(XmlCursor xml, Reading reading) {
        this.xml = xml;
        this.reading = reading;
    }

    /// A file that breaks off before its first element is likelier a schedule than any other XML.
    static boolean fits(Document document) {
        return document.is(Shape.Form.XML) && (document.root().equals("schedule") || document.root().isEmpty());
    }

    static Draft read(Document document, Reading reading) throws Refusal {
        return XmlCursor.read(document, reading, xml -> new ScheduleXml(xml, reading).document());
    }

    private Draft document() throws XMLStreamException, Refusal {
        xml.root();
        schedule();
        xml.end();
        return draft;
    }

    /// `schedule`: version, conference, days; FOSDEM adds lists of tracks and persons, which its talks repeat.
    private void schedule() throws XMLStreamException, Refusal {
        while (xml.inside()) {
            switch (xml.name()) {
                case "generator" -> generator();
                case "version" -> draft.version = xml.text();
                case "conference" -> conference();
                case "day" -> day();
                case "room" -> strays();
                case "event" -> stray();
                default -> xml.skip();
            }
        }
    }

    /// `generator`: the software that made the schedule.
    private void generator() throws XMLStreamException, Refusal {
        var software = xml.attribute("name").toLowerCase(Locale.ROOT);
        draft.byPretalxOrFrab |= software.startsWith("pretalx") || software.startsWith("frab");
        xml.skip();
    }

    /// `conference`: Pentabarf says `release` where others have a `version` beside it.
    private void conference() throws XMLStreamException, Refusal {
        while (xml.inside()) {
            switch (xml.name()) {
                case "title" -> draft.title = first(draft.title, xml.text());
                case "acronym" -> draft.acronym = first(draft.acronym, xml.text());
                case "venue" -> draft.venue = first(draft.venue, xml.text());
                case "city" -> draft.city = first(draft.city, xml.text());
                case "start" -> draft.start = first(draft.start, xml.text());
                case "release" -> draft.version = first(draft.version, xml.text());
                case "day_change" -> draft.dayChange = first(draft.dayChange, xml.text());
                case "base_url" -> draft.baseUrl = first(draft.baseUrl, xml.text());
                case "time_zone_name" -> draft.zone = first(draft.zone, xml.text());
                default -> xml.skip();
            }
        }
    }

    /// `day`: date and index; later writers add start and end. Before 2013 its talks stood in it without a room.
    private void day() throws XMLStreamException, Refusal {
        reading.day(":" + xml.line());
        var day = new Draft.OneDay(xml.attribute("index"), xml.attribute("date"), xml.attribute("start"),
                xml.attribute("end"),
                Spot.line(xml.line()));
        draft.days.add(day);
        while (xml.inside()) {
            switch (xml.name()) {
                case "room" -> room(day);
                case "event" -> event(day, "");
                default -> xml.skip();
            }
        }
    }

    /// `room`: may hold nothing.
    private void room(Draft.OneDay day) throws XMLStreamException, Refusal {
        var room = Words.line(xml.attribute("name"));
        if (!room.isEmpty()) {
            draft.rooms.add(room);
        }
        while (xml.inside()) {
            if (xml.name().equals("event")) {
                event(day, room);
            } else {
                xml.skip();
            }
        }
    }

    private void strays() throws XMLStreamException, Refusal {
        while (xml.inside()) {
            if (xml.name().equals("event")) {
                stray();
            } else {
                xml.skip();
            }
        }
    }

    private void stray() throws XMLStreamException, Refusal {
        draft.strays.add(Spot.line(xml.line()));
        xml.skip();
    }

    /// `event`: a talk. Its `id` "might be non unique when submission has multiple time slots", says the schema.
    private void event(Draft.OneDay day, String room) throws XMLStreamException, Refusal {
        xml.talk();
        var talk = new Draft.OneTalk(Spot.line(xml.line()));
        talk.id = first(xml.attribute("id"), xml.attribute("code"));
        talk.guid = xml.attribute("guid");
        while (xml.inside()) {
            field(talk);
        }
        talk.room = room.isEmpty() ? Words.line(talk.room) : room;
        if (!talk.room.isEmpty()) {
            draft.rooms.add(talk.room);
        }
        day.talks.add(talk);
    }

    private void field(Draft.OneTalk talk) throws XMLStreamException, Refusal {
        switch (xml.name()) {
            case "date" -> talk.date = first(talk.date, xml.text());
            case "start" -> talk.start = first(talk.start, xml.text());
            case "duration" -> talk.duration = first(talk.duration, xml.text());
            case "room" -> talk.room = first(talk.room, xml.text());
            case "slug" -> talk.slug = first(talk.slug, xml.text());
            case "url", "full_conf_url", "conf_url" -> talk.url = address(talk.url, xml.text());
            case "title" -> talk.title = first(talk.title, xml.text());
            case "subtitle" -> talk.subtitle = first(talk.subtitle, xml.text());
            case "track" -> talk.track = first(talk.track, xml.text());
            case "type" -> talk.type = first(talk.type, xml.text());
            case "language" -> talk.language = first(talk.language, xml.text());
            case "abstract" -> talk.summary = first(talk.summary, xml.markup(talk.cut));
            case "description" -> talk.description = first(talk.description, xml.markup(talk.cut));
            case "feedback_url" -> talk.feedback = first(talk.feedback, xml.text());
            case "video_download_url" -> talk.recordings.add(xml.text().strip());
            case "recording" -> recording(talk);
            case "persons" -> persons(talk);
            case "links" -> links("link", talk.links);
            case "attachments" -> links("attachment", talk.attachments);
            default -> xml.skip();
        }
    }

    /// `recording`: licence and whether the speaker opted out; only frab, pretalx and those who follow them write it.
    private void recording(Draft.OneTalk talk) throws XMLStreamException, Refusal {
        while (xml.inside()) {
            switch (xml.name()) {
                case "url", "link" -> talk.recordings.add(xml.text().strip());
                case "optout" -> {
                    draft.byPretalxOrFrab = true;
                    xml.skip();
                }
                default -> xml.skip();
            }
        }
    }

    /// `person`: the name is its text, its `name` attribute, or an element within. Ids are not used: merged schedules
    /// give one id to several people.
    private void persons(Draft.OneTalk talk) throws XMLStreamException, Refusal {
        while (xml.inside()) {
            if (xml.name().equals("person")) {
                var attribute = xml.attribute("name");
                var name = Words.line(xml.text());
                if (!name.isEmpty() || !attribute.isBlank()) {
                    talk.persons.add(name.isEmpty() ? Words.line(attribute) : name);
                }
            } else {
                xml.skip();
            }
        }
    }

    /// `link` and `attachment`: `href` is the address, the text its words.
    private void links(String element, List<Draft.OneLink> links) throws XMLStreamException, Refusal {
        while (xml.inside()) {
            if (xml.name().equals(element)) {
                var href = first(xml.attribute("href"), xml.attribute("url"));
                links.add(new Draft.OneLink(Words.line(xml.text()), href.strip()));
            } else {
                xml.skip();
            }
        }
    }

    /// The first of two that says something: some exports repeat an element, once empty.
    private static String first(String known, String other) {
        return known.isBlank() ? other : known;
    }

    /// A whole address is better than a path.
    private static String address(String known, String other) {
        return known.isBlank() || (other.strip().startsWith("http") && !known.startsWith("http"))
                ? other.strip()
                : known;
    }
}
