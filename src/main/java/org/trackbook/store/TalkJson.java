package org.trackbook.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.trackbook.model.Guid;
import org.trackbook.model.Kind;
import org.trackbook.model.Link;
import org.trackbook.model.Person;
import org.trackbook.model.Room;
import org.trackbook.model.Slot;
import org.trackbook.model.Status;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.model.Text;
import org.trackbook.model.Track;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A whole talk in one column, as it was in an earlier version. What is empty is left out.
final class TalkJson {
    private TalkJson() {
    }

    static String write(Talk talk) {
        var node = Json.object()
                .put("id", talk.id().value())
                .put("kind", word(talk.kind()))
                .put("status", word(talk.status()))
                .put("day", talk.day())
                .put("starts", talk.slot().start().toString())
                .put("seconds", talk.slot().length().toSeconds())
                .put("title", talk.title());
        talk.guid().ifPresent(guid -> node.put("guid", guid.value()));
        talk.room().ifPresent(room -> node.put("room", room.value()));
        talk.track().ifPresent(track -> node.put("track", track.value()));
        texts(node, "speakers", talk.speakers().stream().map(Person::value).toList());
        var text = talk.text();
        prose(node, "subtitle", text.subtitle());
        prose(node, "summary", text.summary());
        prose(node, "description", text.description());
        prose(node, "language", text.language());
        prose(node, "type", text.type());
        links(node, "links", text.links());
        links(node, "attachments", text.attachments());
        texts(node, "recordings", text.recordings());
        prose(node, "url", text.url());
        prose(node, "feedback", text.feedback());
        prose(node, "slug", text.slug());
        return node.toString();
    }

    static Talk read(String json) {
        var node = Json.tree(json);
        var slot = new Slot(Instant.parse(node.path("starts").stringValue()),
                Duration.ofSeconds(node.path("seconds").longValue()));
        var text = new Text(prose(node, "subtitle"), prose(node, "summary"), prose(node, "description"),
                prose(node, "language"), prose(node, "type"), links(node, "links"), links(node, "attachments"),
                texts(node, "recordings"), prose(node, "url"), prose(node, "feedback"), prose(node, "slug"));
        return new Talk(new TalkId(node.path("id").stringValue()), maybe(node, "guid").map(Guid::new),
                Kind.valueOf(prose(node, "kind").toUpperCase(Locale.ROOT)),
                Status.valueOf(prose(node, "status").toUpperCase(Locale.ROOT)), node.path("day").intValue(), slot,
                node.path("title").stringValue(), maybe(node, "room").map(Room::new),
                maybe(node, "track").map(Track::new), texts(node, "speakers").stream().map(Person::new).toList(), text);
    }

    private static String word(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    private static void prose(ObjectNode node, String key, String text) {
        if (!text.isEmpty()) {
            node.put(key, text);
        }
    }

    private static String prose(JsonNode node, String key) {
        return node.path(key).stringValue("");
    }

    private static Optional<String> maybe(JsonNode node, String key) {
        return node.path(key).stringValueOpt();
    }

    private static void texts(ObjectNode node, String key, List<String> texts) {
        if (!texts.isEmpty()) {
            var array = node.putArray(key);
            texts.forEach(array::add);
        }
    }

    private static List<String> texts(JsonNode node, String key) {
        return node.path(key).valueStream().map(JsonNode::stringValue).toList();
    }

    private static void links(ObjectNode node, String key, List<Link> links) {
        if (!links.isEmpty()) {
            var array = node.putArray(key);
            links.forEach(link -> array.addObject().put("label", link.label()).put("url", link.url()));
        }
    }

    private static List<Link> links(JsonNode node, String key) {
        return node.path(key)
                .valueStream()
                .map(it -> new Link(it.path("label").stringValue(), it.path("url").stringValue()))
                .toList();
    }
}
