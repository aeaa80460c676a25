package org.trackbook.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.trackbook.model.Conference;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Day;
import org.trackbook.model.Kind;
import org.trackbook.model.Person;
import org.trackbook.model.Room;
import org.trackbook.model.Slot;
import org.trackbook.model.Status;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.model.Text;
import org.trackbook.model.Track;
import org.trackbook.model.Zone;
import org.trackbook.model.ZoneSource;

/// Sample talks for tests: a weekend in Lisbon whose days change at 04:00.
public final class Talks {
    public static final ZoneId ZONE = ZoneId.of("Europe/Lisbon");
    public static final LocalDate SATURDAY = LocalDate.of(2027, 5, 22);

    private Talks() {
    }

    /// A conference of two days with the given talks, its rooms in the order of their names.
    public static Conference conference(Talk... talks) {
        var rooms = Arrays.stream(talks).flatMap(talk -> talk.room().stream()).distinct()
                .sorted(Comparator.comparing(Room::value)).toList();
        var ordered = Arrays.stream(talks)
                .sorted(Comparator.comparing((Talk talk) -> talk.slot().start())
                        .thenComparing(talk -> talk.room().map(rooms::indexOf).orElse(rooms.size()))
                        .thenComparing(talk -> talk.id().value()))
                .toList();
        return new Conference(new ConferenceId("harbour-days-2027"), "Harbour Days 2027", "Old Docks", "Lisbon",
                new Zone(ZONE, ZoneSource.SCHEDULE), "1", List.of(day(1), day(2)), rooms, ordered);
    }

    public static Day day(int number) {
        var date = SATURDAY.plusDays(number - 1);
        return new Day(number, date, at(number, "04:00"), at(number + 1, "04:00"));
    }

    /// The instant of a wall clock on the date of that day.
    public static Instant at(int day, String time) {
        return LocalDateTime.of(SATURDAY.plusDays(day - 1), LocalTime.parse(time)).atZone(ZONE).toInstant();
    }

    /// A planned talk without speakers, in a room named like its track.
    public static Talk talk(String id, String track, int day, String start, int minutes) {
        return new Talk(new TalkId(id), Optional.empty(), Kind.TALK, Status.PLANNED, day,
                new Slot(at(day, start), Duration.ofMinutes(minutes)), "Talk " + id,
                Optional.of(new Room("Room " + track)), Optional.of(new Track(track)), List.of(), Text.NONE);
    }

    public static Talk with(Talk talk, Status status) {
        return new Talk(talk.id(), talk.guid(), talk.kind(), status, talk.day(), talk.slot(), talk.title(),
                talk.room(), talk.track(), talk.speakers(), talk.text());
    }

    public static Talk with(Talk talk, Kind kind) {
        return new Talk(talk.id(), talk.guid(), kind, talk.status(), talk.day(), talk.slot(), talk.title(),
                talk.room(), talk.track(), talk.speakers(), talk.text());
    }

    public static Talk titled(Talk talk, String title, String... speakers) {
        return new Talk(talk.id(), talk.guid(), talk.kind(), talk.status(), talk.day(), talk.slot(), title,
                talk.room(), talk.track(), Arrays.stream(speakers).map(Person::new).toList(), talk.text());
    }

    public static Talk with(Talk talk, Text text) {
        return new Talk(talk.id(), talk.guid(), talk.kind(), talk.status(), talk.day(), talk.slot(), talk.title(),
                talk.room(), talk.track(), talk.speakers(), text);
    }
}
