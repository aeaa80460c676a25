package org.trackbook.schedule;

import java.util.Arrays;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/// Reads JSON into a tree of [Node]s. What is read waits in one row until the object or array that holds it ends.
final class NodeReader {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.DEPTH)
                    .maxTokenCount(Limits.TOKENS)
                    .maxStringLength(Limits.BYTES)
                    .maxNameLength(Limits.TEXT)
                    .build())
            // a line break within a text can be meant in one way only
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();
    /// Scripts of pages are made of templates, which leave commas behind and escape what needs no escape.
    private static final JsonFactory LENIENT = JSON.rebuild()
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA, JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();
    /// What is longer is looked at by the library, which knows how long a number may be.
    private static final int USUAL_NUMBER = 18;

    private final JsonParser parser;
    private String[] keys = new String[256];
    private Node[] values = new Node[256];
    private int waiting;

    private NodeReader(JsonParser parser) {
        this.parser = parser;
    }

    /// @throws tools.jackson.core.JacksonException if it is no JSON
    static Node read(byte[] bytes) {
        return read(JSON.createParser(ObjectReadContext.empty(), bytes));
    }

    /// @throws tools.jackson.core.JacksonException if it is no JSON
    static Node read(String text) {
        return read(JSON.createParser(ObjectReadContext.empty(), text));
    }

    /// @throws tools.jackson.core.JacksonException if even a browser would not read it
    static Node readLeniently(String script) {
        return read(LENIENT.createParser(ObjectReadContext.empty(), script));
    }

    private static Node read(JsonParser parser) {
        try (parser) {
            var first = parser.nextToken();
            var root = first == null ? Node.MISSING : new NodeReader(parser).value(first);
            if (first != null && parser.nextToken() != null) {
                throw new StreamReadException(parser, "Unexpected content after the end of the document");
            }
            return root;
        }
    }

    /// Nesting has a limit: the parser's.
    private Node value(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> Node.ofText(parser.getString());
            case VALUE_NUMBER_INT -> Node.ofNumber(whole());
            case VALUE_NUMBER_FLOAT -> Node.ofNumber(Double.toString(parser.getDoubleValue()));
            case VALUE_TRUE -> Node.TRUE;
            case VALUE_FALSE -> Node.FALSE;
            case VALUE_NULL, VALUE_EMBEDDED_OBJECT -> Node.NULL;
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME -> throw new StreamReadException(parser,
                    "Unexpected " + token);
        };
    }

    private String whole() {
        var digits = parser.getString();
        return digits.length() > USUAL_NUMBER || digits.equals("-0") ? parser.getNumberValue().toString() : digits;
    }

    private Node object() {
        var from = waiting;
        for (var key = parser.nextName(); key != null; key = parser.nextName()) {
            keep(key, value(parser.nextToken()));
        }
        var object = Node.object(Arrays.copyOfRange(keys, from, waiting), Arrays.copyOfRange(values, from, waiting));
        waiting = from;
        return object;
    }

    private Node array() {
        var from = waiting;
        for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            keep("", value(token));
        }
        var array = Node.array(Arrays.copyOfRange(values, from, waiting));
        waiting = from;
        return array;
    }

    private void keep(String key, Node value) {
        if (waiting == values.length) {
            keys = Arrays.copyOf(keys, 2 * waiting);
            values = Arrays.copyOf(values, 2 * waiting);
        }
        keys[waiting] = key;
        values[waiting++] = value;
    }
}
