package org.trackbook.cli;

import java.util.List;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Progress;

/// Asks the sources of conferences for newer versions.
final class RefreshCommand implements Command {
    @Override
    public Signature signature() {
        return new Signature("refresh", "[CONF…] [--accept]", "cli.refresh.about",
                List.of(new Operand("CONF", false, true, "cli.refresh.conferences")), List.of(ImportCommand.ACCEPT));
    }

    @Override
    public Answer run(Call call) {
        var refreshes = call.cases().refreshing();
        var ids = call.operands().isEmpty() ? refreshes.all() : named(call);
        if (ids.isEmpty()) {
            return Answer.of(json -> json.list(ids, _ -> {
            }), () -> List.of(call.words().say("cli.refresh.none")));
        }
        return Brought.answer(ids.stream()
                .map(id -> Brought.of(id.value(), refreshes.bring(id, call.has("--accept"), Progress.NONE)))
                .toList(), call.words());
    }

    /// All of them are found before any is refreshed.
    private static List<ConferenceId> named(Call call) {
        return call.operands()
                .stream()
                .map(asked -> call.lookup().conference(asked).conference().id())
                .distinct()
                .toList();
    }
}
