package org.trackbook.cli;

import static org.trackbook.testkit.Talks.talk;
import static org.trackbook.testkit.Talks.titled;
import static org.trackbook.testkit.Talks.with;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trackbook.Terminal;
import org.trackbook.model.Conference;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Guid;
import org.trackbook.model.Kind;
import org.trackbook.model.Link;
import org.trackbook.model.Slot;
import org.trackbook.model.Status;
import org.trackbook.model.Talk;
import org.trackbook.model.Text;
import org.trackbook.store.ConferenceStore;
import org.trackbook.store.Origin;
import org.trackbook.store.Tally;
import org.trackbook.testkit.Talks;

/// A small conference in a library, for commands to be tried on.
final class Harbour {
    static final String ID = "harbour-days-2027";

    private Harbour() {
    }

    static Conference conference() {
        return Talks.conference(titled(talk("a1", "Keynotes", 1, "09:00", 30), "Lifting the anchor", "Inês Lobo"),
                rich(titled(talk("a2", "Keynotes", 1, "10:00", 60), "Reading the tides", "Rui Sá", "Zoë Katz")),
                with(talk("a3", "Keynotes", 1, "11:00", 30), Status.CANCELLED),
                titled(talk("b1", "Café Systems", 1, "10:30", 60), "Espresso on bare metal"),
                with(talk("b2", "Café Systems", 1, "12:00", 45), Status.AMENDED),
                late(talk("n1", "Night Watch", 1, "23:00", 45)),
                with(talk("lunch", "Keynotes", 1, "13:00", 60), Kind.BREAK),
                talk("c1", "Café Culture", 2, "09:00", 30), talk("c2", "Keynotes", 2, "09:30", 40));
    }

    private static Talk rich(Talk talk) {
        var text = new Text("What the moon does", "A *short* word.", "Many **more** words.", "en", "lecture",
                List.of(new Link("Slides", "https://example.org/slides"), new Link("", "https://example.org/")),
                List.of(new Link("Paper", "https://example.org/paper.pdf")),
                List.of("https://example.org/tides.webm"), "https://example.org/tides",
                "https://example.org/tides/feedback", "tides");
        return new Talk(talk.id(), Optional.of(new Guid("0e1f-aa")), talk.kind(), talk.status(), talk.day(),
                talk.slot(), talk.title(), talk.room(), talk.track(), talk.speakers(), text);
    }

    /// Half past midnight, and still on the schedule of the day before.
    private static Talk late(Talk talk) {
        return new Talk(talk.id(), talk.guid(), talk.kind(), talk.status(), talk.day(),
                new Slot(Talks.at(2, "00:30"), Duration.ofMinutes(45)), talk.title(), talk.room(), talk.track(),
                talk.speakers(), talk.text());
    }

    /// The same conference in the year before.
    static Conference yearBefore() {
        var now = conference();
        var day = now.days().getFirst();
        var year = Duration.ofDays(364);
        var before = new org.trackbook.model.Day(1, day.date().minusDays(364), day.start().minus(year),
                day.end().minus(year));
        return new Conference(new ConferenceId("harbour-days-2026"), "Harbour Days 2026", "", "", now.zone(), "",
                List.of(before), List.of(), List.of());
    }

    /// A terminal with both in its library.
    static Terminal terminal(Path folder) {
        var terminal = new Terminal(folder);
        keep(terminal, yearBefore());
        keep(terminal, conference());
        return terminal;
    }

    static void keep(Terminal terminal, Conference conference) {
        terminal.prepare(database -> new ConferenceStore(database).keep(conference,
                new Origin("harbour.xml", "schedule-xml", "00", Instant.parse("2027-05-01T12:00:00.5Z")),
                Tally.first(conference.talks().size()), Map.of()));
    }
}
