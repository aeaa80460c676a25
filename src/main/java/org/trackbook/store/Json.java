package org.trackbook.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Lists in a column, as JSON.
final class Json {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String EMPTY = "[]";

    private Json() {
    }

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    static JsonNode tree(String json) {
        return MAPPER.readTree(json);
    }

    static String texts(List<String> values) {
        return list(values, value -> MAPPER.getNodeFactory().stringNode(value));
    }

    static List<String> texts(String json) {
        return list(json, JsonNode::stringValue);
    }

    static <T> String list(List<T> values, Function<T, ? extends JsonNode> node) {
        if (values.isEmpty()) {
            return EMPTY;
        }
        var array = array();
        values.forEach(value -> array.add(node.apply(value)));
        return array.toString();
    }

    static <T> List<T> list(String json, Function<JsonNode, T> value) {
        if (json.equals(EMPTY)) {
            return List.of();
        }
        var values = new ArrayList<T>();
        tree(json).forEach(node -> values.add(value.apply(node)));
        return values;
    }

    static String map(Map<String, String> values) {
        var node = object();
        values.forEach(node::put);
        return node.toString();
    }

    static Map<String, String> map(String json) {
        var values = new LinkedHashMap<String, String>();
        tree(json).properties().forEach(it -> values.put(it.getKey(), it.getValue().stringValue()));
        return values;
    }
}
