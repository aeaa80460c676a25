package org.trackbook.store;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.trackbook.model.ActionMark;
import org.trackbook.model.Attendance;
import org.trackbook.model.Contact;
import org.trackbook.model.DayPlan;
import org.trackbook.model.Guid;
import org.trackbook.model.Note;
import org.trackbook.model.NoteId;
import org.trackbook.model.OwnEntry;
import org.trackbook.model.Person;
import org.trackbook.model.Photo;
import org.trackbook.model.Rating;
import org.trackbook.model.ReportSettings;
import org.trackbook.model.ReportStyle;
import org.trackbook.model.Revision;
import org.trackbook.model.Room;
import org.trackbook.model.TalkFacts;
import org.trackbook.model.TalkId;
import org.trackbook.model.Term;
import org.trackbook.model.Track;
import org.trackbook.model.Trip;
import tools.jackson.databind.JsonNode;

/// The tables of a visit, each with the value that one of its rows holds.
final class VisitTables {
    static final Table<TalkFacts> TALKS = new Table<>("visitor_talk", 1, "talk guid title starts room speakers",
            (talk, _) -> new Object[]{talk.id().value(), talk.guid().map(Guid::value), talk.title(), talk.start(),
                    talk.room().map(Room::value), people(talk.speakers())},
            row -> new TalkFacts(new TalkId(row.text()), row.maybe().map(Guid::new), row.text(), row.maybeInstant(),
                    row.maybe().map(Room::new), people(row.text())));

    static final Table<OwnEntry> OWN = new Table<>("visitor_own", 1,
            "id day starts seconds title room track speakers position",
            (own, at) -> new Object[]{own.id().value(), own.day(), own.start(), own.length().toSeconds(), own.title(),
                    own.room().map(Room::value), own.track().map(Track::value), people(own.speakers()), at},
            row -> new OwnEntry(new TalkId(row.text()), row.number(), LocalTime.parse(row.text()),
                    Duration.ofSeconds(row.big()), row.text(), row.maybe().map(Room::new), row.maybe().map(Track::new),
                    people(row.text())));

    /// Without the choices: they are rows of their own.
    static final Table<DayPlan> DAYS = new Table<>("visitor_day", 1, "day track label edited",
            (day, _) -> new Object[]{day.day(), day.track().map(Track::value), day.label(), day.edited()}, row -> {
                var day = row.number();
                var track = row.maybe().map(Track::new);
                return new DayPlan(day, track, row.maybe(), new LinkedHashSet<>(), new LinkedHashSet<>(),
                        new LinkedHashSet<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), row.maybeInstant());
            });

    static final Table<Choice> CHOICES = new Table<>("visitor_choice", 3, "day choice talk position",
            (choice, _) -> new Object[]{choice.day(), choice.what(), choice.talk().value(), choice.position()},
            row -> new Choice(row.number(), row.word(Chosen.class), new TalkId(row.text()), row.number()));

    static final Table<Backup> BACKUPS = new Table<>("visitor_backup", 2, "day talk stands_for position",
            (backup, _) -> new Object[]{backup.day(), backup.talk().value(), backup.standsFor().value(),
                    backup.position()},
            row -> new Backup(row.number(), new TalkId(row.text()), new TalkId(row.text()), row.number()));

    static final Table<Departure> DEPARTURES = new Table<>("visitor_departure", 2, "day talk left_for position",
            (way, _) -> new Object[]{way.day(), way.talk().value(), way.leftFor().value(), way.position()},
            row -> new Departure(row.number(), new TalkId(row.text()), new TalkId(row.text()), row.number()));

    static final Table<Track> HIDDEN_TRACKS = new Table<>("visitor_hidden_track", 1, "track position",
            (track, at) -> new Object[]{track.value(), at}, row -> new Track(row.text()));

    /// Without the history: its texts are rows of their own.
    static final Table<Note> NOTES = new Table<>("visitor_note", 1,
            "id " + AboutColumns.NAMES + " text author created edited deleted position",
            (note, at) -> new Object[]{note.id().value(), AboutColumns.of(note.about()), note.text(), note.author(),
                    note.created(), note.edited(), note.deleted(), at},
            row -> new Note(new NoteId(row.text()), AboutColumns.read(row).orElseThrow(), row.text(), row.maybe(),
                    row.maybeInstant(), row.maybeInstant(), row.yes(), List.of()));

    static final Table<OldText> REVISIONS = new Table<>("visitor_revision", 2, "note position text edited author",
            (old, _) -> new Object[]{old.note().value(), old.position(), old.text().text(), old.text().edited(),
                    old.text().author()},
            row -> new OldText(new NoteId(row.text()), row.number(),
                    new Revision(row.text(), row.maybeInstant(), row.maybe())));

    static final Table<Rating> RATINGS = new Table<>("visitor_rating", 2, "talk author stars verdict edited position",
            (rating, at) -> new Object[]{rating.talk().value(), rating.author().orElse(""), rating.stars(),
                    rating.verdict(), rating.edited(), at},
            row -> {
                var talk = new TalkId(row.text());
                var author = row.unlessEmpty();
                return new Rating(talk, row.number(), row.maybe(), row.maybeInstant(), author);
            });

    static final Table<Attendance> ATTENDANCE = new Table<>("visitor_attendance", 2,
            "talk author state watch edited position",
            (there, at) -> new Object[]{there.talk().value(), there.author().orElse(""), there.state(), there.watch(),
                    there.edited(), at},
            row -> {
                var talk = new TalkId(row.text());
                var author = row.unlessEmpty();
                return new Attendance(talk, row.maybeWord(Attendance.State.class), row.yes(), row.maybeInstant(),
                        author);
            });

    static final Table<Contact> PEOPLE = new Table<>("visitor_person", 1,
            "id name organisation about next done edited author position",
            (person, at) -> new Object[]{person.id(), person.name(), person.organisation(), person.about(),
                    person.next(), person.done(), person.edited(), person.author(), at},
            row -> new Contact(row.text(), row.maybe(), row.maybe(), row.maybe(), row.maybe(), row.yes(),
                    row.maybeInstant(), row.maybe()));

    static final Table<ActionMark> ACTIONS = new Table<>("visitor_action", 2, "note line done position",
            (action, at) -> new Object[]{action.note().value(), action.line(), action.done(), at},
            row -> new ActionMark(new NoteId(row.text()), row.text(), row.yes()));

    static final Table<Trip> TRIP = new Table<>("visitor_trip", 0,
            "place purpose objectives attend_again cost_centre costs",
            (trip, _) -> new Object[]{trip.place(), trip.purpose(),
                    Json.list(trip.objectives(), VisitTables::node), trip.attendAgain(), trip.costCentre(),
                    Json.list(trip.costs(), VisitTables::node)},
            row -> new Trip(row.maybe(), row.maybe(),
                    Json.list(row.text(), it -> new Trip.Objective(it.path("text").stringValue(),
                            it.path("met").stringValueOpt())),
                    row.maybeYes(), row.maybe(),
                    Json.list(row.text(), it -> new Trip.Cost(it.path("what").stringValue(),
                            it.path("amount").stringValue(), it.path("currency").stringValue()))));

    static final Table<Term> GLOSSARY = new Table<>("visitor_term", 1, "position term url bold",
            (term, at) -> new Object[]{at, term.term(), term.url(), term.bold()}, row -> {
                row.number();
                return new Term(row.text(), row.maybe(), row.yes());
            });

    static final Table<Photo> PHOTOS = new Table<>("visitor_photo", 1,
            "id file sha256 width height alt caption taken " + AboutColumns.NAMES + " note placing edited position",
            (photo, at) -> new Object[]{photo.id(), photo.file(), photo.sha256(), photo.width(), photo.height(),
                    photo.alt(), photo.caption(), photo.taken(), AboutColumns.of(photo.about()),
                    photo.note().map(NoteId::value), photo.placing(), photo.edited(), at},
            row -> new Photo(row.text(), row.text(), row.maybe(), row.number(), row.number(), row.text(), row.maybe(),
                    row.maybeInstant(), AboutColumns.read(row), row.maybe().map(NoteId::new),
                    row.maybeWord(Photo.Placing.class), row.maybeInstant()));

    static final Table<ReportSettings> REPORT = new Table<>("visitor_report", 0,
            "kind flavour language title author tags slug date extra sections off narrative speakers show_ratings"
                    + " show_talk_titles show_talk_links verdicts authors flow outputs",
            (report, _) -> new Object[]{report.kind(), report.flavour(), report.language(), report.title(),
                    report.author(), Json.texts(report.tags()), report.slug(), report.date(), extra(report.extra()),
                    Json.texts(report.sections()),
                    Json.texts(report.off().stream().map(NoteId::value).sorted().toList()), report.style().narrative(),
                    report.style().speakers(), report.style().showRatings(), report.style().showTalkTitles(),
                    report.style().showTalkLinks(), report.style().verdicts(), report.style().authors(),
                    flow(report.flow()), report.outputs()},
            row -> new ReportSettings(row.maybe(), row.maybe(), row.maybe(), row.maybe(), row.maybe(),
                    Json.texts(row.text()), row.maybe(), row.maybe().map(LocalDate::parse), extra(row.text()),
                    Json.texts(row.text()),
                    new LinkedHashSet<>(Json.texts(row.text()).stream().map(NoteId::new).toList()),
                    new ReportStyle(row.maybeYes(), row.maybeWord(ReportStyle.Speakers.class), row.maybeYes(),
                            row.maybeYes(), row.maybeYes(), row.maybeYes(), row.maybeWord(ReportStyle.Authors.class)),
                    flow(row.text()), row.text()));

    static final Table<Map.Entry<String, String>> UNKNOWN = new Table<>("visitor_unknown", 1, "path json",
            (entry, _) -> new Object[]{entry.getKey(), entry.getValue()}, row -> Map.entry(row.text(), row.text()));

    static final Table<Attached> ATTACHED = new Table<>("visitor_attached", 2, "note talk former",
            (it, _) -> new Object[]{it.note().value(), it.talk().value(), it.former().value()},
            row -> new Attached(new NoteId(row.text()), new TalkId(row.text()), new TalkId(row.text())));

    static final Table<CalendarName> CALENDAR_NAMES = new Table<>("visitor_uid", 1, "uid talk",
            (it, _) -> new Object[]{it.uid(), it.talk().value()},
            row -> new CalendarName(row.text(), new TalkId(row.text())));

    private VisitTables() {
    }

    /// What a calendar calls a talk.
    record CalendarName(String uid, TalkId talk) {
    }

    /// What was decided about a talk on a day.
    enum Chosen {
        STARRED, SHORT, DROPPED
    }

    /// A talk chosen on a day, and its place among those chosen alike.
    record Choice(int day, Chosen what, TalkId talk, int position) {
    }

    /// A talk that stands in for another.
    record Backup(int day, TalkId talk, TalkId standsFor, int position) {
    }

    /// A talk that is left early for another.
    record Departure(int day, TalkId talk, TalkId leftFor, int position) {
    }

    /// An older text of a note, and its place in the history.
    record OldText(NoteId note, int position, Revision text) {
    }

    private static String people(List<Person> people) {
        return Json.texts(people.stream().map(Person::value).toList());
    }

    private static List<Person> people(String json) {
        return Json.texts(json).stream().map(Person::new).toList();
    }

    private static JsonNode node(Trip.Objective objective) {
        var node = Json.object().put("text", objective.text());
        objective.met().ifPresent(met -> node.put("met", met));
        return node;
    }

    private static JsonNode node(Trip.Cost cost) {
        return Json.object().put("what", cost.what()).put("amount", cost.amount()).put("currency", cost.currency());
    }

    private static String extra(Map<String, String> extra) {
        var node = Json.object();
        extra.forEach(node::put);
        return node.toString();
    }

    private static Map<String, String> extra(String json) {
        var extra = new LinkedHashMap<String, String>();
        Json.tree(json).properties().forEach(it -> extra.put(it.getKey(), it.getValue().stringValue()));
        return extra;
    }

    private static String flow(Map<Integer, List<List<NoteId>>> flow) {
        var node = Json.object();
        flow.forEach((day, paragraphs) -> {
            var array = node.putArray(day.toString());
            paragraphs.forEach(notes -> {
                var joined = array.addArray();
                notes.forEach(note -> joined.add(note.value()));
            });
        });
        return node.toString();
    }

    private static Map<Integer, List<List<NoteId>>> flow(String json) {
        var flow = new TreeMap<Integer, List<List<NoteId>>>();
        Json.tree(json).properties().forEach(day -> {
            var paragraphs = new ArrayList<List<NoteId>>();
            day.getValue().forEach(notes -> {
                var joined = new ArrayList<NoteId>();
                notes.forEach(note -> joined.add(new NoteId(note.stringValue())));
                paragraphs.add(List.copyOf(joined));
            });
            flow.put(Integer.valueOf(day.getKey()), List.copyOf(paragraphs));
        });
        return flow;
    }
}
