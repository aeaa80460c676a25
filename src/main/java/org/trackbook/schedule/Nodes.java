package org.trackbook.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Looks at JSON without ever being surprised: what is missing, null or of another kind than asked for is empty.
final class Nodes {
    /// `name` may itself be an object of languages.
    private static final List<String> NAMING = List.of("name", "en");

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

    /// What a value says: a text, the same in several languages (the English one, else the first), or what an object
    /// calls itself; `""` where it says nothing.
    static String words(JsonNode node) {
        if (node.isValueNode()) {
            var text = node.isNull() ? "" : node.asString();
            return text.isBlank() ? "" : text;
        }
        for (var key : NAMING) {
            var words = node.isObject() ? words(node.path(key)) : "";
            if (!words.isEmpty()) {
                return words;
            }
        }
        for (var entry : node.properties()) {
            if (entry.getValue().isString() && !entry.getValue().asString().isBlank()) {
                return entry.getValue().asString();
            }
        }
        return "";
    }

    /// What an array holds; empty where there is no array.
    static List<JsonNode> list(JsonNode node) {
        if (!node.isArray() || node.isEmpty()) {
            return List.of();
        }
        var list = new ArrayList<JsonNode>(node.size());
        node.forEach(list::add);
        return list;
    }

    /// The keys and values of an object, in its order; empty where there is no object.
    static List<Map.Entry<String, JsonNode>> entries(JsonNode node) {
        return node.isObject() ? List.copyOf(node.properties()) : List.of();
    }

    static boolean isTrue(JsonNode node, String key) {
        return node.path(key).isBoolean() && node.path(key).asBoolean();
    }
}
