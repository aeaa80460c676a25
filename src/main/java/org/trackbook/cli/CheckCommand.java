package org.trackbook.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trackbook.usecase.CheckLibrary.Checked;
import org.trackbook.usecase.Exported;
import org.trackbook.usecase.RestoreLibrary.Restored;
import org.trackbook.words.Words;

/// Says whether the library and its backups are sound, saves the library whole, and brings it back.
final class CheckCommand implements Command {
    private static final String SAVE = "--save";
    private static final String RESTORE = "--restore";

    @Override
    public Signature signature() {
        return new Signature("check", "[--save FILE | --restore [BACKUP|FILE]]", "cli.check.about",
                List.of(Operand.optional("BACKUP", "cli.check.backup")),
                List.of(Option.text(SAVE, "FILE", "cli.check.save"), Option.flag(RESTORE, "cli.check.restore")));
    }

    @Override
    public Answer run(Call call) {
        call.refuseTogether(SAVE, RESTORE);
        var which = call.optionalOperand(0);
        if (which.isPresent() && !call.has(RESTORE)) {
            throw new Misuse(call.words().say("cli.misuse.backup"));
        }
        var lines = new ArrayList<String>();
        call.text(SAVE).ifPresent(file -> lines.add(save(call, file)));
        if (call.has(RESTORE)) {
            lines.add(restore(call, which));
        }
        return answer(call.cases().checking().check(), lines, call.words());
    }

    private static String save(Call call, String file) {
        return switch (call.cases().saving().save(path(call, file))) {
            case Exported.Kept(var written, var _) -> call.words().say("cli.check.saved", written.toString());
            case Exported.Failed(var problem) -> throw new Refused(call.words().reason(problem), problem.place());
        };
    }

    private static Path path(Call call, String file) {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw new Refused(call.words().say("cli.fault.path", e.getInput()), e.getInput());
        }
    }

    private static String restore(Call call, Optional<String> which) {
        return switch (call.cases().restoring().restore(which)) {
            case Restored.Done(var from, var damaged, var saved, var _) -> call.words().say(
                    damaged ? "cli.check.rescued" : "cli.check.restored",
                    from.map(Path::toString).orElse(""), saved, from.isPresent() ? 1 : 0);
            case Restored.Refused(var problem) -> throw new Refused(call.words().reason(problem), problem.place());
        };
    }

    private static Answer answer(Checked found, List<String> done, Words words) {
        var lines = new ArrayList<>(done);
        lines.add(words.say(found.ok() ? "cli.check.sound" : "cli.check.unsound", found.conferences(), found.notes()));
        found.repaired().forEach(it -> lines.add(words.say("cli.check.repaired", it)));
        found.backups().forEach(it -> lines.add(words.say(it.ok() ? "cli.check.copy" : "cli.check.damaged_copy",
                it.name(), it.bytes() / 1024)));
        found.synced().forEach(it -> lines.add(words.say("cli.check.synced", it)));
        var problems = new ArrayList<>(found.problems());
        if (!found.ok()) {
            problems.add(words.say("cli.check.way_back"));
        }
        return new Answer(found.ok() ? Answer.DONE : Answer.NOT_DONE, json -> json.object(() -> {
            json.put("ok", found.ok());
            json.put("schema", found.schema());
            json.put("conferences", found.conferences());
            json.put("notes", found.notes());
            json.list("backups", found.backups(), it -> json.object(() -> {
                json.put("name", it.name());
                json.put("at", it.at(), ZoneOffset.UTC);
                json.put("bytes", it.bytes());
                json.put("ok", it.ok());
            }));
            json.texts("repaired", found.repaired());
            json.texts("problems", found.problems());
            json.texts("synced", found.synced());
        }), () -> lines, problems);
    }
}
