package org.trackbook.store;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trackbook.model.About;
import org.trackbook.model.ActionMark;
import org.trackbook.model.Attendance;
import org.trackbook.model.Conference;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Contact;
import org.trackbook.model.Day;
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
import org.trackbook.model.Zone;
import org.trackbook.model.ZoneSource;

/// What `v1.db` holds: a library of the first version, kept by the stores of that version. Two conferences, one of them
/// refreshed once with a talk renamed and archived, and a visit with something of everything.
final class FirstVersion {
    static final Conference MEADOW = meadow();
    static final Conference QUARRY = quarry();
    static final Visit VISIT = visit();
    static final Origin FIRST = new Origin("/home/visitor/meadow.xml", "schedule-xml", "aa11",
            Instant.parse("2026-05-01T10:00:00Z"));
    static final Origin SECOND = new Origin("/home/visitor/meadow-2.xml", "schedule-xml", "bb22",
            Instant.parse("2026-06-01T10:00:00Z"));
    static final Map<TalkId, TalkId> RENAMED = Map.of(new TalkId("9"), new TalkId("2"));
    static final Report REPORT = new Report("/home/visitor/report.md", "One meadow, many bees.\n");

    private FirstVersion() {
    }

    /// A report that was written.
    record Report(String file, String text) {
    }

    private static Conference meadow() {
        var zone = new Zone(ZoneId.of("Europe/Tallinn"), ZoneSource.PLACE);
        var days = List.of(new Day(1, LocalDate.of(2026, 7, 3), Instant.parse("2026-07-03T01:00:00Z"),
                Instant.parse("2026-07-04T01:00:00Z")),
                new Day(2, LocalDate.of(2026, 7, 4), Instant.parse("2026-07-04T01:00:00Z"),
                        Instant.parse("2026-07-05T01:00:00Z")));
        var talks = List.of(
                new Talk(new TalkId("1"), Optional.of(new Guid("7b1f0c9e-0000-4000-8000-000000000001")), Kind.TALK,
                        Status.AMENDED, 1, new Slot(Instant.parse("2026-07-03T07:00:00Z"), Duration.ofMinutes(45)),
                        "Bees as a service", Optional.of(new Room("Barn")), Optional.of(new Track("Hives")),
                        List.of(new Person("Mari Kask"), new Person("Jaan Õun")),
                        new Text("With smoke", "*Short*.", "Long.\n\nLonger.", "en", "talk",
                                List.of(new Link("Slides", "https://meadow.example/1"),
                                        new Link("", "https://meadow.example/2")),
                                List.of(new Link("Notes", "https://meadow.example/n.pdf")),
                                List.of("https://meadow.example/v.webm"), "https://meadow.example/talk/1",
                                "https://meadow.example/f/1", "bees")),
                new Talk(new TalkId("2"), Optional.empty(), Kind.TALK, Status.PLANNED, 1,
                        new Slot(Instant.parse("2026-07-03T08:00:00Z"), Duration.ofMinutes(30)),
                        "Hedge funds, literally",
                        Optional.of(new Room("Barn")), Optional.of(new Track("Fields")),
                        List.of(new Person("Ott Lepp")),
                        Text.NONE),
                new Talk(new TalkId("3"), Optional.empty(), Kind.BREAK, Status.PLANNED, 2,
                        new Slot(Instant.parse("2026-07-04T21:30:00Z"), Duration.ZERO), "Bonfire", Optional.empty(),
                        Optional.empty(), List.of(), Text.NONE));
        return new Conference(new ConferenceId("meadow-conf-2026"), "Meadow Conf 2026", "Long Meadow", "Tartu", zone,
                "0.9", days, List.of(new Room("Barn"), new Room("Loft")), talks);
    }

    private static Conference quarry() {
        var zone = new Zone(ZoneId.of("America/Lima"), ZoneSource.USER);
        return new Conference(new ConferenceId("quarry-summit"), "Quarry Summit", "", "", zone, "",
                List.of(new Day(1, LocalDate.of(2025, 2, 9), Instant.parse("2025-02-09T05:00:00Z"),
                        Instant.parse("2025-02-10T05:00:00Z"))),
                List.of(), List.of(new Talk(new TalkId("x0a1b2c3d"), Optional.empty(), Kind.TALK, Status.CANCELLED, 1,
                        new Slot(Instant.parse("2025-02-09T15:00:00Z"), Duration.ofMinutes(20)), "Slate or state?",
                        Optional.empty(), Optional.empty(), List.of(), Text.NONE)));
    }

    private static Visit visit() {
        var bees = TalkFacts.of(MEADOW.talks().getFirst());
        var gone = new TalkFacts(new TalkId("77"), Optional.of(new Guid("gone-77")), "Scarecrow driven design",
                Optional.of(Instant.parse("2026-07-03T12:00:00Z")), Optional.of(new Room("Loft")),
                List.of(new Person("Liis Saar")));
        var facts = new LinkedHashMap<TalkId, TalkFacts>();
        facts.put(bees.id(), bees);
        facts.put(new TalkId("2"), TalkFacts.of(MEADOW.talks().get(1)));
        facts.put(gone.id(), gone);
        var edited = Instant.parse("2026-07-03T09:00:00.123Z");
        var note = new Note(new NoteId("n1"), About.talk(bees.id()), "> buzz\n! act", Optional.empty(),
                Optional.of(edited), Optional.of(edited), false,
                List.of(new Revision("buz", Optional.of(edited.minusSeconds(60)), Optional.empty())));
        var lost = new Note(new NoteId("n2"), About.talk(gone.id()), "It scared me.", Optional.of("Tiit"),
                Optional.empty(), Optional.of(edited), false, List.of());
        var day = new Note(new NoteId("n3"), new About.WholeDay(2, DayPart.EVENING), "Fire!", Optional.empty(),
                Optional.empty(), Optional.empty(), true, List.of());
        var moment = new Note(new NoteId("n4"), new About.Moment(1, LocalTime.of(13, 5)), "Soup.", Optional.empty(),
                Optional.empty(), Optional.empty(), false, List.of());
        var trip = new Note(new NoteId("n5"), new About.Trip(TripPart.TLDR), "Bring boots.", Optional.empty(),
                Optional.empty(), Optional.empty(), false, List.of());
        return new Visit(MEADOW.id(), Optional.of("Kaisa"), facts,
                List.of(new OwnEntry(new TalkId("own-1"), 1, LocalTime.of(18, 0), Duration.ofMinutes(90), "Sauna",
                        Optional.of(new Room("Lake")), Optional.empty(), List.of(new Person("Mari Kask")))),
                List.of(new DayPlan(1, Optional.of(new Track("Hives")), Optional.of("Honey day"), Set.of(gone.id()),
                        Set.of(new TalkId("2")), Set.of(bees.id()), Map.of(new TalkId("2"), bees.id()), Map.of(),
                        Optional.of(edited))),
                new LinkedHashSet<>(List.of(new Track("Fields"))), List.of(note, lost, day, moment, trip),
                List.of(new Rating(bees.id(), 5, Optional.of("Sweet."), Optional.of(edited), Optional.empty()),
                        new Rating(gone.id(), 1, Optional.empty(), Optional.empty(), Optional.of("Tiit"))),
                List.of(new Attendance(bees.id(), Optional.of(Attendance.State.LEFT_EARLY), true, Optional.of(edited),
                        Optional.empty())),
                List.of(new Contact("p1", Optional.of("Jaan Õun"), Optional.of("Hive GmbH"), Optional.empty(),
                        Optional.of("write"), false, Optional.of(edited), Optional.empty())),
                List.of(new ActionMark(note.id(), "act", true)),
                new Trip(Optional.of("Tartu"), Optional.empty(),
                        List.of(new Trip.Objective("Learn", Optional.of("partly"))), Optional.of(true),
                        Optional.of("K 12"), List.of(new Trip.Cost("Train", "12.50", "EUR"))),
                List.of(new Term("Hive", Optional.of("https://meadow.example/hive"), true)),
                List.of(new Photo("f1", "bee.jpeg", Optional.of("00ff"), 640, 480, "A bee", Optional.of("Bee"),
                        Optional.of(edited), Optional.of(About.talk(bees.id())), Optional.of(note.id()),
                        Optional.of(Photo.Placing.AFTER_NOTE), Optional.of(edited))),
                new ReportSettings(Optional.of("article"), Optional.of("plain"), Optional.of("en"),
                        Optional.of("Bees"), Optional.of("Kaisa"), List.of("conference"), Optional.of("bees"),
                        Optional.of(LocalDate.of(2026, 7, 9)), Map.of("issue", "12"), List.of("tldr", "days"),
                        Set.of(moment.id()), ReportStyle.NONE, Map.of(1, List.of(List.of(note.id()))), ""),
                Map.of("/later", "{\"key\":[1]}"));
    }
}
