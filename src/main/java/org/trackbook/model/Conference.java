package org.trackbook.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One edition of a conference, as its schedule describes it.
///
/// @param venue empty where the schedule names none, like the city
/// @param version the schedule's own word for its edition; may be empty
/// @param days by number, at least one
/// @param rooms in the schedule's order, those without talks too
/// @param talks by start, room (in the schedule's order) and id
public record Conference(ConferenceId id, String title, String venue, String city, Zone zone, String version,
        List<Day> days, List<Room> rooms, List<Talk> talks) {
    public Conference {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("a conference has a day: " + title);
        }
        days = List.copyOf(days);
        rooms = List.copyOf(rooms);
        talks = List.copyOf(talks);
    }

    public LocalDate start() {
        return days.getFirst().date();
    }

    public LocalDate end() {
        return days.getLast().date();
    }

    public Optional<Day> day(int number) {
        return days.stream().filter(day -> day.number() == number).findFirst();
    }

    public Optional<Talk> talk(TalkId id) {
        return talks.stream().filter(talk -> talk.id().equals(id)).findFirst();
    }

    /// The same conference under another id, for a library where this one is taken.
    public Conference withId(ConferenceId other) {
        return new Conference(other, title, venue, city, zone, version, days, rooms, talks);
    }

    /// The same conference in another zone. Where the schedule publishes clocks, they stay and instants move; where it
    /// publishes instants, they stay and days follow.
    public Conference in(Zone other) {
        var moved = days.stream()
                .map(day -> new Day(day.number(), day.date(), moved(day.start(), other), moved(day.end(), other)))
                .toList();
        if (zone.published() == Published.INSTANT) {
            var dated = Redating.of(moved, talks, other);
            return new Conference(id, title, venue, city, other, version, dated.days(), rooms, dated.talks());
        }
        return new Conference(id, title, venue, city, other, version, moved, rooms,
                talks.stream().map(talk -> talk.at(moved(talk.slot().start(), other))).toList());
    }

    private Instant moved(Instant instant, Zone other) {
        return instant.atZone(zone.id()).toLocalDateTime().atZone(other.id()).toInstant();
    }
}
