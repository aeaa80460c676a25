package org.trackbook.store;

import static java.util.stream.Collectors.toMap;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.trackbook.model.Conference;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.TalkFacts;
import org.trackbook.model.TalkId;
import org.trackbook.model.Visit;
import org.trackbook.model.Zone;

/// Remembers the schedules of conferences, as their last import left them, and where they came from.
public final class ConferenceStore {
    private static final String ORIGIN = "source, format, digest, imported, etag, modified";

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
            write(session, known, conference, origin, Optional.empty(), new Recorded(tally, List.of()),
                    new Leading(moved, Map.of()));
            return true;
        });
    }

    /// Keeps a schedule in the place of the one that it was compared with, and what the comparison found.
    ///
    /// @param base what it was compared with; absent where the conference was not known
    /// @param leading where the words of the visit go, as it is by now
    /// @return whether it was kept: not where another window or program changed the schedule since
    public boolean keep(Optional<Conference> base, Conference conference, Origin origin, Recorded recorded,
            Function<Visit, Leading> leading) {
        return keep(base, conference, origin, Optional.empty(), recorded, leading);
    }

    /// Brings an earlier version back, like [#keep].
    ///
    /// @param number the import that had brought it
    public boolean restore(Conference base, Conference conference, Origin origin, int number, Recorded recorded,
            Function<Visit, Leading> leading) {
        return keep(Optional.of(base), conference, origin, Optional.of(number), recorded, leading);
    }

    private boolean keep(Optional<Conference> base, Conference conference, Origin origin, Optional<Integer> restored,
            Recorded recorded, Function<Visit, Leading> leading) {
        return database.write("keep " + conference.id().value(), session -> {
            var known = conference(session, conference.id());
            if (!known.equals(base)) {
                return false;
            }
            write(session, known, conference, origin, restored, recorded,
                    leading.apply(VisitStore.read(session, conference.id())));
            return true;
        });
    }

    private static void write(Session session, Optional<Conference> known, Conference conference, Origin origin,
            Optional<Integer> restored, Recorded recorded, Leading led) throws SQLException {
        var visit = VisitStore.read(session, conference.id());
        schedule(session, known, conference);
        follow(session, visit, conference, recorded, led);
        refresh(session, conference.id());
        var number = remember(session, conference, origin, restored, recorded.tally());
        if (known.isPresent()) {
            History.write(session, known.get(), conference, number, recorded.steps(), led, visit);
        }
    }

    private static void schedule(Session session, Optional<Conference> known, Conference conference)
            throws SQLException {
        facts(session, conference);
        ScheduleTables.DAYS.replace(session, conference.id(), known.map(Conference::days).orElse(List.of()),
                conference.days());
        ScheduleTables.ROOMS.replace(session, conference.id(), known.map(Conference::rooms).orElse(List.of()),
                conference.rooms());
        talks(session, known, conference);
    }

    /// Puts a schedule in the place of the one that somebody saw, without any import; nothing where another window or
    /// program changed it meanwhile.
    ///
    /// @return whether it was put there
    public boolean swap(Conference seen, Conference wanted) {
        return database.write("revise " + seen.id().value(), session -> {
            var known = conference(session, seen.id());
            if (!known.equals(Optional.of(seen))) {
                return false;
            }
            schedule(session, known, wanted);
            refresh(session, seen.id());
            return true;
        });
    }

    /// Where the visitor's words about days go when days become others.
    @FunctionalInterface
    public interface Days {
        Map<Integer, Integer> of(Conference before, Conference after, Visit visit);
    }

    /// Corrects the zone of a conference in all that is known of it: its talks, its earlier versions, and when the talks
    /// that the visitor spoke of took place.
    ///
    /// @return the schedule as it is now; absent where there is no such conference
    public Optional<Conference> correct(ConferenceId id, Zone zone, Days days) {
        return database.write("correct the zone of " + id.value(), session -> {
            var known = conference(session, id);
            if (known.isEmpty()) {
                return known;
            }
            var now = known.get().in(zone);
            var past = History.read(session, id, imports(session, id), known);
            schedule(session, known, now);
            History.correct(session, past, zone);
            var visit = VisitStore.read(session, id);
            var moved = visit.withDays(days.of(known.get(), now, visit)).withFacts(facts(visit, known.get(), zone));
            if (!moved.equals(visit)) {
                VisitStore.replace(session, visit, moved);
            }
            return Optional.of(now);
        });
    }

    /// The starts of talks follow the clocks, those too that have left the schedule.
    private static Map<TalkId, TalkFacts> facts(Visit visit, Conference before, Zone zone) {
        var facts = new LinkedHashMap<TalkId, TalkFacts>();
        visit.talks().forEach((id, talk) -> facts.put(id, History.corrected(talk, before.zone(), zone)));
        return facts;
    }

    private static void facts(Session session, Conference conference) throws SQLException {
        session.run("""
                insert into schedule_conference (id, title, venue, city, zone, zone_from, published, version, first_day,
                    last_day)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set title = excluded.title, venue = excluded.venue, city = excluded.city,
                    zone = excluded.zone, zone_from = excluded.zone_from, published = excluded.published,
                    version = excluded.version,
                    first_day = excluded.first_day, last_day = excluded.last_day
                """, conference.id().value(), conference.title(), conference.venue(), conference.city(),
                conference.zone().id().getId(), conference.zone().from(), conference.zone().published(),
                conference.version(), conference.start(), conference.end());
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

    /// Leads the visitor's words to the ids and days that their talks have now.
    private static void follow(Session session, Visit visit, Conference conference, Recorded recorded, Leading led)
            throws SQLException {
        var renamed = visit.withTalks(led.talks()).withDays(led.days());
        var facts = new LinkedHashMap<>(renamed.talks());
        for (var step : recorded.steps()) {
            step.before().flatMap(_ -> step.after()).ifPresent(
                    talk -> facts.computeIfPresent(talk.id(), (_, _) -> TalkFacts.of(talk)));
        }
        led.lost().forEach(talk -> facts.computeIfPresent(talk.id(), (_, _) -> talk));
        var now = renamed.withFacts(facts);
        if (!now.equals(visit)) {
            VisitStore.replace(session, visit, now);
        }
        var attached = VisitTables.ATTACHED.all(session, conference.id());
        VisitTables.ATTACHED.replace(session, conference.id(), attached,
                attached.stream()
                        .map(it -> new Attached(it.note(), led.talks().getOrDefault(it.talk(), it.talk()),
                                led.talks().getOrDefault(it.former(), it.former())))
                        .toList());
        CalendarStore.follow(session, conference.id(), led);
        formerIds(session, conference.id(), led.talks());
    }

    private static void formerIds(Session session, ConferenceId conference, Map<TalkId, TalkId> moved)
            throws SQLException {
        var former = new LinkedHashMap<TalkId, TalkId>();
        formerIds(session, conference)
                .forEach((id, talk) -> former.put(id, moved.getOrDefault(talk, talk)));
        former.putAll(moved);
        former.entrySet().removeIf(it -> it.getKey().equals(it.getValue()));
        session.run("delete from schedule_former_id where conference = ?", conference.value());
        session.runAll("insert into schedule_former_id (conference, former, talk) values (?, ?, ?)",
                former.entrySet()
                        .stream()
                        .map(it -> new Object[]{conference.value(), it.getKey().value(), it.getValue().value()})
                        .toList());
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

    private static int remember(Session session, Conference conference, Origin origin, Optional<Integer> restored,
            Tally tally) throws SQLException {
        var number = (int) session.number(
                "select coalesce(max(number), 0) + 1 from schedule_import where conference = ?",
                conference.id().value());
        session.run("""
                insert into schedule_import (conference, number, imported, source, format, digest, etag, modified,
                    restored, version, entries, added, removed, moved, changed)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, conference.id().value(), number, origin.imported(), origin.source(), origin.format(),
                origin.digest(), origin.etag(), origin.modified(), restored, conference.version(),
                conference.talks().size(), tally.added(), tally.removed(), tally.moved(), tally.changed());
        return number;
    }

    /// A conference with all its talks.
    public Optional<Conference> conference(ConferenceId id) {
        return database.read("read " + id.value(), session -> conference(session, id));
    }

    private static Optional<Conference> conference(Session session, ConferenceId id) throws SQLException {
        var days = ScheduleTables.DAYS.all(session, id);
        var rooms = ScheduleTables.ROOMS.all(session, id);
        return session.first(
                "select zone, zone_from, published, title, venue, city, version from schedule_conference where id = ?",
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
                    select note.conference, talk.value as talk, 'note ' || note.id as what
                    from visitor_note as note, json_each(note.about_talks) as talk where not deleted
                    union select conference, talk, 'rating ' || talk || ' ' || author from visitor_rating
                    union select conference, talk, 'attendance ' || talk || ' ' || author from visitor_attendance
                    union select conference, talk, 'star ' || talk from visitor_choice where choice = 'starred'
                    union select conference, talk, 'backup ' || talk from visitor_backup
                    union select photo.conference, talk.value, 'photo ' || photo.id
                    from visitor_photo as photo, json_each(photo.about_talks) as talk),
                orphans as (
                    select conference, count(distinct what) as orphans from named
                    where not exists (select 1 from schedule_talk as now
                            where now.conference = named.conference and now.id = named.talk)
                        and not exists (select 1 from visitor_own as own
                            where own.conference = named.conference and own.id = named.talk)
                    group by conference)
                select zone, zone_from, published, id, title, first_day, last_day, city, venue, it.version,
                    coalesce(talks.entries, 0), coalesce(talks.breaks, 0), source, format, digest, imported, etag,
                    modified,
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

    static Origin origin(Row row) throws SQLException {
        return new Origin(row.text(), row.text(), row.text(), row.instant(), row.text(), row.text());
    }

    /// Where a conference's schedule came from, the last time.
    public Optional<Origin> origin(ConferenceId id) {
        return database.read("ask where " + id.value() + " came from", session -> session.first("select " + ORIGIN
                + " from schedule_import where conference = ? order by number desc limit 1", ConferenceStore::origin,
                id.value()));
    }

    /// All imports of a conference, oldest first.
    public List<PastImport> imports(ConferenceId id) {
        return database.read("list the imports of " + id.value(), session -> imports(session, id));
    }

    private static List<PastImport> imports(Session session, ConferenceId id) throws SQLException {
        return session.list("select number, " + ORIGIN + ", version, entries, added, removed, moved, changed, restored"
                + " from schedule_import where conference = ? order by number",
                row -> new PastImport(row.number(), origin(row), row.text(), row.number(),
                        new Tally(row.number(), row.number(), row.number(), row.number()),
                        row.maybe().map(Integer::valueOf)),
                id.value());
    }

    /// All versions of a conference that are remembered, newest first.
    public List<PastVersion> versions(ConferenceId id) {
        return database.read("read the versions of " + id.value(),
                session -> History.read(session, id, imports(session, id), conference(session, id)));
    }

    /// How many changes the visitor has not looked at. What was brought back is no news.
    public int unseen(ConferenceId id) {
        return database.read("count what is new in " + id.value(), session -> (int) session.number("""
                select count(*) from schedule_change as change
                join schedule_import as import using (conference, number)
                where conference = ?1 and kind <> 'same' and restored is null
                    and number > coalesce((select seen from visitor_visit where conference = ?1), 0)
                """, id.value()));
    }

    /// The number of the last import whose changes the visitor has looked at; 0 where he never did.
    public int seen(ConferenceId id) {
        return database.read("ask what was seen of " + id.value(), session -> session
                .first("select seen from visitor_visit where conference = ?", Row::number, id.value())
                .orElse(0));
    }

    /// Remembers that the visitor has looked at all changes.
    public void see(ConferenceId id) {
        database.write("remember what was seen of " + id.value(), session -> session.run("""
                insert into visitor_visit (conference, seen)
                values (?1, (select coalesce(max(number), 0) from schedule_import where conference = ?1))
                on conflict (conference) do update set seen = excluded.seen
                """, id.value()));
    }

    /// How the visitor said that the columns of a table are to be read: a field to its header. Mostly empty.
    public Map<String, String> columns(ConferenceId id) {
        return database.read("ask for the columns of " + id.value(), session -> session
                .first("select columns from visitor_visit where conference = ?", row -> Json.map(row.text()),
                        id.value())
                .orElse(Map.of()));
    }

    public void columns(ConferenceId id, Map<String, String> columns) {
        database.write("remember the columns of " + id.value(), session -> session.run("""
                insert into visitor_visit (conference, columns) values (?, ?)
                on conflict (conference) do update set columns = excluded.columns
                """, id.value(), Json.map(columns)));
    }

    /// Lets a version wait, in the place of an older one of the same conference; not where the conference is gone.
    public void hold(HeldVersion held) {
        var id = held.conference().id();
        database.write("hold back a version of " + id.value(), session -> {
            if (session.number("select count(*) from schedule_conference where id = ?", id.value()) > 0) {
                HeldRows.write(session, held);
            }
            return true;
        });
    }

    /// Forgets what waits of a conference.
    public void letGo(ConferenceId id) {
        database.write("forget what waits of " + id.value(), session -> {
            HeldRows.remove(session, id);
            return true;
        });
    }

    /// All versions that wait, oldest first.
    public List<HeldVersion> held() {
        return database.read("ask what waits", HeldRows::all);
    }

    /// The ids that talks had in earlier versions of the schedule, each with the id of today.
    public Map<TalkId, TalkId> formerIds(ConferenceId id) {
        return database.read("ask for former ids in " + id.value(), session -> formerIds(session, id));
    }

    private static Map<TalkId, TalkId> formerIds(Session session, ConferenceId id) throws SQLException {
        return session.list("select former, talk from schedule_former_id where conference = ? order by former",
                row -> Map.entry(new TalkId(row.text()), new TalkId(row.text())), id.value())
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, LinkedHashMap::new));
    }

    /// Remembers what the source calls the version that is known.
    public void calls(ConferenceId id, String digest, String etag, String modified) {
        database.write("remember the version of " + id.value(), session -> session.run("""
                update schedule_import set digest = ?2, etag = ?3, modified = ?4
                where conference = ?1
                    and number = (select max(number) from schedule_import where conference = ?1)
                    and (digest, etag, modified) <> (?2, ?3, ?4)
                """, id.value(), digest, etag, modified));
    }

    /// Puts a conference among the past ones, or takes it back; answers whether it was elsewhere.
    public boolean archive(ConferenceId id, boolean archived) {
        return database.write("archive " + id.value(), session -> {
            session.run("insert into visitor_visit (conference) values (?) on conflict do nothing", id.value());
            return session.run("update visitor_visit set archived = ?2 where conference = ?1 and archived <> ?2",
                    id.value(), archived) > 0;
        });
    }

    /// Removes all of a conference, the visit too; answers whether there was one.
    public boolean remove(ConferenceId id) {
        return database.write("remove " + id.value(), session -> delete(session, id));
    }

    private static boolean delete(Session session, ConferenceId id) throws SQLException {
        var visits = session.run("delete from visitor_visit where conference = ?", id.value());
        return session.run("delete from schedule_conference where id = ?", id.value()) + visits > 0;
    }

    /// Removes all of a conference like [#remove], and hands it out, so that it can be put back.
    public Optional<Taken> take(ConferenceId id) {
        return database.write("take out " + id.value(), session -> {
            var rows = TakenRows.read(session, id);
            return delete(session, id) ? Optional.of(new Taken(id, rows)) : Optional.empty();
        });
    }

    /// Puts a conference back just as it was. One that came in its place meanwhile gives way where nobody has added
    /// anything to it; else both stay, and this one gets another id.
    ///
    /// @return the id it has
    public ConferenceId putBack(Taken taken) {
        return database.write("put back " + taken.conference().value(), session -> {
            var id = taken.conference();
            if (VisitStore.read(session, id).equals(Visit.none(id)) && hasSource(session, id)) {
                delete(session, id);
            }
            for (var number = 2; exists(session, id); number++) {
                id = taken.conference().numbered(number);
            }
            TakenRows.write(session, taken.tables(), id);
            return id;
        });
    }

    /// What has no source was typed by the visitor: no import would bring it again.
    private static boolean hasSource(Session session, ConferenceId id) throws SQLException {
        return session.number("select count(*) from schedule_import where conference = ? and source <> ''",
                id.value()) > 0;
    }

    private static boolean exists(Session session, ConferenceId id) throws SQLException {
        return session.number("select (select count(*) from schedule_conference where id = ?1)"
                + " + (select count(*) from visitor_visit where conference = ?1)", id.value()) > 0;
    }
}
