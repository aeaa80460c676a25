package org.trackbook.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/// A value of a JSON document, or [#MISSING] where there is none. It is never surprised: whatever is asked for that it
/// does not have is missing or `""`.
abstract sealed class Node implements Iterable<Node> {
    private static final Node[] NONE = {};

    static final Node MISSING = new Word(Kind.MISSING, "");
    static final Node NULL = new Word(Kind.NULL, "");
    static final Node TRUE = new Word(Kind.TRUTH, "true");
    static final Node FALSE = new Word(Kind.TRUTH, "false");

    /// `name` may itself be an object of languages.
    private static final List<String> NAMING = List.of("name", "en");

    private final Kind kind;
    private final Node[] values;

    private enum Kind {
        OBJECT, ARRAY, TEXT, NUMBER, TRUTH, NULL, MISSING
    }

    private Node(Kind kind, Node[] values) {
        this.kind = kind;
        this.values = values;
    }

    static Node ofText(String text) {
        return new Word(Kind.TEXT, text);
    }

    static Node ofNumber(String digits) {
        return new Word(Kind.NUMBER, digits);
    }

    static Node array(Node[] values) {
        return new Items(values);
    }

    /// @param keys of the values, in their order; of those that stand twice, the last counts
    static Node object(String[] keys, Node[] values) {
        if (keys.length > Members.FEW) {
            return Members.many(keys, values);
        }
        var signs = 0L;
        for (var at = 0; at < keys.length; at++) {
            var sign = Members.sign(keys[at]);
            if ((signs & sign) != 0 && Members.place(keys, keys[at]) < at) {
                return Members.many(keys, values);
            }
            signs |= sign;
        }
        return new Members(keys, values, signs, null);
    }

    /// An object.
    private static final class Members extends Node {
        /// So many are faster looked through than looked up.
        static final int FEW = 24;

        private final String[] keys;
        /// One bit for each key; nearly all keys that are asked for in vain have another.
        private final long signs;
        private final @Nullable Map<String, Node> many;

        Members(String[] keys, Node[] values, long signs, @Nullable Map<String, Node> many) {
            super(Kind.OBJECT, values);
            this.keys = keys;
            this.signs = signs;
            this.many = many;
        }

        static Members many(String[] keys, Node[] values) {
            var many = LinkedHashMap.<String, Node>newLinkedHashMap(keys.length);
            for (var at = 0; at < keys.length; at++) {
                many.put(keys[at], values[at]);
            }
            return new Members(many.keySet().toArray(String[]::new), many.values().toArray(Node[]::new), -1L, many);
        }

        static long sign(String key) {
            return 1L << key.hashCode();
        }

        Node of(String key) {
            if ((signs & sign(key)) == 0) {
                return MISSING;
            }
            if (many != null) {
                return many.getOrDefault(key, MISSING);
            }
            var place = place(keys, key);
            return place < 0 ? MISSING : value(place);
        }

        /// @return -1 where it is none of them
        static int place(String[] keys, String key) {
            for (var at = 0; at < keys.length; at++) {
                if (key.equals(keys[at])) {
                    return at;
                }
            }
            return -1;
        }
    }

    /// An array.
    private static final class Items extends Node {
        Items(Node[] values) {
            super(Kind.ARRAY, values);
        }
    }

    /// All that holds nothing else.
    private static final class Word extends Node {
        private final String said;

        Word(Kind kind, String said) {
            super(kind, NONE);
            this.said = said;
        }
    }

    boolean isObject() {
        return kind == Kind.OBJECT;
    }

    boolean isArray() {
        return kind == Kind.ARRAY;
    }

    /// Whether it is an object or an array.
    boolean isContainer() {
        return kind == Kind.OBJECT || kind == Kind.ARRAY;
    }

    boolean isText() {
        return kind == Kind.TEXT;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isNull() {
        return kind == Kind.NULL;
    }

    boolean isMissing() {
        return kind == Kind.MISSING;
    }

    /// Whether it is a text, a number, a truth value or null.
    boolean isWord() {
        return this instanceof Word && kind != Kind.MISSING;
    }

    /// A text as it is, a number or truth value as text; `""` for all else.
    String word() {
        return this instanceof Word word ? word.said : "";
    }

    /// As a number, also where it is written as text.
    long number(long otherwise) {
        try {
            return kind == Kind.NUMBER || kind == Kind.TEXT ? Long.parseLong(word()) : otherwise;
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }

    /// What stands at a key of an object.
    Node path(String key) {
        return this instanceof Members members ? members.of(key) : MISSING;
    }

    /// What stands at a place in an array.
    Node path(int place) {
        return kind == Kind.ARRAY && place < values.length ? values[place] : MISSING;
    }

    boolean has(String key) {
        return path(key) != MISSING;
    }

    /// How many members or items it holds.
    int size() {
        return values.length;
    }

    boolean isEmpty() {
        return values.length == 0;
    }

    /// The key of a member of an object.
    String key(int at) {
        return this instanceof Members members ? members.keys[at] : "";
    }

    /// A member of an object, or an item of an array.
    Node value(int at) {
        return values[at];
    }

    /// The first of the keys that has a text, a number or a truth value that says something, as text; `""` where none
    /// has.
    String text(String... keys) {
        for (var key : keys) {
            var word = path(key).word();
            if (!word.isBlank()) {
                return word;
            }
        }
        return "";
    }

    /// What it says: a text, the same in several languages (the English one, else the first), or what an object calls
    /// itself; `""` where it says nothing.
    String words() {
        if (!isContainer()) {
            return word().isBlank() ? "" : word();
        }
        if (isArray()) {
            return "";
        }
        for (var key : NAMING) {
            var words = path(key).words();
            if (!words.isEmpty()) {
                return words;
            }
        }
        for (var value : values) {
            if (value.isText() && !value.word().isBlank()) {
                return value.word();
            }
        }
        return "";
    }

    /// Whether a key has the truth value true.
    boolean isTrue(String key) {
        return path(key) == TRUE;
    }

    /// The keys and values of an object, in its order; empty where it is none.
    List<Map.Entry<String, Node>> entries() {
        var entries = new ArrayList<Map.Entry<String, Node>>(values.length);
        for (var at = 0; isObject() && at < values.length; at++) {
            entries.add(Map.entry(key(at), values[at]));
        }
        return entries;
    }

    /// The items of an array; empty where it is none.
    List<Node> list() {
        return kind == Kind.ARRAY ? Collections.unmodifiableList(Arrays.asList(values)) : List.of();
    }

    /// The values of an object too.
    @Override
    public Iterator<Node> iterator() {
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < values.length;
            }

            @Override
            public Node next() {
                if (next == values.length) {
                    throw new NoSuchElementException();
                }
                return values[next++];
            }
        };
    }
}
