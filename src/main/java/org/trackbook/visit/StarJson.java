package org.trackbook.visit;

import java.util.ArrayList;
import java.util.List;
import org.trackbook.model.Cause;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads stars out of JSON: a list of ids, or of objects with ids, wherever it is.
final class StarJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Clocks clocks;
    private final List<Starred> stars = new ArrayList<>();

    private StarJson(Clocks clocks) {
        this.clocks = clocks;
    }

    static boolean fits(String text) {
        var start = text.stripLeading();
        return start.startsWith("[") || start.startsWith("{");
    }

    static List<Starred> read(String text, Clocks clocks) {
        var json = new StarJson(clocks);
        var tree = parsed(text);
        if (tree.path("format").asString("").startsWith("trackbook-visit/")) {
            throw new Refused(Cause.VISIT_FOR_STARS, "");
        }
        json.read(tree);
        return json.stars;
    }

    private static JsonNode parsed(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException broken) {
            var where = broken.getLocation();
            throw new Refused(Cause.BROKEN, where == null ? "" : where.getLineNr() + ":" + where.getColumnNr(),
                    String.valueOf(broken.getOriginalMessage()));
        }
    }

    private void read(JsonNode node) {
        if (node.isArray()) {
            node.forEach(this::read);
        } else if (node.isObject()) {
            object(node);
        } else if (node.isString() || node.isIntegralNumber()) {
            var draft = new StarDraft();
            draft.add(StarField.ID, node.asString());
            draft.starred(clocks).ifPresent(stars::add);
        }
    }

    private void object(JsonNode node) {
        var draft = new StarDraft();
        node.properties().forEach(it -> StarField.of(it.getKey())
                .filter(_ -> it.getValue().isValueNode())
                .ifPresent(field -> draft.add(field, it.getValue().asString(""))));
        var lists = node.properties().stream().filter(it -> it.getValue().isContainer()).toList();
        if (draft.isTalk() && !holdsTalks(lists.stream().map(it -> it.getValue()).toList())) {
            draft.starred(clocks).ifPresent(stars::add);
        } else {
            lists.forEach(it -> read(it.getValue()));
        }
    }

    /// Whether it is the object of a conference, which has a title too: its lists hold objects that are talks.
    private static boolean holdsTalks(List<JsonNode> lists) {
        return lists.stream()
                .filter(JsonNode::isArray)
                .flatMap(list -> list.valueStream())
                .anyMatch(it -> it.isObject() && (it.has("title") || it.has("start") || it.has("lecture_id")));
    }
}
