package org.trackbook.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.trackbook.model.About;
import org.trackbook.model.Note;
import org.trackbook.usecase.Opened;

/// Lists notes.
final class NotesCommand implements Command {
    @Override
    public Signature signature() {
        return new Signature("notes", "CONF [--talk ID | --day N | --trip] [--by NAME]", "cli.notes.about",
                List.of(Operand.CONF),
                List.of(Option.text("--talk", "ID", "cli.notes.by_talk"),
                        Option.number("--day", "N", "cli.notes.by_day"),
                        Option.flag("--trip", "cli.notes.by_trip"), Option.text("--by", "NAME", "cli.notes.by_name")));
    }

    @Override
    public Answer run(Call call) {
        call.refuseTogether("--talk", "--day", "--trip");
        var opened = call.lookup().conference(call.operand(0));
        var wanted = about(call, opened).and(by(call, opened)).and(note -> !note.deleted());
        var notes = opened.visit().notes().stream().filter(wanted).toList();
        var view = new NoteView(opened, call.words());
        return Answer.of(json -> json.list(notes, note -> view.write(note, json)), () -> notes.isEmpty()
                ? List.of(call.words().say("cli.notes.none"))
                : notes.stream().flatMap(note -> view.lines(note).stream()).toList());
    }

    private static Predicate<Note> about(Call call, Opened opened) {
        var talk = call.text("--talk").map(words -> call.lookup().talk(opened, words));
        var day = call.number("--day").map(number -> call.lookup().day(opened.conference(), number).number());
        return note -> switch (note.about()) {
            case About.Talks(var talks) -> day.isEmpty() && !call.has("--trip")
                    && (talk.isEmpty() || talks.contains(talk.get()));
            case About.WholeDay(var number, _) -> isDay(number, day, call);
            case About.Moment(var number, _) -> isDay(number, day, call);
            case About.Trip _ -> talk.isEmpty() && day.isEmpty();
        };
    }

    private static boolean isDay(int number, Optional<Integer> day, Call call) {
        return !call.has("--talk") && !call.has("--trip") && (day.isEmpty() || day.get() == number);
    }

    private static Predicate<Note> by(Call call, Opened opened) {
        var me = opened.visit().visitor();
        var names = new LinkedHashSet<String>();
        me.ifPresent(names::add);
        opened.visit().notes().forEach(note -> note.author().ifPresent(names::add));
        return call.text("--by")
                .map(words -> call.lookup().named("author", words, new ArrayList<>(names), it -> it))
                .<Predicate<Note>>map(name -> note -> note.author().or(() -> me).equals(Optional.of(name)))
                .orElse(_ -> true);
    }
}
