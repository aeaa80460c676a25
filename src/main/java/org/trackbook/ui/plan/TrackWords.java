package org.trackbook.ui.plan;

import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.trackbook.model.Room;
import org.trackbook.model.Slot;
import org.trackbook.plan.Cost;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Times;

/// Says what there is to say of a track of the day.
final class TrackWords {
    private final Texts texts;
    private final Supplier<Times> times;

    /// @param times the clock of the conference that is open
    TrackWords(Texts texts, Supplier<Times> times) {
        this.texts = texts;
        this.times = times;
    }

    /// `23 talks · 7 h 25 min`
    String figures(TrackLine line) {
        return texts.say("plan.figures", line.track().talks(), times.get().length(line.track().length()));
    }

    /// `10:30–18:00 · H.1301`
    String when(TrackLine line) {
        var track = line.track();
        var slot = new Slot(track.first(), Duration.between(track.first(), track.last()));
        return Signs.joined(times.get().span(slot),
                track.rooms().stream().map(Room::value).collect(Collectors.joining(", ")));
    }

    /// `2 of your stars · 1 short-listed`
    String marks(TrackLine line) {
        return Signs.joined(line.stars() == 0 ? "" : texts.say("plan.tracks.stars", line.stars()),
                line.shortListed() == 0 ? "" : texts.say("plan.tracks.short", line.shortListed()));
    }

    /// `Clashes with 2 of your stars, 35 min`; empty where nothing stands against the track.
    String cost(Cost cost) {
        if (cost.isNone()) {
            return "";
        }
        var overlap = times.get().length(cost.overlap());
        if (cost.own() == 0) {
            return texts.say("plan.cost.stars", cost.stars(), overlap);
        }
        return cost.stars() == 0
                ? texts.say("plan.cost.own", cost.own(), overlap)
                : texts.say("plan.cost.both", cost.stars(), cost.own(), overlap);
    }

    /// `Two talks at once for 35 min`; empty where a visitor can hear all of the track.
    String parallel(Cost cost) {
        return cost.parallel().isZero() ? "" : texts.say("plan.cost.parallel", times.get().length(cost.parallel()));
    }

    /// All of it, for those who hear it.
    String spoken(TrackLine line) {
        return Signs.joined(line.name(), figures(line), when(line), marks(line), cost(line.cost()),
                parallel(line.cost()));
    }
}
