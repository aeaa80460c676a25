package org.trackbook.ui.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trackbook.model.About;
import org.trackbook.model.Note;
import org.trackbook.model.NoteId;
import org.trackbook.model.Rating;
import org.trackbook.model.Section;
import org.trackbook.model.TalkId;
import org.trackbook.text.Block;
import org.trackbook.ui.kit.Texts;
import org.trackbook.usecase.Draft;
import org.trackbook.usecase.Opened;
import org.trackbook.usecase.Outline;

/// Makes the lines of the outline of a report.
final class OutlineRows {
    private static final int NAME_LENGTH = 80;

    private final Opened opened;
    private final List<ReportState.LostLine> lost;
    private final Texts texts;

    OutlineRows(Opened opened, List<ReportState.LostLine> lost, Texts texts) {
        this.opened = opened;
        this.lost = lost;
        this.texts = texts;
    }

    /// A line for each section and piece, in the order of printing; sections that are off stand among them.
    List<OutlineRow> of(Draft.Told told, Outline outline) {
        var rows = new ArrayList<OutlineRow>();
        for (var section : outline.sections()) {
            if (section == Section.DAYS && outline.isOn(section)) {
                outline.days().forEach(day -> add(rows, told, section, Optional.of(day), outline.isOn(day)));
            } else {
                add(rows, told, section, Optional.empty(), outline.isOn(section));
            }
        }
        return rows;
    }

    private void add(List<OutlineRow> rows, Draft.Told told, Section section, Optional<Integer> day, boolean on) {
        var part = told.parts().stream().filter(it -> it.section() == section && it.day().equals(day)).findFirst();
        var pieces = part.map(Draft.Part::pieces).orElse(List.of());
        var blocks = pieces.stream().flatMap(piece -> piece.blocks().stream()).toList();
        var name = part.flatMap(Draft.Part::heading).map(Block::plain)
                .or(() -> day.map(number -> texts.say("report.outline.day", number)))
                .orElseGet(() -> texts.say("report.section." + section.word()));
        rows.add(new OutlineRow(name, new OutlineRow.What.Heading(section, day, on), 0, Block.words(blocks),
                Optional.empty(), Optional.empty()));
        pieces.forEach(piece -> rows.add(row(piece)));
    }

    /// A line for each note that is printed nowhere.
    List<OutlineRow> unused(List<NoteId> notes) {
        return notes.stream().flatMap(id -> note(id).stream()).map(this::row).toList();
    }

    private OutlineRow row(Draft.Piece piece) {
        var talk = piece.talk().or(() -> talk(piece.notes()));
        var stars = piece.talk().flatMap(opened.visit()::rating).map(Rating::stars).orElse(0);
        var text = piece.blocks().stream().map(Block::plain).filter(it -> !it.isBlank()).findFirst()
                .orElseGet(() -> texts.say("report.photo"));
        return new OutlineRow(shortened(text), new OutlineRow.What.Paragraph(piece), stars,
                Block.words(piece.blocks()), talk, gone(talk));
    }

    private OutlineRow row(Note note) {
        return new OutlineRow(shortened(note.text()), new OutlineRow.What.Unused(note.id()), 0,
                note.text().split("\\s+").length, talk(note), gone(talk(note)));
    }

    /// What is known of a talk, where it is gone.
    private Optional<String> gone(Optional<TalkId> talk) {
        return talk.flatMap(id -> lost.stream().filter(it -> it.lost().talk().id().equals(id)).findFirst())
                .map(it -> it.lost().talk().title() + (it.facts().isEmpty() ? "" : ", " + it.facts()));
    }

    private static String shortened(String text) {
        var line = text.lines().findFirst().orElse("");
        return line.length() <= NAME_LENGTH ? line : line.substring(0, NAME_LENGTH);
    }

    private Optional<Note> note(NoteId id) {
        return opened.visit().notes().stream().filter(it -> it.id().equals(id)).findFirst();
    }

    private Optional<TalkId> talk(List<NoteId> notes) {
        return notes.stream().flatMap(id -> note(id).stream()).flatMap(note -> talk(note).stream()).findFirst();
    }

    private static Optional<TalkId> talk(Note note) {
        return note.about() instanceof About.Talks(var talks) ? Optional.of(talks.getFirst()) : Optional.empty();
    }
}
