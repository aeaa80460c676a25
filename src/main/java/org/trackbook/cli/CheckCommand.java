package org.trackbook.cli;

import java.util.List;
import java.util.stream.Stream;

/// Says whether the library is sound.
final class CheckCommand implements Command {
    @Override
    public Signature signature() {
        return new Signature("check", "", "cli.check.about", List.of(), List.of());
    }

    @Override
    public Answer run(Call call) {
        var found = call.cases().checking().check();
        var words = call.words();
        return new Answer(found.ok() ? Answer.DONE : Answer.NOT_DONE, json -> json.object(() -> {
            json.put("ok", found.ok());
            json.put("schema", found.schema());
            json.put("conferences", found.conferences());
            json.put("notes", found.notes());
            json.texts("backups", List.of());
            json.texts("repaired", found.repaired());
            json.texts("problems", found.problems());
        }), () -> Stream.concat(
                Stream.of(words.say(found.ok() ? "cli.check.sound" : "cli.check.unsound", found.conferences(),
                        found.notes())),
                found.repaired().stream().map(it -> words.say("cli.check.repaired", it))).toList(), found.problems());
    }
}
