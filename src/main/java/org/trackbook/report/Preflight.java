package org.trackbook.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trackbook.model.DayPlan;
import org.trackbook.model.Finding;
import org.trackbook.model.Finding.Severity;
import org.trackbook.model.Flavour;
import org.trackbook.model.Mend;
import org.trackbook.model.Section;
import org.trackbook.model.TripPart;
import org.trackbook.text.Block;

/// Looks for what a report's author may want to mend before it is published.
final class Preflight {
    private final NoteBook book;
    private final List<Part> parts;
    private final Flavour flavour;
    private final Set<String> photos;
    private final Set<String> heavy;

    /// @param photos the files that are there
    /// @param heavy those of them that a page should not load as they are
    Preflight(NoteBook book, List<Part> parts, Flavour flavour, Set<String> photos, Set<String> heavy) {
        this.book = book;
        this.parts = parts;
        this.flavour = flavour;
        this.photos = photos;
        this.heavy = heavy;
    }

    List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        book.visit.report().sections().stream().filter(word -> Section.of(word).isEmpty()).forEach(word -> findings
                .add(new Finding("section-unknown", Severity.WARNING, "", List.of(word))));
        if (book.habits.sections().contains(Section.TLDR) && !isTold(Section.TLDR)) {
            findings.add(new Finding("tldr-missing", Severity.WARNING, "", List.of(),
                    Optional.of(opening())));
        }
        findings.addAll(aboutTheBlog());
        if (book.habits.sections().contains(Section.DAYS)) {
            book.conference.days().stream().map(day -> book.visit.day(day.number())).filter(this::isSilent).forEach(
                    day -> findings.add(new Finding("day-without-words", Severity.HINT, "",
                            List.of(String.valueOf(day.day())))));
            var order = new DayOrder(book);
            var placed = order.placed();
            book.notes().stream().filter(note -> !note.talks().isEmpty() && !placed.contains(note.note().id())
                    && order.dayOf(note.note()).isEmpty()).forEach(note -> findings.add(
                            new Finding("note-without-day", Severity.WARNING, note.note().id().value(), List.of())));
        }
        figures().forEach(figure -> findings.addAll(about(figure)));
        findings.addAll(new TalkChecks(book, parts).findings());
        findings.addAll(new WordChecks(book, parts, OwnSite.of(book, flavour)).findings());
        return List.copyOf(findings);
    }

    /// The bottom line where there is one, so that nothing is printed twice; else words that are still to be written.
    private Mend opening() {
        var last = book.notes(TripPart.BOTTOM_LINE);
        return last.size() == 1
                ? new Mend.Move(last.getFirst().note().id(), TripPart.TLDR)
                : new Mend.Write(TripPart.TLDR);
    }

    /// What a blog wants to know of each page.
    private List<Finding> aboutTheBlog() {
        var findings = new ArrayList<Finding>();
        var settings = book.visit.report();
        if (flavour.isBlog() && Front.given(settings.author()).or(book.visit::visitor).isEmpty()) {
            findings.add(new Finding("author-missing", Severity.HINT, "", List.of(),
                    Optional.of(new Mend.Say("author"))));
        }
        if (flavour.isBlog() && settings.tags().isEmpty()) {
            findings.add(new Finding("tags-missing", Severity.HINT, "", List.of(), Optional.of(new Mend.Say("tags"))));
        }
        if (flavour == Flavour.ENDPOINT_2021 && figures().isEmpty() && !settings.extra().containsKey("featured")) {
            findings.add(new Finding("featured-missing", Severity.HINT, "", List.of()));
        }
        return findings;
    }

    private boolean isTold(Section section) {
        return parts.stream().anyMatch(part -> part.section() == section);
    }

    /// Whether the visitor chose talks of a day and wrote nothing about it.
    private boolean isSilent(DayPlan day) {
        return (day.track().isPresent() || !day.starred().isEmpty())
                && parts.stream().noneMatch(part -> part.day().equals(Optional.of(day.day())));
    }

    private List<Block.Figure> figures() {
        return parts.stream()
                .flatMap(part -> part.blocks().stream())
                .filter(Block.Figure.class::isInstance)
                .map(Block.Figure.class::cast)
                .toList();
    }

    private List<Finding> about(Block.Figure figure) {
        var findings = new ArrayList<Finding>();
        if (!photos.contains(figure.address())) {
            findings.add(new Finding("photo-missing", Severity.WARNING, figure.address(), List.of(figure.address())));
        }
        if (heavy.contains(figure.address())) {
            findings.add(new Finding("photo-heavy", Severity.HINT, figure.address(), List.of(figure.address())));
        }
        if (figure.alt().isBlank()) {
            findings.add(new Finding("photo-without-alt", Severity.WARNING, figure.address(),
                    List.of(figure.address()), Optional.of(new Mend.Describe(figure.address()))));
        }
        return findings;
    }
}
