package org.trackbook.testkit;

import static org.trackbook.testkit.Talks.talk;
import static org.trackbook.testkit.Talks.titled;
import static org.trackbook.testkit.Talks.with;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.trackbook.model.Conference;
import org.trackbook.model.Flavour;
import org.trackbook.model.Link;
import org.trackbook.model.ReportKind;
import org.trackbook.model.ReportSettings;
import org.trackbook.model.Talk;
import org.trackbook.model.Text;
import org.trackbook.model.Visit;
import org.trackbook.report.Report;

/// A visit with something of everything that a report can print.
public final class Weekend {
    private static final Path FILE = Path.of("src", "test", "resources", "org", "trackbook", "report", "flavour",
            "weekend.visit.json");

    private Weekend() {
    }

    public static Conference conference() {
        return Talks.conference(
                linked(titled(talk("tides", "Water", 1, "10:00", 45), "Tides: how they {{ turn }}", "Inês O'Dock")),
                titled(talk("knots", "Rope", 1, "11:00", 30), "Knots & \"hitches\"", "Rui Sá", "Zoë Katz"),
                titled(talk("nets", "Rope", 1, "13:00", 30), "[Nets] of *old*", "王小明"),
                titled(talk("lamps", "Light", 1, "15:00", 60), "Lamps for $5 <or less>", "Łukasz Żak"),
                linked(titled(talk("ropes", "Rope", 2, "10:00", 45), "20 ropes_and_more", "Inês O'Dock")),
                titled(talk("buoys", "Water", 2, "11:00", 30), "Buoys!", "Мария Ивановна"),
                linked(titled(talk("sails", "Light", 2, "12:00", 30), "Sails", "Ben Rope")),
                titled(talk("night", "Water", 2, "23:00", 60), "Night of lanterns"));
    }

    private static Talk linked(Talk talk) {
        var site = "https://harbour.example/" + talk.id().value();
        return with(talk, new Text("", "", "", "en", "", List.of(), List.of(new Link("Slides", site + "/slides.pdf")),
                List.of(site + "/talk.webm"), site, "", ""));
    }

    public static Visit visit() {
        try {
            return Articles.read(Files.readString(FILE)).visit();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The visit in another language.
    public static Visit visit(String language) {
        var visit = visit();
        var report = visit.report();
        return visit.withReport(new ReportSettings(report.kind(), report.flavour(),
                Optional.of(language), report.title(), report.author(), report.tags(), report.slug(), report.date(),
                report.extra(), report.sections(), report.off(), report.style(), report.flow(), report.outputs()));
    }

    public static Report.Told told(ReportKind kind, Flavour flavour) {
        return told(visit(), kind, flavour);
    }

    public static Report.Told told(Visit visit, ReportKind kind, Flavour flavour) {
        return Assertions.assertInstanceOf(Report.Told.class,
                Report.of(conference(), visit, kind, flavour, Articles.TODAY, Set.of("pier.jpeg")));
    }
}
