package org.trackbook.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trackbook.model.About;
import org.trackbook.model.DayPart;
import org.trackbook.model.NoteId;
import org.trackbook.model.Photo;
import org.trackbook.model.ReportKind;
import org.trackbook.model.Section;
import org.trackbook.model.TripPart;
import org.trackbook.text.Block;

/// Tells a visit, section by section in the order of printing.
final class Teller {
    private static final int HEADING = 3;

    private final NoteBook book;
    private final Pen pen;
    private final DayTeller days;
    private final Lists lists;
    private final Set<NoteId> placed;

    Teller(NoteBook book) {
        this.book = book;
        pen = new Pen(book);
        days = new DayTeller(book, pen);
        lists = new Lists(book, pen.mentions());
        placed = book.habits.sections().contains(Section.DAYS) ? new DayOrder(book).placed() : Set.of();
    }

    /// What was told.
    ///
    /// @param printed the notes whose words stand in it
    record Tale(List<Part> parts, Set<NoteId> printed) {
    }

    Tale tell() {
        var parts = book.habits.sections().stream().flatMap(section -> section(section).stream()).map(this::set)
                .toList();
        return new Tale(parts, pen.printed());
    }

    private List<Part> section(Section section) {
        return switch (section) {
            case DAYS -> days.tell();
            case TLDR -> part(section, notes(TripPart.TLDR));
            case INTRO -> part(section, notes(TripPart.INTRO));
            case ATMOSPHERE -> part(section, Stream.concat(notes(TripPart.ATMOSPHERE), daysAtmosphere()));
            case DOWNSIDES -> part(section, notes(TripPart.DOWNSIDES));
            case BOTTOM_LINE -> part(section, notes(TripPart.BOTTOM_LINE));
            case CLOSING -> part(section, notes(TripPart.CLOSING));
            case OBJECTIVES -> part(section, lists.objectives(), inManagerReport(TripPart.INTRO));
            case RECOMMENDATION -> part(section, lists.attendAgain(),
                    Stream.concat(inManagerReport(TripPart.BOTTOM_LINE),
                            notes(TripPart.RECOMMENDATION)));
            case TAKEAWAYS -> part(section, lists.takeaways(), Stream.of());
            case PEOPLE -> part(section, lists.people(), Stream.of());
            case FAVOURITES -> part(section, lists.favourites(), Stream.of());
            case WATCH -> part(section, lists.watch(), Stream.of());
            case ACTIONS -> part(section, lists.actions(), Stream.of());
            case COST -> part(section, lists.cost(), Stream.of());
            case SESSIONS -> part(section, lists.sessions(), Stream.of());
            case NUMBERS -> part(section, lists.numbers(), Stream.of());
            case PHOTOS -> part(section, photos(), Stream.of());
        };
    }

    private Stream<ReadNote> notes(TripPart part) {
        return book.notes(part).stream();
    }

    private Stream<ReadNote> daysAtmosphere() {
        return new DayOrder(book).days().stream().flatMap(
                day -> book.notes(new About.WholeDay(day, DayPart.ATMOSPHERE)::equals).stream());
    }

    /// In a manager report the words of one section stand in another.
    private Stream<ReadNote> inManagerReport(TripPart words) {
        return book.kind == ReportKind.MANAGER ? notes(words) : Stream.of();
    }

    private List<Part> part(Section section, Stream<ReadNote> notes) {
        return part(section, List.of(), notes);
    }

    /// The notes, and the facts below.
    private List<Part> part(Section section, List<Piece> facts, Stream<ReadNote> notes) {
        var heading = heading(section);
        var above = heading.isPresent() ? HEADING : HEADING - 1;
        var pieces = new ArrayList<Piece>();
        notes.filter(note -> !placed.contains(note.note().id()) && !pen.isPrinted(note)).forEach(note -> {
            var told = pen.told(note, above, List.of());
            if (!told.isEmpty()) {
                pieces.add(new Piece(List.of(note.note().id()), Optional.empty(), told));
            }
        });
        pieces.addAll(facts);
        return pieces.isEmpty() ? List.of() : List.of(new Part(section, Optional.empty(), heading, pieces));
    }

    private Optional<Block.Heading> heading(Section section) {
        return switch (section) {
            case TLDR -> book.kind == ReportKind.MANAGER ? said("summary") : Optional.empty();
            case INTRO, DAYS, DOWNSIDES, BOTTOM_LINE, PHOTOS, CLOSING -> Optional.empty();
            case TAKEAWAYS, ATMOSPHERE, PEOPLE, FAVOURITES, WATCH, ACTIONS, COST, SESSIONS, NUMBERS, OBJECTIVES,
                    RECOMMENDATION ->
                said(section.word());
        };
    }

    private Optional<Block.Heading> said(String key) {
        return Optional.of(new Block.Heading(HEADING, Plain.words(book.headings.say(key))));
    }

    /// The photos that no note takes along.
    private List<Piece> photos() {
        return book.visit.photos()
                .stream()
                .filter(photo -> !photo.placing().equals(Optional.of(Photo.Placing.NONE)))
                .filter(photo -> photo.placing().equals(Optional.of(Photo.Placing.BEFORE_CLOSING)) || !awaited(photo))
                .flatMap(photo -> pen.figure(photo).stream())
                .map(figure -> Piece.facts(figure))
                .toList();
    }

    /// Whether a note that is still to be printed takes the photo along.
    private boolean awaited(Photo photo) {
        var sections = book.habits.sections();
        var later = sections.subList(sections.indexOf(Section.PHOTOS) + 1, sections.size());
        return photo.note().flatMap(book::note).filter(note -> !pen.isPrinted(note) && !note.blocks().isEmpty())
                .filter(note -> switch (note.note().about()) {
                    case About.Trip(var part) -> Section.of(part.name().toLowerCase(Locale.ROOT))
                            .filter(later::contains).isPresent();
                    case About.WholeDay _,About.Moment _,About.Talks _ -> later.contains(Section.DAYS);
                })
                .isPresent();
    }

    /// The part with the quotation marks and dashes of its language.
    private Part set(Part part) {
        var type = book.typography;
        return new Part(part.section(), part.day(),
                part.heading().map(heading -> new Block.Heading(heading.level(), type.line(heading.words()))),
                part.pieces().stream()
                        .map(piece -> new Piece(piece.notes(), piece.talk(), type.blocks(piece.blocks())))
                        .toList());
    }
}
