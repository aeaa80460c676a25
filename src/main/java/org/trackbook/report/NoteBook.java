package org.trackbook.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trackbook.model.About;
import org.trackbook.model.Conference;
import org.trackbook.model.Note;
import org.trackbook.model.NoteId;
import org.trackbook.model.ReportKind;
import org.trackbook.model.TalkId;
import org.trackbook.model.TripPart;
import org.trackbook.model.Visit;
import org.trackbook.text.Block;
import org.trackbook.text.Markdown;
import org.trackbook.text.MarkdownWriter;
import org.trackbook.text.Typography;

/// All notes of a visit that a report may print, read once, with what is needed to tell them.
final class NoteBook {
    private static final Pattern TALK = Pattern.compile("\\[\\[([^\\[\\]]+)\\]\\]");

    final Conference conference;
    final Visit visit;
    final ReportKind kind;
    final Habits habits;
    final Subjects subjects;
    final Headings headings;
    final Typography typography;
    private final Map<NoteId, ReadNote> notes = new LinkedHashMap<>();

    private NoteBook(Conference conference, Visit visit, ReportKind kind) {
        this.conference = conference;
        this.visit = visit;
        this.kind = kind;
        habits = Habits.of(visit.report(), kind);
        subjects = new Subjects(conference, visit);
        var language = Front.given(visit.report().language()).orElse("en");
        headings = new Headings(language);
        typography = Typography.of(language);
    }

    static NoteBook of(Conference conference, Visit visit, ReportKind kind) {
        var book = new NoteBook(conference, visit, kind);
        visit.notes()
                .stream()
                .filter(note -> !note.deleted() && !visit.report().off().contains(note.id()))
                .forEach(note -> book.notes.put(note.id(), book.read(note)));
        return book;
    }

    private ReadNote read(Note note) {
        var talks = note.about() instanceof About.Talks(var ids) ? ids : List.<TalkId>of();
        var apart = LineMarks.of(note.text(), habits.stamps(), !talks.isEmpty(), this::titles);
        return new ReadNote(note, foreign(note), subjects.speakers(talks), apart,
                Block.filled(Markdown.parse(apart.prose())));
    }

    /// `[[talk]]` by its id or title, as the title in quotation marks.
    private String titles(String text) {
        if (!text.contains("[[")) {
            return text;
        }
        return TALK.matcher(text).replaceAll(found -> Matcher.quoteReplacement(subjects.named(found.group(1))
                .map(talk -> new MarkdownWriter(Block.Figure::address).write(List.of(
                        new Block.Paragraph(typography.quoted(Plain.words(talk.title()))))))
                .orElse(found.group())));
    }

    private Optional<String> foreign(Note note) {
        return note.author()
                .filter(_ -> habits.namedAuthors())
                .filter(author -> !visit.visitor().equals(Optional.of(author))
                        && !visit.report().author().equals(Optional.of(author)));
    }

    /// In the order of creation.
    List<ReadNote> notes() {
        return List.copyOf(notes.values());
    }

    List<ReadNote> notes(Predicate<About> about) {
        return notes.values().stream().filter(it -> about.test(it.note().about())).toList();
    }

    List<ReadNote> notes(TripPart part) {
        return notes(about -> about.equals(new About.Trip(part)));
    }

    Optional<ReadNote> note(NoteId id) {
        return Optional.ofNullable(notes.get(id));
    }
}
