package org.trackbook.schedule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An event of a calendar, in any notation: the properties it has, and the talk it becomes.
final class CalendarEvent {
    final Spot spot;
    private final List<CalendarProperty> properties = new ArrayList<>();
    /// The first of each name; asked for so often that it is kept.
    private final Map<String, CalendarProperty> found = new HashMap<>();
    /// Texts that were cut.
    final List<String> cut = new ArrayList<>(0);

    CalendarEvent(Spot spot) {
        this.spot = spot;
    }

    void add(CalendarProperty property) {
        properties.add(property);
        found.clear();
    }

    List<CalendarProperty> properties() {
        return Collections.unmodifiableList(properties);
    }

    /// The first that says something.
    Optional<CalendarProperty> first(String name) {
        if (found.isEmpty()) {
            for (var property : properties) {
                if (!property.value().isBlank()) {
                    found.putIfAbsent(property.name(), property);
                }
            }
        }
        return Optional.ofNullable(found.get(name));
    }

    /// The value of the first that says something; `""` where none does.
    String value(String... names) {
        for (var name : names) {
            var found = first(name);
            if (found.isPresent()) {
                return found.get().value();
            }
        }
        return "";
    }

    List<CalendarProperty> all(String name) {
        var all = new ArrayList<CalendarProperty>(2);
        for (var property : properties) {
            if (property.name().equals(name)) {
                all.add(property);
            }
        }
        return all;
    }
}
