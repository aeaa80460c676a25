package org.trackbook.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.trackbook.text.WebPage;

/// Finds what a web page links that may be its schedule, the likeliest first: the forms that say most of a talk, and
/// what the page itself calls another form of it.
final class PageLinks {
    private static final int MOST = 20;
    private static final int LONGEST = 2_000;
    private static final int UNLIKELY = 100;

    /// Other forms of a page, by media type. XML and JSON are used for much else.
    private static final Map<String, Integer> TYPES = Map.of("application/vnd.c3voc.schedule+xml", 0,
            "application/vnd.c3voc.schedule+json", 2, "text/calendar", 5, "application/calendar+xml", 6,
            "application/xml", 8, "text/xml", 8, "application/json", 9);

    private static final Set<String> CALENDARS = Set.of("ics", "ical", "ifb", "xcal", "xcs");
    private static final Set<String> SCHEDULES = Set.of("schedule", "fahrplan", "pentabarf", "frab");
    private static final Set<String> PROGRAMMES = Set.of("schedule", "fahrplan", "pentabarf", "frab", "program",
            "agenda",
            "timetable", "zeitplan", "horario", "horaire", "sessions", "talks");
    /// Below these stands one talk, not the schedule.
    private static final Set<String> TALKS = Set.of("talk", "talks", "session", "sessions", "speaker", "speakers",
            "submission", "submissions");
    private static final Set<String> EVENTS = Set.of("event", "events");
    /// What machines ask a site's own program for.
    private static final Set<String> OTHERS = Set.of("wp-json", "oembed", "sitemap", "rss", "atom", "feed",
            "opensearch",
            "manifest");

    private PageLinks() {
    }

    private record Ranked(String href, int rank) {
    }

    /// Addresses as the page writes them.
    static List<String> of(WebPage page) {
        var ranked = new ArrayList<Ranked>();
        Stream.concat(page.alternates().stream(), page.links().stream())
                .filter(link -> link.href().length() <= LONGEST)
                .forEach(link -> {
                    var rank = Math.min(TYPES.getOrDefault(link.type(), UNLIKELY), rank(link.href()));
                    if (rank < UNLIKELY && !isOther(link.href())) {
                        ranked.add(new Ranked(link.href(), rank));
                    }
                });
        var seen = new HashSet<String>();
        return ranked.stream()
                .sorted(Comparator.comparingInt(Ranked::rank))
                .map(Ranked::href)
                .filter(seen::add)
                .limit(MOST)
                .toList();
    }

    /// How likely it is by its path alone.
    private static int rank(String href) {
        var parts = parts(href);
        var file = parts.getLast();
        var folder = parts.size() > 1 ? parts.get(parts.size() - 2) : "";
        var form = form(file, folder, href);
        if (TALKS.contains(folder) || (CALENDARS.contains(form)
                && (EVENTS.contains(folder) || (parts.size() > 2 && TALKS.contains(parts.get(parts.size() - 3)))))) {
            return UNLIKELY;
        }
        var ofSchedule = names(file, SCHEDULES) || names(folder, SCHEDULES);
        return switch (form) {
            case "xml" -> ofSchedule ? 1 : names(file, PROGRAMMES) ? 7 : UNLIKELY;
            case "pentabarf" -> 1;
            case "json" -> ofSchedule || file.equals("v2.json") ? 3 : names(file, PROGRAMMES) ? 7 : UNLIKELY;
            case "ics", "ical", "ifb", "xcal", "xcs" -> ofSchedule ? 4 : 6;
            case "csv" -> names(file, PROGRAMMES) ? 8 : UNLIKELY;
            default -> href.regionMatches(true, 0, "webcal", 0, 6) ? 6 : UNLIKELY;
        };
    }

    /// The ending of the file, else its name where that is a form, else the form asked for: `?format=ics`.
    private static String form(String file, String folder, String href) {
        var name = file.endsWith(".gz") ? file.substring(0, file.length() - 3) : file;
        var ending = name.substring(name.lastIndexOf('.') + 1);
        var query = href.substring(Math.max(0, href.indexOf('?'))).toLowerCase(Locale.ROOT);
        if (name.indexOf('.') >= 0 || ending.equals("pentabarf") || CALENDARS.contains(ending)
                || names(folder, SCHEDULES)) {
            return ending;
        }
        return query.startsWith("?") && names(file, PROGRAMMES)
                ? Stream.of("ics", "ical", "xcal", "xml", "json").filter(query::contains).findFirst().orElse("")
                : "";
    }

    private static boolean names(String part, Set<String> words) {
        return words.stream().anyMatch(part::contains);
    }

    private static boolean isOther(String href) {
        return parts(href).stream().anyMatch(part -> names(part, OTHERS));
    }

    /// Of the path, in lower case; at least one.
    private static List<String> parts(String href) {
        var end = href.length();
        for (var at = 0; at < end; at++) {
            if (href.charAt(at) == '?' || href.charAt(at) == '#') {
                end = at;
            }
        }
        var parts = Stream.of(href.substring(0, end).toLowerCase(Locale.ROOT).split("/", -1))
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.isEmpty() ? List.of("") : parts;
    }
}
