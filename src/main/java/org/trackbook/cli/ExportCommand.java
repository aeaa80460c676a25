package org.trackbook.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.trackbook.usecase.Exported;

/// Writes a visit to a file that another Trackbook can read.
final class ExportCommand implements Command {
    private static final String ENDING = ".json";

    @Override
    public Signature signature() {
        return new Signature("export", "CONF --to FILE", "cli.export.about", List.of(Operand.CONF),
                List.of(Option.text("--to", "FILE", "cli.export.to")));
    }

    @Override
    public Answer run(Call call) {
        var words = call.words();
        var file = file(call);
        var opened = call.lookup().conference(call.operand(0));
        if (!String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(ENDING)) {
            throw new Refused(words.say("cli.export.ending"), file.toString());
        }
        if (Files.isDirectory(file)) {
            throw new Refused(words.say("cli.export.folder"), file.toString());
        }
        return switch (call.cases().sharing().export(opened.conference().id(), file)) {
            case Exported.Kept(var written, var changed) -> Answer.outcome(changed,
                    changed ? words.say("cli.export.done", written.toString()) : words.say("cli.unchanged"));
            case Exported.Failed(var problem) -> throw new Refused(words.reason(problem), problem.place());
        };
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
