package org.trackbook.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trackbook.model.DayPlan;
import org.trackbook.model.Finding;
import org.trackbook.model.Finding.Severity;
import org.trackbook.model.Mend;
import org.trackbook.model.Section;
import org.trackbook.model.TripPart;
import org.trackbook.text.Block;

/// Looks for what a report's author may want to mend before it is published.
final class Preflight {
    private final NoteBook book;
    private final List<Part> parts;
    private final Set<String> photos;

    /// @param photos the files that are there
    Preflight(NoteBook book, List<Part> parts, Set<String> photos) {
        this.book = book;
        this.parts = parts;
        this.photos = photos;
    }

    List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        book.visit.report().sections().stream().filter(word -> Section.of(word).isEmpty()).forEach(word -> findings
                .add(new Finding("section-unknown", Severity.WARNING, "", List.of(word))));
        if (book.habits.sections().contains(Section.TLDR) && !isTold(Section.TLDR)) {
            findings.add(new Finding("tldr-missing", Severity.WARNING, "", List.of(),
                    Optional.of(new Mend.Write(TripPart.TLDR))));
        }
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
        findings.addAll(new WordChecks(book, parts).findings());
        return List.copyOf(findings);
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
        if (figure.alt().isBlank()) {
            findings.add(new Finding("photo-without-alt", Severity.WARNING, figure.address(),
                    List.of(figure.address()), Optional.of(new Mend.Describe(figure.address()))));
        }
        return findings;
    }
}
