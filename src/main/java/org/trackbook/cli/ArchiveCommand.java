package org.trackbook.cli;

import java.util.List;

/// Puts a conference among the past ones, or takes it back.
final class ArchiveCommand implements Command {
    private final boolean into;

    /// @param into the archive, or out of it
    ArchiveCommand(boolean into) {
        this.into = into;
    }

    @Override
    public Signature signature() {
        return into
                ? new Signature("archive", "CONF", "cli.archive.about", List.of(Operand.CONF), List.of())
                : new Signature("unarchive", "CONF", "cli.unarchive.about", List.of(Operand.CONF), List.of());
    }

    @Override
    public Answer run(Call call) {
        var conference = call.lookup().conference(call.operand(0)).conference();
        var archive = call.cases().archive();
        var changed = into ? archive.archive(conference.id()) : archive.unarchive(conference.id());
        var sentence = into ? "cli.archive.done" : "cli.unarchive.done";
        return Answer.outcome(changed,
                call.words().say(changed ? sentence : "cli.unchanged", conference.title()));
    }
}
