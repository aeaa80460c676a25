package org.trackbook.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.trackbook.model.Track;
import org.trackbook.usecase.Opened;

/// Keeps a track out of sight, or shows it again.
final class HideCommand implements Command {
    private final boolean hide;

    HideCommand(boolean hide) {
        this.hide = hide;
    }

    @Override
    public Signature signature() {
        var name = hide ? "hide" : "unhide";
        return new Signature(name, "CONF --track T", "cli." + name + ".about", List.of(Operand.CONF),
                List.of(Option.text("--track", "T", "cli.hide.track")));
    }

    @Override
    public Answer run(Call call) {
        var asked = call.text("--track").orElseThrow(() -> new Misuse(call.words().say("cli.misuse.one_track")));
        var opened = call.lookup().conference(call.operand(0));
        var track = call.lookup().named("track", asked, tracks(opened), Track::value);
        var plans = call.cases().plans();
        var id = opened.conference().id();
        var done = hide ? plans.hide(id, Set.of(track)) : plans.unhide(id, Set.of(track));
        return Answer.outcome(done.changed(), done.changed()
                ? call.words().say(hide ? "cli.hide.done" : "cli.unhide.done", track.value())
                : call.words().say("cli.unchanged"));
    }

    /// Those of the schedule, and hidden ones that have left it.
    private static Set<Track> tracks(Opened opened) {
        var tracks = new LinkedHashSet<Track>();
        opened.conference().talks().forEach(talk -> talk.track().ifPresent(tracks::add));
        tracks.addAll(opened.visit().hiddenTracks());
        return tracks;
    }
}
