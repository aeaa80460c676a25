package org.trackbook.visit;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.trackbook.model.About;
import org.trackbook.model.Attendance;
import org.trackbook.model.Contact;
import org.trackbook.model.DayPart;
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
import org.trackbook.model.Visit;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Makes the tree of a visit file of a visit, keys in the order of the format. What is a default is not written.
final class VisitWriter {
    /// Seconds always, offset never `Z`.
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private VisitWriter() {
    }

    static ObjectNode tree(ConferenceFacts conference, Visit visit) {
        var file = JsonNodeFactory.instance.objectNode();
        file.put("format", VisitReader.FORMAT);
        conference(file.putObject("conference"), conference);
        visit.visitor().ifPresent(name -> file.putObject("visitor").put("name", name));
        talks(file, conference.zone().orElse(ZoneOffset.UTC), visit);
        objects(file, "own", visit.own(), VisitWriter::own);
        objects(file, "days", visit.days(), VisitWriter::day);
        texts(file, "hidden_tracks", visit.hiddenTracks().stream().map(Track::value).toList());
        objects(file, "notes", visit.notes(), VisitWriter::note);
        objects(file, "ratings", visit.ratings(), VisitWriter::rating);
        objects(file, "attendance", visit.attendance(), VisitWriter::attendance);
        objects(file, "people", visit.people(), VisitWriter::person);
        objects(file, "actions", visit.actions(), (node, action) -> {
            node.put("note", action.note().value()).put("line", action.line());
            yes(node, "done", action.done());
        });
        trip(file, visit.trip());
        objects(file, "glossary", visit.glossary(), VisitWriter::term);
        objects(file, "photos", visit.photos(), VisitWriter::photo);
        report(file, visit.report());
        return file;
    }

    private static void conference(ObjectNode node, ConferenceFacts conference) {
        node.put("id", conference.id().value());
        if (!conference.title().isEmpty()) {
            node.put("title", conference.title());
        }
        maybe(node, "start", conference.start());
        maybe(node, "end", conference.end());
        maybe(node, "zone", conference.zone().map(ZoneId::getId));
        maybe(node, "source", conference.source());
    }

    /// Facts of every talk that something names, and of no other.
    private static void talks(ObjectNode file, ZoneId zone, Visit visit) {
        var named = Named.in(visit);
        var facts = visit.talks().values().stream().filter(it -> named.contains(it.id())).toList();
        if (!facts.isEmpty()) {
            var talks = file.putObject("talks");
            facts.forEach(it -> talk(talks.putObject(it.id().value()), zone, it));
        }
    }

    private static void talk(ObjectNode node, ZoneId zone, TalkFacts talk) {
        maybe(node, "guid", talk.guid().map(Guid::value));
        if (!talk.title().isEmpty()) {
            node.put("title", talk.title());
        }
        maybe(node, "start", talk.start().map(it -> LOCAL.format(it.atZone(zone))));
        maybe(node, "room", talk.room().map(Room::value));
        people(node, talk.speakers());
    }

    private static void people(ObjectNode node, Collection<Person> people) {
        texts(node, "speakers", people.stream().map(Person::value).toList());
    }

    private static void own(ObjectNode node, OwnEntry own) {
        node.put("id", own.id().value())
                .put("day", own.day())
                .put("start", own.start().toString())
                .put("minutes", own.length().toMinutes())
                .put("title", own.title());
        maybe(node, "room", own.room().map(Room::value));
        maybe(node, "track", own.track().map(Track::value));
        people(node, own.speakers());
    }

    private static void day(ObjectNode node, DayPlan day) {
        node.put("day", day.day());
        maybe(node, "track", day.track().map(Track::value));
        maybe(node, "label", day.label());
        talkSet(node, "starred", day.starred());
        talkSet(node, "short", day.shortList());
        talkSet(node, "dropped", day.dropped());
        talkPairs(node, "backups", day.backups());
        talkPairs(node, "leave", day.leaving());
        maybe(node, "edited", day.edited());
    }

    private static void talkSet(ObjectNode node, String key, Set<TalkId> talks) {
        texts(node, key, talks.stream().map(TalkId::value).toList());
    }

    private static void talkPairs(ObjectNode node, String key, Map<TalkId, TalkId> pairs) {
        if (!pairs.isEmpty()) {
            var talks = node.putObject(key);
            pairs.forEach((talk, other) -> talks.put(talk.value(), other.value()));
        }
    }

    private static void note(ObjectNode node, Note note) {
        node.put("id", note.id().value());
        about(node.putObject("about"), note.about());
        node.put("text", note.text());
        maybe(node, "created", note.created());
        maybe(node, "edited", note.edited());
        maybe(node, "author", note.author());
        yes(node, "deleted", note.deleted());
        objects(node, "history", note.history(), VisitWriter::revision);
    }

    private static void revision(ObjectNode node, Revision old) {
        node.put("text", old.text());
        maybe(node, "edited", old.edited());
        maybe(node, "author", old.author());
    }

    private static void about(ObjectNode node, About about) {
        switch (about) {
            case About.Talks(var talks) -> texts(node, "talks", talks.stream().map(TalkId::value).toList());
            case About.WholeDay(var day, var part) -> {
                node.put("day", day);
                if (part != DayPart.INTRO) {
                    node.put("part", word(part));
                }
            }
            case About.Moment(var day, var time) -> node.put("day", day).put("time", time.toString());
            case About.Trip(var part) -> node.put("trip", word(part));
        }
    }

    private static void rating(ObjectNode node, Rating rating) {
        node.put("talk", rating.talk().value()).put("stars", rating.stars());
        maybe(node, "verdict", rating.verdict());
        maybe(node, "edited", rating.edited());
        maybe(node, "author", rating.author());
    }

    private static void attendance(ObjectNode node, Attendance there) {
        node.put("talk", there.talk().value());
        maybe(node, "state", there.state().map(VisitWriter::word));
        yes(node, "watch", there.watch());
        maybe(node, "edited", there.edited());
        maybe(node, "author", there.author());
    }

    private static void person(ObjectNode node, Contact person) {
        node.put("id", person.id());
        maybe(node, "name", person.name());
        maybe(node, "organisation", person.organisation());
        maybe(node, "about", person.about());
        maybe(node, "next", person.next());
        yes(node, "done", person.done());
        maybe(node, "edited", person.edited());
        maybe(node, "author", person.author());
    }

    private static void trip(ObjectNode file, Trip trip) {
        if (trip.equals(Trip.NONE)) {
            return;
        }
        var node = file.putObject("trip");
        maybe(node, "place", trip.place());
        maybe(node, "purpose", trip.purpose());
        objects(node, "objectives", trip.objectives(), (it, objective) -> {
            it.put("text", objective.text());
            maybe(it, "met", objective.met());
        });
        maybe(node, "attend_again", trip.attendAgain());
        maybe(node, "cost_centre", trip.costCentre());
        objects(node, "costs", trip.costs(),
                (it, cost) -> it.put("what", cost.what()).put("amount", cost.amount()).put("currency",
                        cost.currency()));
    }

    private static void term(ObjectNode node, Term term) {
        node.put("term", term.term());
        maybe(node, "url", term.url());
        yes(node, "bold", term.bold());
    }

    private static void photo(ObjectNode node, Photo photo) {
        node.put("id", photo.id()).put("file", photo.file());
        maybe(node, "sha256", photo.sha256());
        if (photo.width() > 0) {
            node.put("width", photo.width());
        }
        if (photo.height() > 0) {
            node.put("height", photo.height());
        }
        if (!photo.alt().isEmpty()) {
            node.put("alt", photo.alt());
        }
        maybe(node, "caption", photo.caption());
        maybe(node, "taken", photo.taken());
        photo.about().ifPresent(about -> about(node.putObject("about"), about));
        maybe(node, "note", photo.note().map(NoteId::value));
        maybe(node, "place", photo.placing().map(VisitWriter::word));
        maybe(node, "edited", photo.edited());
    }

    private static void report(ObjectNode file, ReportSettings report) {
        if (report.equals(ReportSettings.NONE)) {
            return;
        }
        var node = file.putObject("report");
        maybe(node, "kind", report.kind());
        maybe(node, "flavour", report.flavour());
        maybe(node, "language", report.language());
        maybe(node, "title", report.title());
        maybe(node, "author", report.author());
        texts(node, "tags", report.tags());
        maybe(node, "slug", report.slug());
        maybe(node, "date", report.date());
        if (!report.extra().isEmpty()) {
            var extra = node.putObject("extra");
            report.extra().forEach((key, json) -> extra.set(key, VisitFile.tree(json)));
        }
        texts(node, "sections", report.sections());
        texts(node, "off", report.off().stream().map(NoteId::value).sorted().toList());
        style(node, report.style());
        flow(node, report);
        if (!report.outputs().isEmpty()) {
            node.set("outputs", VisitFile.tree(report.outputs()));
        }
    }

    private static void style(ObjectNode report, ReportStyle style) {
        if (style.equals(ReportStyle.NONE)) {
            return;
        }
        var node = report.putObject("style");
        maybe(node, "narrative", style.narrative());
        maybe(node, "speakers", style.speakers().map(VisitWriter::word));
        maybe(node, "show_ratings", style.showRatings());
        maybe(node, "show_talk_titles", style.showTalkTitles());
        maybe(node, "show_talk_links", style.showTalkLinks());
        maybe(node, "verdicts", style.verdicts());
        maybe(node, "authors", style.authors().map(VisitWriter::word));
    }

    private static void flow(ObjectNode report, ReportSettings settings) {
        if (settings.flow().isEmpty()) {
            return;
        }
        var flow = report.putObject("flow");
        settings.flow().entrySet().stream().sorted(comparing(it -> it.getKey())).forEach(day -> {
            var paragraphs = flow.putArray(day.getKey().toString());
            day.getValue().forEach(notes -> addAll(paragraphs.addArray(), notes.stream().map(NoteId::value).toList()));
        });
    }

    private static <T> void objects(ObjectNode node, String key, Collection<T> values,
            BiConsumer<ObjectNode, T> writing) {
        if (!values.isEmpty()) {
            var array = node.putArray(key);
            values.forEach(value -> writing.accept(array.addObject(), value));
        }
    }

    private static void texts(ObjectNode node, String key, Collection<String> texts) {
        if (!texts.isEmpty()) {
            addAll(node.putArray(key), texts);
        }
    }

    private static void addAll(ArrayNode array, Collection<String> texts) {
        texts.forEach(array::add);
    }

    private static void yes(ObjectNode node, String key, boolean yes) {
        if (yes) {
            node.put(key, true);
        }
    }

    private static void maybe(ObjectNode node, String key, Optional<?> value) {
        switch (value.orElse(null)) {
            case null -> {
                // absent
            }
            case Boolean yes -> node.put(key, yes);
            case Instant time -> node.put(key, time.toString());
            case Object other -> node.put(key, other.toString());
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
