package org.trackbook.cli;

import java.util.List;
import org.trackbook.usecase.Planned;
import org.trackbook.usecase.Done;

/// Makes a talk the backup for another, or not any more.
final class BackupCommand implements Command {
    private final boolean backup;

    BackupCommand(boolean backup) {
        this.backup = backup;
    }

    @Override
    public Signature signature() {
        var name = backup ? "backup" : "unbackup";
        return new Signature(name, "CONF TALK FOR-TALK", "cli." + name + ".about", List.of(Operand.CONF, Operand.TALK,
                new Operand("FOR-TALK", true, false, "cli.operand.for_talk")), List.of());
    }

    @Override
    public Answer run(Call call) {
        var opened = call.lookup().conference(call.operand(0));
        var talk = call.lookup().talk(opened, call.operand(1));
        var standsFor = call.lookup().talk(opened, call.operand(2));
        var id = opened.conference().id();
        var title = Lookup.title(opened, talk).orElse(talk.value());
        var other = Lookup.title(opened, standsFor).orElse(standsFor.value());
        if (backup) {
            return switch (call.cases().plans().backup(id, talk, standsFor)) {
                case Planned.Kept(var done) -> answer(call, done, call.words().say("cli.backup.done", title, other));
                case Planned.Refused(var problem) ->
                    throw new Refused(call.words().reason(problem), problem.place());
            };
        }
        return answer(call, call.cases().plans().unbackup(id, talk, standsFor),
                call.words().say("cli.unbackup.done", title, other));
    }

    private static Answer answer(Call call, Done done, String words) {
        return Answer.outcome(done.changed(), done.changed() ? words : call.words().say("cli.unchanged"));
    }
}
