package org.trackbook.visit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Gathers what a list of stars says of one talk.
final class StarDraft {
    private final List<String> ids = new ArrayList<>();
    private final Map<StarField, String> rest = new EnumMap<>(StarField.class);

    void add(StarField field, String words) {
        var value = words.strip();
        if (field == StarField.ID && !value.isEmpty()) {
            ids.add(value);
        } else if (field == StarField.STAR || !value.isEmpty()) {
            rest.putIfAbsent(field, value);
        }
    }

    /// Whether it says enough to know a talk by.
    boolean isTalk() {
        return !ids.isEmpty() || rest.containsKey(StarField.TITLE) || rest.containsKey(StarField.URL);
    }

    /// The star.
    ///
    /// @return empty where it is said that there is no star
    Optional<Starred> starred(Clocks clocks) {
        if (!isTalk() || StarField.isNo(rest.getOrDefault(StarField.STAR, "yes"))) {
            return Optional.empty();
        }
        var title = rest.getOrDefault(StarField.TITLE, "");
        var url = rest.getOrDefault(StarField.URL, "");
        var name = ids.isEmpty() ? title.isEmpty() ? url : title : ids.getFirst();
        return Optional.of(new Starred(name, ids, title,
                Optional.ofNullable(rest.get(StarField.START)).flatMap(clocks::read), url));
    }
}
