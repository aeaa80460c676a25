package org.trackbook.schedule;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Finds the zone that calendars mean by a name: that of the time zone database, in whatever spelling, or that of
/// Windows.
final class ZoneNames {
    private static final int LONGEST = 200;

    private ZoneNames() {
    }

    private static final class Known {
        static final Map<String, ZoneId> REGIONS = regions();
    }

    static Optional<ZoneId> find(String published) {
        var name = published.replace("\"", "").strip();
        if (name.isEmpty() || name.length() > LONGEST) {
            return Optional.empty();
        }
        return known(name).or(() -> behindSlash(name)).or(() -> offset(name)).or(() -> city(name));
    }

    private static Optional<ZoneId> known(String name) {
        var region = Known.REGIONS.get(name.replace(' ', '_'));
        if (region != null) {
            return Optional.of(region);
        }
        // FOSDEM writes Europe-Brussels
        var hyphen = name.indexOf('-');
        var slashed = hyphen < 0
                ? null
                : Known.REGIONS.get(name.substring(0, hyphen) + "/" + name.substring(hyphen + 1));
        return slashed == null ? WindowsZones.find(name) : Optional.of(slashed);
    }

    /// RFC 5545, 3.2.19: a name that begins with a slash is globally unique: `/mozilla.org/20050126_1/Europe/Berlin`.
    private static Optional<ZoneId> behindSlash(String name) {
        for (var slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
            var region = Known.REGIONS.get(name.substring(slash + 1));
            if (region != null) {
                return Optional.of(region);
            }
        }
        return Optional.empty();
    }

    private static Optional<ZoneId> offset(String name) {
        try {
            return name.startsWith("GMT") || name.startsWith("UTC") || name.startsWith("+") || name.startsWith("-")
                    ? Optional.of(ZoneId.of(name))
                    : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /// Outlook names cities: `(UTC+01:00) Amsterdam, Berlin`.
    private static Optional<ZoneId> city(String name) {
        var bracket = name.startsWith("(") ? name.indexOf(')') : -1;
        return bracket < 0 ? Optional.empty() : ZoneGuess.of(name.substring(bracket + 1));
    }

    private static Map<String, ZoneId> regions() {
        var regions = new TreeMap<String, ZoneId>(String.CASE_INSENSITIVE_ORDER);
        ZoneId.getAvailableZoneIds().forEach(id -> regions.put(id, ZoneId.of(id)));
        ZoneId.SHORT_IDS.forEach((id, zone) -> regions.putIfAbsent(id, ZoneId.of(zone)));
        regions.put("Z", ZoneId.of("UTC"));
        return regions;
    }
}
