package org.trackbook.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.trackbook.model.ConferenceId;
import org.trackbook.usecase.Exported;
import org.trackbook.usecase.Handout;

/// Writes a visit to a file that another Trackbook can read, or the agenda to one for a phone, a spreadsheet, the printer.
final class ExportCommand implements Command {
    private static final String VISIT = ".json";
    private static final String PUBLIC = "--public";

    @Override
    public Signature signature() {
        return new Signature("export", "CONF --to FILE [--day N] [--public]", "cli.export.about", List.of(Operand.CONF),
                List.of(Option.text("--to", "FILE", "cli.export.to"), TracksCommand.DAY,
                        Option.flag(PUBLIC, "cli.export.public")));
    }

    @Override
    public Answer run(Call call) {
        var words = call.words();
        var file = file(call);
        var day = call.number("--day");
        var handout = Handout.of(file);
        var visit = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(VISIT);
        if (visit && day.isPresent()) {
            throw new Misuse(words.say("cli.misuse.day_of_visit"));
        }
        var opened = call.lookup().conference(call.operand(0));
        day.ifPresent(it -> call.lookup().day(opened.conference(), it));
        if (!visit && handout.isEmpty()) {
            throw new Refused(words.say("cli.export.ending"), file.toString());
        }
        if (Files.isDirectory(file)) {
            throw new Refused(words.say("cli.export.folder"), file.toString());
        }
        return switch (write(call, opened.conference().id(), day, handout, file)) {
            case Exported.Kept(var written, var changed) -> Answer.outcome(changed,
                    changed ? words.say("cli.export.done", written.toString()) : words.say("cli.unchanged"));
            case Exported.Failed(var problem) -> throw new Refused(words.reason(problem), problem.place());
        };
    }

    private static Exported write(Call call, ConferenceId conference, Optional<Integer> day,
            Optional<Handout> handout, Path file) {
        var discreet = call.has(PUBLIC);
        return handout.map(it -> call.cases().handing().write(conference, day, it, file, discreet))
                .orElseGet(() -> call.cases().sharing().export(conference, file, discreet));
    }

    private static Path file(Call call) {
        var to = call.text("--to").filter(it -> !it.isBlank());
        try {
            return Path.of(to.orElseThrow(() -> new Misuse(call.words().say("cli.misuse.to"))));
        } catch (InvalidPathException e) {
            throw new Refused(call.words().say("cli.fault.path", e.getInput()), e.getInput());
        }
    }
}
