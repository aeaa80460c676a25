package org.trackbook.cli;

import java.util.List;
import java.util.Optional;
import org.trackbook.usecase.MergeOutcome;
import org.trackbook.usecase.MergeOutcome.Merged;
import org.trackbook.words.Words;

/// Takes over what visit files hold.
final class MergeCommand implements Command {
    @Override
    public Signature signature() {
        return new Signature("merge", "FILE…", "cli.merge.about",
                List.of(new Operand("FILE", true, true, "cli.merge.file")), List.of());
    }

    @Override
    public Answer run(Call call) {
        var sharing = call.cases().sharing();
        var rows = call.operands().stream().map(sharing::merge).toList();
        var words = call.words();
        var refusals = rows.stream().flatMap(row -> reason(row, words).stream()).toList();
        return new Answer(refusals.isEmpty() ? Answer.DONE : Answer.NOT_DONE,
                json -> json.list(rows, row -> write(row, json, words)),
                () -> rows.stream().flatMap(row -> merged(row).stream()).map(row -> line(row, words)).toList(),
                refusals);
    }

    /// Why a file was refused, and which: a place within it is not enough.
    private static Optional<String> reason(MergeOutcome row, Words words) {
        return switch (row) {
            case MergeOutcome.Refused(var input, var problem) -> Optional.of(
                    problem.place().contains(input) ? words.say(problem) : input + ": " + words.say(problem));
            case Merged _ -> Optional.empty();
        };
    }

    private static Optional<Merged> merged(MergeOutcome row) {
        return switch (row) {
            case MergeOutcome.Refused _ -> Optional.empty();
            case Merged merged -> Optional.of(merged);
        };
    }

    private static void write(MergeOutcome row, Json json, Words words) {
        var merged = merged(row);
        json.object(() -> {
            json.put("input", switch (row) {
                case MergeOutcome.Refused(var input, _) -> input;
                case Merged it -> it.input();
            });
            json.put("outcome", merged.map(MergeCommand::outcome).orElse("refused"));
            json.put("conference", merged.map(it -> it.conference().value()));
            json.put("added", merged.map(Merged::added).orElse(0));
            json.put("updated", merged.map(Merged::updated).orElse(0));
            json.put("kept_both", merged.map(Merged::keptBoth).orElse(0));
            json.put("unchanged", merged.map(Merged::unchanged).orElse(0));
            json.put("reason", reason(row, words));
        });
    }

    private static String outcome(Merged merged) {
        return merged.changed() ? "merged" : "unchanged";
    }

    private static String line(Merged it, Words words) {
        return words.say("cli.merge.done." + outcome(it), it.input(), it.conference().value(), it.added(), it.updated(),
                it.keptBoth(), it.unchanged());
    }
}
