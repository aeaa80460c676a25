package org.trackbook.ui.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trackbook.model.Room;
import org.trackbook.model.Talk;
import org.trackbook.model.Track;

/// A day as rooms and times, or as tracks and times: own ones first, the other rooms in the schedule's order, the other tracks by
/// their first talks.
///
/// @param start a full or half hour, like the end
record GridDay(List<GridColumn> columns, Instant start, Instant end) {
    private static final Duration SHORTEST = Duration.ofMinutes(5);

    GridDay {
        columns = List.copyOf(columns);
    }

    static GridDay of(PlanDay day, List<TalkLine> talks) {
        var rooms = new LinkedHashMap<String, List<TalkLine>>();
        day.conference().rooms().forEach(room -> rooms.put(room.value(), new ArrayList<>()));
        talks.forEach(line -> rooms.computeIfAbsent(line.talk().room().map(Room::value).orElse(""),
                _ -> new ArrayList<>()).add(line));
        return of(day, talks, rooms.entrySet()
                .stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> column(each.getKey(), each.getValue())));
    }

    /// The same with a column for each track.
    static GridDay ofTracks(PlanDay day, List<TalkLine> talks) {
        var tracks = new LinkedHashMap<String, List<TalkLine>>();
        talks.stream()
                .sorted(Comparator.comparing(line -> line.talk().slot().start()))
                .forEach(line -> tracks.computeIfAbsent(line.talk().track().map(Track::value).orElse(""),
                        _ -> new ArrayList<>()).add(line));
        return of(day, talks, tracks.entrySet().stream().map(each -> track(each.getKey(), each.getValue())));
    }

    private static GridDay of(PlanDay day, List<TalkLine> talks, Stream<GridColumn> all) {
        var columns = all.sorted(Comparator.comparingInt(GridDay::rank)).toList();
        var zone = day.conference().zone().id();
        var start = talks.stream()
                .map(line -> line.talk().slot().start())
                .min(Comparator.naturalOrder())
                .orElse(day.day().start())
                .atZone(zone);
        var end = talks.stream()
                .map(line -> line.talk().slot().end())
                .max(Comparator.naturalOrder())
                .orElse(day.day().start())
                .atZone(zone);
        return new GridDay(columns,
                start.truncatedTo(ChronoUnit.HOURS).plusMinutes(start.getMinute() < 30 ? 0 : 30).toInstant(),
                end.plusMinutes(29).truncatedTo(ChronoUnit.HOURS)
                        .plusMinutes(end.plusMinutes(29).getMinute() < 30 ? 0 : 30)
                        .toInstant());
    }

    /// Rooms of stands alone come last.
    private static int rank(GridColumn column) {
        return column.blocks().stream().anyMatch(block -> block.line().isTalk()) ? rank(column.standing()) : 3;
    }

    private static int rank(Standing standing) {
        return standing == Standing.MAIN ? 0 : standing == Standing.STAR ? 1 : 2;
    }

    private static Standing standing(List<TalkLine> lines) {
        return lines.stream()
                .map(TalkLine::standing)
                .filter(Standing::isMine)
                .min(Comparator.comparingInt(GridDay::rank))
                .orElse(Standing.NONE);
    }

    private static GridColumn track(String track, List<TalkLine> lines) {
        var rooms = lines.stream().flatMap(line -> line.talk().room().stream()).map(Room::value).distinct().toList();
        return new GridColumn(true, track, standing(lines), lines.getFirst().sign(), String.join(", ", rooms),
                lanes(lines));
    }

    private static GridColumn column(String room, List<TalkLine> lines) {
        var standing = standing(lines);
        var known = track(lines, standing);
        return new GridColumn(false, room, standing, known.map(TalkLine::sign).orElse(-1),
                known.flatMap(line -> line.talk().track()).map(Track::value).orElse(""), lanes(lines));
    }

    /// A talk of the track that the room is for.
    private static Optional<TalkLine> track(List<TalkLine> lines, Standing standing) {
        var counts = new HashMap<Integer, Integer>();
        lines.forEach(line -> counts.merge(line.sign(), 1, Integer::sum));
        return lines.stream()
                .filter(line -> standing == Standing.NONE || line.standing() == standing)
                .max(Comparator.comparingInt(line -> counts.getOrDefault(line.sign(), 0)));
    }

    /// Puts talks that overlap into lanes, as few as there must be.
    static List<GridBlock> lanes(List<TalkLine> lines) {
        var blocks = new ArrayList<GridBlock>();
        var group = new ArrayList<TalkLine>();
        var until = Instant.MIN;
        for (var line : lines.stream().sorted(Comparator.comparing(it -> it.talk().slot().start())).toList()) {
            if (!line.talk().slot().start().isBefore(until)) {
                blocks.addAll(spread(group));
                group.clear();
            }
            group.add(line);
            var end = shownEnd(line.talk());
            until = end.isAfter(until) ? end : until;
        }
        blocks.addAll(spread(group));
        return blocks;
    }

    private static List<GridBlock> spread(List<TalkLine> group) {
        var ends = new ArrayList<Instant>();
        var places = new ArrayList<Integer>();
        for (var line : group) {
            var lane = 0;
            while (lane < ends.size() && ends.get(lane).isAfter(line.talk().slot().start())) {
                lane++;
            }
            if (lane == ends.size()) {
                ends.add(shownEnd(line.talk()));
            } else {
                ends.set(lane, shownEnd(line.talk()));
            }
            places.add(lane);
        }
        var blocks = new ArrayList<GridBlock>();
        for (var i = 0; i < group.size(); i++) {
            blocks.add(new GridBlock(group.get(i), places.get(i), ends.size()));
        }
        return blocks;
    }

    /// Where a block ends: a talk without a length has one of five minutes.
    static Instant shownEnd(Talk talk) {
        var length = talk.slot().length();
        return talk.slot().start().plus(length.compareTo(SHORTEST) < 0 ? SHORTEST : length);
    }
}
