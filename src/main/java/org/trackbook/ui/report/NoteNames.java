package org.trackbook.ui.report;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.trackbook.model.About;
import org.trackbook.model.Note;
import org.trackbook.model.Rating;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkFacts;
import org.trackbook.model.TalkId;
import org.trackbook.ui.kit.Texts;
import org.trackbook.usecase.Draft;
import org.trackbook.usecase.Opened;

/// Says what notes are about.
final class NoteNames {
    private final Opened opened;
    private final Texts texts;

    NoteNames(Opened opened, Texts texts) {
        this.opened = opened;
        this.texts = texts;
    }

    String name(Note note) {
        return switch (note.about()) {
            case About.Talks(var talks) -> talks.stream().map(this::title).collect(Collectors.joining(", "));
            case About.WholeDay(var day, _) -> texts.say("report.outline.day", day);
            case About.Moment(var day, var time) -> texts.say("report.note.moment", day, time.toString());
            case About.Trip(var part) -> texts.say("report.section." + part.name().toLowerCase(Locale.ROOT));
        };
    }

    private String title(TalkId id) {
        return opened.conference().talk(id).map(Talk::title)
                .or(() -> Optional.ofNullable(opened.visit().talks().get(id)).map(TalkFacts::title))
                .orElse(id.value());
    }

    /// Where the words of a paragraph come from, and how its talk was rated.
    String source(Draft.Piece piece) {
        var from = piece.notes().size() > 1
                ? texts.say("report.source.notes", piece.notes().size())
                : piece.notes().stream().flatMap(id -> opened.visit().notes().stream()
                        .filter(note -> note.id().equals(id))).findFirst()
                        .map(note -> texts.say("report.source", name(note))).orElse("");
        var stars = piece.talk().flatMap(opened.visit()::rating).map(Rating::stars);
        return stars.map(it -> texts.say("report.source.rated", from, it)).orElse(from);
    }
}
