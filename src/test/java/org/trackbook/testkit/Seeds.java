package org.trackbook.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.trackbook.model.About;
import org.trackbook.model.ActionMark;
import org.trackbook.model.Attendance;
import org.trackbook.model.Conference;
import org.trackbook.model.Contact;
import org.trackbook.model.DayPart;
import org.trackbook.model.DayPlan;
import org.trackbook.model.Guid;
import org.trackbook.model.Kind;
import org.trackbook.model.Link;
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
import org.trackbook.model.Slot;
import org.trackbook.model.Status;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkFacts;
import org.trackbook.model.TalkId;
import org.trackbook.model.Term;
import org.trackbook.model.Text;
import org.trackbook.model.Track;
import org.trackbook.model.Trip;
import org.trackbook.model.TripPart;
import org.trackbook.model.Visit;

/// Values by chance, the same for the same seed: print the seed where a test fails.
public final class Seeds {
    private static final List<String> WORDS = List.of("tide", "Übergröße", "naïve", "ferry", "кран", "港", "😀 anchor",
            "c++", "\"quoted\"", "it's", "a\nb", "*bold*", "@someone", "~", "100 %", "\\back", "{}", "[]", "null",
            "Łódź", "O’Neill", "e\u0301", "\t", "' or 1=1 --");

    private final Random random;
    private int next;

    public Seeds(long seed) {
        this.random = new Random(seed);
    }

    /// A conference of two days with that many items.
    public Conference conference(int talks) {
        return Talks.conference(many(talks, this::talk).toArray(Talk[]::new));
    }

    private Talk talk(int at) {
        var day = 1 + random.nextInt(2);
        return new Talk(new TalkId("t" + at), maybe(() -> new Guid("guid-" + at)), one(Kind.values()),
                one(Status.values()), day,
                new Slot(Talks.at(day, "09:00").plusSeconds(300L * random.nextInt(120)),
                        Duration.ofMinutes(random.nextInt(90))),
                words(), maybe(() -> new Room("Room " + random.nextInt(5))),
                maybe(() -> new Track("Track " + random.nextInt(6))), people(), text());
    }

    private Text text() {
        return new Text(prose(), prose(), prose(), random.nextBoolean() ? "en" : "", prose(), links(), links(),
                few(_ -> words()), prose(), prose(), prose());
    }

    private List<Link> links() {
        return few(_ -> new Link(prose(), "https://example.org/" + random.nextInt(99)));
    }

    /// A visit of that conference, with something of everything.
    public Visit visit(Conference conference) {
        var facts = new LinkedHashMap<TalkId, TalkFacts>();
        conference.talks().forEach(talk -> facts.put(talk.id(), TalkFacts.of(talk)));
        var ids = List.copyOf(facts.keySet());
        var notes = few(_ -> note(ids));
        return new Visit(conference.id(), maybe(this::words), facts, few(at -> own(at)),
                List.of(day(1, ids), day(2, ids)), tracks(), notes, each(ids, this::rating),
                each(ids, this::attendance), few(_ -> person()), actions(notes), trip(), glossary(),
                few(_ -> photo(ids)), report(notes), Map.of());
    }

    private OwnEntry own(int at) {
        return new OwnEntry(new TalkId("own-" + at), 1 + random.nextInt(2), time(), Duration.ofMinutes(
                random.nextInt(200)), words(), maybe(() -> new Room(words())), maybe(() -> new Track(words())),
                people());
    }

    private DayPlan day(int number, List<TalkId> ids) {
        return new DayPlan(number, maybe(() -> new Track("Track " + random.nextInt(6))), maybe(this::words),
                some(ids), some(ids), some(ids), pairs(ids), pairs(ids), maybe(this::instant));
    }

    private Map<TalkId, TalkId> pairs(List<TalkId> ids) {
        var pairs = new LinkedHashMap<TalkId, TalkId>();
        few(_ -> one(ids)).forEach(id -> pairs.put(id, one(ids)));
        return pairs;
    }

    private Set<Track> tracks() {
        return new LinkedHashSet<>(few(_ -> new Track("Track " + random.nextInt(6))));
    }

    /// A note about some of these talks, a day, a moment or the trip.
    public Note note(List<TalkId> ids) {
        var author = maybe(this::words);
        return new Note(new NoteId("n" + next++), about(ids), words(), author, maybe(this::instant),
                maybe(this::instant), random.nextInt(5) == 0, few(_ -> new Revision(words(), maybe(this::instant),
                        maybe(this::words))));
    }

    /// The same visit on another machine, where the visitor went on: some notes are edited, deleted or new, some ratings
    /// and days are others.
    public Visit continued(Visit visit) {
        var ids = List.copyOf(visit.talks().keySet());
        var notes = new ArrayList<Note>();
        visit.notes().forEach(note -> notes.add(random.nextBoolean() ? note : edited(note)));
        few(_ -> note(ids)).forEach(note -> notes.add(new Note(new NoteId("new-" + random.nextInt()), note.about(),
                note.text(), note.author(), note.created(), note.edited(), note.deleted(), note.history())));
        var ratings = visit.ratings().stream().map(it -> random.nextBoolean() ? it : rating(it.talk(), it.author()))
                .toList();
        var days = visit.days().stream().map(it -> random.nextBoolean() ? it : day(it.day(), ids)).toList();
        return new Visit(visit.conference(), visit.visitor(), visit.talks(), visit.own(), days, visit.hiddenTracks(),
                notes, ratings, visit.attendance(), visit.people(), visit.actions(), visit.trip(), visit.glossary(),
                visit.photos(), visit.report(), visit.unknown());
    }

    private Note edited(Note note) {
        var history = new ArrayList<>(note.history());
        if (random.nextBoolean()) {
            history.add(new Revision(note.text(), note.edited(), note.author()));
        }
        var when = random.nextInt(3) == 0 ? note.edited() : maybe(this::instant);
        return new Note(note.id(), note.about(), random.nextInt(4) == 0 ? note.text() : words(), note.author(),
                note.created(), when, random.nextInt(4) == 0, history);
    }

    private About about(List<TalkId> ids) {
        return switch (random.nextInt(4)) {
            case 0 -> new About.WholeDay(1 + random.nextInt(2), one(DayPart.values()));
            case 1 -> new About.Moment(1 + random.nextInt(2), time());
            case 2 -> new About.Trip(one(TripPart.values()));
            default -> ids.isEmpty()
                    ? new About.Trip(TripPart.TLDR)
                    : new About.Talks(many(1 + random.nextInt(3), _ -> one(ids)).stream().distinct().toList());
        };
    }

    private Rating rating(TalkId talk, Optional<String> author) {
        return new Rating(talk, 1 + random.nextInt(5), maybe(this::words), maybe(this::instant), author);
    }

    private Attendance attendance(TalkId talk, Optional<String> author) {
        return new Attendance(talk, maybe(() -> one(Attendance.State.values())), random.nextBoolean(),
                maybe(this::instant), author);
    }

    private Contact person() {
        return new Contact("p" + next++, maybe(this::words), maybe(this::words), maybe(this::words),
                maybe(this::words), random.nextBoolean(), maybe(this::instant), maybe(this::words));
    }

    private List<ActionMark> actions(List<Note> notes) {
        return notes.stream().filter(_ -> random.nextBoolean()).map(
                note -> new ActionMark(note.id(), words(), random.nextBoolean())).toList();
    }

    private Trip trip() {
        return new Trip(maybe(this::words), maybe(this::words),
                few(_ -> new Trip.Objective(words(), maybe(() -> one("yes", "partly", "no")))),
                maybe(random::nextBoolean), maybe(this::words),
                few(_ -> new Trip.Cost(words(), random.nextInt(999) + ".50", one("EUR", "CHF"))));
    }

    private List<Term> glossary() {
        return few(at -> new Term("term " + at, maybe(this::words), random.nextBoolean()));
    }

    private Photo photo(List<TalkId> ids) {
        return new Photo("photo-" + next++, "image-" + random.nextInt(99) + ".jpeg", maybe(() -> "ab12"),
                random.nextInt(4000), random.nextInt(4000), prose(), maybe(this::words), maybe(this::instant),
                maybe(() -> about(ids)), maybe(() -> new NoteId("n" + random.nextInt(9))),
                maybe(() -> one(Photo.Placing.values())), maybe(this::instant));
    }

    private ReportSettings report(List<Note> notes) {
        var ids = notes.stream().map(Note::id).toList();
        var flow = new LinkedHashMap<Integer, List<List<NoteId>>>();
        if (!ids.isEmpty()) {
            flow.put(1, List.of(ids, List.of(one(ids))));
        }
        return new ReportSettings(maybe(() -> one("article", "manager")), maybe(() -> one("plain", "word-of-2040")),
                maybe(() -> "en"), maybe(this::words), maybe(this::words), few(_ -> words()), maybe(this::words),
                maybe(() -> LocalDate.of(2027, 1 + random.nextInt(12), 3)), extra(), few(_ -> one("tldr", "days")),
                ids.isEmpty() ? Set.of() : Set.of(one(ids)), style(), flow,
                random.nextBoolean() ? "" : "[{\"kind\":\"manager\"}]");
    }

    private Map<String, String> extra() {
        return random.nextBoolean() ? Map.of() : Map.of("issue", "1288", "tags", "[1,2]", words(), "{\"a\":null}");
    }

    private ReportStyle style() {
        return new ReportStyle(maybe(random::nextBoolean), maybe(() -> one(ReportStyle.Speakers.values())),
                maybe(random::nextBoolean), maybe(random::nextBoolean), maybe(random::nextBoolean),
                maybe(random::nextBoolean), maybe(() -> one(ReportStyle.Authors.values())));
    }

    private <T> List<T> each(List<TalkId> ids, BiFunction<TalkId, Optional<String>, T> what) {
        var all = new ArrayList<T>();
        for (var id : some(ids)) {
            all.add(what.apply(id, Optional.empty()));
            if (random.nextBoolean()) {
                all.add(what.apply(id, Optional.of(words())));
            }
        }
        return all;
    }

    private List<Person> people() {
        return few(_ -> new Person(words()));
    }

    private LocalTime time() {
        return LocalTime.of(random.nextInt(24), random.nextInt(60));
    }

    public Instant instant() {
        return Talks.at(1, "12:00").plusSeconds(random.nextInt(1_000_000));
    }

    private Set<TalkId> some(List<TalkId> ids) {
        var some = new LinkedHashSet<TalkId>();
        ids.stream().filter(_ -> random.nextInt(4) == 0).forEach(some::add);
        return some;
    }

    private String prose() {
        return random.nextBoolean() ? "" : words();
    }

    /// Some words with all that makes words difficult; never blank.
    public String words() {
        return "w" + String.join(" ", many(random.nextInt(4), _ -> one(WORDS)));
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    @SafeVarargs
    private <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> List<T> few(IntFunction<T> value) {
        return many(random.nextInt(4), value);
    }

    private static <T> List<T> many(int count, IntFunction<T> value) {
        var all = new ArrayList<T>();
        for (var at = 0; at < count; at++) {
            all.add(value.apply(at));
        }
        return all;
    }
}
