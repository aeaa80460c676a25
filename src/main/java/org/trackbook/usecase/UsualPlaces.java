package org.trackbook.usecase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.trackbook.fetch.Address;

/// Where the programs that conferences run put the schedule, seen from one of their pages.
final class UsualPlaces {
    /// pretalx; frab, OSEM and Fahrplan pages; FOSDEM; the same as JSON and iCalendar; wafer.
    private static final List<String> PLACES = List.of("schedule/export/schedule.xml", "schedule.xml", "schedule/xml",
            "schedule.json", "schedule.ics", "schedule/export/schedule.json", "schedule/pentabarf.xml");

    /// Pages of a conference that stand beside its schedule, by the first part of their path.
    private static final Set<String> BESIDE = Set.of("schedule", "talk", "talks", "speaker", "speakers", "session",
            "sessions", "featured", "sneak", "cfp", "program", "programme", "timetable", "agenda", "events");

    private static final Pattern INDICO = Pattern.compile("(.*/)event/([0-9]+)(/.*)?");

    private UsualPlaces() {
    }

    /// The likeliest first.
    static List<Address> beside(Address page) {
        var folder = folder(page.uri().getRawPath());
        return Stream.concat(special(page), PLACES.stream().map(place -> folder + place))
                .map(page::led)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Stream<String> special(Address page) {
        if (page.host().endsWith(".sched.com")) {
            return Stream.of("/all.ics");
        }
        var indico = INDICO.matcher(page.uri().getRawPath());
        return indico.matches()
                ? Stream.of(indico.group(1) + "export/event/" + indico.group(2) + ".json?detail=contributions",
                        indico.group(1) + "event/" + indico.group(2) + "/event.ics?detail=contributions")
                : Stream.empty();
    }

    /// The conference's own: up to the part that is one of its pages.
    private static String folder(String path) {
        var folder = new StringBuilder("/");
        for (var part : path.split("/", -1)) {
            if (BESIDE.contains(part) || part.contains(".")) {
                break;
            }
            if (!part.isEmpty()) {
                folder.append(part).append('/');
            }
        }
        return folder.toString();
    }
}
