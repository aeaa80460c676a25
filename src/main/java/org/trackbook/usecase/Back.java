package org.trackbook.usecase;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.trackbook.model.Conference;
import org.trackbook.model.OwnEntry;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.model.Visit;
import org.trackbook.store.Leading;
import org.trackbook.store.PastVersion;

/// Says where the visitor's words go when the version before comes back: to where they came from, and those about talks
/// that it does not know, away from ids that other talks have there.
final class Back {
    private Back() {
    }

    static Leading of(Conference now, Conference before, PastVersion last, Visit visit) {
        var talks = new LinkedHashMap<>(last.led().back().talks());
        var pairs = pairs(now, last);
        pairs.forEach((id, was) -> {
            if (!id.equals(was)) {
                talks.put(id, was);
            }
        });
        var then = before.talks().stream().map(Talk::id).collect(Collectors.toSet());
        var inUse = new HashSet<>(then);
        now.talks().forEach(talk -> inUse.add(talk.id()));
        inUse.addAll(visit.talks().keySet());
        inUse.addAll(talks.values());
        var strangers = new HashSet<TalkId>();
        now.talks().stream().map(Talk::id).filter(id -> !pairs.containsKey(id)).forEach(strangers::add);
        visit.own().stream().map(OwnEntry::id).forEach(strangers::add);
        for (var id : strangers) {
            if (then.contains(id) && !talks.containsKey(id)) {
                talks.put(id, free(id, inUse));
            }
        }
        return new Leading(talks, Follow.apart(last.led().back().days(), now, before, visit), last.lost());
    }

    /// The talks of now that were there before, by the ids they had.
    private static Map<TalkId, TalkId> pairs(Conference now, PastVersion last) {
        var pairs = new HashMap<TalkId, TalkId>();
        now.talks().forEach(talk -> pairs.put(talk.id(), talk.id()));
        last.steps().forEach(step -> step.after().ifPresent(after -> {
            pairs.remove(after.id());
            step.before().ifPresent(before -> pairs.put(after.id(), before.id()));
        }));
        return pairs;
    }

    private static TalkId free(TalkId id, Set<TalkId> inUse) {
        var free = new TalkId(id.value() + "~gone");
        while (!inUse.add(free)) {
            free = new TalkId(free.value() + "~gone");
        }
        return free;
    }
}
