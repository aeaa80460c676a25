package org.trackbook.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.trackbook.model.About;
import org.trackbook.model.DayPart;
import org.trackbook.model.Note;
import org.trackbook.model.TripPart;
import org.trackbook.usecase.Opened;

/// Writes, changes, deletes and restores notes.
final class NoteCommand implements Command {
    private static final String STANDARD_INPUT = "-";
    private static final List<String> VERBS = List.of("--talk", "--day", "--trip", "--append", "--replace", "--delete",
            "--restore");

    @Override
    public Signature signature() {
        return new Signature("note", """
                CONF --talk ID [--talk ID]… [TEXT]
                CONF --day N [--time HH:MM | --part P] [TEXT]
                CONF --trip PART [TEXT]
                CONF (--append NOTE | --replace NOTE) [TEXT]
                CONF (--delete NOTE | --restore NOTE:N)""", "cli.note.about",
                List.of(Operand.CONF, Operand.optional("TEXT", "cli.note.text")),
                List.of(Option.texts("--talk", "ID", "cli.note.talk"), Option.number("--day", "N", "cli.note.day"),
                        Option.text("--time", "HH:MM", "cli.note.time"), Option.text("--part", "P", "cli.note.part"),
                        Option.text("--trip", "PART", "cli.note.trip"),
                        Option.text("--append", "NOTE", "cli.note.append"),
                        Option.text("--replace", "NOTE", "cli.note.replace"),
                        Option.text("--delete", "NOTE", "cli.note.delete"),
                        Option.text("--restore", "NOTE:N", "cli.note.restore")));
    }

    @Override
    public Answer run(Call call) {
        check(call);
        var opened = call.lookup().conference(call.operand(0));
        var note = done(call, opened);
        var after = call.cases().library().open(opened.conference().id());
        var view = new NoteView(after, call.words());
        return Answer.of(json -> view.write(note, json), () -> view.lines(note));
    }

    /// Refuses words that contradict each other, before anything is read.
    private static void check(Call call) {
        call.refuseTogether(VERBS.toArray(String[]::new));
        call.refuseTogether("--time", "--part");
        if (VERBS.stream().noneMatch(call::has)) {
            throw new Misuse(call.words().say("cli.misuse.note", String.join(", ", VERBS)));
        }
        for (var option : List.of("--time", "--part")) {
            if (call.has(option) && !call.has("--day")) {
                throw new Misuse(call.words().say("cli.misuse.needs", option, "--day"));
            }
        }
        for (var option : List.of("--delete", "--restore")) {
            if (call.has(option) && call.operands().size() > 1) {
                throw new Misuse(call.words().say("cli.misuse.text", option));
            }
        }
        call.text("--time").filter(it -> Times.typed(it).isEmpty()).ifPresent(it -> {
            throw new Misuse(call.words().say("cli.misuse.time", it));
        });
        call.choice("--part", EnumSet.allOf(DayPart.class), NoteCommand::word);
        call.text("--trip").ifPresent(it -> tripPart(call, it));
        call.text("--restore").ifPresent(it -> olderText(call, it));
    }

    private static Note done(Call call, Opened opened) {
        var notes = call.cases().notes();
        var id = opened.conference().id();
        if (call.has("--delete")) {
            var note = call.lookup().note(opened, call.text("--delete").orElseThrow());
            return notes.delete(id, note.id()).orElseThrow();
        }
        if (call.has("--restore")) {
            var older = olderText(call, call.text("--restore").orElseThrow());
            var note = call.lookup().note(opened, older.note());
            return notes.restore(id, note.id(), older.number())
                    .orElseThrow(() -> new Refused(
                            call.words().say("cli.note.no_revision", note.history().size()), older.note()));
        }
        var changed = call.text("--append").or(() -> call.text("--replace")).map(it -> call.lookup().note(opened, it));
        var about = changed.isPresent() ? Optional.<About>empty() : Optional.of(about(call, opened));
        var text = words(call);
        if (about.isPresent()) {
            return notes.write(id, about.get(), text);
        }
        var note = changed.orElseThrow().id();
        return (call.has("--append") ? notes.append(id, note, text) : notes.replace(id, note, text)).orElseThrow();
    }

    private static About about(Call call, Opened opened) {
        if (call.has("--talk")) {
            return new About.Talks(call.lookup().talks(opened, call.texts("--talk")));
        }
        if (call.has("--trip")) {
            return new About.Trip(tripPart(call, call.text("--trip").orElseThrow()));
        }
        var day = call.lookup().day(opened.conference(), call.number("--day").orElseThrow()).number();
        return call.text("--time")
                .flatMap(Times::typed)
                .<About>map(time -> new About.Moment(day, time))
                .orElseGet(() -> new About.WholeDay(day,
                        call.choice("--part", EnumSet.allOf(DayPart.class), NoteCommand::word)
                                .orElse(DayPart.INTRO)));
    }

    private static TripPart tripPart(Call call, String word) {
        return call.choice("--trip", word.replace('-', '_'), EnumSet.allOf(TripPart.class), NoteCommand::word);
    }

    /// An older text of a note.
    private record OlderText(String note, int number) {
    }

    private static OlderText olderText(Call call, String words) {
        var colon = words.lastIndexOf(':');
        try {
            return new OlderText(words.substring(0, Math.max(colon, 0)), Integer.parseInt(words.substring(colon + 1)));
        } catch (NumberFormatException _) {
            throw new Misuse(call.words().say("cli.misuse.restore", words));
        }
    }

    /// The text of the note: the word that was given, else all of standard input.
    private static String words(Call call) {
        var text = call.optionalOperand(1).filter(it -> !it.equals(STANDARD_INPUT)).orElseGet(() -> typed(call));
        if (text.isBlank()) {
            throw new Refused(call.words().say("cli.note.empty"), "");
        }
        return text;
    }

    private static String typed(Call call) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(call.in().readAllBytes()))
                    .toString()
                    .replace("\r\n", "\n");
            return (text.startsWith("\uFEFF") ? text.substring(1) : text).stripTrailing();
        } catch (CharacterCodingException _) {
            throw new Refused(call.words().say("cli.note.encoding"), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
