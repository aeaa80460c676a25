package org.trackbook.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An event of a calendar, in any notation: the properties it has, and the talk it becomes.
final class CalendarEvent {
    final Spot spot;
    final List<CalendarProperty> properties = new ArrayList<>();
    /// Texts that were cut.
    final List<String> cut = new ArrayList<>(0);

    CalendarEvent(Spot spot) {
        this.spot = spot;
    }

    /// The first that says something.
    Optional<CalendarProperty> first(String name) {
        for (var property : properties) {
            if (property.name().equals(name) && !property.value().isBlank()) {
                return Optional.of(property);
            }
        }
        return Optional.empty();
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
