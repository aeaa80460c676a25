package org.trackbook.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Reads schedule JSON as frab and pretalx write it (talks in the rooms of days, as in schedule XML), and the form of
/// the c3 hub (one list of events beside the days). The schemas of the c3voc, `schema.json` and `schema2.json`, say what
/// they agreed on; merged files keep to neither. A key unknown here is skipped.
final class ScheduleJson {
    private static final String[] LISTS = {"events", "talks", "sessions"};
    private static final String[] NAMES = {"public_name", "full_public_name", "name", "display_name"};
    /// Of those who take part, not all speak.
    private static final Set<String> LISTENING = Set.of("regular", "participant", "attendee", "audience", "prospect",
            "angel", "fan");
    private static final Set<String> CANCELLED = Set.of("cancelled", "canceled");

    private final Node root;
    private final Node schedule;
    private final Node conference;
    private final Reading reading;
    private final Draft draft = new Draft();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Declared> declared = new ArrayList<>();
    private final Map<String, String> tracks = new HashMap<>();
    private final Map<String, String> rooms = new HashMap<>();

    /// A talk as found.
    ///
    /// @param day absent where the talks stand beside the days
    /// @param list where the list is that holds it
    private record Entry(Node node, Optional<Draft.OneDay> day, String room, String list, int number) {
    }

    /// A day, and from when to when it lasts, if it says so.
    private record Declared(Draft.OneDay day, Optional<LocalDate> date, Optional<Instant> start,
            Optional<Instant> end) {
        static Declared of(Draft.OneDay day) {
            return new Declared(day, Moment.read(day.date).map(Moment::date),
                    Moment.read(day.start).flatMap(ScheduleJson::instant),
                    Moment.read(day.end).flatMap(ScheduleJson::instant));
        }

        boolean holds(Instant instant) {
            return start.isPresent() && end.isPresent() && !instant.isBefore(start.get())
                    && instant.isBefore(end.get());
        }

        boolean isOn(LocalDate other) {
            return date.isPresent() && date.get().equals(other);
        }
    }

    private ScheduleJson(Node root, Reading reading) {
        this.root = root;
        this.schedule = schedule(root);
        this.conference = schedule.path("conference");
        this.reading = reading;
    }

    static boolean fits(Document document) throws Refusal {
        return document.is(Shape.Form.JSON) && schedule(document.json()).path("conference").isObject();
    }

    /// Some leave out the outermost object.
    private static Node schedule(Node root) {
        return root.path("conference").path("days").isArray() ? root : root.path("schedule");
    }

    static Draft read(Document document, Reading reading) throws Refusal {
        return new ScheduleJson(document.json(), reading).document();
    }

    private Draft document() throws Refusal {
        var software = root.path("generator").text("name").toLowerCase(Locale.ROOT);
        draft.byPretalxOrFrab = software.startsWith("pretalx") || software.startsWith("frab");
        conference();
        days();
        for (var holder : new Node[]{schedule, conference}) {
            lists(holder, Optional.empty(), "", "");
        }
        for (var at = 0; at < entries.size(); at++) {
            event(entries.get(at), at);
        }
        return draft;
    }

    /// `conference`: frab and pretalx know no city; rooms and tracks are newer than the rest.
    private void conference() {
        draft.title = conference.path("title").words();
        draft.acronym = conference.text("acronym");
        draft.venue = conference.path("venue").words();
        draft.city = conference.path("city").words();
        draft.start = conference.text("start");
        draft.zone = conference.text("time_zone_name", "timezone");
        draft.dayChange = conference.text("day_change");
        draft.version = schedule.text("version");
        draft.baseUrl = schedule.text("base_url");
        for (var room : conference.path("rooms").list()) {
            room(Words.line(room.words()));
            know(room, rooms);
        }
        conference.path("tracks").list().forEach(track -> know(track, tracks));
    }

    /// Talks of the hub may name a room or track by `slug` or `guid` alone.
    private static void know(Node named, Map<String, String> names) {
        for (var key : new String[]{"slug", "guid"}) {
            var mark = named.text(key);
            if (!mark.isEmpty()) {
                names.putIfAbsent(mark, named.words());
            }
        }
    }

    private void room(String name) {
        if (!name.isEmpty()) {
            draft.rooms.add(name);
        }
    }

    /// `day`: date, index, `day_start` and `day_end` (`start` and `end` at the hub), and the rooms with their talks.
    private void days() throws Refusal {
        var days = (conference.path("days").isArray() ? conference.path("days") : schedule.path("days")).list();
        for (var at = 0; at < days.size(); at++) {
            var day = days.get(at);
            var spot = Spot.at(at, "days[" + at + "]");
            reading.day(spot.words());
            var one = new Draft.OneDay(day.text("index"), day.text("date"),
                    day.text("day_start", "start"), day.text("day_end", "end"), spot);
            draft.days.add(one);
            declared.add(Declared.of(one));
            rooms(day.path("rooms"), one, "days[" + at + "]");
            lists(day, Optional.of(one), "", "days[" + at + "].");
        }
    }

    /// `rooms`: an object of lists by name; converters also write a list of objects.
    private void rooms(Node rooms, Draft.OneDay day, String where) {
        for (var room : rooms.entries()) {
            var name = Words.line(room.getKey());
            room(name);
            list(room.getValue(), Optional.of(day), name, where + ".rooms." + name);
        }
        for (var room : rooms.list()) {
            var name = Words.line(room.words());
            room(name);
            lists(room, Optional.of(day), name, where + ".rooms." + name + ".");
        }
    }

    private void lists(Node holder, Optional<Draft.OneDay> day, String room, String where) {
        for (var key : LISTS) {
            list(holder.path(key), day, room, where + key);
        }
    }

    private void list(Node list, Optional<Draft.OneDay> day, String room, String where) {
        var number = 0;
        for (var node : list.list()) {
            entries.add(new Entry(node, day, room, where, number++));
        }
    }

    /// `event`: a talk. Its `id` is deprecated, says the schema, and `guid` to be used; but old files repeat guids.
    private void event(Entry entry, int order) throws Refusal {
        var spot = Spot.at(order, entry.list(), entry.number());
        reading.talk(order, entries.size(), spot);
        var node = entry.node();
        var talk = new Draft.OneTalk(spot);
        var fields = new Fields(node, talk);
        talk.id = fields.words("id", "code");
        talk.guid = fields.words("guid");
        talk.date = fields.words("date");
        talk.start = fields.words("start");
        talk.duration = fields.words("duration");
        talk.end = fields.words("end");
        talk.room = entry.room().isEmpty() ? Words.line(named(node.path("room"), rooms)) : entry.room();
        talk.slug = fields.words("slug");
        talk.url = fields.words("url");
        talk.title = fields.words("title");
        talk.subtitle = fields.words("subtitle");
        talk.track = named(node.path("track"), tracks);
        talk.type = fields.words("type");
        talk.language = fields.words("language");
        talk.summary = fields.words("abstract");
        talk.description = fields.words("description");
        talk.feedback = fields.words("feedback_url");
        talk.cancelled = node.isTrue("cancelled")
                || CANCELLED.contains(node.text("status", "state").toLowerCase(Locale.ROOT));
        draft.byPretalxOrFrab |= node.has("recording_license");
        people(node.path("persons"), talk);
        people(node.path("participants"), talk);
        links(node.path("links"), talk, talk.links);
        links(node.path("attachments"), talk, talk.attachments);
        room(talk.room);
        entry.day().map(day -> day.talks).orElseGet(() -> around(talk)).add(talk);
    }

    /// A room or track: its name, or an object that holds its name or refers to one.
    private static String named(Node node, Map<String, String> names) {
        for (var key : new String[]{"name", "guid", "slug"}) {
            var words = node.path(key).words();
            if (!words.isEmpty()) {
                return names.getOrDefault(words, words);
            }
        }
        var words = node.words();
        return names.getOrDefault(words, words);
    }

    /// `person`: `public_name` is deprecated for `name`. Ids are not used: merged schedules give one id to several
    /// people.
    private static void people(Node people, Draft.OneTalk talk) {
        for (var person : people.list()) {
            var name = person.isObject() ? person.text(NAMES) : person.words();
            var line = Words.line(name);
            if (!line.isEmpty() && !LISTENING.contains(person.text("role").toLowerCase(Locale.ROOT))) {
                talk.persons.add(line);
            }
        }
    }

    /// `link` and `attachment`: the hub says by `type` which is for feedback.
    private static void links(Node links, Draft.OneTalk talk, List<Draft.OneLink> into) {
        for (var link : links.list()) {
            var url = (link.isObject() ? link.text("url", "href") : link.words()).strip();
            if (link.text("type").equalsIgnoreCase("feedback") && talk.feedback.isEmpty()) {
                talk.feedback = url;
            } else {
                into.add(new Draft.OneLink(Words.line(link.path("title").words()), url));
            }
        }
    }

    /// Where the talks stand beside the days, a talk is on the day that lasts while it begins, else on the one with its
    /// date, else on one of its own.
    private List<Draft.OneTalk> around(Draft.OneTalk talk) {
        var start = talk.moment();
        var instant = start.flatMap(ScheduleJson::instant);
        return instant.flatMap(it -> first(day -> day.holds(it)))
                .or(() -> start.flatMap(it -> first(day -> day.isOn(it.date()))))
                .map(day -> day.talks)
                .orElse(draft.undeclared);
    }

    private Optional<Draft.OneDay> first(Predicate<Declared> which) {
        return declared.stream().filter(which).findFirst().map(Declared::day);
    }

    private static Optional<Instant> instant(Moment moment) {
        return moment.offset().flatMap(offset -> moment.time()
                .map(time -> moment.date().atTime(time).toInstant(offset)));
    }
}
