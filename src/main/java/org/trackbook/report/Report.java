package org.trackbook.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trackbook.model.Conference;
import org.trackbook.model.Finding;
import org.trackbook.model.Flavour;
import org.trackbook.model.NoteId;
import org.trackbook.model.ReportKind;
import org.trackbook.model.Section;
import org.trackbook.model.Visit;
import org.trackbook.text.Block;

/// What a visit comes to as a report: blocks, each with what it was made of. A flavour writes them down.
public sealed interface Report {
    /// Notes that are printed nowhere, in the order of creation.
    List<NoteId> unused();

    /// What the author may want to mend.
    List<Finding> findings();

    /// A report with words.
    ///
    /// @param parts in the order of printing, none of them empty
    /// @param strip the talks that were attended as a figure, where they are listed too
    record Told(ReportKind kind, Front front, List<Part> parts, Optional<Strip> strip, List<NoteId> unused,
            List<Finding> findings) implements Report {
        public Told {
            parts = List.copyOf(parts);
            unused = List.copyOf(unused);
            findings = List.copyOf(findings);
        }

        public List<Block> blocks() {
            return parts.stream().flatMap(part -> part.blocks().stream()).toList();
        }

        /// How many words a reader reads, headings included.
        public int words() {
            return Block.words(blocks());
        }
    }

    private static Optional<Strip> strip(NoteBook book) {
        return book.habits.sections().contains(Section.SESSIONS)
                ? Strip.of(book.conference, book.visit, new Lists(book, new Pen(book).mentions()).seen(),
                        book.habits.ratings(), book.headings)
                : Optional.empty();
    }

    /// There is not one word to print.
    record NothingToTell(List<NoteId> unused, List<Finding> findings) implements Report {
        public NothingToTell {
            unused = List.copyOf(unused);
            findings = List.copyOf(findings);
        }
    }

    /// Tells a visit.
    ///
    /// @param today the report's date where the visitor gave none
    /// @param photos the files of the visit that are there
    static Report of(Conference conference, Visit whole, ReportKind kind, Flavour flavour, LocalDate today,
            Set<String> photos) {
        return of(conference, whole, kind, flavour, today, photos, Set.of());
    }

    /// Tells a visit, and which of its photos weigh too much.
    ///
    /// @param heavy those of the photos that a page should not load as they are
    static Report of(Conference conference, Visit whole, ReportKind kind, Flavour flavour, LocalDate today,
            Set<String> photos, Set<String> heavy) {
        var visit = whole.withReport(Outputs.applied(whole.report(), kind, flavour));
        var book = NoteBook.of(conference, visit, kind);
        var front = Front.of(conference, visit, kind, flavour, today);
        var told = new Teller(book).tell();
        var unused = visit.notes().stream()
                .filter(note -> !note.deleted() && !told.printed().contains(note.id()))
                .map(note -> note.id())
                .toList();
        var findings = new Preflight(book, told.parts(), flavour, photos, heavy).findings();
        return told.parts().stream().flatMap(part -> part.pieces().stream()).map(Piece::blocks)
                .allMatch(blocks -> Block.words(blocks) == 0)
                        ? new NothingToTell(unused, findings)
                        : new Told(kind, front, told.parts(), strip(book), unused, findings);
    }
}
