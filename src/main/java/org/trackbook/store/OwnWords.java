package org.trackbook.store;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trackbook.model.About;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.NoteId;
import org.trackbook.model.Person;
import org.trackbook.model.Room;
import org.trackbook.model.Slot;
import org.trackbook.model.TalkFacts;
import org.trackbook.model.TalkId;
import org.trackbook.model.Track;
import org.trackbook.store.Findings.Note;
import org.trackbook.store.Findings.Standing;
import org.trackbook.store.Findings.Talk;

/// Finds what the visitor said: notes, verdicts, own entries; and talks that left the schedule with something said.
final class OwnWords {
    /// A talk with its schedule's columns, or a day of which a note is; as a scope asks for them.
    private static final String ABOUT_NOTE = """
            exists (select 1 from (
                select now.key, now.conference, now.id, now.day, now.track, now.room
                from json_each(note.about_talks) as named
                join schedule_talk as now on now.conference = note.conference and now.id = named.value
                union all
                select null, note.conference, null, note.about_day, null, null where note.about_talks is null) as it
            where\s""";
    private static final String ABOUT_TALK = """
            exists (select 1 from schedule_talk as it
                where it.conference = own.conference and it.id = own.id and\s""";
    /// Something was said or done about a talk that is gone; a fact alone is no loss.
    private static final String GONE = """
            not exists (select 1 from schedule_talk as now where now.conference = own.conference and now.id = own.id)
            and not exists (select 1 from visitor_own as entry
                where entry.conference = own.conference and entry.id = own.id)
            and (exists (select 1 from visitor_note as said, json_each(said.about_talks) as named
                    where said.conference = own.conference and not said.deleted and named.value = own.id)
                or exists (select 1 from visitor_rating as said
                    where said.conference = own.conference and said.talk = own.id)
                or exists (select 1 from visitor_attendance as said
                    where said.conference = own.conference and said.talk = own.id)
                or exists (select 1 from visitor_choice as said
                    where said.conference = own.conference and said.talk = own.id and said.choice = 'starred')
                or exists (select 1 from visitor_backup as said
                    where said.conference = own.conference and said.talk = own.id)
                or exists (select 1 from visitor_photo as said, json_each(said.about_talks) as named
                    where said.conference = own.conference and named.value = own.id))""";

    private final Session session;
    private final Places places;
    private final Scope scope;
    private final Ranking rank;
    private final int most;

    OwnWords(Session session, Places places, Scope scope, Ranking rank, int most) {
        this.session = session;
        this.places = places;
        this.scope = scope;
        this.rank = rank;
        this.most = most;
    }

    /// How much the visitor said that fits, up to as much as is fetched.
    int count(String match) throws SQLException {
        return (int) session.number("select count(*) from (select rowid from search_visit where search_visit match ?"
                + " limit ?)", match, most);
    }

    /// Talks by what the visitor said or did.
    List<Talk> talks(String match) throws SQLException {
        var talks = new ArrayList<>(verdicts(match));
        if (scope.isWide()) {
            talks.addAll(entries(match));
            talks.addAll(gone(match));
        }
        return talks;
    }

    private <T> List<T> list(String kind, String columns, String joins, String condition, String match,
            List<@Nullable Object> more, Session.Reading<T> reading) throws SQLException {
        var values = new ArrayList<@Nullable Object>();
        values.add(match);
        values.addAll(more);
        values.add(most);
        return session.list("select " + columns + " from search_visit join search_own as own on own.key ="
                + " search_visit.rowid join schedule_conference as schedule on schedule.id = own.conference " + joins
                + " where search_visit match ? and own.kind = '" + kind + "' and " + condition
                + " order by search_visit.rowid desc limit ?", reading, values.toArray());
    }

    /// Notes; where and when they stand is told by [#placed].
    List<Note> notes(String match) throws SQLException {
        var wanted = scope.isWide() ? "1" : ABOUT_NOTE + scope.where() + ")";
        return list("note", "own.conference, own.id, note." + AboutColumns.NAMES.replace(" ", ", note.")
                + ", note.text, note.author",
                "join visitor_note as note on note.conference = own.conference and note.id = own.id", wanted, match,
                scope.values(), row -> {
                    var conference = new ConferenceId(row.text());
                    var id = new NoteId(row.text());
                    var about = AboutColumns.read(row).orElseThrow();
                    var text = row.text();
                    return new Note(conference, id, about, text, row.maybe(), List.of(), Optional.empty(),
                            Optional.empty(), false, rank.own(text));
                });
    }

    /// The same note with what is known of that which it is about.
    Note placed(Note note) throws SQLException {
        return note.about() instanceof About.Talks(var talks) ? ofTalks(note, talks) : ofDay(note);
    }

    private static Note ofDay(Note note) {
        var day = switch (note.about()) {
            case About.WholeDay(var number, _) -> Optional.of(number);
            case About.Moment(var number, _) -> Optional.of(number);
            default -> Optional.<Integer>empty();
        };
        return new Note(note.conference(), note.id(), note.about(), note.text(), note.author(), List.of(), day,
                Optional.empty(), false, note.rank());
    }

    private Note ofTalks(Note note, List<TalkId> talks) throws SQLException {
        var facts = new ArrayList<TalkFacts>();
        var day = Optional.<Integer>empty();
        var gone = false;
        for (var talk : talks) {
            var known = known(note.conference(), talk);
            gone |= known.standing() == Standing.GONE;
            day = day.isPresent() ? day : known.day();
            facts.add(new TalkFacts(talk, Optional.empty(), known.title(), known.slot().map(Slot::start), known.room(),
                    known.speakers()));
        }
        return new Note(note.conference(), note.id(), note.about(), note.text(), note.author(), facts, day,
                facts.getFirst().start(), gone, note.rank());
    }

    /// What is known of a talk today, or was last.
    private Talk known(ConferenceId conference, TalkId talk) throws SQLException {
        var now = session.first("select day, starts, seconds, title, speakers, track, room from schedule_talk"
                + " where conference = ? and id = ?", row -> {
                    var day = row.number();
                    var slot = new Slot(row.instant(), Duration.ofSeconds(row.big()));
                    return talk(conference, talk, Standing.SCHEDULED, Optional.of(day), Optional.of(slot), row);
                }, conference.value(), talk.value());
        if (now.isPresent()) {
            return now.get();
        }
        var own = session.first(ENTRY + " from visitor_own as entry join schedule_day as date"
                + " on date.conference = entry.conference and date.number = entry.day"
                + " where entry.conference = ? and entry.id = ?", row -> entry(conference, talk, row),
                conference.value(), talk.value());
        return own.isPresent()
                ? own.get()
                : session.first("select starts, title, speakers, null, room from visitor_talk where conference = ?"
                        + " and talk = ?", row -> gone(conference, talk, row), conference.value(), talk.value())
                        .orElseGet(() -> new Talk(conference, talk, Standing.GONE, Optional.empty(), Optional.empty(),
                                talk.value(), "", List.of(), Optional.empty(), Optional.empty(), "", Optional.empty(),
                                0));
    }

    /// Of a row whose next columns are title, speakers, track and room.
    private Talk talk(ConferenceId conference, TalkId talk, Standing standing, Optional<Integer> day,
            Optional<Slot> slot, Row row) throws SQLException {
        var title = row.text();
        var speakers = Json.texts(row.text()).stream().map(Person::new).toList();
        var track = row.maybe().map(Track::new);
        var room = row.maybe().map(Room::new);
        return new Talk(conference, talk, standing, day, slot, title, "", speakers, track, room, "", Optional.empty(),
                rank.talk(title, "", String.join(Token.BREAK, speakers.stream().map(Person::value).toList()),
                        track.map(Track::value).orElse(""), room.map(Room::value).orElse("")));
    }

    private static final String ENTRY = "select date.date, date.starts, entry.day, entry.starts, entry.seconds,"
            + " entry.title, entry.speakers, entry.track, entry.room";

    private Talk entry(ConferenceId conference, TalkId talk, Row row) throws SQLException {
        var date = LocalDate.parse(row.text());
        var change = row.instant();
        var day = row.number();
        var start = date.atTime(LocalTime.parse(row.text())).atZone(places.conference(conference).zone());
        // a clock before the day change is that of the night after
        var at = start.toInstant().isBefore(change) ? start.plusDays(1).toInstant() : start.toInstant();
        var slot = new Slot(at, Duration.ofSeconds(row.big()));
        return talk(conference, talk, Standing.OWN, Optional.of(day), Optional.of(slot), row);
    }

    private Talk gone(ConferenceId conference, TalkId talk, Row row) throws SQLException {
        var start = row.maybe().map(Instant::parse).map(it -> new Slot(it, Duration.ZERO));
        return talk(conference, talk, Standing.GONE, Optional.empty(), start, row);
    }

    private List<Talk> verdicts(String match) throws SQLException {
        var wanted = scope.isWide() ? "1" : ABOUT_TALK + scope.where() + ")";
        var found = list("verdict", "own.conference, own.id, said.verdict",
                "join visitor_rating as said on said.conference = own.conference and said.talk = own.id"
                        + " and said.author = own.author",
                wanted, match, scope.values(),
                row -> new Verdict(new ConferenceId(row.text()), new TalkId(row.text()), row.text()));
        var talks = new ArrayList<Talk>();
        for (var verdict : found) {
            var it = known(verdict.conference(), verdict.talk());
            talks.add(new Talk(it.conference(), it.id(), it.standing(), it.day(), it.slot(), it.title(), it.subtitle(),
                    it.speakers(), it.track(), it.room(), "", Optional.of(verdict.text()), rank.own(verdict.text())));
        }
        return talks;
    }

    private record Verdict(ConferenceId conference, TalkId talk, String text) {
    }

    private List<Talk> entries(String match) throws SQLException {
        return list("entry", "own.conference, own.id, " + ENTRY.substring("select ".length()),
                "join visitor_own as entry on entry.conference = own.conference and entry.id = own.id"
                        + " join schedule_day as date on date.conference = entry.conference"
                        + " and date.number = entry.day",
                "1", match, List.of(), row -> entry(new ConferenceId(row.text()), new TalkId(row.text()), row));
    }

    private List<Talk> gone(String match) throws SQLException {
        return list("talk", "own.conference, own.id, fact.starts, fact.title, fact.speakers, null, fact.room",
                "join visitor_talk as fact on fact.conference = own.conference and fact.talk = own.id", GONE, match,
                List.of(), row -> gone(new ConferenceId(row.text()), new TalkId(row.text()), row));
    }
}
