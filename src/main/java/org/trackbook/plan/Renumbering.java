package org.trackbook.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.trackbook.model.Conference;
import org.trackbook.model.OwnEntry;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkFacts;
import org.trackbook.model.TalkId;
import org.trackbook.model.Visit;

/// Leads a visitor's words to the ids that their talks have in a newer version, and away from ids that now name
/// something else.
final class Renumbering {
    /// Marks an id that no schedule gives.
    private static final String GONE = "~gone";

    private final Map<TalkId, TalkId> ids = new LinkedHashMap<>();
    private final Set<TalkId> inUse = new HashSet<>();
    private final Set<TalkId> now = new HashSet<>();
    private final List<Talk> fresh = new ArrayList<>();

    private Renumbering(Conference before, Conference after, Visit visit) {
        var known = Matching.of(before, after);
        after.talks().forEach(talk -> now.add(talk.id()));
        before.talks().forEach(talk -> inUse.add(talk.id()));
        inUse.addAll(now);
        inUse.addAll(visit.talks().keySet());
        visit.own().forEach(entry -> inUse.add(entry.id()));
        for (var talk : after.talks()) {
            known.before(talk).ifPresentOrElse(match -> put(match.talk().id(), talk.id()), () -> fresh.add(talk));
        }
        known.gone().forEach(talk -> free(talk.id()));
        var own = visit.own().stream().map(OwnEntry::id).toList();
        own.forEach(this::free);
        var there = before.talks().stream().map(Talk::id).collect(Collectors.toSet());
        var gone = new ArrayList<>(visit.talks().values());
        gone.removeIf(it -> there.contains(it.id()) || own.contains(it.id()) || !saysSomething(it));
        gone.removeIf(it -> isBack(it, talk -> talk.id().equals(it.id())));
        gone.removeIf(it -> isBack(it, talk -> it.start().filter(talk.slot().start()::equals).isPresent()));
        gone.removeIf(it -> isBack(it, _ -> true));
        gone.forEach(it -> free(it.id()));
    }

    /// Each id that words must leave, and the id that they go to; never two to one.
    static Map<TalkId, TalkId> of(Conference before, Conference after, Visit visit) {
        return new Renumbering(before, after, visit).ids;
    }

    private void put(TalkId from, TalkId to) {
        if (!from.equals(to)) {
            ids.put(from, to);
        }
    }

    /// Where another talk has the id now, the words go to an id that nothing has.
    private void free(TalkId id) {
        if (now.contains(id)) {
            var free = new TalkId(id.value() + GONE);
            while (!inUse.add(free)) {
                free = new TalkId(free.value() + GONE);
            }
            ids.put(id, free);
        }
    }

    /// A talk that was gone may be there again.
    private boolean isBack(TalkFacts gone, Predicate<Talk> fits) {
        var again = fresh.stream().filter(talk -> same(gone, talk)).filter(fits).findFirst();
        again.ifPresent(talk -> {
            fresh.remove(talk);
            put(gone.id(), talk.id());
        });
        return again.isPresent();
    }

    /// Where nothing is known of a talk, nothing speaks against its id.
    private static boolean saysSomething(TalkFacts talk) {
        return !talk.title().isBlank() || !talk.speakers().isEmpty();
    }

    private static boolean same(TalkFacts gone, Talk talk) {
        var title = Folded.of(gone.title()).equals(Folded.of(talk.title()));
        var speakers = Folded.speakers(gone.speakers()).equals(Folded.speakers(talk.speakers()));
        var named = (gone.guid().isPresent() && gone.guid().equals(talk.guid()))
                || gone.id().value().replace(GONE, "").equals(talk.id().value());
        var people = speakers && !gone.speakers().isEmpty();
        return named ? title || people : title && people;
    }
}
