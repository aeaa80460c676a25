package org.trackbook.cli;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trackbook.model.Attendance;
import org.trackbook.model.Rating;
import org.trackbook.model.TalkId;
import org.trackbook.model.Visit;

/// What the visitor himself said of talks, by their ids: looked up once for a list of many.
final class Opinions {
    private final Set<TalkId> starred = new HashSet<>();
    private final Set<TalkId> shortListed = new HashSet<>();
    private final Set<TalkId> dropped = new HashSet<>();
    private final Map<TalkId, Rating> ratings = new HashMap<>();
    private final Map<TalkId, Attendance> attendance = new HashMap<>();

    Opinions(Visit visit) {
        for (var plan : visit.days()) {
            starred.addAll(plan.starred());
            shortListed.addAll(plan.shortList());
            dropped.addAll(plan.dropped());
        }
        visit.ratings().stream().filter(it -> it.author().isEmpty()).forEach(it -> ratings.put(it.talk(), it));
        visit.attendance().stream().filter(it -> it.author().isEmpty()).forEach(it -> attendance.put(it.talk(), it));
    }

    boolean starred(TalkId talk) {
        return starred.contains(talk);
    }

    boolean shortListed(TalkId talk) {
        return shortListed.contains(talk);
    }

    boolean dropped(TalkId talk) {
        return dropped.contains(talk);
    }

    Optional<Integer> stars(TalkId talk) {
        return Optional.ofNullable(ratings.get(talk)).map(Rating::stars);
    }

    Optional<Attendance.State> state(TalkId talk) {
        return Optional.ofNullable(attendance.get(talk)).flatMap(Attendance::state);
    }

    boolean watch(TalkId talk) {
        return Optional.ofNullable(attendance.get(talk)).map(Attendance::watch).orElse(false);
    }
}
