package org.trackbook.cli;

import java.util.List;
import org.trackbook.model.Track;
import org.trackbook.plan.TrackOfDay;
import org.trackbook.plan.Tracks;
import org.trackbook.usecase.Opened;

/// Chooses the main track of a day.
final class PickCommand implements Command {
    @Override
    public Signature signature() {
        return new Signature("pick", "CONF --day N (--track T | --none) [--label TEXT]", "cli.pick.about",
                List.of(Operand.CONF),
                List.of(TracksCommand.DAY, Option.text("--track", "T", "cli.pick.track"),
                        Option.flag("--none", "cli.pick.none"), Option.text("--label", "TEXT", "cli.pick.label")));
    }

    @Override
    public Answer run(Call call) {
        var number = call.number("--day").orElseThrow(() -> new Misuse(call.words().say("cli.misuse.day")));
        call.refuseTogether("--track", "--none");
        if (!call.has("--track") && !call.has("--none")) {
            throw new Misuse(call.words().say("cli.misuse.track"));
        }
        var opened = call.lookup().conference(call.operand(0));
        var day = call.lookup().day(opened.conference(), number);
        var track = call.text("--track").map(words -> track(call, opened, number, words));
        var done = call.cases().plans().pick(opened.conference().id(), number, track, call.text("--label"));
        var date = Times.date(call.words(), day.date());
        return Answer.outcome(done.changed(), track.map(it -> call.words().say("cli.pick.done", date, it.value()))
                .orElseGet(() -> call.words().say("cli.pick.undone", date)));
    }

    private static Track track(Call call, Opened opened, int day, String words) {
        var tracks = Tracks.of(opened.conference(), opened.visit())
                .stream()
                .filter(it -> it.day() == day)
                .map(TrackOfDay::track)
                .toList();
        return call.lookup().named("track", words, tracks, Track::value);
    }
}
