package org.trackbook.visit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.trackbook.model.TalkId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What a visit file holds beyond what this version writes: taken out as JSON by its place, and put back there. A
/// place is a path of keys; an element of a list is named by what makes it itself (a note by its id), not by its
/// number, so that it is found again in a list that has changed.
final class Unknown {
    /// What makes an element of each list itself.
    private static final Map<String, List<String>> IDENTITY = Map.ofEntries(Map.entry("own", List.of("id")),
            Map.entry("days", List.of("day")), Map.entry("notes", List.of("id")),
            Map.entry("history", List.of("edited")), Map.entry("ratings", List.of("talk", "author")),
            Map.entry("attendance", List.of("talk", "author")), Map.entry("people", List.of("id")),
            Map.entry("actions", List.of("note", "line")), Map.entry("glossary", List.of("term")),
            Map.entry("photos", List.of("id")), Map.entry("objectives", List.of("text")),
            Map.entry("costs", List.of("what")));

    private Unknown() {
    }

    /// What `original` holds and `written` lacks.
    static Map<String, String> lacking(ObjectNode original, ObjectNode written) {
        var found = new LinkedHashMap<String, String>();
        lacking(original, written, List.of(), found);
        return found;
    }

    private static void lacking(ObjectNode original, ObjectNode written, List<String> place,
            Map<String, String> found) {
        original.properties().forEach(it -> {
            var key = it.getKey();
            var value = it.getValue();
            var there = written.path(key);
            var inside = below(place, key);
            if (saysNothing(value)) {
                return;
            }
            if (there.isMissingNode()) {
                found.put(path(inside), value.toString());
            } else if (value instanceof ObjectNode object && there instanceof ObjectNode other) {
                lacking(object, other, inside, found);
            } else if (value instanceof ArrayNode array && there instanceof ArrayNode other
                    && IDENTITY.containsKey(key)) {
                var others = elements(key, other);
                elements(key, array).forEach((identity, element) -> {
                    var same = others.get(identity);
                    if (same != null) {
                        lacking(element, same, below(inside, identity), found);
                    }
                });
            }
        });
    }

    private static boolean saysNothing(JsonNode value) {
        return Spot.nothing(value)
                || (value.isObject() && value.properties().stream().allMatch(it -> saysNothing(it.getValue())));
    }

    /// Puts back what was taken out, wherever its place still is and holds nothing else.
    static void restore(ObjectNode written, Map<String, String> unknown) {
        unknown.forEach((path, json) -> {
            var keys = keys(path);
            var object = object(written, keys.subList(0, keys.size() - 1));
            object.ifPresent(it -> put(it, keys.getLast(), VisitFile.tree(json)));
        });
    }

    private static void put(ObjectNode object, String key, JsonNode value) {
        var there = object.path(key);
        if (there.isMissingNode()) {
            object.set(key, value);
        } else if (there instanceof ObjectNode known && value instanceof ObjectNode more) {
            more.properties().forEach(it -> put(known, it.getKey(), it.getValue()));
        } else if (there instanceof ArrayNode known && value instanceof ArrayNode more && IDENTITY.containsKey(key)) {
            var elements = elements(key, known);
            elements(key, more).forEach((identity, element) -> {
                var same = elements.get(identity);
                if (same != null) {
                    element.properties().forEach(it -> put(same, it.getKey(), it.getValue()));
                }
            });
        }
    }

    /// The object at a place. Objects on the way are made; elements of lists are not, because they were removed.
    private static Optional<ObjectNode> object(ObjectNode top, List<String> keys) {
        var object = top;
        for (var at = 0; at < keys.size(); at++) {
            var key = keys.get(at);
            var next = object.path(key);
            if (next instanceof ArrayNode array && at + 1 < keys.size()) {
                next = Optional.<JsonNode>ofNullable(elements(key, array).get(keys.get(++at))).orElse(array);
            } else if (next.isMissingNode() && mayBeMade(key)) {
                next = object.putObject(key);
            }
            if (!(next instanceof ObjectNode found)) {
                return Optional.empty();
            }
            object = found;
        }
        return Optional.of(object);
    }

    private static boolean mayBeMade(String key) {
        return List.of("visitor", "trip", "report", "style").contains(key);
    }

    private static Map<String, ObjectNode> elements(String key, ArrayNode array) {
        var elements = new LinkedHashMap<String, ObjectNode>();
        var seen = new HashMap<String, Integer>();
        array.forEach(it -> {
            if (it instanceof ObjectNode element) {
                var identity = identity(key, element);
                var count = seen.merge(identity, 1, Integer::sum);
                elements.put(count == 1 ? identity : identity + "#" + count, element);
            }
        });
        return elements;
    }

    private static String identity(String key, ObjectNode element) {
        return identity(IDENTITY.getOrDefault(key, List.of()).stream().map(name -> {
            var value = element.path(name);
            return Spot.nothing(value) || value.asString().isBlank() ? "" : value.asString();
        }).toList());
    }

    private static List<String> below(List<String> place, String key) {
        var inside = new ArrayList<>(place);
        inside.add(key);
        return inside;
    }

    /// The same for talks with other ids.
    static Map<String, String> withTalks(Map<String, String> unknown, Map<TalkId, TalkId> ids) {
        return renamed(unknown, (list, names) -> switch (list) {
            case "talks", "own", "ratings", "attendance" -> {
                var id = new TalkId(names.getFirst());
                var others = new ArrayList<>(names);
                others.set(0, ids.getOrDefault(id, id).value());
                yield others;
            }
            default -> names;
        });
    }

    /// The same where authors have other names.
    static Map<String, String> withAuthors(Map<String, String> unknown, UnaryOperator<Optional<String>> author) {
        return renamed(unknown, (list, names) -> switch (list) {
            case "ratings", "attendance" -> List.of(names.getFirst(),
                    author.apply(Optional.of(names.getLast()).filter(it -> !it.isEmpty())).orElse(""));
            default -> names;
        });
    }

    /// What of a colleague's file belongs to words of his that are taken over.
    static Map<String, String> ofColleague(Map<String, String> unknown) {
        var all = new LinkedHashMap<>(unknown);
        all.keySet().removeIf(path -> {
            var keys = keys(path);
            return switch (keys.getFirst()) {
                case "visitor", "own", "days", "hidden_tracks" -> true;
                case "ratings", "attendance" -> keys.size() > 1 && names(keys.get(1)).getLast().isEmpty();
                default -> false;
            };
        });
        return all;
    }

    private static Map<String, String> renamed(Map<String, String> unknown,
            BiFunction<String, List<String>, List<String>> naming) {
        var all = new LinkedHashMap<String, String>();
        unknown.forEach((path, json) -> {
            var keys = new ArrayList<>(keys(path));
            if (keys.size() > 1 && keys.getFirst().equals("talks")) {
                keys.set(1, naming.apply("talks", List.of(keys.get(1))).getFirst());
            } else if (keys.size() > 1 && IDENTITY.containsKey(keys.getFirst())) {
                var names = names(keys.get(1));
                var others = naming.apply(keys.getFirst(), names);
                if (!others.equals(names)) {
                    keys.set(1, identity(others));
                }
            }
            all.put(path(keys), json);
        });
        return all;
    }

    private static List<String> names(String identity) {
        var names = new ArrayList<String>();
        VisitFile.tree(identity.substring(0, identity.lastIndexOf(']') + 1)).forEach(it -> names.add(it.asString()));
        return names;
    }

    private static String identity(List<String> names) {
        var values = JsonNodeFactory.instance.arrayNode();
        names.forEach(values::add);
        return values.toString();
    }

    static String path(List<String> keys) {
        return String.join("/", keys.stream().map(it -> it.replace("~", "~0").replace("/", "~1")).toList());
    }

    static List<String> keys(String path) {
        return Arrays.stream(path.split("/", -1)).map(it -> it.replace("~1", "/").replace("~0", "~")).toList();
    }
}
