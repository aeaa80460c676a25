package org.trackbook.report;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.trackbook.model.Conference;
import org.trackbook.model.Rating;
import org.trackbook.model.Visit;

/// The talks that were attended, a row a day, shaded by their stars: the one figure of a report. What it shows stands in the
/// table of talks too.
///
/// @param firstHour of the axis, counted from midnight of the day
/// @param lastHour where the axis ends; beyond 24 it is the night after
public record Strip(List<Row> rows, int firstHour, int lastHour) {
    private static final int MOST_LABELS = 9;

    public Strip {
        rows = List.copyOf(rows);
    }

    /// A day.
    public record Row(String label, List<Bar> bars) {
        public Row {
            bars = List.copyOf(bars);
        }
    }

    /// A talk.
    ///
    /// @param from in minutes from midnight of the day, like `to`
    /// @param stars 0 where it was not rated
    /// @param words its title, and its stars in words
    public record Bar(int from, int to, int stars, String words) {
        /// How dark it is drawn, from 0 to 1.
        public double shade() {
            return stars == 0 ? 0.12 : 0.1 + stars * 0.18;
        }
    }

    /// @param rated whether the stars may be shown
    static Optional<Strip> of(Conference conference, Visit visit, List<Subject> seen, boolean rated,
            Headings headings) {
        var days = new TreeMap<Integer, List<Bar>>();
        for (var subject : seen) {
            var talk = conference.talk(subject.id());
            var day = talk.flatMap(it -> conference.day(it.day()));
            if (talk.isPresent() && day.isPresent() && !talk.get().slot().length().isZero()) {
                var midnight = day.get().date().atStartOfDay(zone(conference)).toInstant();
                var from = (int) Duration.between(midnight, talk.get().slot().start()).toMinutes();
                var stars = rated ? visit.rating(talk.get().id()).map(Rating::stars).orElse(0) : 0;
                days.computeIfAbsent(talk.get().day(), _ -> new ArrayList<>()).add(new Bar(from,
                        from + (int) talk.get().slot().length().toMinutes(), stars,
                        Plain.text(talk.get().title()) + (stars == 0 ? "" : " (" + stars + "/5)")));
            }
        }
        if (days.isEmpty()) {
            return Optional.empty();
        }
        var bars = days.values().stream().flatMap(List::stream).toList();
        var first = Math.floorDiv(bars.stream().mapToInt(Bar::from).min().orElse(0), 60);
        var last = -Math.floorDiv(-bars.stream().mapToInt(Bar::to).max().orElse(60), 60);
        return Optional.of(new Strip(days.entrySet().stream()
                .map(day -> new Row(headings.say("day") + " " + day.getKey(), day.getValue()))
                .toList(), first, Math.max(last, first + 1)));
    }

    private static ZoneId zone(Conference conference) {
        return conference.zone().id();
    }

    /// Whether there is room to write an hour below its line.
    public boolean isLabelled(int hour) {
        var step = 1 + (lastHour - firstHour) / MOST_LABELS;
        return (hour - firstHour) % step == 0;
    }

    /// What it shows, for those who do not see it.
    public String words(Headings headings) {
        return legend(headings) + " " + rows.stream().map(row -> row.label() + ": "
                + row.bars().stream().map(Bar::words).collect(Collectors.joining("; "))).collect(
                        Collectors.joining(". "))
                + ".";
    }

    public String legend(Headings headings) {
        return headings.say(rows.stream().flatMap(row -> row.bars().stream()).anyMatch(bar -> bar.stars() > 0)
                ? "strip.rated"
                : "strip");
    }
}
