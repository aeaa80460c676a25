package org.trackbook.schedule;

import java.io.StringReader;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.trackbook.model.Cause;
import org.trackbook.model.Effect;
import org.trackbook.model.Problem;
import org.trackbook.model.Progress;

/// Reads schedule XML: what Pentabarf began (FOSDEM to this day) and frab, pretalx, OSEM and wafer went on with. There
/// is no specification of Pentabarf's; the schema of the c3voc (`schedule.xml.xsd`) says what later writers agreed on.
/// An element unknown here is skipped with all it holds.
final class ScheduleXml {
    static final String FORMAT = "schedule-xml";

    private static final int TALKS_A_STEP = 50;
    private static final XMLInputFactory PARSERS = parsers();

    private final XMLStreamReader xml;
    private final String name;
    private final Progress progress;
    private final long length;
    private final Draft draft = new Draft();
    private final Letters words = new Letters();
    private int depth;
    private int talks;

    private ScheduleXml(XMLStreamReader xml, String name, Progress progress, long length) {
        this.xml = xml;
        this.name = name;
        this.progress = progress;
        this.length = length;
    }

    private static XMLInputFactory parsers() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        // these count each &lt; of the text, and a file has many; without DTD there is nothing that could expand
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        // depth is counted here, for a sentence of our own
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        return factory;
    }

    static Import read(byte[] bytes, String name, ZoneId computerZone, Progress progress) {
        var decoded = XmlText.of(bytes);
        var problems = new ArrayList<Problem>();
        if (decoded.mended()) {
            problems.add(new Problem(Effect.REPAIRED, Cause.WRONG_CHARSET, name, decoded.charset(), "windows-1252"));
        }
        var text = decoded.text().stripLeading();
        var entity = entity(text);
        if (entity >= 0) {
            var line = text.substring(0, entity).lines().count() + (text.charAt(entity - 1) == '\n' ? 1 : 0);
            return new Import.Rejected(FORMAT, new Problem(Effect.REFUSED, Cause.ENTITY, name + ":" + line));
        }
        try {
            return Assembly.conference(draft(text, name, progress), name, FORMAT, computerZone, problems);
        } catch (Refusal refusal) {
            return refusal.answer();
        } catch (XMLStreamException broken) {
            var mended = XmlMending.mend(text, name);
            return mended.problems().isEmpty()
                    ? broken(broken, name)
                    : readMended(mended, name, computerZone, progress, problems);
        }
    }

    /// Where the document type declares an entity: no schedule needs one, and a bomb is made of them.
    ///
    /// @return -1 where none is declared
    private static int entity(String text) {
        var type = text.indexOf("<!DOCTYPE");
        var root = text.indexOf("<schedule");
        var entity = type < 0 || (root >= 0 && root < type) ? -1 : text.indexOf("<!ENTITY", type);
        return root >= 0 && root < entity ? -1 : entity;
    }

    private static Import readMended(XmlMending.Mended mended, String name, ZoneId computerZone, Progress progress,
            List<Problem> problems) {
        try {
            problems.addAll(mended.problems());
            return Assembly.conference(draft(mended.text(), name, progress), name, FORMAT, computerZone, problems);
        } catch (Refusal refusal) {
            return refusal.answer();
        } catch (XMLStreamException broken) {
            return broken(broken, name);
        }
    }

    private static Import broken(XMLStreamException broken, String name) {
        var said = broken.getMessage() == null ? "" : broken.getMessage();
        var message = said.substring(said.lastIndexOf("Message: ") + 1).replaceFirst("^essage: ", "").strip();
        var line = broken.getLocation() == null ? 1 : Math.max(1, broken.getLocation().getLineNumber());
        return new Import.Rejected(FORMAT,
                new Problem(Effect.REFUSED, Cause.BROKEN, name + ":" + line, message.lines().findFirst().orElse("")));
    }

    private static Draft draft(String text, String name, Progress progress) throws XMLStreamException, Refusal {
        var xml = PARSERS.createXMLStreamReader(new StringReader(text));
        try {
            return new ScheduleXml(xml, name, progress, text.length()).document();
        } finally {
            xml.close();
        }
    }

    private Draft document() throws XMLStreamException, Refusal {
        step();
        while (next() != XMLStreamConstants.START_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.END_DOCUMENT) {
                throw refused(Cause.BROKEN, "");
            }
        }
        schedule();
        while (xml.hasNext()) {
            next();
        }
        return draft;
    }

    /// `schedule`: version, conference, days; FOSDEM adds lists of tracks and persons, which its talks repeat.
    private void schedule() throws XMLStreamException, Refusal {
        while (inside()) {
            switch (xml.getLocalName()) {
                case "generator" -> generator();
                case "version" -> draft.version = text();
                case "conference" -> conference();
                case "day" -> day();
                case "room" -> strays();
                case "event" -> stray();
                default -> skip();
            }
        }
    }

    /// `generator`: the software that made the schedule.
    private void generator() throws XMLStreamException, Refusal {
        var software = attribute("name").toLowerCase(Locale.ROOT);
        draft.byPretalxOrFrab |= software.startsWith("pretalx") || software.startsWith("frab");
        skip();
    }

    /// `conference`: Pentabarf says `release` where others have a `version` beside it.
    private void conference() throws XMLStreamException, Refusal {
        while (inside()) {
            switch (xml.getLocalName()) {
                case "title" -> draft.title = first(draft.title, text());
                case "acronym" -> draft.acronym = first(draft.acronym, text());
                case "venue" -> draft.venue = first(draft.venue, text());
                case "city" -> draft.city = first(draft.city, text());
                case "start" -> draft.start = first(draft.start, text());
                case "release" -> draft.version = first(draft.version, text());
                case "day_change" -> draft.dayChange = first(draft.dayChange, text());
                case "base_url" -> draft.baseUrl = first(draft.baseUrl, text());
                case "time_zone_name" -> draft.zone = first(draft.zone, text());
                default -> skip();
            }
        }
    }

    /// `day`: date and index; later writers add start and end. Before 2013 its talks stood in it without a room.
    private void day() throws XMLStreamException, Refusal {
        if (draft.days.size() == Limits.DAYS) {
            throw refused(Cause.TOO_MANY_DAYS, Integer.toString(Limits.DAYS));
        }
        var day = new Draft.OneDay(attribute("index"), attribute("date"), attribute("start"), attribute("end"),
                line());
        draft.days.add(day);
        while (inside()) {
            switch (xml.getLocalName()) {
                case "room" -> room(day);
                case "event" -> event(day, "");
                default -> skip();
            }
        }
    }

    /// `room`: may hold nothing.
    private void room(Draft.OneDay day) throws XMLStreamException, Refusal {
        var room = Words.line(attribute("name"));
        if (!room.isEmpty()) {
            draft.rooms.add(room);
        }
        while (inside()) {
            if (xml.getLocalName().equals("event")) {
                event(day, room);
            } else {
                skip();
            }
        }
    }

    private void strays() throws XMLStreamException, Refusal {
        while (inside()) {
            if (xml.getLocalName().equals("event")) {
                stray();
            } else {
                skip();
            }
        }
    }

    private void stray() throws XMLStreamException, Refusal {
        draft.strays.add(line());
        skip();
    }

    /// `event`: a talk. Its `id` "might be non unique when submission has multiple time slots", says the schema.
    private void event(Draft.OneDay day, String room) throws XMLStreamException, Refusal {
        if (++talks > Limits.TALKS) {
            throw refused(Cause.TOO_MANY_TALKS, Integer.toString(Limits.TALKS));
        }
        if (talks % TALKS_A_STEP == 0) {
            step();
        }
        var talk = new Draft.OneTalk(line());
        talk.id = first(attribute("id"), attribute("code"));
        talk.guid = attribute("guid");
        while (inside()) {
            field(talk);
        }
        talk.room = room.isEmpty() ? Words.line(talk.room) : room;
        if (!talk.room.isEmpty()) {
            draft.rooms.add(talk.room);
        }
        day.talks.add(talk);
    }

    private void field(Draft.OneTalk talk) throws XMLStreamException, Refusal {
        switch (xml.getLocalName()) {
            case "date" -> talk.date = first(talk.date, text());
            case "start" -> talk.start = first(talk.start, text());
            case "duration" -> talk.duration = first(talk.duration, text());
            case "room" -> talk.room = first(talk.room, text());
            case "slug" -> talk.slug = first(talk.slug, text());
            case "url", "full_conf_url", "conf_url" -> talk.url = address(talk.url, text());
            case "title" -> talk.title = first(talk.title, text());
            case "subtitle" -> talk.subtitle = first(talk.subtitle, text());
            case "track" -> talk.track = first(talk.track, text());
            case "type" -> talk.type = first(talk.type, text());
            case "language" -> talk.language = first(talk.language, text());
            case "abstract" -> talk.summary = first(talk.summary, markup(talk));
            case "description" -> talk.description = first(talk.description, markup(talk));
            case "feedback_url" -> talk.feedback = first(talk.feedback, text());
            case "video_download_url" -> talk.recordings.add(text().strip());
            case "recording" -> recording(talk);
            case "persons" -> persons(talk);
            case "links" -> links("link", talk.links);
            case "attachments" -> links("attachment", talk.attachments);
            default -> skip();
        }
    }

    /// `recording`: licence and whether the speaker opted out; only frab, pretalx and those who follow them write it.
    private void recording(Draft.OneTalk talk) throws XMLStreamException, Refusal {
        while (inside()) {
            switch (xml.getLocalName()) {
                case "url", "link" -> talk.recordings.add(text().strip());
                case "optout" -> {
                    draft.byPretalxOrFrab = true;
                    skip();
                }
                default -> skip();
            }
        }
    }

    /// `person`: the name is its text, its `name` attribute, or an element within. Ids are not used: merged schedules
    /// give one id to several people.
    private void persons(Draft.OneTalk talk) throws XMLStreamException, Refusal {
        while (inside()) {
            if (xml.getLocalName().equals("person")) {
                var attribute = attribute("name");
                var name = Words.line(text());
                if (!name.isEmpty() || !attribute.isBlank()) {
                    talk.persons.add(name.isEmpty() ? Words.line(attribute) : name);
                }
            } else {
                skip();
            }
        }
    }

    /// `link` and `attachment`: `href` is the address, the text its words.
    private void links(String element, List<Draft.OneLink> links) throws XMLStreamException, Refusal {
        while (inside()) {
            if (xml.getLocalName().equals(element)) {
                var href = first(attribute("href"), attribute("url"));
                links.add(new Draft.OneLink(Words.line(text()), href.strip()));
            } else {
                skip();
            }
        }
    }

    /// Goes to the next child; `false` at the end of the element. Each child is read or skipped to its end.
    private boolean inside() throws XMLStreamException, Refusal {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    return false;
                }
                default -> {
                    // white space and stray words
                }
            }
        }
    }

    private void skip() throws XMLStreamException, Refusal {
        for (var open = 1; open > 0;) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> open++;
                case XMLStreamConstants.END_ELEMENT -> open--;
                default -> {
                    // skipped
                }
            }
        }
    }

    /// The words of an element, of what is nested in it too.
    private String text() throws XMLStreamException, Refusal {
        words.clear();
        for (var open = 1; open > 0;) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> open++;
                case XMLStreamConstants.END_ELEMENT -> open--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> append();
                default -> {
                    // comments
                }
            }
        }
        return words.toString();
    }

    private void append() {
        if (words.length() <= Limits.TEXT) {
            words.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        }
    }

    /// Like `text`, but elements within it are HTML that nobody escaped.
    private String markup(Draft.OneTalk talk) throws XMLStreamException, Refusal {
        var element = xml.getLocalName();
        words.clear();
        var escaped = false;
        for (var open = 1; open > 0;) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    open++;
                    if (!escaped) {
                        escaped = true;
                        var before = words.toString();
                        words.clear();
                        appendEscaped(before);
                    }
                    appendTag();
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (--open > 0) {
                        words.append("</" + xml.getLocalName() + ">");
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (escaped) {
                        appendEscaped(xml.getText());
                    } else {
                        append();
                    }
                }
                default -> {
                    // comments
                }
            }
        }
        if (words.length() > Limits.TEXT) {
            talk.cut.add(element);
            words.cut(Limits.TEXT);
        }
        return words.toString();
    }

    private void appendTag() {
        words.append("<" + xml.getLocalName());
        for (var at = 0; at < xml.getAttributeCount(); at++) {
            words.append(" " + xml.getAttributeLocalName(at) + "=\"");
            appendEscaped(xml.getAttributeValue(at).replace("\"", "&quot;"));
            words.append("\"");
        }
        words.append(">");
    }

    private void appendEscaped(String text) {
        if (words.length() <= Limits.TEXT) {
            words.append(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
        }
    }

    private int next() throws XMLStreamException, Refusal {
        var event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
            if (++depth > Limits.DEPTH) {
                throw refused(Cause.TOO_DEEP, Integer.toString(Limits.DEPTH));
            }
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
        return event;
    }

    private void step() throws Refusal {
        progress.step(xml.getLocation().getCharacterOffset(), length, "schedule");
        if (progress.cancelled()) {
            throw new Refusal(new Import.Cancelled());
        }
    }

    private Refusal refused(Cause cause, String... facts) {
        return new Refusal(
                new Import.Rejected(FORMAT, new Problem(Effect.REFUSED, cause, name + ":" + line(), facts)));
    }

    private int line() {
        return xml.getLocation().getLineNumber();
    }

    private String attribute(String name) {
        var value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
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
