package org.trackbook.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trackbook.model.Kind;

/// Reads the views of Sessionize's API: All (sessions beside the speakers, rooms and categories that they refer to),
/// GridSmart (days of rooms of sessions) and Sessions (groups of sessions). Sessionize names neither the conference nor
/// its zone.
final class Sessionize {
    private static final Set<String> OFF = Set.of("declined", "decline_queue", "canceled", "cancelled", "withdrawn");

    private final Node root;
    private final Reading reading;
    private final Draft draft = new Draft();
    private final Map<String, String> speakers = new HashMap<>();
    private final Map<String, String> rooms = new HashMap<>();
    /// What an item of a category is called, with its category.
    private final Map<String, SessionizeCategories.Item> items = new HashMap<>();
    private final Kinds kinds = new Kinds();
    /// In which list a session was seen first.
    private final Map<List<String>, Integer> seen = new HashMap<>();
    private int lists;
    private final List<Entry> entries = new ArrayList<>();

    /// A session as found.
    ///
    /// @param day absent where the view has no days
    /// @param room that holds it; `""` where none does
    /// @param spot where it was found
    private record Entry(Node node, Optional<Draft.OneDay> day, String room, Spot spot) {
    }

    private Sessionize(Node root, Reading reading) {
        this.root = root;
        this.reading = reading;
    }

    static boolean fits(Document document) throws Refusal {
        if (!document.is(Shape.Form.JSON)) {
            return false;
        }
        var root = document.json();
        if (root.isObject()) {
            return isSession(first(root.path("sessions"))) || (root.path("sessions").isArray()
                    && root.path("speakers").isArray() && root.path("questions").isArray()
                    && root.path("categories").isArray() && root.path("rooms").isArray());
        }
        var first = first(root);
        return isSession(first) || (first.has("groupName") && first.path("sessions").isArray())
                || isSession(first(first.path("sessions")))
                || (first.path("rooms").isArray() && (first.has("timeSlots") || isSession(
                        first(first(first.path("rooms")).path("sessions")))));
    }

    private static boolean isSession(Node node) {
        return node.has("startsAt") && (node.has("isServiceSession") || node.has("isPlenumSession"));
    }

    /// Of the objects in a list.
    private static Node first(Node list) {
        return list.isArray() && !list.isEmpty() ? list.path(0) : list.path("");
    }

    static Draft read(Document document, Reading reading) throws Refusal {
        return new Sessionize(document.json(), reading).document();
    }

    private Draft document() throws Refusal {
        if (root.isObject()) {
            all();
        } else if (first(root).has("rooms")) {
            grid();
        } else {
            groups();
        }
        var chosen = entries.stream().map(entry -> items(entry.node())).toList();
        var categories = new SessionizeCategories(chosen);
        for (var at = 0; at < entries.size(); at++) {
            session(entries.get(at), at, categories, chosen.get(at));
        }
        return draft;
    }

    /// All: `sessions`, and what they refer to by id.
    private void all() {
        for (var speaker : root.path("speakers")) {
            var name = speaker.text("fullName", "name");
            speakers.putIfAbsent(speaker.text("id"), name.isEmpty()
                    ? speaker.text("firstName") + " " + speaker.text("lastName")
                    : name);
        }
        root.path("rooms").list()
                .stream()
                .sorted(Comparator.comparingLong(room -> room.path("sort").number(0)))
                .forEach(room -> room(room.text("id"), room.text("name")));
        for (var category : root.path("categories")) {
            for (var item : category.path("items")) {
                items.putIfAbsent(item.text("id"), new SessionizeCategories.Item(
                        Words.line(category.text("title")), Words.line(item.text("name"))));
            }
        }
        list(root.path("sessions"), Optional.empty(), "", "sessions");
    }

    private String room(String id, String name) {
        var line = Words.line(name);
        if (!line.isEmpty()) {
            draft.rooms.add(line);
            rooms.putIfAbsent(id, line);
        }
        return line;
    }

    /// GridSmart: a day holds its sessions twice, by room and by the time at which they begin.
    private void grid() throws Refusal {
        var days = root.list();
        for (var at = 0; at < days.size(); at++) {
            var node = days.get(at);
            var where = "[" + at + "]";
            reading.day(", " + where);
            var published = node.text("date");
            var day = new Draft.OneDay(Integer.toString(at + 1), published.split("T", 2)[0], "", "",
                    Spot.at(at, where));
            for (var room : node.path("rooms")) {
                var name = room(room.text("id"), room.text("name"));
                list(room.path("sessions"), Optional.of(day), name, where + ".rooms." + name);
                if (room.path("session").isObject()) {
                    entry(room.path("session"), Optional.of(day), name,
                            Spot.at(entries.size(), where + ".rooms." + name));
                }
            }
            lists++;
            for (var slot : node.path("timeSlots")) {
                for (var room : slot.path("rooms")) {
                    var name = room(room.text("id"), room.text("name"));
                    if (room.path("session").isObject()) {
                        entry(room.path("session"), Optional.of(day), name,
                                Spot.at(entries.size(), where + ".timeSlots." + name));
                    }
                }
            }
            draft.days.add(day);
        }
        if (entries.stream().anyMatch(entry -> hasOffset(entry.node()))) {
            // the dates of days are clocks, those of the sessions are not
            draft.days.clear();
            entries.replaceAll(it -> new Entry(it.node(), Optional.empty(), it.room(), it.spot()));
        }
    }

    private static boolean hasOffset(Node session) {
        return Moment.read(session.text("startsAt")).filter(it -> it.offset().isPresent()).isPresent();
    }

    /// Sessions: a session may be in several groups. A list without groups is one group.
    private void groups() {
        var groups = root.list();
        for (var at = 0; at < groups.size(); at++) {
            var group = groups.get(at);
            if (group.path("sessions").isArray()) {
                lists++;
                list(group.path("sessions"), Optional.empty(), "", "[" + at + "].sessions");
            } else {
                entry(group, Optional.empty(), "", Spot.at(entries.size(), "[" + at + "]"));
            }
        }
    }

    private void list(Node sessions, Optional<Draft.OneDay> day, String room, String where) {
        var at = 0;
        for (var session : sessions) {
            entry(session, day, room, Spot.at(entries.size(), where, at++));
        }
    }

    /// What stands in two lists is one session; what stands twice in one is two with one id.
    private void entry(Node session, Optional<Draft.OneDay> day, String room, Spot spot) {
        var id = root.isObject() ? "" : session.text("id");
        if (id.isEmpty() || seen.computeIfAbsent(
                List.of(id, session.text("startsAt"), session.text("roomId")), _ -> lists) == lists) {
            entries.add(new Entry(session, day, room, spot));
        }
    }

    private void session(Entry entry, int order, SessionizeCategories categories,
            List<SessionizeCategories.Item> chosen) throws Refusal {
        reading.talk(order, entries.size(), entry.spot());
        var node = entry.node();
        var talk = new Draft.OneTalk(entry.spot());
        var fields = new Fields(node, talk);
        talk.id = fields.words("id");
        talk.title = fields.words("title");
        talk.description = fields.words("description");
        talk.start = fields.words("startsAt");
        talk.end = fields.words("endsAt");
        talk.cancelled = OFF.contains(node.text("status").toLowerCase(Locale.ROOT));
        talk.room = room(entry);
        talk.track = categories.track(chosen);
        talk.type = categories.type(chosen);
        talk.language = categories.language(chosen);
        talk.kind = kind(node, talk.title);
        for (var speaker : node.path("speakers")) {
            var name = Words.line(speaker.isObject()
                    ? speaker.text("name", "fullName")
                    : speakers.getOrDefault(speaker.word(), ""));
            if (!name.isEmpty()) {
                talk.persons.add(name);
            }
        }
        var live = node.text("liveUrl").strip();
        if (!live.isEmpty()) {
            talk.links.add(new Draft.OneLink("Live", live));
        }
        talk.recording(node.text("recordingUrl").strip());
        entry.day().map(day -> day.talks).orElse(draft.undeclared).add(talk);
    }

    /// `roomId` and `room`; in a grid the room that holds it.
    private String room(Entry entry) {
        if (!entry.room().isEmpty()) {
            return entry.room();
        }
        var id = entry.node().text("roomId");
        var name = entry.node().text("room");
        return name.isEmpty() ? rooms.getOrDefault(id, "") : room(id, name);
    }

    /// `isServiceSession` are the breaks, and what else organisers put between talks. `isPlenumSession` is a talk that
    /// nothing runs beside.
    private Optional<Kind> kind(Node node, String title) {
        if (node.isTrue("isServiceSession")) {
            var worded = kinds.of("", "", "", Words.line(title), false).kind();
            return Optional.of(worded == Kind.INFO ? Kind.INFO : Kind.BREAK);
        }
        return node.isTrue("isPlenumSession") ? Optional.of(Kind.TALK) : Optional.empty();
    }

    /// `categoryItems` by id, or `categories` with their items.
    private List<SessionizeCategories.Item> items(Node session) {
        var chosen = new ArrayList<SessionizeCategories.Item>(4);
        for (var id : session.path("categoryItems")) {
            var item = items.get(id.word());
            if (item != null) {
                chosen.add(item);
            }
        }
        for (var category : session.path("categories")) {
            var title = Words.line(category.text("name", "title"));
            for (var item : category.path("categoryItems")) {
                chosen.add(new SessionizeCategories.Item(title, Words.line(item.text("name"))));
            }
        }
        return chosen;
    }
}
