package org.trackbook.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.trackbook.model.About;
import org.trackbook.model.Note;
import org.trackbook.model.TalkId;
import org.trackbook.usecase.Opened;
import org.trackbook.words.Words;

/// Shows notes, as JSON and as text.
final class NoteView {
    private final Opened opened;
    private final Words words;

    NoteView(Opened opened, Words words) {
        this.opened = opened;
        this.words = words;
    }

    void write(Note note, Json json) {
        var zone = opened.conference().zone().id();
        var talks = talks(note);
        json.object(() -> {
            json.put("id", note.id().value());
            json.object("about", () -> write(note.about(), json));
            json.put("text", note.text());
            json.put("author", note.author());
            json.instant("created", note.created(), zone);
            json.instant("edited", note.edited(), zone);
            json.put("orphan", talks.stream().anyMatch(this::isGone));
            json.list("talks", talks, talk -> json.object(() -> {
                json.put("id", talk.value());
                json.put("title", Lookup.title(opened, talk));
            }));
            json.put("history", note.history().size());
        });
    }

    /// As visit files write it.
    static void write(About about, Json json) {
        switch (about) {
            case About.Talks(var talks) -> json.texts("talks", talks.stream().map(TalkId::value).toList());
            case About.WholeDay(var day, var part) -> {
                json.put("day", day);
                json.put("part", part.name().toLowerCase(Locale.ROOT));
            }
            case About.Moment(var day, var time) -> {
                json.put("day", day);
                json.put("time", Times.clock(time));
            }
            case About.Trip(var part) -> json.put("trip", part.name().toLowerCase(Locale.ROOT));
        }
    }

    List<String> lines(Note note) {
        var heading = new ArrayList<String>();
        heading.add(note.id().value());
        heading.add(about(note.about()));
        note.author().ifPresent(heading::add);
        if (talks(note).stream().anyMatch(this::isGone)) {
            heading.add(words.say("cli.notes.orphan"));
        }
        var lines = new ArrayList<String>();
        lines.add(String.join(" · ", heading));
        note.text().lines().forEach(line -> lines.add(("  " + line).stripTrailing()));
        lines.add("");
        return lines;
    }

    private String about(About about) {
        return switch (about) {
            case About.Talks(var talks) -> String.join(", ",
                    talks.stream().map(talk -> Lookup.title(opened, talk).orElse(talk.value())).toList());
            case About.WholeDay(var day, var part) -> words.say("cli.notes.day", String.valueOf(day),
                    words.say("cli.part." + part.name().toLowerCase(Locale.ROOT)));
            case About.Moment(var day, var time) -> words.say("cli.notes.day", String.valueOf(day), Times.clock(time));
            case About.Trip(var part) ->
                words.say("cli.notes.trip", words.say("cli.part." + part.name().toLowerCase(Locale.ROOT)));
        };
    }

    private static List<TalkId> talks(Note note) {
        return note.about() instanceof About.Talks(var talks) ? talks : List.of();
    }

    /// Own entries are in no schedule, and are not gone.
    private boolean isGone(TalkId talk) {
        return opened.conference().talk(talk).isEmpty()
                && opened.visit().own().stream().noneMatch(own -> own.id().equals(talk));
    }
}
