package org.trackbook.testkit;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trackbook.model.Conference;
import org.trackbook.model.Day;
import org.trackbook.model.Flavour;
import org.trackbook.model.Kind;
import org.trackbook.model.ReportKind;
import org.trackbook.model.Slot;
import org.trackbook.model.Status;
import org.trackbook.model.Talk;
import org.trackbook.model.Text;
import org.trackbook.model.Visit;
import org.trackbook.model.Zone;
import org.trackbook.model.ZoneSource;
import org.trackbook.report.flavour.Renderer;
import org.trackbook.report.flavour.Rendering;
import org.trackbook.report.Report;
import org.trackbook.visit.ReadVisit;
import org.trackbook.visit.VisitFile;

/// Reports of visits that are written as visit files.
public final class Articles {
    public static final LocalDate TODAY = LocalDate.of(2027, 5, 30);

    private Articles() {
    }

    public static ReadVisit.Ready read(String json) {
        return assertInstanceOf(ReadVisit.Ready.class, VisitFile.read(json.getBytes(StandardCharsets.UTF_8)));
    }

    /// A conference of just the talks that the file tells of; its days change at 04:00.
    public static Conference conference(ReadVisit.Ready file) {
        var facts = file.conference();
        var zone = facts.zone().orElseThrow();
        var days = new ArrayList<Day>();
        for (var date = facts.start().orElseThrow(); !date.isAfter(facts.end().orElseThrow()); date = date
                .plusDays(1)) {
            days.add(new Day(days.size() + 1, date, date.atTime(4, 0).atZone(zone).toInstant(),
                    date.plusDays(1).atTime(4, 0).atZone(zone).toInstant()));
        }
        var talks = file.visit().talks().values().stream().filter(talk -> talk.start().isPresent()).map(talk -> {
            var start = talk.start().orElseThrow();
            var day = days.stream().filter(it -> !start.isBefore(it.start()) && start.isBefore(it.end())).findFirst()
                    .orElseThrow();
            return new Talk(talk.id(), talk.guid(), Kind.TALK, Status.PLANNED, day.number(),
                    new Slot(start, Duration.ofMinutes(25)), talk.title(), talk.room(), Optional.empty(),
                    talk.speakers(), Text.NONE);
        }).toList();
        var rooms = talks.stream().flatMap(talk -> talk.room().stream()).distinct().toList();
        return new Conference(facts.id(), facts.title(), "", "", new Zone(zone, ZoneSource.SCHEDULE), "", days, rooms,
                talks);
    }

    public static Report report(Conference conference, Visit visit) {
        return Report.of(conference, visit, ReportKind.ARTICLE, Flavour.PLAIN, TODAY, Set.of());
    }

    public static Report.Told told(Conference conference, Visit visit) {
        return assertInstanceOf(Report.Told.class, report(conference, visit));
    }

    public static Rendering rendered(Conference conference, Visit visit, Flavour flavour) {
        return Renderer.render(told(conference, visit), flavour);
    }

    /// What an article of Harbour Days holds below its front matter.
    ///
    /// @param rest what the visit file holds beside format and conference: `"notes": [..]`
    public static String body(Conference conference, String rest) {
        var text = rendered(conference, visit(rest), Flavour.ENDPOINT_2017).text();
        return text.substring(text.indexOf("\n---\n\n") + 6, text.length() - 1);
    }

    /// A visit of Harbour Days.
    public static Visit visit(String rest) {
        return read("""
                {"format": "trackbook-visit/1",
                 "conference": {"id": "harbour-days-2027", "title": "Harbour Days 2027", "start": "2027-05-22",
                                "end": "2027-05-23", "zone": "Europe/Lisbon"},
                 "visitor": {"name": "Ana Sá"}%s}""".formatted(rest.isBlank() ? "" : ",\n" + rest)).visit();
    }

    /// A note about one talk, as a visit file holds it.
    public static String talk(String id, String talk, String text) {
        return note(id, "{\"talks\": [\"" + talk + "\"]}", text);
    }

    /// A note, as a visit file holds it.
    public static String note(String id, String about, String text) {
        return "{\"id\": \"" + id + "\", \"about\": " + about + ", \"text\": \"" + quoted(text) + "\"}";
    }

    public static String notes(String... notes) {
        return "\"notes\": [" + String.join(",\n", List.of(notes)) + "]";
    }

    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t");
    }
}
