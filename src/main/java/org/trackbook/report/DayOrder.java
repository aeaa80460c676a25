package org.trackbook.report;

import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.trackbook.model.About;
import org.trackbook.model.DayPart;
import org.trackbook.model.Note;
import org.trackbook.model.NoteId;
import org.trackbook.model.ReportKind;
import org.trackbook.plan.Agenda;

/// Which notes belong to a day, and in which order they are told.
final class DayOrder {
    private static final Comparator<Timed> BY_TIME = Comparator.comparing(Timed::start)
            .thenComparing(Timed::talk)
            .thenComparingInt(Timed::room)
            .thenComparing(Timed::id)
            .thenComparing(Timed::group);

    private final NoteBook book;

    DayOrder(NoteBook book) {
        this.book = book;
    }

    private record Timed(Instant start, boolean talk, int room, String id, boolean group, ReadNote note) {
    }

    /// The days of the conference, and those of words about a day that it does not have.
    Set<Integer> days() {
        var days = new TreeSet<Integer>();
        book.conference.days().forEach(day -> days.add(day.number()));
        book.notes().forEach(note -> dayOf(note.note()).ifPresent(days::add));
        days.addAll(book.visit.report().flow().keySet());
        return days;
    }

    /// The notes that the visitor placed on a day himself.
    Set<NoteId> placed() {
        var placed = new LinkedHashSet<NoteId>();
        for (var paragraphs : book.visit.report().flow().values()) {
            paragraphs.forEach(placed::addAll);
        }
        return placed;
    }

    /// The paragraphs of a day, each of some notes: first those the visitor made, then the rest one by one.
    List<List<ReadNote>> paragraphs(int day) {
        if (book.kind == ReportKind.MINUTES) {
            return inOrder(day).stream().map(List::of).toList();
        }
        var paragraphs = new ArrayList<List<ReadNote>>();
        for (var ids : book.visit.report().flow().getOrDefault(day, List.of())) {
            paragraphs.add(ids.stream().flatMap(id -> book.note(id).stream()).distinct().toList());
        }
        var placed = placed();
        byDefault(day).stream().filter(note -> !placed.contains(note.note().id())).forEach(note -> paragraphs
                .add(List.of(note)));
        return paragraphs;
    }

    /// All of a day in its order, whatever paragraphs the visitor made for other kinds; what has no hour comes last.
    private List<ReadNote> inOrder(int day) {
        var notes = new ArrayList<>(byDefault(day));
        book.visit.report().flow().getOrDefault(day, List.of()).stream().flatMap(List::stream).distinct()
                .flatMap(id -> book.note(id).stream())
                .filter(note -> !hasHour(note) && !notes.contains(note))
                .forEach(notes::add);
        return notes;
    }

    private boolean hasHour(ReadNote note) {
        return switch (note.note().about()) {
            case About.WholeDay(_, var part) -> part != DayPart.ATMOSPHERE;
            case About.Moment _,About.Talks _ -> dayOf(note.note()).isPresent();
            case About.Trip _ -> false;
        };
    }

    private List<ReadNote> byDefault(int day) {
        var notes = new ArrayList<>(book.notes(new About.WholeDay(day, DayPart.INTRO)::equals));
        book.notes()
                .stream()
                .filter(note -> !(note.note().about() instanceof About.WholeDay)
                        && dayOf(note.note()).equals(Optional.of(day)))
                .map(note -> timed(note, day))
                .sorted(BY_TIME)
                .map(Timed::note)
                .forEach(notes::add);
        notes.addAll(book.notes(new About.WholeDay(day, DayPart.EVENING)::equals));
        return notes;
    }

    /// The day a note belongs to; absent for the trip, and where nobody can say when its talks were.
    Optional<Integer> dayOf(Note note) {
        return switch (note.about()) {
            case About.WholeDay(var day, _) -> Optional.of(day);
            case About.Moment(var day, _) -> Optional.of(day);
            case About.Talks(var talks) -> book.subjects.get(talks)
                    .stream()
                    .flatMap(talk -> talk.day().stream())
                    .findFirst()
                    .or(() -> book.conference.days().size() == 1
                            ? Optional.of(book.conference.days().getFirst().number())
                            : Optional.empty());
            case About.Trip _ -> Optional.empty();
        };
    }

    private Timed timed(ReadNote note, int day) {
        if (note.note().about() instanceof About.Moment(_, var time)) {
            return new Timed(instant(day, time), false, 0, "", false, note);
        }
        var talks = book.subjects.get(note.talks());
        if (talks.isEmpty()) {
            return new Timed(Instant.MAX, true, 0, "", false, note);
        }
        var first = talks.getFirst();
        return new Timed(first.start().map(start -> start.truncatedTo(ChronoUnit.MINUTES)).orElse(Instant.MAX), true,
                book.subjects.room(first), first.id().value(), talks.size() > 1, note);
    }

    private Instant instant(int day, LocalTime time) {
        var zone = book.conference.zone().id();
        return book.conference.day(day)
                .map(known -> Agenda.instant(known, time, zone))
                .orElseGet(() -> book.conference.start().plusDays(day - 1L).atTime(time).atZone(zone).toInstant());
    }
}
