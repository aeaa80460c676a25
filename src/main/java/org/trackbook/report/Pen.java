package org.trackbook.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.trackbook.model.NoteId;
import org.trackbook.model.Photo;
import org.trackbook.text.Block;
import org.trackbook.text.Span;

/// Writes notes down one after the other, and knows what was written before.
final class Pen {
    private static final Pattern ATTRIBUTED = Pattern.compile("(^|\\s)(—|–|--)\\s*\\p{Lu}\\S*(\\s+\\S+){0,4}$");

    private final NoteBook book;
    private final Mentions mentions;
    private final Set<NoteId> printed = new HashSet<>();
    private final Set<String> photos = new HashSet<>();

    Pen(NoteBook book) {
        this.book = book;
        mentions = new Mentions(book.subjects.speakers(book.subjects.ofVisit()), book.visit.glossary(),
                book.habits.speakers());
    }

    Mentions mentions() {
        return mentions;
    }

    Set<NoteId> printed() {
        return Set.copyOf(printed);
    }

    boolean isPrinted(ReadNote note) {
        return printed.contains(note.note().id());
    }

    /// The words of a note.
    ///
    /// @param above the level of the heading below which they stand
    /// @param judgement what comes last
    List<Block> told(ReadNote note, int above, List<Span> judgement) {
        var blocks = new ArrayList<Block>();
        for (var block : Levels.below(above, note.blocks())) {
            blocks.addAll(mentions.blocks(List.of(block), note.speakers()));
            if (block instanceof Block.Quote && note.speakers().size() == 1) {
                attribute(blocks, note.speakers().getFirst());
            }
        }
        if (!blocks.isEmpty() || !judgement.isEmpty()) {
            printed.add(note.note().id());
        }
        if (!blocks.isEmpty()) {
            note.author().ifPresent(author -> append(blocks, Plain.words("(" + Plain.text(author) + ")"), false));
        }
        if (!judgement.isEmpty()) {
            append(blocks, mentions.line(judgement, note.speakers()), note.author().isPresent());
        }
        blocks.addAll(figures(note));
        return blocks;
    }

    private void attribute(List<Block> blocks, String speaker) {
        if (blocks.getLast() instanceof Block.Quote(var said)
                && !ATTRIBUTED.matcher(Block.plain(said).strip()).find()) {
            var lines = new ArrayList<>(said);
            lines.add(new Block.Paragraph(List.of(Plain.typed("— "), mentions.name(speaker))));
            blocks.set(blocks.size() - 1, new Block.Quote(lines));
        }
    }

    private static void append(List<Block> blocks, List<Span> words, boolean apart) {
        if (!apart && !blocks.isEmpty() && blocks.getLast() instanceof Block.Paragraph last) {
            blocks.set(blocks.size() - 1, joined(last, words));
        } else {
            blocks.add(new Block.Paragraph(words));
        }
    }

    /// Two paragraphs as one, a blank between.
    static Block.Paragraph joined(Block.Paragraph first, List<Span> second) {
        return new Block.Paragraph(Plain.joined(List.of(first.words(), second), " "));
    }

    private List<Block> figures(ReadNote note) {
        return book.visit.photos()
                .stream()
                .filter(photo -> photo.note().equals(Optional.of(note.note().id())))
                .filter(photo -> photo.placing().orElse(Photo.Placing.AFTER_NOTE) == Photo.Placing.AFTER_NOTE)
                .flatMap(photo -> figure(photo).stream())
                .toList();
    }

    /// A photo, unless it was printed before.
    Optional<Block> figure(Photo photo) {
        return photos.add(photo.id())
                ? Optional.of(new Block.Figure(photo.file(), Plain.text(photo.alt()),
                        Plain.words(photo.caption().orElse("")), photo.width(), photo.height()))
                : Optional.empty();
    }
}
