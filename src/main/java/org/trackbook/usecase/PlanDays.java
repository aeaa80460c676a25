package org.trackbook.usecase;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.trackbook.model.Cause;
import org.trackbook.model.Conference;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.DayPlan;
import org.trackbook.model.Effect;
import org.trackbook.model.Problem;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkFacts;
import org.trackbook.model.TalkId;
import org.trackbook.model.Track;
import org.trackbook.model.Visit;
import org.trackbook.plan.Agenda;
import org.trackbook.plan.Backups;
import org.trackbook.plan.Entry;
import org.trackbook.plan.PlanChange;
import org.trackbook.store.ConferenceStore;
import org.trackbook.store.VisitStore;

/// Chooses the main track of a day, and the talks worth leaving it for. Each verb is one transaction: what another window
/// or program decides meanwhile stays.
public final class PlanDays {
    private final ConferenceStore conferences;
    private final VisitStore visits;
    private final InstantSource clock;

    public PlanDays(ConferenceStore conferences, VisitStore visits, InstantSource clock) {
        this.conferences = conferences;
        this.visits = visits;
        this.clock = clock;
    }

    /// Makes a track the day's main track, or none. Another track than before loses the label of the one before, unless
    /// a label is given; an empty label takes the label away.
    public Done pick(ConferenceId id, int day, Optional<Track> track, Optional<String> label) {
        return plan(id, List.of(), visit -> {
            var plan = visit.day(day);
            var kept = plan.track().equals(track) ? plan.label() : Optional.<String>empty();
            var words = label.or(() -> kept).map(String::strip).filter(it -> !it.isEmpty());
            return List.of(plan.withTrack(track).withLabel(words));
        });
    }

    /// Adds talks from other tracks to the agenda. A dropped talk is taken up again, one of the short list or a backup
    /// becomes a talk to go to.
    public Done star(ConferenceId id, Collection<TalkId> talks) {
        return mark(id, talks, DayMarks::star);
    }

    public Done unstar(ConferenceId id, Collection<TalkId> talks) {
        return mark(id, talks, DayMarks::unstar);
    }

    /// Puts talks on the short list: looked at, not decided. A star is taken away.
    public Done shortList(ConferenceId id, Collection<TalkId> talks) {
        return mark(id, talks, DayMarks::shortList);
    }

    public Done unshort(ConferenceId id, Collection<TalkId> talks) {
        return mark(id, talks, DayMarks::unshort);
    }

    /// Leaves talks out of the agenda. A star, a place on the short list and being a backup are taken away.
    public Done drop(ConferenceId id, Collection<TalkId> talks) {
        return mark(id, talks, DayMarks::drop);
    }

    /// Makes room for a talk: of others, those of the main track are dropped, and the rest lose their star.
    public Done leaveOut(ConferenceId id, Collection<TalkId> talks) {
        var conference = conferences.conference(id).orElseThrow();
        return mark(id, talks, (plan, mine) -> {
            var main = mine.stream().filter(talk -> isMain(conference, plan, talk)).collect(Collectors.toSet());
            return DayMarks.drop(DayMarks.unstar(plan, mine), main);
        });
    }

    private static boolean isMain(Conference conference, DayPlan plan, TalkId talk) {
        return conference.talk(talk)
                .filter(it -> it.day() == plan.day() && it.track().isPresent() && it.track().equals(plan.track()))
                .isPresent();
    }

    public Done undrop(ConferenceId id, Collection<TalkId> talks) {
        return mark(id, talks, DayMarks::undrop);
    }

    /// Says where to go if the room of a talk is full. A talk is the backup for one other, and takes place at its time;
    /// its star and its place on the short list are taken away, and left out it is no more. Two talks are no backups for
    /// each other: the last word counts.
    public Planned backup(ConferenceId id, TalkId talk, TalkId standsFor) {
        var conference = conferences.conference(id).orElseThrow();
        var visit = visits.visit(id);
        var backup = talk(conference, visit, talk);
        var chosen = talk(conference, visit, standsFor);
        if (backup.isEmpty() || chosen.isEmpty()) {
            return refused(Cause.TALK_GONE, title(visit, backup.isEmpty() ? talk : standsFor));
        }
        if (talk.equals(standsFor)) {
            return refused(Cause.BACKUP_FOR_ITSELF, backup.get().title());
        }
        if (!Backups.fits(backup.get().slot(), chosen.get().slot())) {
            return refused(Cause.BACKUP_AT_OTHER_TIME, backup.get().title(), chosen.get().title());
        }
        return new Planned.Kept(plan(id, List.of(TalkFacts.of(backup.get()), TalkFacts.of(chosen.get())),
                now -> backedUp(conference, now, backup.get(), standsFor)));
    }

    /// Says of talks that they are no backups any more, whatever for.
    public Done unbackup(ConferenceId id, Collection<TalkId> talks) {
        var backups = Set.copyOf(talks);
        return plan(id, List.of(), visit -> visit.days()
                .stream()
                .map(plan -> DayMarks.noBackups(plan, backups))
                .toList());
    }

    public Done unbackup(ConferenceId id, TalkId talk, TalkId standsFor) {
        return plan(id, List.of(), visit -> visit.days()
                .stream()
                .map(plan -> DayMarks.unbackup(plan, talk, standsFor))
                .toList());
    }

    /// Says which talks are left early, each for another one when that begins. Both stay on the agenda, and their clash is
    /// settled; it is open again where the other one no longer begins while the first goes on.
    ///
    /// @param ways from each talk to the one it is left for
    public Planned leave(ConferenceId id, Map<TalkId, TalkId> ways) {
        var conference = conferences.conference(id).orElseThrow();
        var visit = visits.visit(id);
        var talks = new ArrayList<Talk>();
        for (var way : ways.entrySet()) {
            var from = talk(conference, visit, way.getKey());
            var to = talk(conference, visit, way.getValue());
            if (from.isEmpty() || to.isEmpty()) {
                return refused(Cause.TALK_GONE, title(visit, from.isEmpty() ? way.getKey() : way.getValue()));
            }
            if (!beginsDuring(to.get(), from.get())) {
                return refused(Cause.LEFT_AT_OTHER_TIME, from.get().title(), to.get().title());
            }
            talks.addAll(List.of(from.get(), to.get()));
        }
        return new Planned.Kept(plan(id, talks.stream().map(TalkFacts::of).toList(), now -> talks.stream()
                .map(Talk::day)
                .distinct()
                .map(now::day)
                .map(plan -> DayMarks.leave(plan, ways, talk -> talks.stream()
                        .anyMatch(it -> it.id().equals(talk) && it.day() == plan.day())))
                .toList()));
    }

    private static boolean beginsDuring(Talk other, Talk talk) {
        return other.slot().start().isAfter(talk.slot().start()) && other.slot().start().isBefore(talk.slot().end());
    }

    /// Says of talks that they are not left early any more.
    public Done stay(ConferenceId id, Collection<TalkId> talks) {
        return plan(id, List.of(), visit -> visit.days().stream().map(plan -> DayMarks.stay(plan, talks)).toList());
    }

    /// Keeps tracks out of sight, on all days.
    public Done hide(ConferenceId id, Collection<Track> tracks) {
        return hiding(id, hidden -> hidden.addAll(tracks));
    }

    public Done unhide(ConferenceId id, Collection<Track> tracks) {
        return hiding(id, hidden -> hidden.removeAll(tracks));
    }

    /// Takes back what was decided, or decides it again; nothing where somebody decided otherwise since.
    public Done turn(ConferenceId id, PlanChange wanted) {
        return change(id, before -> wanted.on(before).map(after -> stamped(before, after)).orElse(before));
    }

    private Visit stamped(Visit before, Visit after) {
        return after.withPlans(after.days()
                .stream()
                .filter(plan -> !plan.same(before.day(plan.day())))
                .map(this::stamped)
                .toList());
    }

    /// How the plan of a day changes for some talks.
    private interface Mark {
        DayPlan apply(DayPlan plan, Set<TalkId> talks);
    }

    /// Changes the plan of each day that one of the talks stands in. A talk that was marked on another day than it has
    /// now is changed there too.
    private Done mark(ConferenceId id, Collection<TalkId> talks, Mark mark) {
        var conference = conferences.conference(id).orElseThrow();
        var facts = talks.stream().flatMap(talk -> conference.talk(talk).stream()).map(TalkFacts::of).toList();
        return plan(id, facts, visit -> days(conference, visit).stream().map(visit::day).map(plan -> {
            var mine = new LinkedHashSet<TalkId>();
            for (var talk : talks) {
                var now = conference.talk(talk).map(it -> it.day() == plan.day()).orElse(false);
                if (now || DayMarks.names(plan, talk)) {
                    mine.add(talk);
                }
            }
            return mark.apply(plan, mine);
        }).toList());
    }

    private static List<DayPlan> backedUp(Conference conference, Visit visit, Talk backup, TalkId standsFor) {
        var freed = standsInFor(visit, standsFor, backup.id()) ? Set.of(standsFor) : Set.<TalkId>of();
        return days(conference, visit).stream().map(visit::day).map(plan -> plan.day() == backup.day()
                ? DayMarks.backup(DayMarks.noBackups(plan, freed), backup.id(), standsFor)
                : DayMarks.unmark(DayMarks.noBackups(plan, freed), Set.of(backup.id()))).toList();
    }

    /// Whether a talk is the backup for another, or for its backup, and so on.
    private static boolean standsInFor(Visit visit, TalkId talk, TalkId other) {
        var chosen = new HashMap<TalkId, TalkId>();
        visit.days().forEach(plan -> chosen.putAll(plan.backups()));
        var next = chosen.remove(talk);
        while (next != null && !next.equals(other)) {
            next = chosen.remove(next);
        }
        return next != null;
    }

    /// The days there are, and those there were when something was decided.
    private static Collection<Integer> days(Conference conference, Visit visit) {
        var numbers = new TreeSet<Integer>();
        conference.days().forEach(day -> numbers.add(day.number()));
        visit.days().forEach(plan -> numbers.add(plan.day()));
        return numbers;
    }

    private static Optional<Talk> talk(Conference conference, Visit visit, TalkId id) {
        return conference.talk(id)
                .or(() -> Agenda.of(conference, visit)
                        .stream()
                        .flatMap(day -> day.talks().stream())
                        .map(Entry.Attend::talk)
                        .filter(talk -> talk.id().equals(id))
                        .findFirst());
    }

    private static String title(Visit visit, TalkId gone) {
        return Optional.ofNullable(visit.talks().get(gone)).map(TalkFacts::title).orElse(gone.value());
    }

    private Done plan(ConferenceId id, Collection<TalkFacts> facts, Function<Visit, List<DayPlan>> decision) {
        return change(id, before -> {
            var plans = decision.apply(before)
                    .stream()
                    .filter(plan -> !plan.same(before.day(plan.day())))
                    .map(this::stamped)
                    .toList();
            if (plans.isEmpty()) {
                return before;
            }
            var known = new LinkedHashMap<>(before.talks());
            facts.forEach(it -> known.put(it.id(), it));
            return before.withPlans(plans).withFacts(known);
        });
    }

    private Done hiding(ConferenceId id, Consumer<Set<Track>> decision) {
        return change(id, before -> {
            var hidden = new LinkedHashSet<>(before.hiddenTracks());
            decision.accept(hidden);
            return before.withHiddenTracks(hidden);
        });
    }

    private Done change(ConferenceId id, UnaryOperator<Visit> decision) {
        var it = visits.change(id, decision);
        return new Done(it.before(), it.after());
    }

    private DayPlan stamped(DayPlan plan) {
        return plan.at(Stamp.now(clock));
    }

    private static Planned refused(Cause cause, String place, String... facts) {
        return new Planned.Refused(new Problem(Effect.REFUSED, cause, place, facts));
    }
}
