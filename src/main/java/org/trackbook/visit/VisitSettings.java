package org.trackbook.visit;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.trackbook.model.Cause;
import org.trackbook.model.Flavour;
import org.trackbook.model.ReportKind;
import org.trackbook.model.Visit;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Changes what a visit says of its visitor, trip, glossary and report by the keys of the visit file: so whatever a file
/// can say can be said so, and is looked over as a file is.
public final class VisitSettings {
    private static final String REPORT = "report";
    private static final String STYLE = REPORT + ".style";
    private static final String FLOW = REPORT + ".flow";
    private static final String KIND = REPORT + ".kind";
    private static final String FLAVOUR = REPORT + ".flavour";
    private static final String TRIP = "trip";
    private static final List<String> TEXTS = all(Stream.of(List.of("visitor.name", KIND, FLAVOUR),
            in(REPORT, "language", "title", "author", "slug", "date"), in(TRIP, "place", "purpose", "cost_centre"),
            in(STYLE, "speakers", "authors")));
    private static final List<String> LISTS = in(REPORT, "tags", "sections", "off");
    private static final List<String> OTHERS = all(Stream.of(List.of("glossary"), in(STYLE, "narrative", "show_ratings",
            "show_talk_titles", "show_talk_links", "verdicts"), in(TRIP, "attend_again")));
    /// What has places below.
    private static final List<String> DEEP = all(Stream.of(List.of(STYLE, FLOW), in(REPORT, "extra", "outputs"),
            in(TRIP, "objectives", "costs")));

    private VisitSettings() {
    }

    private static List<String> in(String root, String... names) {
        return List.of(names).stream().map(name -> root + "." + name).toList();
    }

    private static List<String> all(Stream<List<String>> keys) {
        return keys.flatMap(List::stream).toList();
    }

    /// All keys there are; below some of them stand others, parted by dots.
    public static List<String> keys() {
        return all(Stream.of(TEXTS, LISTS, OTHERS, DEEP)).stream().sorted().toList();
    }

    public static boolean isKey(String key) {
        return TEXTS.contains(key) || LISTS.contains(key) || OTHERS.contains(key) || DEEP.contains(key)
                || (DEEP.stream().filter(it -> !it.equals(STYLE)).anyMatch(deep -> key.startsWith(deep + "."))
                        && !key.endsWith("."));
    }

    /// The visit with other values.
    ///
    /// @param values JSON, else text, by key; `null` and nothing take a value away
    public static ReadVisit with(ConferenceFacts conference, Visit visit, Map<String, String> values) {
        var tree = VisitWriter.tree(conference, visit);
        try {
            for (var value : values.entrySet()) {
                put(tree, value.getKey(), value(value.getKey(), value.getValue()));
            }
            var read = VisitReader.visit(Spot.top(tree), conference.id());
            check(KIND, read.report().kind().map(it -> ReportKind.of(it).isPresent()).orElse(true), values);
            check(FLAVOUR, read.report().flavour().map(it -> Flavour.of(it).isPresent()).orElse(true),
                    values);
            return new ReadVisit.Ready(conference, visit.withSettings(read));
        } catch (Refused refused) {
            return new ReadVisit.Rejected(refused.problem());
        }
    }

    /// What a file may hold for a later version is a slip of the pen where it is typed.
    private static void check(String key, boolean known, Map<String, String> values) {
        if (!known && values.containsKey(key)) {
            throw new Refused(Cause.WRONG_VALUE, key, values.getOrDefault(key, ""));
        }
    }

    private static JsonNode value(String key, String typed) {
        var json = json(typed);
        if (TEXTS.contains(key) && !json.isString() && !json.isNull()) {
            return JsonNodeFactory.instance.stringNode(typed);
        }
        if (LISTS.contains(key) && json.isString() && !json.asString().isBlank()) {
            var list = JsonNodeFactory.instance.arrayNode();
            List.of(json.asString().split(",")).forEach(part -> list.add(part.strip()));
            return list;
        }
        return json;
    }

    private static JsonNode json(String typed) {
        try {
            return typed.isBlank() ? JsonNodeFactory.instance.nullNode() : VisitFile.tree(typed);
        } catch (JacksonException noJson) {
            return JsonNodeFactory.instance.stringNode(typed);
        }
    }

    private static void put(ObjectNode tree, String key, JsonNode value) {
        var names = List.of(key.split("\\.", -1));
        JsonNode at = tree;
        for (var i = 0; i + 1 < names.size(); i++) {
            at = below(at, names.get(i), isNumber(names.get(i + 1)) && !key.startsWith(FLOW), key);
        }
        put(at, names.getLast(), value, key);
    }

    private static JsonNode below(JsonNode at, String name, boolean list, String key) {
        if (at instanceof ArrayNode array) {
            return place(array, name, key) < array.size() ? array.get(place(array, name, key)) : array.addObject();
        }
        if (!(at instanceof ObjectNode object)) {
            throw new Refused(Cause.WRONG_VALUE, key, at.toString());
        }
        var there = object.path(name);
        if (!there.isMissingNode()) {
            return there;
        }
        return list ? object.putArray(name) : object.putObject(name);
    }

    private static void put(JsonNode at, String name, JsonNode value, String key) {
        if (at instanceof ArrayNode array) {
            var place = place(array, name, key);
            if (value.isNull() && place < array.size()) {
                array.remove(place);
            } else if (place < array.size()) {
                array.set(place, value);
            } else {
                array.add(value);
            }
        } else if (at instanceof ObjectNode object && value.isNull()) {
            object.remove(name);
        } else if (at instanceof ObjectNode object) {
            object.set(name, value);
        } else {
            throw new Refused(Cause.WRONG_VALUE, key, at.toString());
        }
    }

    /// The place in a list, counted from 0; the one behind the last is free.
    private static int place(ArrayNode array, String name, String key) {
        if (!isNumber(name) || Integer.parseInt(name) > array.size()) {
            throw new Refused(Cause.WRONG_VALUE, key, name);
        }
        return Integer.parseInt(name);
    }

    private static boolean isNumber(String name) {
        return name.matches("\\d{1,4}");
    }
}
