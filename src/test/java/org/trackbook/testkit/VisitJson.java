package org.trackbook.testkit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Visit files as trees: whether two are equal, and what else a file may hold.
public final class VisitJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().enable(
            DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private VisitJson() {
    }

    public static ObjectNode tree(String json) {
        return (ObjectNode) MAPPER.readTree(json);
    }

    public static byte[] bytes(JsonNode tree) {
        return tree.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// A tree that is equal to that of any equal visit: absent, null, [] and {} are the same, notes are in order and
    /// all else in any order.
    public static JsonNode normal(JsonNode tree) {
        return normal("", tree);
    }

    private static JsonNode normal(String key, JsonNode node) {
        if (node instanceof ObjectNode object) {
            var normal = MAPPER.createObjectNode();
            object.properties().stream().sorted((one, other) -> one.getKey().compareTo(other.getKey())).forEach(it -> {
                var value = normal(it.getKey(), it.getValue());
                if (!value.isNull() && !(value.isContainer() && value.isEmpty())) {
                    normal.set(it.getKey(), value);
                }
            });
            return normal;
        }
        if (node instanceof ArrayNode array) {
            var elements = new ArrayList<JsonNode>();
            array.forEach(it -> elements.add(normal("", it)));
            if (!key.equals("notes")) {
                elements.sort((one, other) -> one.toString().compareTo(other.toString()));
            }
            return MAPPER.createArrayNode().addAll(elements);
        }
        return node;
    }

    /// Adds keys that nobody knows to objects everywhere, those inside of lists too.
    public static void addUnknown(JsonNode node, Random random) {
        for (var inner : List.copyOf(inside(node))) {
            addUnknown(inner, random);
        }
        if (node instanceof ObjectNode object && !isMap(object) && random.nextInt(3) > 0) {
            object.set("x-" + random.nextInt(5) + "/~", value(random));
        }
    }

    /// Objects whose keys are ids: a new key there is no unknown one, but one more entry.
    private static boolean isMap(ObjectNode object) {
        return !object.isEmpty()
                && object.properties().stream().allMatch(it -> it.getKey().matches("[0-9]+|t[0-9]+|id"));
    }

    private static List<JsonNode> inside(JsonNode node) {
        var inside = new ArrayList<JsonNode>();
        if (node instanceof ObjectNode object) {
            object.properties().forEach(it -> {
                if (!List.of("backups", "leave", "flow", "extra").contains(it.getKey())) {
                    inside.add(it.getValue());
                }
            });
        }
        if (node instanceof ArrayNode array) {
            array.forEach(inside::add);
        }
        return inside;
    }

    private static JsonNode value(Random random) {
        return MAPPER.readTree(switch (random.nextInt(6)) {
            case 0 -> "true";
            case 1 -> "1.10";
            case 2 -> "\"Grüße 😀\"";
            case 3 -> "[1, [2, {\"b\": \"c\"}]]";
            case 4 -> "{\"deep\": {\"deeper\": 12345678901234567890}}";
            default -> "0";
        });
    }
}
