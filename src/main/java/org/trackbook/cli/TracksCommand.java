package org.trackbook.cli;

import java.util.ArrayList;
import java.util.List;
import org.trackbook.model.Conference;
import org.trackbook.model.Room;
import org.trackbook.plan.TrackOfDay;
import org.trackbook.plan.Tracks;
import org.trackbook.words.Words;

/// Lists the tracks of a conference, day by day.
final class TracksCommand implements Command {
    static final Option DAY = Option.number("--day", "N", "cli.option.day");

    @Override
    public Signature signature() {
        return new Signature("tracks", "CONF [--day N]", "cli.tracks.about", List.of(Operand.CONF), List.of(DAY));
    }

    @Override
    public Answer run(Call call) {
        var opened = call.lookup().conference(call.operand(0));
        var conference = opened.conference();
        var day = call.number("--day");
        day.ifPresent(it -> call.lookup().day(conference, it));
        var tracks = Tracks.of(conference, opened.visit())
                .stream()
                .filter(track -> day.isEmpty() || day.get() == track.day())
                .toList();
        return Answer.of(json -> json.list(tracks, it -> write(it, conference, json)),
                () -> lines(tracks, conference, call.words()));
    }

    private static void write(TrackOfDay it, Conference conference, Json json) {
        json.object(() -> {
            json.put("day", it.day());
            json.put("track", it.track().value());
            json.put("talks", it.talks());
            json.put("minutes", it.length().toMinutes());
            json.put("first", it.first(), conference.zone().id());
            json.put("last", it.last(), conference.zone().id());
            json.texts("rooms", it.rooms().stream().map(Room::value).toList());
            json.put("main", it.main());
            json.put("label", it.label());
            json.put("hidden", it.hidden());
        });
    }

    private static List<String> lines(List<TrackOfDay> tracks, Conference conference, Words words) {
        var zone = conference.zone().id();
        var lines = new ArrayList<String>();
        for (var day : conference.days()) {
            var columns = new Columns();
            tracks.stream()
                    .filter(it -> it.day() == day.number())
                    .forEach(it -> columns.add(it.main() ? "▸" : "",
                            Times.clock(it.first(), zone) + "–" + Times.clock(it.last(), zone),
                            words.say("cli.tracks.talks", it.talks()), Times.hours(it.length()), it.track().value(),
                            String.join(", ", it.rooms().stream().map(Room::value).toList())));
            if (!columns.lines().isEmpty()) {
                lines.add(words.say("cli.day.heading", String.valueOf(day.number()), Times.date(words, day.date())));
                lines.addAll(columns.lines());
            }
        }
        return lines;
    }
}
