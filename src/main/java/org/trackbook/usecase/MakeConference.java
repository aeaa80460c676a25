package org.trackbook.usecase;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.trackbook.model.Cause;
import org.trackbook.model.Conference;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Day;
import org.trackbook.model.Effect;
import org.trackbook.model.Problem;
import org.trackbook.model.TalkId;
import org.trackbook.model.Zone;
import org.trackbook.model.ZoneSource;
import org.trackbook.store.ConferenceStore;
import org.trackbook.store.Leading;
import org.trackbook.store.Origin;
import org.trackbook.store.Recorded;
import org.trackbook.store.Tally;
import org.trackbook.store.VisitStore;

/// Makes a conference without any file, talk by talk; and adds to an imported one what its schedule does not have, as
/// entries of the visitor's own.
public final class MakeConference {
    private static final String FORMAT = "hand";
    private static final LocalTime DAY_CHANGE = LocalTime.of(4, 0);
    private static final int MOST_DAYS = 100;
    private static final Duration LONGEST = Duration.ofDays(1);

    private final ConferenceStore conferences;
    private final VisitStore visits;
    private final InstantSource clock;

    public MakeConference(ConferenceStore conferences, VisitStore visits, InstantSource clock) {
        this.conferences = conferences;
        this.visits = visits;
        this.clock = clock;
    }

    /// Makes a conference. Its days change at four in the morning.
    ///
    /// @param to the last day
    public Made make(String title, LocalDate from, LocalDate to, ZoneId zone) {
        var name = title.strip();
        if (name.isEmpty()) {
            return refused(Cause.NAMELESS, "");
        }
        if (to.isBefore(from)) {
            return refused(Cause.ENDS_BEFORE, name, from.toString(), to.toString());
        }
        if (!to.isBefore(from.plusDays(MOST_DAYS))) {
            return refused(Cause.TOO_MANY_DAYS, name, Integer.toString(MOST_DAYS));
        }
        var made = conference(ConferenceId.of(name), name, days(from, to, zone), zone);
        for (int number = 2; !keep(made); number++) {
            made = made.withId(ConferenceId.of(name).numbered(number));
        }
        return new Made.OfConference(made.id());
    }

    private static List<Day> days(LocalDate from, LocalDate to, ZoneId zone) {
        var days = new ArrayList<Day>();
        for (var date = from; !date.isAfter(to); date = date.plusDays(1)) {
            days.add(new Day(days.size() + 1, date, date.atTime(DAY_CHANGE).atZone(zone).toInstant(),
                    date.plusDays(1).atTime(DAY_CHANGE).atZone(zone).toInstant()));
        }
        return days;
    }

    private static Conference conference(ConferenceId id, String title, List<Day> days, ZoneId zone) {
        return new Conference(id, title, "", "", new Zone(zone, ZoneSource.USER), "", days, List.of(), List.of());
    }

    /// Not where the id is taken.
    private boolean keep(Conference conference) {
        return conferences.keep(Optional.empty(), conference, new Origin("", FORMAT, "", Stamp.now(clock)),
                new Recorded(Tally.first(0), List.of()), _ -> Leading.NOWHERE);
    }

    /// Adds a talk to a conference made by hand, an own entry to any other.
    public Made add(ConferenceId id, ByHand entry) {
        return change(id, "", Optional.of(entry), before -> {
            if (byHand(id)) {
                var talk = HandTalks.free(before.conference(), entry);
                return Optional.of(new Wanted(talk, HandTalks.with(before, talk, entry)));
            }
            var own = OwnEntries.free(before.visit());
            return Optional.of(new Wanted(own, OwnEntries.with(before, own, entry)));
        });
    }

    /// Says of such a talk or own entry something else; its id stays, and so do the words about it.
    public Made replace(ConferenceId id, TalkId talk, ByHand entry) {
        return change(id, talk.value(), Optional.of(entry), before -> {
            if (OwnEntries.has(before.visit(), talk)) {
                return Optional.of(new Wanted(talk, OwnEntries.with(before, talk, entry)));
            }
            return byHand(id) && before.conference().talk(talk).isPresent()
                    ? Optional.of(new Wanted(talk, HandTalks.with(before, talk, entry)))
                    : Optional.empty();
        });
    }

    /// Takes such a talk or own entry away. What was said of it stays, as of any talk that is gone.
    public Made delete(ConferenceId id, TalkId talk) {
        return change(id, talk.value(), Optional.empty(), before -> {
            if (OwnEntries.has(before.visit(), talk)) {
                return Optional.of(new Wanted(talk, OwnEntries.without(before, talk)));
            }
            return byHand(id) && before.conference().talk(talk).isPresent()
                    ? Optional.of(new Wanted(talk, HandTalks.without(before, talk)))
                    : Optional.empty();
        });
    }

    /// Takes back what was done last; answers whether nobody went on from there.
    public boolean undo(Undo undo) {
        return put(undo.after(), undo.before());
    }

    /// Whether a conference was made by hand.
    public boolean byHand(ConferenceId id) {
        return conferences.origin(id).map(Origin::format).equals(Optional.of(FORMAT));
    }

    /// What is to be there.
    private record Wanted(TalkId talk, Opened opened) {
    }

    private Made change(ConferenceId id, String named, Optional<ByHand> entry,
            Function<Opened, Optional<Wanted>> work) {
        while (true) {
            var before = new Opened(conferences.conference(id).orElseThrow(), visits.visit(id));
            var problem = entry.flatMap(it -> problem(before.conference(), it));
            if (problem.isPresent()) {
                return new Made.Refused(problem.get());
            }
            var wanted = work.apply(before);
            if (wanted.isEmpty()) {
                return refused(Cause.NOT_BY_HAND, named);
            }
            if (put(before, wanted.get().opened())) {
                var after = new Opened(conferences.conference(id).orElseThrow(), visits.visit(id));
                return new Made.OfTalk(wanted.get().talk(), !after.equals(before), after, new Undo(before, after));
            }
        }
    }

    private boolean put(Opened seen, Opened wanted) {
        var schedule = seen.conference().equals(wanted.conference())
                || conferences.swap(seen.conference(), wanted.conference());
        var id = seen.visit().conference();
        // what is remembered of a talk follows the schedule, so that the visit may be the wanted one already
        return schedule && (seen.visit().equals(wanted.visit()) || visits.visit(id).equals(wanted.visit())
                || visits.swap(seen.visit(), wanted.visit(), visits.attached(id)));
    }

    private static Optional<Problem> problem(Conference conference, ByHand entry) {
        if (entry.title().isBlank()) {
            return Optional.of(problem(Cause.NAMELESS, ""));
        }
        if (conference.day(entry.day()).isEmpty()) {
            return Optional.of(problem(Cause.NO_SUCH_DAY, entry.title(), Integer.toString(entry.day()),
                    Integer.toString(conference.days().size())));
        }
        return entry.length().isNegative() || entry.length().compareTo(LONGEST) > 0
                ? Optional.of(problem(Cause.NO_LENGTH, entry.title(), Long.toString(entry.length().toMinutes())))
                : Optional.empty();
    }

    private static Made refused(Cause cause, String place, String... facts) {
        return new Made.Refused(problem(cause, place, facts));
    }

    private static Problem problem(Cause cause, String place, String... facts) {
        return new Problem(Effect.REFUSED, cause, place, facts);
    }
}
