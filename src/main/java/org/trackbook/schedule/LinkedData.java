package org.trackbook.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.trackbook.text.WebPage;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Finds JSON-LD, and reads the words of schema.org in it however they are written: with or without a prefix, one value
/// or a list, bare or wrapped.
final class LinkedData {
    private static final String TYPE = "application/ld+json";
    private static final String VOCABULARY = "schema.org";
    private static final List<String> TYPE_KEYS = List.of("@type", "type");
    private static final JsonNode NOTHING = Document.JSON.createArrayNode();

    private static final List<String> PREFIXES = List.of("schema:", "https://schema.org/", "http://schema.org/");
    /// Scripts of pages are made of templates, which forget to escape line ends and leave commas behind.
    private static final JsonMapper LENIENT = Document.JSON.rebuild()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private LinkedData() {
    }

    /// What the scripts of a page describe. A script that cannot be read costs only itself.
    static List<JsonNode> of(WebPage page) {
        return page.scripts(TYPE).stream().map(LinkedData::parsed).flatMap(Optional::stream).toList();
    }

    private static Optional<JsonNode> parsed(String script) {
        try {
            return Optional.of(LENIENT.readTree(bare(script)));
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }

    /// What the parser says of scripts that speak of events and cannot be read.
    static List<String> broken(WebPage page) {
        var broken = new ArrayList<String>();
        for (var script : page.scripts(TYPE)) {
            try {
                if (script.contains("Event")) {
                    LENIENT.readTree(bare(script));
                }
            } catch (JacksonException said) {
                broken.add(said.getOriginalMessage().lines().findFirst().orElse(""));
            }
        }
        return broken;
    }

    /// Templates hide scripts in comments from browsers that nobody has any longer.
    private static String bare(String script) {
        var object = script.indexOf('{');
        var list = script.indexOf('[');
        // the bracket of <![CDATA[ begins no list
        var from = object < 0 || (list >= 0 && list < object && !script.startsWith("CDATA[", Math.max(0, list - 5)))
                ? list
                : object;
        var to = Math.max(script.lastIndexOf('}'), script.lastIndexOf(']'));
        if (from >= 0 && script.startsWith("]]", Math.max(0, to - 1))) {
            to = script.lastIndexOf('}');
        }
        return from < 0 || to < from ? script : script.substring(from, to + 1);
    }

    /// Whether a whole document speaks of things in the words of schema.org.
    static boolean isIn(JsonNode document) {
        var first = document.isArray() ? document.path(0) : document;
        return first.path("@context").toString().contains(VOCABULARY)
                || first.path("@type").toString().contains(VOCABULARY + "/");
    }

    /// The same with properties that have no prefix; nearly all documents have none anyway.
    static JsonNode bare(JsonNode node) {
        return isPrefixed(node) ? rewritten(node) : node;
    }

    private static JsonNode rewritten(JsonNode node) {
        if (node.isArray()) {
            var list = Document.JSON.createArrayNode();
            node.forEach(one -> list.add(rewritten(one)));
            return list;
        }
        if (!node.isObject()) {
            return node;
        }
        var thing = Document.JSON.createObjectNode();
        for (var said : node.properties()) {
            var prefix = PREFIXES.stream().filter(said.getKey()::startsWith).findFirst().orElse("");
            thing.set(said.getKey().substring(prefix.length()), rewritten(said.getValue()));
        }
        return thing;
    }

    private static boolean isPrefixed(JsonNode node) {
        for (var said : node.properties()) {
            if ((said.getKey().indexOf(':') > 0 && PREFIXES.stream().anyMatch(said.getKey()::startsWith))
                    || (said.getValue().isContainer() && isPrefixed(said.getValue()))) {
                return true;
            }
        }
        for (var one : node.isArray() ? node : NOTHING) {
            if (one.isContainer() && isPrefixed(one)) {
                return true;
            }
        }
        return false;
    }

    /// Whether one of the types of a thing, without its prefix, is wanted.
    static boolean hasType(JsonNode thing, Predicate<String> wanted) {
        for (var key : TYPE_KEYS) {
            var said = thing.path(key);
            if (said.isString() && wanted.test(bareName(said.asString()))) {
                return true;
            }
            for (var one : said.isArray() ? said : NOTHING) {
                if (one.isString() && wanted.test(bareName(one.asString()))) {
                    return true;
                }
            }
        }
        return false;
    }

    /// A word without what stands before it: `https://schema.org/EventCancelled`.
    static String bareName(String word) {
        return word.substring(Math.max(word.lastIndexOf('/'), word.lastIndexOf(':')) + 1);
    }

    /// All that a property of a thing says.
    static List<JsonNode> values(JsonNode thing, String... properties) {
        List<JsonNode> values = List.of();
        for (var property : properties) {
            var said = thing.path(property);
            if (!said.isMissingNode()) {
                values = values.isEmpty() ? new ArrayList<>(1) : values;
                add(values, said);
            }
        }
        return values;
    }

    private static void add(List<JsonNode> values, JsonNode said) {
        if (said.isArray()) {
            for (var one : said) {
                add(values, one);
            }
        } else if (said.isObject() && (said.has("@list") || said.has("@set"))) {
            add(values, said.path(said.has("@list") ? "@list" : "@set"));
        } else if (!said.isMissingNode() && !said.isNull()) {
            values.add(said);
        }
    }

    /// The first of what the properties say that is a text; `""` where none is.
    static String text(JsonNode thing, String... properties) {
        for (var property : properties) {
            var said = thing.path(property);
            var text = said.isString() ? said.asString() : said.isMissingNode() ? "" : firstText(said);
            if (!text.isBlank()) {
                return text;
            }
        }
        return "";
    }

    private static String firstText(JsonNode said) {
        var values = new ArrayList<JsonNode>();
        add(values, said);
        for (var value : values) {
            var text = text(value);
            if (!text.isBlank()) {
                return text;
            }
        }
        return "";
    }

    /// A text, bare, as value of a language, or the first of several languages.
    private static String text(JsonNode value) {
        if (value.isValueNode()) {
            return value.asString();
        }
        if (value.has("@value")) {
            return Nodes.text(value, "@value");
        }
        return value.has("@type") || value.has("@id")
                ? ""
                : value.properties()
                        .stream()
                        .filter(it -> it.getKey().length() <= 5 && it.getValue().isString())
                        .map(it -> it.getValue().asString())
                        .findFirst()
                        .orElse("");
    }

    /// What somebody or something is called.
    static String name(JsonNode thing) {
        if (thing.isValueNode() || thing.has("@value")) {
            return Words.line(text(thing));
        }
        var name = text(thing, "name");
        return Words.line(name.isBlank() ? text(thing, "givenName") + " " + text(thing, "familyName") : name);
    }

    /// A country's name: codes are common too.
    static Optional<String> country(JsonNode address) {
        return values(address, "addressCountry").stream()
                .map(LinkedData::name)
                .filter(it -> !it.isEmpty())
                .map(it -> it.length() == 2
                        ? Locale.of("", it.toUpperCase(Locale.ROOT)).getDisplayCountry(Locale.ENGLISH)
                        : it)
                .findFirst();
    }
}
