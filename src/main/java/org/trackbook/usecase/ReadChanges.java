package org.trackbook.usecase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trackbook.model.Conference;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.TalkId;
import org.trackbook.model.Visit;
import org.trackbook.plan.Agenda;
import org.trackbook.plan.Change;
import org.trackbook.store.ConferenceStore;
import org.trackbook.store.Leading;
import org.trackbook.store.PastVersion;
import org.trackbook.store.VisitStore;

/// Tells what the refreshes of a conference brought, and which of it the visitor has seen.
public final class ReadChanges {
    private final ConferenceStore conferences;
    private final VisitStore visits;

    public ReadChanges(ConferenceStore conferences, VisitStore visits) {
        this.conferences = conferences;
        this.visits = visits;
    }

    /// All imports and refreshes, newest first.
    public List<Refresh> history(ConferenceId id) {
        var visit = visits.visit(id);
        var seen = conferences.seen(id);
        var now = Leading.NOWHERE;
        var history = new ArrayList<Refresh>();
        for (var version : conferences.versions(id)) {
            var after = agenda(version.after(), now, visit);
            now = new Leading(earlier(now.talks(), version.led().talks()), earlier(now.days(), version.led().days()));
            history.add(refresh(version, agenda(version.before(), now, visit), after, seen));
        }
        return history;
    }

    /// What of the version before is called otherwise now.
    ///
    /// @param now what of a version is
    /// @param led what of the version before is called otherwise in that version
    private static <T> Map<T, T> earlier(Map<T, T> now, Map<T, T> led) {
        var earlier = new HashMap<>(now);
        led.values().forEach(earlier::remove);
        led.forEach((from, to) -> earlier.put(from, now.getOrDefault(to, to)));
        return earlier;
    }

    /// The newest refresh that brought something; absent where there was none since the conference was imported first.
    public Optional<Refresh> latest(ConferenceId id) {
        return history(id).stream().filter(it -> !it.changes().isEmpty()).findFirst();
    }

    private static Refresh refresh(PastVersion version, Set<TalkId> before, Set<TalkId> after, int seen) {
        var told = version.told();
        var listed = Steps.changes(version.steps())
                .stream()
                .map(change -> new Refresh.Listed(change, touches(change, before, after)))
                .sorted(Comparator.comparing(it -> !it.onAgenda()))
                .toList();
        return new Refresh(told.number(), told.origin().imported(), told.version(), told.origin().source(),
                told.restored(), told.number() <= seen || listed.isEmpty() || told.restored().isPresent(), listed);
    }

    private static boolean touches(Change change, Set<TalkId> before, Set<TalkId> after) {
        return switch (change) {
            case Change.Added(var talk) -> after.contains(talk.id());
            case Change.Removed(var talk) -> before.contains(talk.id());
            case Change.Moved(var was, var is, _) -> before.contains(was.id()) || after.contains(is.id());
            case Change.Changed(var was, var is, _) -> before.contains(was.id()) || after.contains(is.id());
        };
    }

    /// The talks of a version that are on the agenda, as the visitor has chosen by now, by the ids they had.
    ///
    /// @param now what of that version is called otherwise now
    private static Set<TalkId> agenda(Optional<Conference> version, Leading now, Visit visit) {
        var back = now.back();
        return version
                .map(it -> Agenda.reasons(it, visit.withTalks(back.talks()).withDays(back.days())).keySet())
                .orElse(Set.of());
    }

    /// How many changes the visitor has not looked at.
    public int unseen(ConferenceId id) {
        return conferences.unseen(id);
    }

    /// Remembers that the visitor has looked at all of them.
    public void seen(ConferenceId id) {
        conferences.see(id);
    }
}
