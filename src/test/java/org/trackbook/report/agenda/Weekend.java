package org.trackbook.report.agenda;

import static org.trackbook.testkit.Talks.talk;
import static org.trackbook.testkit.Talks.titled;
import static org.trackbook.testkit.Talks.with;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trackbook.model.About;
import org.trackbook.model.Attendance;
import org.trackbook.model.Conference;
import org.trackbook.model.DayPlan;
import org.trackbook.model.Kind;
import org.trackbook.model.Link;
import org.trackbook.model.Note;
import org.trackbook.model.NoteId;
import org.trackbook.model.OwnEntry;
import org.trackbook.model.Person;
import org.trackbook.model.Rating;
import org.trackbook.model.Room;
import org.trackbook.model.Slot;
import org.trackbook.model.Status;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.model.Text;
import org.trackbook.model.Track;
import org.trackbook.model.Visit;
import org.trackbook.testkit.Talks;

/// A weekend that has one of everything, planned by somebody.
final class Weekend {
    static final Instant STAMP = Instant.parse("2027-05-20T18:30:15Z");

    private static final Text TIDES = new Text("What the moon does", "Why the *sea* comes; and goes,\n\n- twice a day",
            "", "en", "", List.of(new Link("Slides", "https://example.org/slides")), List.of(), List.of(),
            "https://example.org/tides", "", "tides");

    static final Conference CONFERENCE = Talks.conference(
            titled(talk("a1", "Keynotes", 1, "09:00", 30), "Lifting the anchor", "Inês Lobo"),
            with(titled(talk("a2", "Keynotes", 1, "10:00", 60), "Reading the tides, & waves; <b>\\ \"all\"",
                    "Rui Sá", "Zoë Katz"), TIDES),
            with(talk("a3", "Keynotes", 1, "11:00", 30), Status.CANCELLED),
            titled(talk("b1", "Café Systems", 1, "10:30", 60), "Espresso on bare metal", "Ада Ветрова"),
            with(titled(talk("b2", "Café Systems", 1, "12:00", 45), "=SUM(A1:A9)"), Status.CANCELLED),
            titled(talk("b3", "Café Systems", 1, "10:15", 30), "Tea, if the room is full"),
            titled(talk("b4", "Café Systems", 1, "15:00", 30), "Maybe cocoa"),
            with(titled(talk("lunch", "Keynotes", 1, "13:00", 60), "Lunch"), Kind.BREAK),
            titled(talk("c1", "Café Culture", 2, "09:00", 30), "Sunday roast"),
            late(talk("n1", "Keynotes", 1, "23:00", 45)));

    private Weekend() {
    }

    /// Half past midnight, and still on the schedule of the day before.
    private static Talk late(Talk talk) {
        return new Talk(talk.id(), talk.guid(), talk.kind(), talk.status(), talk.day(),
                new Slot(Talks.at(2, "00:30"), Duration.ofMinutes(45)), talk.title(), talk.room(), talk.track(),
                talk.speakers(), talk.text());
    }

    static Visit visit() {
        var none = Visit.none(CONFERENCE.id());
        var plan = DayPlan.none(1).withTrack(Optional.of(new Track("Keynotes"))).withLabel(Optional.of("By the sea"))
                .withStarred(ids("b1", "b2")).withShortList(ids("b4"))
                .withBackups(Map.of(new TalkId("b3"), new TalkId("a2")));
        var own = new OwnEntry(new TalkId("own-1"), 1, LocalTime.of(14, 0), Duration.ofMinutes(45), "Meet Ana",
                Optional.of(new Room("Quay")), Optional.empty(), List.of(new Person("Ana")));
        var notes = List.of(note("n-1", "a2", "First, a line.\nThen \"another\"", Optional.empty(), false),
                note("n-2", "a2", "+1", Optional.of("Bo"), false), note("n-3", "a2", "gone", Optional.empty(), true));
        return new Visit(none.conference(), none.visitor(), none.talks(), List.of(own), List.of(plan), Set.of(), notes,
                List.of(new Rating(new TalkId("a2"), 4, Optional.of("-good"), Optional.empty(), Optional.empty())),
                List.of(new Attendance(new TalkId("a2"), Optional.of(Attendance.State.LEFT_EARLY), false,
                        Optional.empty(), Optional.empty())),
                none.people(), none.actions(), none.trip(), none.glossary(), none.photos(), none.report(),
                none.unknown());
    }

    private static Set<TalkId> ids(String... ids) {
        return new LinkedHashSet<>(Arrays.stream(ids).map(TalkId::new).toList());
    }

    private static Note note(String id, String talk, String text, Optional<String> author, boolean deleted) {
        return new Note(new NoteId(id), About.talk(new TalkId(talk)), text, author, Optional.empty(),
                Optional.empty(), deleted, List.of());
    }

    static AgendaFiles files() {
        return new AgendaFiles(CONFERENCE, visit(), Optional.empty(), Locale.ENGLISH);
    }

    /// What calendars call its talks.
    static String name(TalkId talk) {
        return talk.value() + "@harbour.trackbook";
    }
}
