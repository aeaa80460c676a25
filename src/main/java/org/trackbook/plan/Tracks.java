package org.trackbook.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trackbook.model.Conference;
import org.trackbook.model.Kind;
import org.trackbook.model.Room;
import org.trackbook.model.Talk;
import org.trackbook.model.Track;
import org.trackbook.model.Visit;

/// Sums up the tracks of a conference day by day, for choosing among them.
public final class Tracks {
    private Tracks() {
    }

    /// By day, first start and name.
    public static List<TrackOfDay> of(Conference conference, Visit visit) {
        record Key(int day, Track track) {
        }
        var talks = new LinkedHashMap<Key, List<Talk>>();
        for (var talk : conference.talks()) {
            if (talk.kind() == Kind.TALK && talk.track().isPresent()) {
                talks.computeIfAbsent(new Key(talk.day(), talk.track().get()), _ -> new ArrayList<>()).add(talk);
            }
        }
        var order = roomOrder(conference);
        return talks.entrySet()
                .stream()
                .map(entry -> sum(entry.getKey().day(), entry.getKey().track(), entry.getValue(), order, visit))
                .sorted(Comparator.comparingInt(TrackOfDay::day)
                        .thenComparing(TrackOfDay::first)
                        .thenComparing(it -> it.track().value()))
                .toList();
    }

    private static TrackOfDay sum(int day, Track track, List<Talk> talks, Map<Room, Integer> order, Visit visit) {
        var plan = visit.day(day);
        var main = plan.track().equals(Optional.of(track));
        var length = talks.stream().map(talk -> talk.slot().length()).reduce(Duration.ZERO, Duration::plus);
        var first = talks.stream().map(talk -> talk.slot().start()).min(Comparator.naturalOrder()).orElseThrow();
        var last = talks.stream().map(talk -> talk.slot().end()).max(Comparator.naturalOrder()).orElseThrow();
        return new TrackOfDay(day, track, talks.size(), length, first, last, rooms(talks, order), main,
                main ? plan.label() : Optional.empty(), visit.hiddenTracks().contains(track));
    }

    private static List<Room> rooms(Collection<Talk> talks, Map<Room, Integer> order) {
        var rooms = new LinkedHashSet<Room>();
        talks.forEach(talk -> talk.room().ifPresent(rooms::add));
        return rooms.stream().sorted(Comparator.comparing(room -> order.getOrDefault(room, order.size()))).toList();
    }

    private static Map<Room, Integer> roomOrder(Conference conference) {
        var order = new HashMap<Room, Integer>();
        conference.rooms().forEach(room -> order.putIfAbsent(room, order.size()));
        return order;
    }
}
