package org.trackbook.store;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.trackbook.model.Day;
import org.trackbook.model.Guid;
import org.trackbook.model.Kind;
import org.trackbook.model.Link;
import org.trackbook.model.Person;
import org.trackbook.model.Published;
import org.trackbook.model.Room;
import org.trackbook.model.Slot;
import org.trackbook.model.Status;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.model.Text;
import org.trackbook.model.Track;
import org.trackbook.model.Zone;
import org.trackbook.model.ZoneSource;

/// The tables of a schedule, each with the value that one of its rows holds.
final class ScheduleTables {
    static final Table<Day> DAYS = new Table<>("schedule_day", 1, "number date starts ends",
            (day, _) -> new Object[]{day.number(), day.date(), day.start(), day.end()},
            row -> new Day(row.number(), LocalDate.parse(row.text()), row.instant(), row.instant()));

    static final Table<Room> ROOMS = new Table<>("schedule_room", 1, "position name",
            (room, at) -> new Object[]{at, room.value()}, row -> {
                row.number();
                return new Room(row.text());
            });

    private static final String TALK_COLUMNS = "id position guid kind status day starts wall zone zone_from seconds title"
            + " room track speakers names subtitle summary description language type links attachments recordings url feedback"
            + " slug";

    private ScheduleTables() {
    }

    /// The talks of a schedule in this zone. A talk whose zone was corrected is another row, so that its wall clock and
    /// its instant stay together.
    static Table<Talk> talks(Zone zone) {
        return new Table<>("schedule_talk", 1, TALK_COLUMNS, (talk, at) -> columns(talk, at, zone),
                ScheduleTables::talk);
    }

    private static Object[] columns(Talk talk, int position, Zone zone) {
        var text = talk.text();
        var start = talk.slot().start();
        return new Object[]{talk.id().value(), position, talk.guid().map(Guid::value), talk.kind(), talk.status(),
                talk.day(), start, LocalDateTime.ofInstant(start, zone.id()).toString(), zone.id().getId(), zone.from(),
                talk.slot().length().toSeconds(), talk.title(), talk.room().map(Room::value),
                talk.track().map(Track::value), Json.texts(names(talk)), String.join(", ", names(talk)),
                text.subtitle(), text.summary(), text.description(), text.language(), text.type(), links(text.links()),
                links(text.attachments()), Json.texts(text.recordings()), text.url(), text.feedback(), text.slug()};
    }

    private static List<String> names(Talk talk) {
        return talk.speakers().stream().map(Person::value).toList();
    }

    private static Talk talk(Row row) throws SQLException {
        var id = new TalkId(row.text());
        row.number();
        var guid = row.maybe().map(Guid::new);
        var kind = row.word(Kind.class);
        var status = row.word(Status.class);
        var day = row.number();
        var start = row.instant();
        row.skip(3);
        var slot = new Slot(start, Duration.ofSeconds(row.big()));
        var title = row.text();
        var room = row.maybe().map(Room::new);
        var track = row.maybe().map(Track::new);
        var speakers = Json.texts(row.text()).stream().map(Person::new).toList();
        row.skip(1);
        return new Talk(id, guid, kind, status, day, slot, title, room, track, speakers,
                new Text(row.text(), row.text(), row.text(), row.text(), row.text(), links(row.text()),
                        links(row.text()), Json.texts(row.text()), row.text(), row.text(), row.text()));
    }

    /// Of the columns of a conference: zone, zone_from, published.
    static Zone zone(Row row) throws SQLException {
        return new Zone(ZoneId.of(row.text()), row.word(ZoneSource.class), row.word(Published.class));
    }

    private static String links(List<Link> links) {
        return Json.list(links, link -> Json.object().put("label", link.label()).put("url", link.url()));
    }

    private static List<Link> links(String json) {
        return Json.list(json, it -> new Link(it.path("label").stringValue(), it.path("url").stringValue()));
    }
}
