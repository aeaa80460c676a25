package org.trackbook.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trackbook.model.Attendance;
import org.trackbook.model.Finding;
import org.trackbook.model.Finding.Severity;
import org.trackbook.model.Mend;
import org.trackbook.model.Section;
import org.trackbook.text.Block;

/// Looks over what a report says of talks: best ones without a verdict, and talks nobody was at.
final class TalkChecks {
    private final NoteBook book;
    private final List<Part> parts;

    TalkChecks(NoteBook book, List<Part> parts) {
        this.book = book;
        this.parts = parts;
    }

    List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        if (book.habits.sections().contains(Section.FAVOURITES)) {
            new Lists(book, new Pen(book).mentions()).withoutVerdict().forEach(talk -> findings.add(new Finding(
                    "favourite-without-verdict", Severity.HINT, talk.id().value(), List.of(talk.title()),
                    Optional.of(new Mend.Judge(talk.id())))));
        }
        parts.stream().flatMap(part -> part.pieces().stream()).forEach(piece -> piece.talk().filter(
                talk -> book.visit.attendance(talk).flatMap(Attendance::state).filter(TalkChecks::wasAway).isPresent())
                .flatMap(book.subjects::get)
                .ifPresent(talk -> findings.add(new Finding("talk-not-attended", Severity.HINT,
                        piece.notes().isEmpty() ? talk.id().value() : piece.notes().getFirst().value(),
                        List.of(talk.title())))));
        findings.addAll(named());
        return findings;
    }

    /// Talks that words about something else name, and that the visitor was not at.
    private List<Finding> named() {
        var away = book.visit.attendance().stream().filter(it -> it.author().isEmpty())
                .filter(it -> it.state().filter(TalkChecks::wasAway).isPresent())
                .flatMap(it -> book.subjects.get(it.talk()).stream()).filter(talk -> talk.title().contains(" "))
                .toList();
        var findings = new ArrayList<Finding>();
        parts.stream().flatMap(part -> part.pieces().stream()).filter(piece -> !piece.notes().isEmpty()).forEach(
                piece -> away.stream()
                        .filter(talk -> !piece.talk().equals(Optional.of(talk.id())) && names(piece, talk))
                        .forEach(talk -> findings.add(new Finding("talk-not-attended", Severity.HINT,
                                piece.notes().getFirst().value(), List.of(talk.title())))));
        return findings;
    }

    private static boolean names(Piece piece, Subject talk) {
        return Lexicon.fold(Block.plain(piece.blocks())).contains(Lexicon.fold(talk.title()));
    }

    private static boolean wasAway(Attendance.State state) {
        return state == Attendance.State.MISSED || state == Attendance.State.ROOM_FULL;
    }
}
