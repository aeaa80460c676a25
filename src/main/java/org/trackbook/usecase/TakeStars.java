package org.trackbook.usecase;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.trackbook.fetch.Fetched;
import org.trackbook.fetch.Fetcher;
import org.trackbook.model.Cause;
import org.trackbook.model.Conference;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Effect;
import org.trackbook.model.Guid;
import org.trackbook.model.Problem;
import org.trackbook.model.Progress;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.plan.Agenda;
import org.trackbook.schedule.Import;
import org.trackbook.schedule.ReadOptions;
import org.trackbook.schedule.ScheduleReader;
import org.trackbook.store.CalendarStore;
import org.trackbook.store.ConferenceStore;
import org.trackbook.store.VisitStore;
import org.trackbook.visit.ReadStars;
import org.trackbook.visit.StarList;
import org.trackbook.visit.StarMatching;
import org.trackbook.visit.Starred;

/// Takes the stars over that somebody gave elsewhere: on a phone, in a table, in a list.
public final class TakeStars {
    private static final int HEAD = 1000;

    private final ConferenceStore conferences;
    private final VisitStore visits;
    private final CalendarStore calendars;
    private final PlanDays plans;
    private final Fetcher fetcher;
    private final ScheduleReader reader;

    public TakeStars(ConferenceStore conferences, VisitStore visits, CalendarStore calendars, PlanDays plans,
            Fetcher fetcher, ScheduleReader reader) {
        this.conferences = conferences;
        this.visits = visits;
        this.calendars = calendars;
        this.plans = plans;
        this.fetcher = fetcher;
        this.reader = reader;
    }

    /// Stars the talks that a file names. What is on the agenda stays there as it is: a talk of the main track needs no
    /// star, and a backup was decided upon here.
    public TakenStars take(ConferenceId id, String input) {
        return switch (fetcher.file(input, Progress.NONE)) {
            case Fetched.Failed(var problem) -> new TakenStars.Refused(problem);
            case Fetched.Unchanged _,Fetched.Cancelled _ ->
                throw new IllegalStateException("a file is read whole, and nobody cancels");
            case Fetched.Fresh(var bytes, _, _, _, _) -> {
                var conference = conferences.conference(id).orElseThrow();
                yield switch (read(bytes, input, conference)) {
                    case ReadStars.Rejected(var problem) -> new TakenStars.Refused(at(input, problem));
                    case ReadStars.Ready(var stars) when stars.isEmpty() ->
                        new TakenStars.Refused(new Problem(Effect.REFUSED, Cause.NO_STARS, input));
                    case ReadStars.Ready(var stars) -> take(conference, stars);
                };
            }
        };
    }

    private TakenStars take(Conference conference, List<Starred> stars) {
        var id = conference.id();
        var names = calendars.talks(id);
        var visit = visits.visit(id);
        var there = new HashSet<TalkId>(Agenda.reasons(conference, visit).keySet());
        visit.days().forEach(plan -> there.addAll(plan.starred()));
        var own = stars.stream()
                .filter(star -> star.ids().stream().anyMatch(it -> Optional.ofNullable(names.get(it))
                        .filter(talk -> OwnEntries.has(visit, talk))
                        .isPresent()))
                .toList();
        var matched = new StarMatching(conference, conferences.formerIds(id), names)
                .of(stars.stream().filter(star -> !own.contains(star)).toList());
        var wanted = matched.talks().stream().filter(talk -> !there.contains(talk)).toList();
        return new TakenStars.Taken(wanted.size(), matched.talks().size() - wanted.size() + own.size(),
                matched.unknown().stream().map(it -> new TakenStars.Unknown(it.name(), it.title())).toList(),
                plans.star(id, wanted));
    }

    private ReadStars read(byte[] bytes, String input, Conference conference) {
        var zone = conference.zone().id();
        if (!isCalendar(bytes)) {
            return StarList.read(bytes, zone);
        }
        return switch (reader.read(bytes, input, new ReadOptions(Optional.of(zone), Map.of()),
                Progress.NONE)) {
            case Import.Ready ready -> new ReadStars.Ready(ready.conference().talks().stream()
                    .map(TakeStars::starred).toList());
            case Import.Rejected(_, var problem) -> new ReadStars.Rejected(problem);
            case Import.Page _,Import.Cancelled _ ->
                new ReadStars.Rejected(new Problem(Effect.REFUSED, Cause.NO_STARS, input));
        };
    }

    private static Starred starred(Talk talk) {
        return new Starred(talk.id().value(),
                Stream.concat(Stream.of(talk.id().value()), talk.guid().map(Guid::value).stream()).toList(),
                talk.title(), Optional.of(talk.slot().start()), talk.text().url());
    }

    /// iCalendar, or xCal.
    private static boolean isCalendar(byte[] bytes) {
        var head = new String(Arrays.copyOf(bytes, Math.min(bytes.length, HEAD)), StandardCharsets.UTF_8);
        var start = head.replaceFirst("^\\uFEFF", "").stripLeading().toUpperCase(Locale.ROOT);
        return start.startsWith("BEGIN:VCALENDAR") || start.startsWith("<");
    }

    private static Problem at(String input, Problem problem) {
        return problem.place().isEmpty()
                ? new Problem(problem.effect(), problem.cause(), input, problem.facts().toArray(String[]::new))
                : problem;
    }
}
