package org.trackbook.schedule;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.trackbook.model.Kind;

/// Reads what Indico exports of an event, with contributions, sub-contributions or sessions, and its timetable. Indico
/// calls sessions what others call tracks, and uses its tracks for reviewing.
final class Indico {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

    private static final String USUAL = "2027-02-06T10:30:00";

    private final Node root;
    private final Reading reading;
    private final Draft draft = new Draft();
    private final Map<String, ZoneClocks> clocks = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    /// What stands in the schedule.
    ///
    /// @param session that it is part of; `""` where none is named
    /// @param room of that session, or of the event
    private record Entry(Node node, String session, String room, Spot spot) {
    }

    private Indico(Node root, Reading reading) {
        this.root = root;
        this.reading = reading;
    }

    static boolean fits(Document document) throws Refusal {
        if (!document.is(Shape.Form.JSON)) {
            return false;
        }
        var root = document.json();
        var result = root.path("results").path(0);
        return root.path("results").isContainer() && (root.text("_type").equals("HTTPAPIResult")
                || result.text("_fossil").startsWith("conferenceMetadata"));
    }

    static Draft read(Document document, Reading reading) throws Refusal {
        return new Indico(document.json(), reading).document();
    }

    private Draft document() throws Refusal {
        if (root.path("results").isArray()) {
            var events = root.path("results").list();
            // several are a category of events
            draft.title = events.size() > 1 ? events.getFirst().text("category") : "";
            for (var at = 0; at < events.size(); at++) {
                event(events.get(at), "results[" + at + "]");
            }
        } else {
            for (var event : root.path("results").entries()) {
                timetable(event.getValue(), "results." + event.getKey());
            }
        }
        for (var at = 0; at < entries.size(); at++) {
            entry(entries.get(at), at);
        }
        return draft;
    }

    /// An event: with `contributions` outside of its `sessions`, or all of them; without any it is an entry itself, as
    /// in the export of a category.
    private void event(Node event, String where) {
        draft.title = draft.title.isEmpty() ? event.text("title") : draft.title;
        draft.zone = draft.zone.isEmpty() ? event.text("timezone") : draft.zone;
        draft.venue = draft.venue.isEmpty() ? event.text("location") : draft.venue;
        draft.city = draft.city.isEmpty() ? event.text("address") : draft.city;
        draft.baseUrl = draft.baseUrl.isEmpty() ? event.text("url") : draft.baseUrl;
        if (!event.path("contributions").isArray() && !event.path("sessions").isArray()) {
            entries.add(new Entry(event, "", "", Spot.at(entries.size(), where)));
            return;
        }
        var room = room(event);
        contributions(event.path("contributions"), "", room, where);
        var at = 0;
        for (var session : event.path("sessions")) {
            var place = where + ".sessions[" + at++ + "]";
            var ownRoom = room(session);
            contributions(session.path("contributions"), session.text("title"),
                    ownRoom.isEmpty() ? room : ownRoom,
                    place);
        }
    }

    private void contributions(Node contributions, String session, String room, String where) {
        var list = where + ".contributions";
        var at = 0;
        for (var contribution : contributions) {
            entries.add(new Entry(contribution, session, room, Spot.at(entries.size(), list, at++)));
        }
    }

    /// The timetable: entries by day, those of a session within it.
    private void timetable(Node days, String where) {
        for (var day : days.entries()) {
            for (var entry : day.getValue().entries()) {
                var place = where + "." + day.getKey() + "." + entry.getKey();
                var parts = entry.getValue().path("entries").entries();
                for (var part : parts) {
                    entries.add(new Entry(part.getValue(), entry.getValue().text("title"),
                            room(entry.getValue()), Spot.at(entries.size(), place + "." + part.getKey())));
                }
                if (parts.isEmpty()) {
                    entries.add(new Entry(entry.getValue(), "", "", Spot.at(entries.size(), place)));
                }
            }
        }
    }

    /// `roomFullname` says more than `room`: the name beside the number.
    private static String room(Node node) {
        return Words.line(node.text("roomFullname", "room"));
    }

    private void entry(Entry entry, int order) throws Refusal {
        reading.talk(order, entries.size(), entry.spot());
        var node = entry.node();
        var talk = new Draft.OneTalk(entry.spot());
        var fields = new Fields(node, talk);
        talk.id = fields.words("contributionId", "id", "friendly_id");
        talk.title = fields.words("title");
        talk.start = moment(node.path("startDate"));
        if (draft.zone.isEmpty() && !node.path("startDate").path("tz").word().equals("UTC")) {
            draft.zone = node.path("startDate").path("tz").word();
        }
        talk.end = moment(node.path("endDate"));
        talk.duration = fields.words("duration");
        talk.room = first(room(node), entry.room());
        var session = fields.words("session", "slotTitle");
        talk.track = first(session, entry.session(), fields.words("track"));
        talk.type = first(fields.words("type"), talk.track.equals(fields.words("track")) ? "" : fields.words("track"));
        talk.kind = node.text("entryType", "_type").toLowerCase(Locale.ROOT).startsWith("break")
                ? Optional.of(Kind.BREAK)
                : Optional.empty();
        talk.url = fields.words("url");
        talk.description = description(fields.words("description"), node.path("subContributions"), talk);
        people(node, talk);
        folders(node, talk);
        if (!talk.room.isEmpty()) {
            draft.rooms.add(talk.room);
        }
        draft.undeclared.add(talk);
    }

    private static String first(String... words) {
        for (var said : words) {
            if (!said.isBlank()) {
                return said;
            }
        }
        return "";
    }

    /// A moment has `date`, `time` and `tz`.
    private String moment(Node said) {
        if (said.isText()) {
            return said.word();
        }
        var written = said.text("date") + "T" + said.text("time");
        var zone = said.text("tz");
        try {
            return Moment.read(written)
                    .filter(moment -> moment.time().isPresent())
                    .map(moment -> stamp(written, moment, zone))
                    .orElse("");
        } catch (DateTimeException unknownZone) {
            return written;
        }
    }

    private String stamp(String written, Moment moment, String zone) {
        var wall = moment.date().atTime(moment.time().orElseThrow());
        if (zone.isEmpty()) {
            return wall.toString();
        }
        var there = clocks.computeIfAbsent(zone, it -> new ZoneClocks(ZoneId.of(it)));
        var isUsual = written.length() == USUAL.length() && written.charAt(13) == ':' && written.charAt(16) == ':';
        return (isUsual ? there.offset(moment.date()) : Optional.<ZoneOffset>empty()).map(offset -> written + offset)
                .orElseGet(() -> STAMP.format(wall.atZone(ZoneId.of(zone))));
    }

    /// `subContributions` have a length, and no time of their own: they are told in the text.
    private static String description(String text, Node parts, Draft.OneTalk talk) {
        if (parts.isEmpty() || !parts.isArray()) {
            return text;
        }
        var told = new StringBuilder("<ul>");
        for (var part : parts) {
            var people = names(part, "speakers");
            var minutes = part.text("duration");
            told.append("<li>").append(escaped(part.text("title")));
            if (!people.isEmpty()) {
                told.append(" (").append(escaped(String.join(", ", people))).append(')');
            }
            told.append(minutes.isEmpty() ? "" : ", " + escaped(minutes) + " min").append("</li>");
            if (told.length() > Limits.TEXT) {
                talk.cut.add("description");
                break;
            }
        }
        var first = text.isBlank() || text.contains("<") ? text : "<p>" + escaped(text) + "</p>";
        return first + told + "</ul>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>");
    }

    /// `speakers`; many events name authors only. In a timetable they are `presenters`.
    private static void people(Node node, Draft.OneTalk talk) {
        for (var key : new String[]{"speakers", "presenters", "primaryauthors", "primaryAuthors", "chairs"}) {
            if (talk.persons.isEmpty()) {
                talk.persons.addAll(names(node, key));
            }
        }
    }

    /// `fullName` has the family name first.
    private static List<String> names(Node node, String key) {
        var names = new ArrayList<String>();
        for (var person : node.path(key)) {
            var name = Words.line(person.text("first_name", "firstName") + " "
                    + person.text("last_name", "familyName", "lastName"));
            var line = name.isEmpty() ? turned(Words.line(person.text("fullName", "name"))) : name;
            if (!line.isEmpty() && !names.contains(line)) {
                names.add(line);
            }
        }
        return names;
    }

    private static String turned(String fullName) {
        var comma = fullName.indexOf(", ");
        return comma < 0 ? fullName : fullName.substring(comma + 2) + " " + fullName.substring(0, comma);
    }

    /// `folders` hold attachments: files and links.
    private static void folders(Node node, Draft.OneTalk talk) {
        for (var folder : node.path("folders")) {
            for (var attachment : folder.path("attachments")) {
                var link = new Draft.OneLink(Words.line(attachment.text("title", "filename")),
                        attachment.text("download_url", "link_url", "url").strip());
                (attachment.text("type").equals("link") ? talk.links : talk.attachments).add(link);
            }
        }
    }
}
