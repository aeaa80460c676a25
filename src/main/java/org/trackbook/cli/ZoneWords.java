package org.trackbook.cli;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the time zone that somebody types: by its name, its city alone, or its distance from UTC.
final class ZoneWords {
    /// Zones that are named by a place, not by a habit.
    private static final Pattern PLACE = Pattern
            .compile("(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");
    private static final Pattern DISTANCE = Pattern.compile("[+-]\\d{2}:\\d{2}");

    private ZoneWords() {
    }

    static Optional<ZoneId> find(String asked) {
        if (DISTANCE.matcher(asked).matches()) {
            return distance(asked);
        }
        return ZoneId.getAvailableZoneIds()
                .stream()
                .filter(id -> id.equalsIgnoreCase(asked))
                .findFirst()
                .or(() -> only(cities(asked)))
                .map(ZoneId::of);
    }

    private static Optional<ZoneId> distance(String asked) {
        try {
            return Optional.of(ZoneOffset.of(asked));
        } catch (DateTimeException tooFar) {
            return Optional.empty();
        }
    }

    private static Optional<String> only(List<String> ids) {
        return ids.size() == 1 ? Optional.of(ids.getFirst()) : Optional.empty();
    }

    private static List<String> cities(String asked) {
        return places().filter(id -> city(id).equals(folded(asked))).sorted().toList();
    }

    /// What may have been meant: cities of that name, else names and cities that are nearly written so.
    static List<String> nearest(String asked) {
        var named = cities(asked);
        if (!named.isEmpty()) {
            return named;
        }
        if (DISTANCE.matcher(asked).matches()) {
            return List.of();
        }
        var word = folded(asked);
        var near = Nearest.to(word, places().map(id -> asked.contains("/") ? folded(id) : city(id)).toList());
        return places().filter(id -> near.contains(folded(id)) || near.contains(city(id))).sorted().toList();
    }

    private static Stream<String> places() {
        return ZoneId.getAvailableZoneIds().stream().filter(id -> PLACE.matcher(id).matches());
    }

    private static String city(String id) {
        return folded(id.substring(id.lastIndexOf('/') + 1));
    }

    private static String folded(String word) {
        return word.replace('_', ' ').toLowerCase(Locale.ROOT);
    }
}
