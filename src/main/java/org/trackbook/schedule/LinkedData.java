package org.trackbook.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.trackbook.text.WebPage;
import tools.jackson.core.JacksonException;

/// Finds JSON-LD, and reads the words of schema.org in it however they are written: with or without a prefix, one value
/// or a list, bare or wrapped.
final class LinkedData {
    private static final String TYPE = "application/ld+json";
    private static final String VOCABULARY = "schema.org";
    private static final List<String> TYPE_KEYS = List.of("@type", "type");
    private static final List<String> PREFIXES = List.of("schema:", "https://schema.org/", "http://schema.org/");

    private LinkedData() {
    }

    /// What the scripts of a page describe. A script that cannot be read costs only itself.
    static List<Node> of(WebPage page) {
        return page.scripts(TYPE).stream().map(LinkedData::parsed).flatMap(Optional::stream).toList();
    }

    private static Optional<Node> parsed(String script) {
        try {
            return Optional.of(NodeReader.readLeniently(bare(script)));
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
                    NodeReader.readLeniently(bare(script));
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
    static boolean isIn(Node document) {
        var first = document.isArray() ? document.path(0) : document;
        return mentions(first.path("@context"), VOCABULARY) || mentions(first.path("@type"), VOCABULARY + "/");
    }

    private static boolean mentions(Node node, String words) {
        for (var at = 0; at < node.size(); at++) {
            if (node.key(at).contains(words) || mentions(node.value(at), words)) {
                return true;
            }
        }
        return node.word().contains(words);
    }

    /// The same with properties that have no prefix; nearly all documents have none anyway.
    static Node bare(Node node) {
        return isPrefixed(node) ? rewritten(node) : node;
    }

    private static Node rewritten(Node node) {
        if (node.isArray()) {
            return Node.array(node.list().stream().map(LinkedData::rewritten).toArray(Node[]::new));
        }
        if (!node.isObject()) {
            return node;
        }
        var keys = new String[node.size()];
        var values = new Node[node.size()];
        for (var at = 0; at < node.size(); at++) {
            var prefix = PREFIXES.stream().filter(node.key(at)::startsWith).findFirst().orElse("");
            keys[at] = node.key(at).substring(prefix.length());
            values[at] = rewritten(node.value(at));
        }
        return Node.object(keys, values);
    }

    private static boolean isPrefixed(Node node) {
        for (var at = 0; at < node.size(); at++) {
            if (hasPrefix(node.key(at))
                    || (node.value(at).isContainer() && isPrefixed(node.value(at)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasPrefix(String key) {
        return (key.startsWith("schema:") || key.startsWith("http")) && PREFIXES.stream().anyMatch(key::startsWith);
    }

    /// Whether one of the types of a thing, without its prefix, is wanted.
    static boolean hasType(Node thing, Predicate<String> wanted) {
        for (var key : TYPE_KEYS) {
            var said = thing.path(key);
            if (said.isText() && wanted.test(bareName(said.word()))) {
                return true;
            }
            for (var one : said.list()) {
                if (one.isText() && wanted.test(bareName(one.word()))) {
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
    static List<Node> values(Node thing, String... properties) {
        List<Node> values = List.of();
        for (var property : properties) {
            var said = thing.path(property);
            if (!said.isMissing()) {
                values = values.isEmpty() ? new ArrayList<>(1) : values;
                add(values, said);
            }
        }
        return values;
    }

    private static void add(List<Node> values, Node said) {
        if (said.isArray()) {
            for (var one : said) {
                add(values, one);
            }
        } else if (said.isObject() && (said.has("@list") || said.has("@set"))) {
            add(values, said.path(said.has("@list") ? "@list" : "@set"));
        } else if (!said.isMissing() && !said.isNull()) {
            values.add(said);
        }
    }

    /// The first of what the properties say that is a text; `""` where none is.
    static String text(Node thing, String... properties) {
        for (var property : properties) {
            var said = thing.path(property);
            var text = said.isText() ? said.word() : said.isMissing() ? "" : firstText(said);
            if (!text.isBlank()) {
                return text;
            }
        }
        return "";
    }

    private static String firstText(Node said) {
        var values = new ArrayList<Node>();
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
    private static String text(Node value) {
        if (value.isWord()) {
            return value.word();
        }
        if (value.has("@value")) {
            return value.text("@value");
        }
        return value.has("@type") || value.has("@id")
                ? ""
                : value.entries()
                        .stream()
                        .filter(it -> it.getKey().length() <= 5 && it.getValue().isText())
                        .map(it -> it.getValue().word())
                        .findFirst()
                        .orElse("");
    }

    /// What somebody or something is called.
    static String name(Node thing) {
        if (thing.isWord() || thing.has("@value")) {
            return Words.line(text(thing));
        }
        var name = text(thing, "name");
        return Words.line(name.isBlank() ? text(thing, "givenName") + " " + text(thing, "familyName") : name);
    }

    /// A country's name: codes are common too.
    static Optional<String> country(Node address) {
        return values(address, "addressCountry").stream()
                .map(LinkedData::name)
                .filter(it -> !it.isEmpty())
                .map(it -> it.length() == 2
                        ? Locale.of("", it.toUpperCase(Locale.ROOT)).getDisplayCountry(Locale.ENGLISH)
                        : it)
                .findFirst();
    }
}
