package org.trackbook.report.flavour;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trackbook.report.Front;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.POJONode;

/// The keys before the first sentence of a blog's page, in their order: those of the flavour, and what the visitor adds,
/// leaves out and wants in another order.
final class FrontMatter {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final Map<String, JsonNode> keys = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();

    /// Words that are written without quotes: a date.
    private record Bare(String text) {
        @Override
        public String toString() {
            return text;
        }
    }

    FrontMatter text(String key, String text) {
        return text.isEmpty() ? this : put(key, JsonNodeFactory.instance.stringNode(text));
    }

    FrontMatter text(String key, Optional<String> text) {
        text.ifPresent(it -> text(key, it));
        return this;
    }

    FrontMatter texts(String key, Collection<String> texts) {
        var list = JsonNodeFactory.instance.arrayNode();
        texts.forEach(list::add);
        return put(key, list);
    }

    /// A value with one key of its own.
    FrontMatter text(String key, String inside, String text) {
        return put(key, JsonNodeFactory.instance.objectNode().put(inside, text));
    }

    /// A key of the visitor's under the name that this flavour gives it.
    FrontMatter renamed(Front front, String from, String to) {
        Optional.ofNullable(front.extra().get(from)).ifPresent(json -> put(to, read(json)));
        taken.add(from);
        return this;
    }

    FrontMatter yes(String key) {
        return put(key, JsonNodeFactory.instance.booleanNode(true));
    }

    FrontMatter bare(String key, String text) {
        return put(key, JsonNodeFactory.instance.pojoNode(new Bare(text)));
    }

    private FrontMatter put(String key, JsonNode value) {
        keys.put(key, value);
        return this;
    }

    /// With the keys that the visitor added: one that the flavour has by default gives way, one of the report itself does
    /// not.
    ///
    /// @param own keys of the report itself
    FrontMatter extra(Front front, String... own) {
        var fixed = List.of(own);
        front.extra().forEach((key, json) -> {
            if (!taken.contains(key) && !(fixed.contains(key) && keys.containsKey(key))) {
                keys.put(key, read(json));
            }
        });
        front.matter().ifPresent(matter -> {
            matter.path("defaults").properties().forEach(it -> keys.putIfAbsent(it.getKey(), it.getValue()));
            var order = new ArrayList<String>();
            matter.path("order").forEach(key -> order.add(key.asString()));
            order.reversed().stream().filter(keys::containsKey).forEach(key -> first(key));
        });
        return this;
    }

    private void first(String key) {
        var rest = new LinkedHashMap<>(keys);
        var value = rest.remove(key);
        keys.clear();
        if (value != null) {
            keys.put(key, value);
        }
        keys.putAll(rest);
    }

    /// The same in alphabetical order.
    FrontMatter sorted() {
        var all = keys.keySet().stream().sorted().toList();
        all.reversed().forEach(this::first);
        return this;
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JacksonException noJson) {
            return JsonNodeFactory.instance.stringNode(json);
        }
    }

    /// What there is to be written: nothing empty.
    Map<String, JsonNode> filled() {
        var filled = new LinkedHashMap<String, JsonNode>();
        keys.forEach((key, value) -> {
            if (!value.isNull() && !value.isMissingNode() && !(value.isContainer() && value.isEmpty())
                    && !(value.isString() && value.asString().isEmpty())) {
                filled.put(key, value);
            }
        });
        return filled;
    }

    /// A value that no quotes protect, if it is one.
    static Optional<String> bare(JsonNode value) {
        if (value instanceof POJONode pojo) {
            return Optional.of(String.valueOf(pojo.getPojo()));
        }
        return value.isNumber() || value.isBoolean() ? Optional.of(value.toString()) : Optional.empty();
    }

    /// Whether a number is one for readers that count to 64 bits.
    static boolean isLong(JsonNode value) {
        return value.isIntegralNumber() && value.bigIntegerValue().bitLength() < Long.SIZE
                && !value.bigIntegerValue().equals(BigInteger.ZERO.setBit(Long.SIZE));
    }
}
