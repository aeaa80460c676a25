package org.trackbook.schedule;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The events that JSON-LD describes and how they hold each other, whether they are nested, named in a graph, or only
/// refer to each other.
final class LinkedEvents {
    /// What schema.org calls an event without calling it so.
    private static final Set<String> TYPES = Set.of("EventSeries", "Festival", "Hackathon", "CourseInstance");
    private static final Set<String> NO_TYPES = Set.of("BroadcastEvent", "OnDemandEvent", "PublicationEvent",
            "UserPageVisits", "DeliveryEvent");
    private static final Set<String> PARTS = Set.of("subEvent", "subEvents");
    private static final String WHOLE = "superEvent";
    /// A chain of wholes that is longer is a mistake.
    private static final int DEEPEST = 20;

    /// In the order of the document.
    private final Set<Event> events = new LinkedHashSet<>();
    private final Map<String, Event> byId = new HashMap<>();
    /// Things that others refer to: places, people.
    private final Map<String, Node> things = new HashMap<>();

    /// An event, whole or part.
    static final class Event {
        private Node said;
        private @Nullable Event whole;
        private int parts;

        private Event(Node said) {
            this.said = said;
        }

        Node said() {
            return said;
        }

        Optional<Event> whole() {
            return Optional.ofNullable(whole);
        }

        boolean hasParts() {
            return parts > 0;
        }
    }

    private LinkedEvents() {
    }

    static LinkedEvents of(List<Node> documents) {
        var found = new LinkedEvents();
        for (var document : documents) {
            found.walk(LinkedData.bare(document), null, "");
        }
        // what is only referred to was described nowhere
        found.events.removeIf(event -> event.said.size() < 2);
        return found;
    }

    /// All of them, wholes and parts.
    List<Event> events() {
        return List.copyOf(events);
    }

    /// Nesting has a limit already: the parser's.
    private void walk(Node node, @Nullable Event around, String property) {
        if (node.isArray()) {
            for (var one : node) {
                walk(one, around, property);
            }
        } else if (node.isObject()) {
            thing(node, around, property);
        } else if (around != null && node.isText() && isOfEvents(property)) {
            var known = byId.computeIfAbsent(node.word(), _ -> new Event(node));
            join(around, known, property);
        }
    }

    private void thing(Node node, @Nullable Event around, String property) {
        var id = node.text("@id");
        var inside = around;
        if (isOfEvents(property) || isEvent(node)) {
            var event = event(node, id);
            if (around != null) {
                join(around, event, property);
            }
            inside = event;
        } else if (!id.isEmpty() && node.size() > 1) {
            things.putIfAbsent(id, node);
        }
        for (var at = 0; at < node.size(); at++) {
            var value = node.value(at);
            if (value.isContainer() || (value.isText() && isOfEvents(node.key(at)))) {
                walk(value, inside, node.key(at));
            }
        }
    }

    /// Whoever says most of an event describes it: others only refer to it.
    private Event event(Node node, String id) {
        var event = id.isEmpty() ? new Event(node) : byId.computeIfAbsent(id, _ -> new Event(node));
        if (node.size() > event.said.size()) {
            event.said = node;
        }
        events.add(event);
        return event;
    }

    private void join(Event around, Event event, String property) {
        var part = property.equals(WHOLE) ? around : event;
        var whole = property.equals(WHOLE) ? event : around;
        if (isOfEvents(property) && part.whole == null && !isAbove(part, whole)) {
            part.whole = whole;
            whole.parts++;
        }
    }

    private static boolean isAbove(Event part, Event whole) {
        var depth = 0;
        for (var at = whole; at != null; at = at.whole) {
            if (at == part || ++depth > DEEPEST) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEvent(Node node) {
        return LinkedData.hasType(node,
                type -> (type.endsWith("Event") && !NO_TYPES.contains(type)) || TYPES.contains(type));
    }

    private static boolean isOfEvents(String property) {
        return PARTS.contains(property) || property.equals(WHOLE);
    }

    /// The description of what may only be referred to.
    Node resolved(Node node) {
        var id = node.isText() ? node.word() : node.size() == 1 ? node.text("@id") : "";
        return id.isEmpty() ? node : things.getOrDefault(id, node);
    }
}
