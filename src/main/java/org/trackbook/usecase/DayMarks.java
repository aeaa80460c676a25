package org.trackbook.usecase;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.trackbook.model.DayPlan;
import org.trackbook.model.TalkId;

/// Marks talks in the plan of a day. The last word about a talk counts: what puts it on the agenda or off takes it from the
/// short list, for it is decided; what puts it on the short list takes its star, for it is no longer.
final class DayMarks {
    private DayMarks() {
    }

    static DayPlan star(DayPlan plan, Set<TalkId> talks) {
        return with(plan, union(plan.starred(), talks), less(plan.shortList(), talks), less(plan.dropped(), talks),
                standingIn(plan, talks));
    }

    static DayPlan unstar(DayPlan plan, Set<TalkId> talks) {
        return with(plan, less(plan.starred(), talks), plan.shortList(), plan.dropped(), plan.backups());
    }

    /// A talk of the main track that was left out stays so: it does not come back to the agenda by being looked at.
    static DayPlan shortList(DayPlan plan, Set<TalkId> talks) {
        return with(plan, less(plan.starred(), talks), union(plan.shortList(), talks), plan.dropped(),
                plan.backups());
    }

    static DayPlan unshort(DayPlan plan, Set<TalkId> talks) {
        return with(plan, plan.starred(), less(plan.shortList(), talks), plan.dropped(), plan.backups());
    }

    static DayPlan drop(DayPlan plan, Set<TalkId> talks) {
        return with(plan, less(plan.starred(), talks), less(plan.shortList(), talks), union(plan.dropped(), talks),
                standingIn(plan, talks));
    }

    static DayPlan undrop(DayPlan plan, Set<TalkId> talks) {
        return with(plan, plan.starred(), plan.shortList(), less(plan.dropped(), talks), plan.backups());
    }

    /// A talk stands in for one other: the one before, if any, is forgotten.
    static DayPlan backup(DayPlan plan, TalkId talk, TalkId standsFor) {
        var backups = new LinkedHashMap<>(plan.backups());
        backups.put(talk, standsFor);
        var decided = Set.of(talk);
        return with(plan, less(plan.starred(), decided), less(plan.shortList(), decided),
                less(plan.dropped(), decided), backups);
    }

    static DayPlan unbackup(DayPlan plan, TalkId talk, TalkId standsFor) {
        return standsFor.equals(plan.backups().get(talk)) ? noBackups(plan, Set.of(talk)) : plan;
    }

    static DayPlan noBackups(DayPlan plan, Set<TalkId> talks) {
        return with(plan, plan.starred(), plan.shortList(), plan.dropped(), standingIn(plan, talks));
    }

    /// @param mine whether a talk is of that day
    static DayPlan leave(DayPlan plan, Map<TalkId, TalkId> ways, Predicate<TalkId> mine) {
        var leaving = new LinkedHashMap<>(plan.leaving());
        ways.forEach((from, to) -> {
            if (mine.test(from)) {
                leaving.put(from, to);
            }
        });
        return plan.withLeaving(leaving);
    }

    static DayPlan stay(DayPlan plan, Collection<TalkId> talks) {
        var leaving = new LinkedHashMap<>(plan.leaving());
        leaving.keySet().removeAll(talks);
        return plan.withLeaving(leaving);
    }

    /// Forgets all that was decided about talks.
    static DayPlan unmark(DayPlan plan, Set<TalkId> talks) {
        return with(plan, less(plan.starred(), talks), less(plan.shortList(), talks), less(plan.dropped(), talks),
                standingIn(plan, talks));
    }

    /// Whether a plan says anything of a talk itself.
    static boolean names(DayPlan plan, TalkId talk) {
        return plan.starred().contains(talk) || plan.shortList().contains(talk) || plan.dropped().contains(talk)
                || plan.backups().containsKey(talk);
    }

    private static Map<TalkId, TalkId> standingIn(DayPlan plan, Set<TalkId> without) {
        var backups = new LinkedHashMap<>(plan.backups());
        backups.keySet().removeAll(without);
        return backups;
    }

    private static DayPlan with(DayPlan plan, Set<TalkId> starred, Set<TalkId> shortList, Set<TalkId> dropped,
            Map<TalkId, TalkId> backups) {
        return plan.withStarred(starred).withShortList(shortList).withDropped(dropped).withBackups(backups);
    }

    private static Set<TalkId> union(Set<TalkId> some, Set<TalkId> more) {
        var all = new LinkedHashSet<>(some);
        all.addAll(more);
        return all;
    }

    private static Set<TalkId> less(Set<TalkId> some, Set<TalkId> gone) {
        var rest = new LinkedHashSet<>(some);
        rest.removeAll(gone);
        return rest;
    }
}
