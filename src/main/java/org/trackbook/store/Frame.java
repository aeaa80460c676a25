package org.trackbook.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.trackbook.model.Conference;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Day;
import org.trackbook.model.Guid;
import org.trackbook.model.Person;
import org.trackbook.model.Published;
import org.trackbook.model.Room;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkFacts;
import org.trackbook.model.TalkId;
import org.trackbook.model.Zone;
import org.trackbook.model.ZoneSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What an earlier version said of the conference itself, in one column: all but its talks.
///
/// @param facts without talks
/// @param order of the talks, where it is another than by start, room and id; else empty
/// @param led where the visitor's words went when the next version came
/// @param lost what was known of talks that had been gone, and that the next version has
record Frame(Conference facts, List<TalkId> order, Leading led, List<TalkFacts> lost) {
    Frame {
        order = List.copyOf(order);
        lost = List.copyOf(lost);
    }

    static Frame of(Conference conference, Leading led, List<TalkFacts> lost) {
        var usual = sorted(conference.talks(), conference.rooms());
        var order = usual.equals(conference.talks())
                ? List.<TalkId>of()
                : conference.talks().stream().map(Talk::id).toList();
        return new Frame(with(conference, List.of()), order, led, lost);
    }

    /// The whole version, given its talks in any order.
    Conference filled(List<Talk> talks) {
        if (order.isEmpty()) {
            return with(facts, sorted(talks, facts.rooms()));
        }
        var byId = new HashMap<TalkId, Talk>();
        talks.forEach(talk -> byId.put(talk.id(), talk));
        return with(facts, order.stream().map(byId::get).toList());
    }

    private static Conference with(Conference facts, List<Talk> talks) {
        return new Conference(facts.id(), facts.title(), facts.venue(), facts.city(), facts.zone(), facts.version(),
                facts.days(), facts.rooms(), talks);
    }

    private static List<Talk> sorted(List<Talk> talks, List<Room> rooms) {
        var places = new HashMap<Room, Integer>();
        rooms.forEach(room -> places.putIfAbsent(room, places.size()));
        return talks.stream()
                .sorted(Comparator.comparing((Talk talk) -> talk.slot().start())
                        .thenComparing(talk -> talk.room()
                                .map(room -> places.getOrDefault(room, places.size()))
                                .orElse(places.size()))
                        .thenComparing(talk -> talk.id().value()))
                .toList();
    }

    String write() {
        var node = Json.object()
                .put("title", facts.title())
                .put("venue", facts.venue())
                .put("city", facts.city())
                .put("zone", facts.zone().id().getId())
                .put("zone_from", word(facts.zone().from()))
                .put("published", word(facts.zone().published()))
                .put("version", facts.version());
        var days = node.putArray("days");
        facts.days().forEach(day -> days.addObject()
                .put("number", day.number())
                .put("date", day.date().toString())
                .put("starts", day.start().toString())
                .put("ends", day.end().toString()));
        var rooms = node.putArray("rooms");
        facts.rooms().forEach(room -> rooms.add(room.value()));
        var ids = node.putArray("order");
        order.forEach(id -> ids.add(id.value()));
        var talks = node.putObject("led_talks");
        led.talks().forEach((from, to) -> talks.put(from.value(), to.value()));
        var numbers = node.putObject("led_days");
        led.days().forEach((from, to) -> numbers.put(from.toString(), to));
        var known = node.putArray("lost");
        lost.forEach(talk -> write(known.addObject(), talk));
        return node.toString();
    }

    private static void write(ObjectNode node, TalkFacts talk) {
        node.put("id", talk.id().value()).put("title", talk.title());
        talk.guid().ifPresent(guid -> node.put("guid", guid.value()));
        talk.start().ifPresent(start -> node.put("starts", start.toString()));
        talk.room().ifPresent(room -> node.put("room", room.value()));
        var speakers = node.putArray("speakers");
        talk.speakers().forEach(person -> speakers.add(person.value()));
    }

    private static TalkFacts talk(JsonNode node) {
        return new TalkFacts(new TalkId(text(node, "id")), node.path("guid").stringValueOpt().map(Guid::new),
                text(node, "title"), node.path("starts").stringValueOpt().map(Instant::parse),
                node.path("room").stringValueOpt().map(Room::new),
                node.path("speakers").valueStream().map(it -> new Person(it.stringValue())).toList());
    }

    static Frame read(ConferenceId id, String json) {
        var node = Json.tree(json);
        var zone = new Zone(ZoneId.of(text(node, "zone")), ZoneSource.valueOf(constant(node, "zone_from")),
                Published.valueOf(constant(node, "published")));
        var days = new ArrayList<Day>();
        node.path("days").forEach(day -> days.add(new Day(day.path("number").intValue(),
                LocalDate.parse(text(day, "date")), Instant.parse(text(day, "starts")),
                Instant.parse(text(day, "ends")))));
        var rooms = node.path("rooms").valueStream().map(it -> new Room(it.stringValue())).toList();
        var order = node.path("order").valueStream().map(it -> new TalkId(it.stringValue())).toList();
        var talks = new LinkedHashMap<TalkId, TalkId>();
        node.path("led_talks").properties().forEach(
                it -> talks.put(new TalkId(it.getKey()), new TalkId(it.getValue().stringValue())));
        var numbers = new LinkedHashMap<Integer, Integer>();
        node.path("led_days").properties().forEach(
                it -> numbers.put(Integer.valueOf(it.getKey()), it.getValue().intValue()));
        return new Frame(new Conference(id, text(node, "title"), text(node, "venue"), text(node, "city"), zone,
                text(node, "version"), days, rooms, List.of()), order, new Leading(talks, numbers),
                node.path("lost").valueStream().map(Frame::talk).toList());
    }

    private static String word(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    private static String constant(JsonNode node, String key) {
        return text(node, key).toUpperCase(Locale.ROOT);
    }

    private static String text(JsonNode node, String key) {
        return node.path(key).stringValue();
    }
}
