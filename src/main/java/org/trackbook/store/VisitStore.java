package org.trackbook.store;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.trackbook.model.ActionMark;
import org.trackbook.model.Attendance;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Contact;
import org.trackbook.model.DayPlan;
import org.trackbook.model.Note;
import org.trackbook.model.NoteId;
import org.trackbook.model.OwnEntry;
import org.trackbook.model.Photo;
import org.trackbook.model.Rating;
import org.trackbook.model.ReportSettings;
import org.trackbook.model.Revision;
import org.trackbook.model.TalkFacts;
import org.trackbook.model.TalkId;
import org.trackbook.model.Term;
import org.trackbook.model.Track;
import org.trackbook.model.Trip;
import org.trackbook.model.Visit;
import org.trackbook.store.VisitTables.Backup;
import org.trackbook.store.VisitTables.Choice;
import org.trackbook.store.VisitTables.Chosen;
import org.trackbook.store.VisitTables.Departure;
import org.trackbook.store.VisitTables.OldText;

/// Remembers what the visitor added to each conference. Each verb is one transaction, and remembers the facts of the
/// talks that it is about.
public final class VisitStore {
    private final Database database;

    public VisitStore(Database database) {
        this.database = database;
    }

    /// Another number whenever another process has written to the library.
    public long version() {
        return database.dataVersion();
    }

    /// The visit of a conference; an empty one where nothing was done yet.
    public Visit visit(ConferenceId conference) {
        return database.read("read the visit of " + conference.value(), session -> read(session, conference));
    }

    /// Keeps a whole visit in the place of what was there; only what differs is written.
    public void keep(Visit visit) {
        write(visit.conference(), session -> replace(session, read(session, visit.conference()), visit));
    }

    /// Makes another visit of the one that is there, in one transaction: nothing that is written meanwhile by another
    /// window or program is lost between reading and writing.
    public Changed change(ConferenceId conference, UnaryOperator<Visit> deed) {
        return database.write("change the visit of " + conference.value(), session -> {
            var before = read(session, conference);
            var after = deed.apply(before);
            if (!after.equals(before)) {
                replace(session, before, after);
            }
            return new Changed(before, after);
        });
    }

    /// The notes that were attached to other talks than they were written about. They are no part of the visit: another
    /// machine need not know.
    public List<Attached> attached(ConferenceId conference) {
        return database.read("ask what was attached in " + conference.value(),
                session -> VisitTables.ATTACHED.all(session, conference));
    }

    /// Puts a visit in the place of the one that somebody saw, with what is attached in it; nothing where another window
    /// or program wrote meanwhile.
    ///
    /// @return whether it was put there
    public boolean swap(Visit seen, Visit wanted, List<Attached> attached) {
        return database.write("put a visit of " + seen.conference().value(), session -> {
            var conference = seen.conference();
            if (!read(session, conference).equals(seen)) {
                return false;
            }
            replace(session, seen, wanted);
            VisitTables.ATTACHED.replace(session, conference, VisitTables.ATTACHED.all(session, conference), attached);
            return true;
        });
    }

    public void visitor(ConferenceId conference, Optional<String> name) {
        write(conference, session -> session.run("update visitor_visit set visitor = ? where conference = ?", name,
                conference.value()));
    }

    /// Keeps what is decided for one day.
    public void plan(ConferenceId conference, DayPlan day, Collection<TalkFacts> talks) {
        write(conference, session -> {
            remember(session, conference, talks);
            VisitTables.DAYS.put(session, conference, day);
            var before = days(session, conference).stream().filter(it -> it.day() == day.day()).toList();
            VisitTables.CHOICES.replace(session, conference, choices(before), choices(List.of(day)));
            VisitTables.BACKUPS.replace(session, conference, backups(before), backups(List.of(day)));
            VisitTables.DEPARTURES.replace(session, conference, departures(before), departures(List.of(day)));
        });
    }

    public void hide(ConferenceId conference, Set<Track> tracks) {
        write(conference, session -> VisitTables.HIDDEN_TRACKS.replace(session, conference,
                VisitTables.HIDDEN_TRACKS.all(session, conference), List.copyOf(tracks)));
    }

    /// Keeps an own entry: a new one, or in the place of the one with its id.
    public void own(ConferenceId conference, OwnEntry entry) {
        write(conference, session -> VisitTables.OWN.put(session, conference, entry));
    }

    public void removeOwn(ConferenceId conference, TalkId entry) {
        write(conference, session -> VisitTables.OWN.remove(session, conference, entry.value()));
    }

    /// Keeps a note with its history: a new one behind the others, or in the place of the one with its id.
    public void note(ConferenceId conference, Note note, Collection<TalkFacts> talks) {
        write(conference, session -> {
            remember(session, conference, talks);
            put(session, conference, note);
        });
    }

    /// Makes another note of the one that is there, in one transaction: what another window or program wrote a moment
    /// ago is seen, and not written over.
    ///
    /// @param deed answers the note it gets where nothing is to be kept
    /// @return the note as it is now; nothing where there is none
    public Optional<Note> edit(ConferenceId conference, NoteId id, Collection<TalkFacts> talks,
            UnaryOperator<Note> deed) {
        return database.write("keep a note of " + conference.value(), session -> {
            var before = VisitTables.NOTES.all(session, conference)
                    .stream()
                    .filter(it -> it.id().equals(id))
                    .findFirst();
            if (before.isEmpty()) {
                return before;
            }
            var whole = withHistory(before.get(), revisions(session, conference, id));
            var after = deed.apply(whole);
            if (!after.equals(whole)) {
                remember(session, conference, talks);
                put(session, conference, after);
            }
            return Optional.of(after);
        });
    }

    private static void put(Session session, ConferenceId conference, Note note) throws SQLException {
        VisitTables.NOTES.put(session, conference, note);
        VisitTables.REVISIONS.replace(session, conference, revisions(session, conference, note.id()),
                history(List.of(note)));
    }

    private static List<OldText> revisions(Session session, ConferenceId conference, NoteId note) throws SQLException {
        return session.list("select note, position, text, edited, author from visitor_revision"
                + " where conference = ? and note = ? order by position", VisitTables.REVISIONS.reading(),
                conference.value(), note.value());
    }

    private static Note withHistory(Note note, List<OldText> history) {
        return new Note(note.id(), note.about(), note.text(), note.author(), note.created(), note.edited(),
                note.deleted(), history.stream().map(OldText::text).toList());
    }

    /// Keeps the visitor's own rating of a talk, or takes it back.
    public void rate(ConferenceId conference, TalkFacts talk, Optional<Rating> rating) {
        write(conference, session -> {
            remember(session, conference, List.of(talk));
            if (rating.isPresent()) {
                VisitTables.RATINGS.put(session, conference, rating.get());
            } else {
                VisitTables.RATINGS.remove(session, conference, talk.id().value(), "");
            }
        });
    }

    /// Keeps whether the visitor was at a talk, or takes it back.
    public void attend(ConferenceId conference, TalkFacts talk, Optional<Attendance> attendance) {
        write(conference, session -> {
            remember(session, conference, List.of(talk));
            if (attendance.isPresent()) {
                VisitTables.ATTENDANCE.put(session, conference, attendance.get());
            } else {
                VisitTables.ATTENDANCE.remove(session, conference, talk.id().value(), "");
            }
        });
    }

    public void person(ConferenceId conference, Contact person) {
        write(conference, session -> VisitTables.PEOPLE.put(session, conference, person));
    }

    public void removePerson(ConferenceId conference, String person) {
        write(conference, session -> VisitTables.PEOPLE.remove(session, conference, person));
    }

    public void action(ConferenceId conference, ActionMark action) {
        write(conference, session -> VisitTables.ACTIONS.put(session, conference, action));
    }

    /// Keeps what is said of a photo; its file lies elsewhere.
    public void photo(ConferenceId conference, Photo photo, Collection<TalkFacts> talks) {
        write(conference, session -> {
            remember(session, conference, talks);
            VisitTables.PHOTOS.put(session, conference, photo);
        });
    }

    public void removePhoto(ConferenceId conference, String photo) {
        write(conference, session -> VisitTables.PHOTOS.remove(session, conference, photo));
    }

    public void trip(ConferenceId conference, Trip trip) {
        write(conference, session -> VisitTables.TRIP.put(session, conference, trip));
    }

    public void glossary(ConferenceId conference, List<Term> terms) {
        write(conference, session -> VisitTables.GLOSSARY.replace(session, conference,
                VisitTables.GLOSSARY.all(session, conference), terms));
    }

    public void report(ConferenceId conference, ReportSettings report) {
        write(conference, session -> VisitTables.REPORT.put(session, conference, report));
    }

    /// What a verb does within its transaction.
    @FunctionalInterface
    private interface Deed {
        void with(Session session) throws SQLException;
    }

    private void write(ConferenceId conference, Deed deed) {
        database.write("keep the visit of " + conference.value(), session -> {
            begin(session, conference);
            deed.with(session);
            return true;
        });
    }

    static void begin(Session session, ConferenceId conference) throws SQLException {
        session.run("insert into visitor_visit (conference) values (?) on conflict do nothing", conference.value());
    }

    private static void remember(Session session, ConferenceId conference, Collection<TalkFacts> talks)
            throws SQLException {
        for (var talk : talks) {
            VisitTables.TALKS.put(session, conference, talk);
        }
    }

    static Visit read(Session session, ConferenceId conference) throws SQLException {
        var visitor = session.first("select visitor from visitor_visit where conference = ?", Row::maybe,
                conference.value());
        if (visitor.isEmpty()) {
            return Visit.none(conference);
        }
        return new Visit(conference, visitor.get(),
                VisitTables.TALKS.all(session, conference).stream().collect(
                        toMap(TalkFacts::id, identity(), (one, _) -> one, LinkedHashMap::new)),
                VisitTables.OWN.all(session, conference), days(session, conference),
                new LinkedHashSet<>(VisitTables.HIDDEN_TRACKS.all(session, conference)), notes(session, conference),
                VisitTables.RATINGS.all(session, conference), VisitTables.ATTENDANCE.all(session, conference),
                VisitTables.PEOPLE.all(session, conference), VisitTables.ACTIONS.all(session, conference),
                VisitTables.TRIP.all(session, conference).stream().findFirst().orElse(Trip.NONE),
                VisitTables.GLOSSARY.all(session, conference), VisitTables.PHOTOS.all(session, conference),
                VisitTables.REPORT.all(session, conference).stream().findFirst().orElse(ReportSettings.NONE),
                VisitTables.UNKNOWN.all(session, conference).stream().collect(
                        toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, LinkedHashMap::new)));
    }

    /// Makes the rows of one visit those of another of the same conference.
    static void replace(Session session, Visit before, Visit after) throws SQLException {
        var conference = after.conference();
        begin(session, conference);
        if (!before.visitor().equals(after.visitor())) {
            session.run("update visitor_visit set visitor = ? where conference = ?", after.visitor(),
                    conference.value());
        }
        VisitTables.TALKS.replace(session, conference, List.copyOf(before.talks().values()),
                List.copyOf(after.talks().values()));
        VisitTables.OWN.replace(session, conference, before.own(), after.own());
        VisitTables.DAYS.replace(session, conference, before.days(), after.days());
        VisitTables.CHOICES.replace(session, conference, choices(before.days()), choices(after.days()));
        VisitTables.BACKUPS.replace(session, conference, backups(before.days()), backups(after.days()));
        VisitTables.DEPARTURES.replace(session, conference, departures(before.days()), departures(after.days()));
        VisitTables.HIDDEN_TRACKS.replace(session, conference, List.copyOf(before.hiddenTracks()),
                List.copyOf(after.hiddenTracks()));
        VisitTables.NOTES.replace(session, conference, before.notes(), after.notes());
        VisitTables.REVISIONS.replace(session, conference, history(before.notes()), history(after.notes()));
        VisitTables.RATINGS.replace(session, conference, before.ratings(), after.ratings());
        VisitTables.ATTENDANCE.replace(session, conference, before.attendance(), after.attendance());
        VisitTables.PEOPLE.replace(session, conference, before.people(), after.people());
        VisitTables.ACTIONS.replace(session, conference, before.actions(), after.actions());
        VisitTables.TRIP.replace(session, conference, unless(Trip.NONE, before.trip()),
                unless(Trip.NONE, after.trip()));
        VisitTables.GLOSSARY.replace(session, conference, before.glossary(), after.glossary());
        VisitTables.PHOTOS.replace(session, conference, before.photos(), after.photos());
        VisitTables.REPORT.replace(session, conference, unless(ReportSettings.NONE, before.report()),
                unless(ReportSettings.NONE, after.report()));
        VisitTables.UNKNOWN.replace(session, conference, List.copyOf(before.unknown().entrySet()),
                List.copyOf(after.unknown().entrySet()));
    }

    private static <T> List<T> unless(T none, T value) {
        return value.equals(none) ? List.of() : List.of(value);
    }

    private static List<Note> notes(Session session, ConferenceId conference) throws SQLException {
        var history = VisitTables.REVISIONS.all(session, conference).stream().collect(
                groupingBy(OldText::note, mapping(OldText::text, toList())));
        return VisitTables.NOTES.all(session, conference).stream().map(
                note -> new Note(note.id(), note.about(), note.text(), note.author(), note.created(), note.edited(),
                        note.deleted(), history.getOrDefault(note.id(), List.of())))
                .toList();
    }

    private static List<OldText> history(List<Note> notes) {
        var texts = new ArrayList<OldText>();
        for (var note : notes) {
            for (Revision text : note.history()) {
                texts.add(new OldText(note.id(), position(texts, note.id()), text));
            }
        }
        return texts;
    }

    private static int position(List<OldText> texts, NoteId note) {
        return !texts.isEmpty() && texts.getLast().note().equals(note) ? texts.getLast().position() + 1 : 0;
    }

    private static List<DayPlan> days(Session session, ConferenceId conference) throws SQLException {
        var choices = VisitTables.CHOICES.all(session, conference);
        var backups = VisitTables.BACKUPS.all(session, conference);
        var departures = VisitTables.DEPARTURES.all(session, conference);
        return VisitTables.DAYS.all(session, conference).stream().map(
                day -> new DayPlan(day.day(), day.track(), day.label(), chosen(choices, day.day(), Chosen.STARRED),
                        chosen(choices, day.day(), Chosen.SHORT), chosen(choices, day.day(), Chosen.DROPPED),
                        standIns(backups, day.day()), leaving(departures, day.day()), day.edited()))
                .toList();
    }

    private static Set<TalkId> chosen(List<Choice> choices, int day, Chosen what) {
        var talks = new LinkedHashSet<TalkId>();
        choices.stream().filter(it -> it.day() == day && it.what() == what).map(Choice::talk).forEach(talks::add);
        return talks;
    }

    private static Map<TalkId, TalkId> standIns(List<Backup> backups, int day) {
        var talks = new LinkedHashMap<TalkId, TalkId>();
        backups.stream().filter(it -> it.day() == day).forEach(it -> talks.put(it.talk(), it.standsFor()));
        return talks;
    }

    private static Map<TalkId, TalkId> leaving(List<Departure> departures, int day) {
        var talks = new LinkedHashMap<TalkId, TalkId>();
        departures.stream().filter(it -> it.day() == day).forEach(it -> talks.put(it.talk(), it.leftFor()));
        return talks;
    }

    private static List<Choice> choices(List<DayPlan> days) {
        var choices = new ArrayList<Choice>();
        for (var day : days) {
            add(choices, day.day(), Chosen.STARRED, day.starred());
            add(choices, day.day(), Chosen.SHORT, day.shortList());
            add(choices, day.day(), Chosen.DROPPED, day.dropped());
        }
        return choices;
    }

    private static void add(List<Choice> choices, int day, Chosen what, Set<TalkId> talks) {
        var position = 0;
        for (var talk : talks) {
            choices.add(new Choice(day, what, talk, position++));
        }
    }

    private static List<Backup> backups(List<DayPlan> days) {
        var backups = new ArrayList<Backup>();
        for (var day : days) {
            var position = 0;
            for (var backup : day.backups().entrySet()) {
                backups.add(new Backup(day.day(), backup.getKey(), backup.getValue(), position++));
            }
        }
        return backups;
    }

    private static List<Departure> departures(List<DayPlan> days) {
        var departures = new ArrayList<Departure>();
        for (var day : days) {
            var position = 0;
            for (var way : day.leaving().entrySet()) {
                departures.add(new Departure(day.day(), way.getKey(), way.getValue(), position++));
            }
        }
        return departures;
    }
}
