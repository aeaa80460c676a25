package org.trackbook.schedule;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// Looks at JSON without ever being surprised: what is missing, null or of another kind than asked for is empty.
final class Nodes {
    private Nodes() {
    }

    /// The first of the keys that has a text, a number or a truth value that says something, as text; `""` where none
    /// has.
    static String text(JsonNode node, String... keys) {
        for (var key : keys) {
            var value = node.path(key);
            if (value.isValueNode() && !value.isNull()) {
                var text = value.asString();
                if (!text.isBlank()) {
                    return text;
                }
            }
        }
        return "";
    }

    /// What an array holds; empty where there is no array.
    static List<JsonNode> list(JsonNode node) {
        return node.isArray() ? StreamSupport.stream(node.spliterator(), false).toList() : List.of();
    }

    /// The keys and values of an object, in its order; empty where there is no object.
    static List<Map.Entry<String, JsonNode>> entries(JsonNode node) {
        return node.isObject() ? List.copyOf(node.properties()) : List.of();
    }

    static boolean isTrue(JsonNode node, String key) {
        return node.path(key).isBoolean() && node.path(key).asBoolean();
    }
}
