package org.trackbook.report;

import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.trackbook.model.About;
import org.trackbook.model.NoteId;
import org.trackbook.model.Rating;
import org.trackbook.model.Section;
import org.trackbook.model.TalkId;
import org.trackbook.model.Track;
import org.trackbook.text.Block;
import org.trackbook.text.Span;

/// Tells the days: each with its heading and its paragraphs.
final class DayTeller {
    private static final int DAY = 3;
    private static final int TALK = 4;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final NoteBook book;
    private final Pen pen;
    private final DayOrder order;
    private final TalkForm talks;
    private List<TalkId> headed = List.of();
    private boolean below;

    DayTeller(NoteBook book, Pen pen) {
        this.book = book;
        this.pen = pen;
        order = new DayOrder(book);
        talks = new TalkForm(book, pen.mentions());
    }

    List<Part> tell() {
        return order.days().stream().map(this::day).filter(part -> !part.pieces().isEmpty()).toList();
    }

    private Part day(int day) {
        var paragraphs = order.paragraphs(day)
                .stream()
                .map(notes -> notes.stream().filter(note -> !pen.isPrinted(note)).toList())
                .toList();
        var notes = paragraphs.stream().flatMap(List::stream).toList();
        var bullets = bulletsOnly(notes);
        var judgements = judgements(notes, bullets);
        headed = List.of();
        below = false;
        var pieces = new ArrayList<Piece>();
        var judged = new ArrayDeque<>(judgedOnly(day));
        for (var paragraph : paragraphs) {
            while (!book.habits.narrative() && !judged.isEmpty() && isBefore(judged.peek(), paragraph)) {
                pieces.add(judged(judged.remove()));
            }
            var piece = piece(paragraph, bullets, judgements);
            if (!piece.blocks().isEmpty()) {
                pieces.add(piece);
            }
        }
        judged.forEach(talk -> pieces.add(judged(talk)));
        return new Part(Section.DAYS, Optional.of(day), Optional.of(heading(day)), pieces);
    }

    private Block.Heading heading(int day) {
        var plan = book.visit.day(day);
        var label = Plain.words(Front.given(plan.label()).or(() -> plan.track().map(Track::value)).orElse(""));
        var number = Plain.words(book.headings.say("day") + " " + day);
        if (label.isEmpty()) {
            return new Block.Heading(DAY, number);
        }
        return Plain.heading(DAY, book.conference.days().size() == 1
                ? label
                : Plain.joined(List.of(number, label), ": "));
    }

    /// The talks about which there are lists and nothing else.
    private static Map<TalkId, Boolean> bulletsOnly(List<ReadNote> notes) {
        var only = new HashMap<TalkId, Boolean>();
        notes.stream().filter(note -> !note.blocks().isEmpty()).forEach(note -> note.talk().ifPresent(
                talk -> only.merge(talk, note.bulletsOnly(), Boolean::logicalAnd)));
        return only;
    }

    /// What is said last of each talk, by the note after which it is said: the last one about the talk.
    private Map<NoteId, List<Span>> judgements(List<ReadNote> notes, Map<TalkId, Boolean> bullets) {
        var last = new LinkedHashMap<TalkId, ReadNote>();
        notes.stream().filter(note -> !note.blocks().isEmpty() || !note.apart().verdicts().isEmpty()).forEach(
                note -> note.talks().forEach(talk -> last.put(talk, note)));
        var said = new HashMap<NoteId, List<Span>>();
        last.forEach(
                (talk, note) -> said.merge(note.note().id(), judgement(talk, notes, !bullets.getOrDefault(talk, false)),
                        (one, other) -> Plain.joined(List.of(one, other), " ")));
        return said;
    }

    private List<Span> judgement(TalkId talk, List<ReadNote> notes, boolean told) {
        var said = new LinkedHashMap<String, List<Span>>();
        if (book.habits.verdicts()) {
            notes.stream()
                    .filter(note -> note.talks().contains(talk) && note.talks().getFirst().equals(talk))
                    .flatMap(note -> note.apart().verdicts().stream())
                    .forEach(verdict -> said.putIfAbsent(key(verdict), Plain.line(verdict)));
            book.visit.rating(talk).flatMap(Rating::verdict).filter(verdict -> !verdict.isBlank()).ifPresent(
                    verdict -> said.putIfAbsent(key(verdict), Plain.line(verdict)));
        }
        var spans = new ArrayList<>(said.values());
        if (told && book.habits.narrative() && !book.habits.talkTitles()) {
            spans.add(talks.rating(talk));
        }
        return Plain.joined(spans, " ");
    }

    /// The talks of a day about which there is a verdict and not a word more.
    private List<Subject> judgedOnly(int day) {
        if (!book.habits.verdicts()) {
            return List.of();
        }
        var told = new HashSet<TalkId>();
        book.visit.notes().stream().filter(note -> !note.deleted()).forEach(note -> {
            if (note.about() instanceof About.Talks(var about)) {
                told.addAll(about);
            }
        });
        return book.subjects.get(book.visit.ratings().stream()
                .filter(rating -> rating.author().isEmpty() && Front.given(rating.verdict()).isPresent())
                .map(Rating::talk)
                .filter(talk -> !told.contains(talk))
                .toList()).stream().filter(talk -> talk.day().equals(Optional.of(day))).toList();
    }

    private boolean isBefore(Subject talk, List<ReadNote> paragraph) {
        return paragraph.stream().flatMap(note -> book.subjects.get(note.talks()).stream()).findFirst()
                .flatMap(Subject::start)
                .filter(start -> talk.start().map(start::isAfter).orElse(false))
                .isPresent();
    }

    private Piece judged(Subject talk) {
        var blocks = new ArrayList<>(talks.head(List.of(talk.id())));
        headed = List.of(talk.id());
        below = true;
        var verdict = book.visit.rating(talk.id()).flatMap(Rating::verdict).orElse("");
        blocks.add(new Block.Paragraph(pen.mentions().line(Plain.line(verdict),
                book.subjects.speakers(List.of(talk.id())))));
        return new Piece(List.of(), Optional.of(talk.id()), blocks);
    }

    private static String key(String verdict) {
        return verdict.strip().replaceAll("[\\s\\p{P}]+", " ").strip().toLowerCase(Locale.ROOT);
    }

    private Piece piece(List<ReadNote> notes, Map<TalkId, Boolean> bullets, Map<NoteId, List<Span>> judgements) {
        var blocks = new ArrayList<Block>();
        var joins = false;
        for (var note : notes) {
            var judgement = judgements.getOrDefault(note.note().id(), List.of());
            if (note.blocks().isEmpty() && judgement.isEmpty()) {
                continue;
            }
            var head = head(note, bullets);
            var told = pen.told(note, below ? TALK : DAY, judgement);
            joins = joins && head.isEmpty() && note.author().isEmpty();
            blocks.addAll(head);
            append(blocks, told, joins);
            var links = head.isEmpty() ? links(note) : List.<Block>of();
            blocks.addAll(links);
            joins = note.author().isEmpty() && links.isEmpty();
        }
        var talk = notes.stream().flatMap(note -> note.talks().stream()).distinct().toList();
        return new Piece(notes.stream().filter(pen::isPrinted).map(note -> note.note().id()).toList(),
                talk.size() == 1 ? Optional.of(talk.getFirst()) : Optional.empty(), blocks);
    }

    private static void append(List<Block> blocks, List<Block> told, boolean joins) {
        if (joins && !blocks.isEmpty() && blocks.getLast() instanceof Block.Paragraph last
                && told.getFirst() instanceof Block.Paragraph first) {
            blocks.set(blocks.size() - 1, Pen.joined(last, first.words()));
            blocks.addAll(told.subList(1, told.size()));
        } else {
            blocks.addAll(told);
        }
    }

    /// The heading above a note, where its form needs one and it does not stand there yet.
    private List<Block> head(ReadNote note, Map<TalkId, Boolean> bullets) {
        var lone = note.talk().filter(talk -> bullets.getOrDefault(talk, false)).isPresent();
        var form = !book.habits.narrative() || book.habits.talkTitles() || lone;
        if (!form || (note.talks().equals(headed) && !headed.isEmpty())) {
            return List.of();
        }
        var head = note.note().about() instanceof About.Moment(_, var time) && below
                ? List.<Block>of(new Block.Heading(TALK, Plain.words(CLOCK.format(time))))
                : talks.head(note.talks());
        headed = note.talks();
        below = below || !head.isEmpty();
        return head;
    }

    /// The links of a talk that is told without a heading, where they are wanted.
    private List<Block> links(ReadNote note) {
        return book.habits.narrative() && book.habits.talkLinks().orElse(false)
                ? note.talk()
                        .filter(talk -> !List.of(talk).equals(headed))
                        .flatMap(book.subjects::get)
                        .map(talk -> Plain.joined(talks.links(talk), " · "))
                        .filter(line -> !line.isEmpty())
                        .map(line -> List.<Block>of(new Block.Paragraph(line)))
                        .orElse(List.of())
                : List.of();
    }
}
