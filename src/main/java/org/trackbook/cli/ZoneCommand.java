package org.trackbook.cli;

import java.util.List;

/// Corrects the time zone of a conference.
final class ZoneCommand implements Command {
    @Override
    public Signature signature() {
        return new Signature("zone", "CONF ZONE", "cli.zone.about",
                List.of(Operand.CONF, new Operand("ZONE", true, false, "cli.zone.zone")), List.of());
    }

    @Override
    public Answer run(Call call) {
        var zone = call.zone(call.operand(1));
        var conference = call.lookup().conference(call.operand(0)).conference();
        var corrected = call.cases().zones().correct(conference.id(), zone).orElseThrow();
        return Answer.outcome(corrected.changed(), call.words()
                .say(corrected.changed() ? "cli.zone.done" : "cli.unchanged", conference.title(), zone.getId()));
    }
}
