package org.trackbook.store;

import static java.util.stream.Collectors.toMap;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trackbook.model.Conference;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.TalkId;

/// Remembers the schedules of conferences, as their last import left them, and where they came from.
public final class ConferenceStore {
    private static final String ORIGIN = "source, format, digest, imported";

    private final Database database;

    public ConferenceStore(Database database) {
        this.database = database;
    }

    /// Keeps a schedule in the place of what was known of the conference, and what is told of the import. Nothing that
    /// the visitor added is lost: only what is remembered of his talks follows the schedule.
    ///
    /// @param moved where the visitor's words go: the id a talk had to the one it has now. What is about an id that now
    ///        names quite another talk can be led to an id that nothing has.
    public void keep(Conference conference, Origin origin, Tally tally, Map<TalkId, TalkId> moved) {
        database.write("keep " + conference.id().value(), session -> {
            var known = conference(session, conference.id());
            facts(session, conference);
            ScheduleTables.DAYS.replace(session, conference.id(), known.map(Conference::days).orElse(List.of()),
                    conference.days());
            ScheduleTables.ROOMS.replace(session, conference.id(), known.map(Conference::rooms).orElse(List.of()),
                    conference.rooms());
            talks(session, known, conference);
            follow(session, conference.id(), moved);
            refresh(session, conference.id());
            remember(session, conference, origin, tally);
            return true;
        });
    }

    private static void facts(Session session, Conference conference) throws SQLException {
        session.run("""
                insert into schedule_conference (id, title, venue, city, zone, zone_from, version, first_day, last_day)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set title = excluded.title, venue = excluded.venue, city = excluded.city,
                    zone = excluded.zone, zone_from = excluded.zone_from, version = excluded.version,
                    first_day = excluded.first_day, last_day = excluded.last_day
                """, conference.id().value(), conference.title(), conference.venue(), conference.city(),
                conference.zone().id().getId(), conference.zone().from(), conference.version(), conference.start(),
                conference.end());
    }

    /// A row holds its zone: where the zone is another one, all are written anew.
    private static void talks(Session session, Optional<Conference> known, Conference conference) throws SQLException {
        var table = ScheduleTables.talks(conference.zone());
        var before = known.map(Conference::talks).orElse(List.of());
        if (known.isPresent() && !known.get().zone().equals(conference.zone())) {
            table.refill(session, conference.id(), before, List.of());
            before = List.of();
        }
        table.refill(session, conference.id(), before, conference.talks());
    }

    /// Leads the visitor's words to the ids that their talks have now.
    private static void follow(Session session, ConferenceId conference, Map<TalkId, TalkId> moved)
            throws SQLException {
        if (moved.isEmpty()) {
            return;
        }
        var visit = VisitStore.read(session, conference);
        var renamed = visit.withTalks(moved);
        if (!renamed.equals(visit)) {
            VisitStore.replace(session, visit, renamed);
        }
        for (var pair : moved.entrySet()) {
            session.run("update schedule_former_id set talk = ? where conference = ? and talk = ?",
                    pair.getValue().value(), conference.value(), pair.getKey().value());
        }
        for (var pair : moved.entrySet()) {
            session.run("""
                    insert into schedule_former_id (conference, former, talk) values (?, ?, ?)
                    on conflict (conference, former) do update set talk = excluded.talk
                    """, conference.value(), pair.getKey().value(), pair.getValue().value());
        }
    }

    /// What is remembered of a talk follows the schedule as long as it is the same talk: a bare id proves nothing.
    private static void refresh(Session session, ConferenceId conference) throws SQLException {
        session.run("""
                update visitor_talk set guid = now.guid, title = now.title, starts = now.starts, room = now.room,
                    speakers = now.speakers
                from schedule_talk as now
                where visitor_talk.conference = ? and now.conference = visitor_talk.conference
                    and now.id = visitor_talk.talk
                    and (now.guid = visitor_talk.guid or now.title = visitor_talk.title
                        or now.speakers = visitor_talk.speakers and now.speakers <> '[]')
                """, conference.value());
    }

    private static void remember(Session session, Conference conference, Origin origin, Tally tally)
            throws SQLException {
        session.run("""
                insert into schedule_import (conference, number, imported, source, format, digest, version, entries,
                    added, removed, moved, changed)
                values (?1, (select coalesce(max(number), 0) + 1 from schedule_import where conference = ?1),
                    ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
                """, conference.id().value(), origin.imported(), origin.source(), origin.format(), origin.digest(),
                conference.version(), conference.talks().size(), tally.added(), tally.removed(), tally.moved(),
                tally.changed());
    }

    /// A conference with all its talks.
    public Optional<Conference> conference(ConferenceId id) {
        return database.read("read " + id.value(), session -> conference(session, id));
    }

    private static Optional<Conference> conference(Session session, ConferenceId id) throws SQLException {
        var days = ScheduleTables.DAYS.all(session, id);
        var rooms = ScheduleTables.ROOMS.all(session, id);
        return session.first(
                "select zone, zone_from, title, venue, city, version from schedule_conference where id = ?",
                row -> {
                    var zone = ScheduleTables.zone(row);
                    return new Conference(id, row.text(), row.text(), row.text(), zone, row.text(), days, rooms,
                            ScheduleTables.talks(zone).all(session, id));
                }, id.value());
    }

    /// All conferences of the library, newest first.
    public List<StoredConference> all() {
        return database.read("list the conferences", session -> session.list("""
                with
                talks as (
                    select conference, count(*) as entries, sum(kind <> 'talk') as breaks
                    from schedule_talk group by conference),
                named as (
                    select note.conference, talk.value as talk, note.id as what
                    from visitor_note as note, json_each(note.about_talks) as talk where not deleted
                    union select conference, talk, 'rating ' || author from visitor_rating
                    union select conference, talk, 'attendance ' || author from visitor_attendance
                    union select conference, talk, 'star' from visitor_choice where choice = 'starred'
                    union select conference, talk, 'backup' from visitor_backup
                    union select photo.conference, talk.value, 'photo ' || photo.id
                    from visitor_photo as photo, json_each(photo.about_talks) as talk),
                orphans as (
                    select conference, count(*) as orphans from named
                    where not exists (select 1 from schedule_talk as now
                            where now.conference = named.conference and now.id = named.talk)
                        and not exists (select 1 from visitor_own as own
                            where own.conference = named.conference and own.id = named.talk)
                    group by conference)
                select zone, zone_from, id, title, first_day, last_day, city, venue, it.version,
                    coalesce(talks.entries, 0), coalesce(talks.breaks, 0), source, format, digest, imported,
                    coalesce(visit.archived, 0),
                    (select count(*) from visitor_note where conference = it.id and not deleted),
                    (select count(*) from visitor_rating where conference = it.id),
                    (select count(distinct talk) from visitor_choice where conference = it.id and choice = 'starred'),
                    coalesce(orphans.orphans, 0)
                from schedule_conference as it
                join schedule_import as last on last.conference = it.id
                    and last.number = (select max(number) from schedule_import where conference = it.id)
                left join talks on talks.conference = it.id
                left join visitor_visit as visit on visit.conference = it.id
                left join orphans on orphans.conference = it.id
                order by first_day desc, title, id
                """, ConferenceStore::stored));
    }

    private static StoredConference stored(Row row) throws SQLException {
        var zone = ScheduleTables.zone(row);
        return new StoredConference(new ConferenceId(row.text()), row.text(), LocalDate.parse(row.text()),
                LocalDate.parse(row.text()), row.text(), row.text(), zone, row.text(), row.number(), row.number(),
                origin(row), row.yes(), new VisitCounts(row.number(), row.number(), row.number(), row.number()));
    }

    private static Origin origin(Row row) throws SQLException {
        return new Origin(row.text(), row.text(), row.text(), row.instant());
    }

    /// Where a conference's schedule came from, the last time.
    public Optional<Origin> origin(ConferenceId id) {
        return database.read("ask where " + id.value() + " came from", session -> session.first("select " + ORIGIN
                + " from schedule_import where conference = ? order by number desc limit 1", ConferenceStore::origin,
                id.value()));
    }

    /// All imports of a conference, oldest first.
    public List<PastImport> imports(ConferenceId id) {
        return database.read("list the imports of " + id.value(), session -> session.list("select number, " + ORIGIN
                + ", version, entries, added, removed, moved, changed from schedule_import where conference = ?"
                + " order by number",
                row -> new PastImport(row.number(), origin(row), row.text(), row.number(),
                        new Tally(row.number(), row.number(), row.number(), row.number())),
                id.value()));
    }

    /// The ids that talks had in earlier versions of the schedule, each with the id of today.
    public Map<TalkId, TalkId> formerIds(ConferenceId id) {
        return database.read("ask for former ids in " + id.value(), session -> session
                .list("select former, talk from schedule_former_id where conference = ? order by former",
                        row -> Map.entry(new TalkId(row.text()), new TalkId(row.text())), id.value())
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, LinkedHashMap::new)));
    }

    /// Puts a conference among the past ones, or takes it back.
    public void archive(ConferenceId id, boolean archived) {
        database.write("archive " + id.value(), session -> session.run("""
                insert into visitor_visit (conference, archived) values (?, ?)
                on conflict (conference) do update set archived = excluded.archived
                """, id.value(), archived));
    }

    /// Removes all of a conference, the visit too; answers whether there was one.
    public boolean remove(ConferenceId id) {
        return database.write("remove " + id.value(), session -> {
            var visits = session.run("delete from visitor_visit where conference = ?", id.value());
            return session.run("delete from schedule_conference where id = ?", id.value()) + visits > 0;
        });
    }
}
