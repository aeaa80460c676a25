package org.trackbook.visit;

import java.time.Duration;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.trackbook.model.About;
import org.trackbook.model.ActionMark;
import org.trackbook.model.Attendance;
import org.trackbook.model.Cause;
import org.trackbook.model.ConferenceId;
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
import org.trackbook.model.TripPart;
import org.trackbook.model.Visit;

/// Makes a visit of the tree of a visit file, one method for each part of it.
final class VisitReader {
    static final String FORMAT = "trackbook-visit/1";
    private static final int MOST_DAYS = 1000;
    private static final int MOST_MINUTES = 100_000;
    private static final int MOST_PIXELS = 1_000_000;

    private VisitReader() {
    }

    static void format(Spot file) {
        var format = file.get("format").maybeText().orElse("");
        if (!format.equals(FORMAT)) {
            throw new Refused(format.matches("trackbook-visit/[0-9]+") ? Cause.NEWER_VISIT : Cause.NO_VISIT, "format",
                    format);
        }
    }

    static ConferenceFacts conference(Spot conference) {
        if (conference.absent()) {
            throw conference.missing();
        }
        var title = conference.get("title").textOrEmpty();
        var id = conference.get("id");
        return new ConferenceFacts(
                id.absent() && !title.isBlank() ? ConferenceId.of(title) : id.parsed(ConferenceId::new), title,
                conference.get("start").date(), conference.get("end").date(),
                conference.get("zone").maybeParsed(ZoneId::of), conference.get("source").maybeText());
    }

    static Visit visit(Spot file, ConferenceId conference) {
        return new Visit(conference, file.get("visitor").get("name").maybeName(), talks(file.get("talks")),
                file.get("own").unique(VisitReader::own, OwnEntry::id),
                file.get("days").unique(VisitReader::day, DayPlan::day),
                new LinkedHashSet<>(file.get("hidden_tracks").list(it -> new Track(it.name()))),
                file.get("notes").unique(VisitReader::note, Note::id),
                file.get("ratings").unique(VisitReader::rating, it -> List.of(it.talk(), it.author())),
                file.get("attendance").unique(VisitReader::attendance, it -> List.of(it.talk(), it.author())),
                file.get("people").unique(VisitReader::person, Contact::id),
                file.get("actions").unique(VisitReader::action, it -> List.of(it.note(), it.line())),
                trip(file.get("trip")), file.get("glossary").list(VisitReader::term),
                file.get("photos").unique(VisitReader::photo, Photo::id), report(file.get("report")), Map.of());
    }

    private static Map<TalkId, TalkFacts> talks(Spot talks) {
        var facts = new LinkedHashMap<TalkId, TalkFacts>();
        talks.entries().forEach((key, talk) -> {
            if (key.isBlank()) {
                throw talk.wrong();
            }
            var id = new TalkId(key);
            facts.put(id, new TalkFacts(id, talk.get("guid").maybeName().map(Guid::new),
                    talk.get("title").textOrEmpty(), talk.get("start").instant(),
                    talk.get("room").maybeName().map(Room::new), people(talk.get("speakers"))));
        });
        return facts;
    }

    private static List<Person> people(Spot names) {
        return names.list(it -> new Person(it.name()));
    }

    private static TalkId talk(Spot id) {
        return new TalkId(id.name());
    }

    private static NoteId noteId(Spot id) {
        return new NoteId(id.name());
    }

    private static int dayNumber(Spot day) {
        return day.number(1, MOST_DAYS);
    }

    private static OwnEntry own(Spot own) {
        return new OwnEntry(talk(own.get("id")), dayNumber(own.get("day")), own.get("start").clock(),
                Duration.ofMinutes(own.get("minutes").number(0, MOST_MINUTES)), own.get("title").text(),
                own.get("room").maybeName().map(Room::new), own.get("track").maybeName().map(Track::new),
                people(own.get("speakers")));
    }

    private static DayPlan day(Spot day) {
        return new DayPlan(dayNumber(day.get("day")), day.get("track").maybeName().map(Track::new),
                day.get("label").maybeText(), talkSet(day.get("starred")), talkSet(day.get("short")),
                talkSet(day.get("dropped")), talkPairs(day.get("backups")), talkPairs(day.get("leave")),
                day.get("edited").instant());
    }

    private static Map<TalkId, TalkId> talkPairs(Spot pairs) {
        var talks = new LinkedHashMap<TalkId, TalkId>();
        pairs.entries().forEach((key, other) -> {
            if (key.isBlank()) {
                throw other.wrong();
            }
            talks.put(new TalkId(key), talk(other));
        });
        return talks;
    }

    private static Set<TalkId> talkSet(Spot talks) {
        return new LinkedHashSet<>(talks.list(VisitReader::talk));
    }

    private static Note note(Spot note) {
        return new Note(noteId(note.get("id")), about(note.get("about")), note.get("text").textOrEmpty(),
                note.get("author").maybeName(), note.get("created").instant(), note.get("edited").instant(),
                note.get("deleted").yes(),
                note.get("history").list(it -> new Revision(it.get("text").textOrEmpty(), it.get("edited").instant(),
                        it.get("author").maybeName())));
    }

    /// Exactly one of `talks`, `day` and `trip`; a time of the day has no part.
    private static About about(Spot about) {
        if (about.absent()) {
            throw about.missing();
        }
        var talks = about.get("talks");
        var day = about.get("day");
        var trip = about.get("trip");
        if (List.of(talks, day, trip).stream().filter(it -> !it.absent()).count() != 1) {
            throw about.wrong();
        }
        if (!talks.absent()) {
            return new About.Talks(talks.list(VisitReader::talk));
        }
        if (!trip.absent()) {
            return new About.Trip(trip.word(TripPart.class).orElseThrow(trip::missing));
        }
        var part = about.get("part").word(DayPart.class).orElse(DayPart.INTRO);
        var time = about.get("time");
        if (time.absent()) {
            return new About.WholeDay(dayNumber(day), part);
        }
        if (part != DayPart.INTRO) {
            throw about.wrong();
        }
        return new About.Moment(dayNumber(day), time.clock());
    }

    private static Rating rating(Spot rating) {
        return new Rating(talk(rating.get("talk")), rating.get("stars").number(1, 5),
                rating.get("verdict").maybeText(), rating.get("edited").instant(), rating.get("author").maybeName());
    }

    private static Attendance attendance(Spot there) {
        return new Attendance(talk(there.get("talk")), there.get("state").word(Attendance.State.class),
                there.get("watch").yes(), there.get("edited").instant(), there.get("author").maybeName());
    }

    private static Contact person(Spot person) {
        return new Contact(person.get("id").name(), person.get("name").maybeText(),
                person.get("organisation").maybeText(), person.get("about").maybeText(),
                person.get("next").maybeText(), person.get("done").yes(), person.get("edited").instant(),
                person.get("author").maybeName());
    }

    private static ActionMark action(Spot action) {
        return new ActionMark(noteId(action.get("note")), action.get("line").text(), action.get("done").yes());
    }

    private static Trip trip(Spot trip) {
        return new Trip(trip.get("place").maybeText(), trip.get("purpose").maybeText(),
                trip.get("objectives").list(it -> new Trip.Objective(it.get("text").textOrEmpty(), met(it.get("met")))),
                trip.get("attend_again").maybeYes(), trip.get("cost_centre").maybeText(),
                trip.get("costs").list(it -> new Trip.Cost(it.get("what").textOrEmpty(),
                        it.get("amount").textOrEmpty(), it.get("currency").textOrEmpty())));
    }

    private static Optional<String> met(Spot met) {
        var word = met.maybeText();
        if (word.isPresent() && !Set.of("yes", "partly", "no").contains(word.get())) {
            throw met.wrong();
        }
        return word;
    }

    private static Term term(Spot term) {
        return new Term(term.get("term").name(), term.get("url").maybeText(), term.get("bold").yes());
    }

    private static Photo photo(Spot photo) {
        return new Photo(photo.get("id").name(), file(photo.get("file")), photo.get("sha256").maybeText(),
                photo.get("width").numberOr(0, 0, MOST_PIXELS), photo.get("height").numberOr(0, 0, MOST_PIXELS),
                photo.get("alt").textOrEmpty(), photo.get("caption").maybeText(), photo.get("taken").instant(),
                photo.get("about").absent() ? Optional.empty() : Optional.of(about(photo.get("about"))),
                photo.get("note").maybeName().map(NoteId::new), photo.get("place").word(Photo.Placing.class),
                photo.get("edited").instant());
    }

    /// A bare name: nothing that leads out of the folder of photos on any system.
    private static String file(Spot file) {
        var name = file.name();
        if (name.matches("(?s).*[/\\\\:\\x00-\\x1f].*|\\.\\.?") || name.contains("..")) {
            throw new Refused(Cause.FILE_OUTSIDE, file.place(), name);
        }
        return name;
    }

    private static ReportSettings report(Spot report) {
        var extra = new LinkedHashMap<String, String>();
        report.get("extra").entries().forEach((key, value) -> extra.put(key, value.node().toString()));
        var outputs = report.get("outputs");
        outputs.elements();
        return new ReportSettings(report.get("kind").maybeText(), report.get("flavour").maybeText(),
                report.get("language").maybeText(), report.get("title").maybeText(), report.get("author").maybeText(),
                report.get("tags").list(Spot::text), report.get("slug").maybeText(), report.get("date").date(), extra,
                report.get("sections").list(Spot::text),
                new LinkedHashSet<>(report.get("off").list(VisitReader::noteId)), style(report.get("style")),
                flow(report.get("flow")), outputs.absent() ? "" : outputs.node().toString());
    }

    private static ReportStyle style(Spot style) {
        return new ReportStyle(style.get("narrative").maybeYes(),
                style.get("speakers").word(ReportStyle.Speakers.class), style.get("show_ratings").maybeYes(),
                style.get("show_talk_titles").maybeYes(), style.get("show_talk_links").maybeYes(),
                style.get("verdicts").maybeYes(), style.get("authors").word(ReportStyle.Authors.class));
    }

    private static Map<Integer, List<List<NoteId>>> flow(Spot flow) {
        var days = new TreeMap<Integer, List<List<NoteId>>>();
        flow.entries().forEach((key, paragraphs) -> {
            if (!key.matches("[1-9][0-9]{0,3}")) {
                throw paragraphs.wrong();
            }
            days.put(Integer.valueOf(key), paragraphs.list(notes -> notes.list(VisitReader::noteId)));
        });
        return days;
    }
}
