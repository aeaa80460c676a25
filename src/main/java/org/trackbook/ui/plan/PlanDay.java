package org.trackbook.ui.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.trackbook.model.Conference;
import org.trackbook.model.Day;
import org.trackbook.model.Kind;
import org.trackbook.model.Status;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.model.Track;
import org.trackbook.model.Visit;
import org.trackbook.plan.Agenda;
import org.trackbook.plan.Cost;
import org.trackbook.plan.DayAgenda;
import org.trackbook.plan.Tracks;
import org.trackbook.plan.Why;
import org.trackbook.ui.kit.TrackSigns;
import org.trackbook.usecase.Opened;

/// All that is shown about one day, so that it is made once for each change.
///
/// @param chosen the day's main track
/// @param main the same summed up; absent too where it has no talk on that day any more
/// @param days all days of the conference
/// @param elsewhere the other days that have talks of it
/// @param tracks the others, by first start
/// @param hidden those the visitor does not want to see
/// @param talks breaks, stands and the rest too, by start and room; of hidden tracks what something is decided about
/// @param agenda how many talks the visitor goes to
/// @param length of those talks together
record PlanDay(Conference conference, Day day, Optional<Track> chosen, Optional<TrackLine> main, Optional<String> label,
        List<DayLine> days, List<Elsewhere> elsewhere, List<TrackLine> tracks, List<TrackLine> hidden,
        List<TalkLine> talks,
        List<MyDayItem> items, int agenda,
        Duration length,
        Instant now) {
    PlanDay {
        days = List.copyOf(days);
        elsewhere = List.copyOf(elsewhere);
        tracks = List.copyOf(tracks);
        hidden = List.copyOf(hidden);
        talks = List.copyOf(talks);
        items = List.copyOf(items);
    }

    static PlanDay of(Opened opened, int number, Instant now) {
        var conference = opened.conference();
        var signs = TrackSigns.of(conference);
        var agenda = Agenda.of(conference, opened.visit(), number);
        var lines = lines(opened, number, signs);
        var mine = agenda.talks()
                .stream()
                .filter(it -> it.why() != Why.BACKUP && it.talk().status() != Status.CANCELLED)
                .map(it -> it.talk().slot().length())
                .toList();
        return new PlanDay(conference, agenda.day(), agenda.track(),
                lines.stream().filter(it -> it.track().main()).findFirst(),
                agenda.label(), days(opened), elsewhere(opened, agenda),
                lines.stream().filter(it -> !it.track().main() && !it.track().hidden()).toList(),
                lines.stream().filter(it -> it.track().hidden()).toList(),
                talks(opened, agenda, signs, now), MyDay.of(opened, agenda, signs, now), mine.size(),
                mine.stream().reduce(Duration.ZERO, Duration::plus), now);
    }

    private static List<TrackLine> lines(Opened opened, int day, TrackSigns signs) {
        var starred = new HashMap<Track, Integer>();
        var shortListed = new HashMap<Track, Integer>();
        var listed = shortList(opened.visit());
        for (var talk : opened.conference().talks()) {
            if (talk.day() == day && talk.track().isPresent()) {
                var star = Standing.of(talk, opened.visit()) == Standing.STAR;
                starred.merge(talk.track().get(), star ? 1 : 0, Integer::sum);
                shortListed.merge(talk.track().get(), listed.contains(talk.id()) ? 1 : 0, Integer::sum);
            }
        }
        var costs = Cost.of(opened.conference(), opened.visit(), day);
        return Tracks.of(opened.conference(), opened.visit())
                .stream()
                .filter(track -> track.day() == day)
                .map(track -> new TrackLine(track, signs.index(Optional.of(track.track())),
                        starred.getOrDefault(track.track(), 0), shortListed.getOrDefault(track.track(), 0),
                        Objects.requireNonNull(costs.get(track.track()))))
                .toList();
    }

    private static Set<TalkId> shortList(Visit visit) {
        var listed = new HashSet<TalkId>();
        visit.days().forEach(day -> listed.addAll(day.shortList()));
        return listed;
    }

    private static List<DayLine> days(Opened opened) {
        var stars = new HashMap<Integer, Integer>();
        for (var talk : opened.conference().talks()) {
            if (Standing.of(talk, opened.visit()) == Standing.STAR) {
                stars.merge(talk.day(), 1, Integer::sum);
            }
        }
        return opened.conference()
                .days()
                .stream()
                .map(day -> new DayLine(day, opened.visit().day(day.number()).track(),
                        stars.getOrDefault(day.number(), 0)))
                .toList();
    }

    private static List<Elsewhere> elsewhere(Opened opened, DayAgenda agenda) {
        return opened.conference()
                .days()
                .stream()
                .filter(day -> day.number() != agenda.day().number() && agenda.track().isPresent()
                        && !opened.visit().day(day.number()).track().equals(agenda.track())
                        && opened.conference()
                                .talks()
                                .stream()
                                .anyMatch(talk -> talk.day() == day.number() && talk.kind() == Kind.TALK
                                        && talk.track().equals(agenda.track())))
                .map(day -> new Elsewhere(day, opened.visit().day(day.number()).track()))
                .toList();
    }

    private static List<TalkLine> talks(Opened opened, DayAgenda agenda, TrackSigns signs, Instant now) {
        var busy = agenda.talks().stream().filter(it -> it.why() != Why.BACKUP).map(it -> it.talk().slot()).toList();
        var shortListed = shortList(opened.visit());
        var lines = new ArrayList<TalkLine>();
        for (var talk : opened.conference().talks()) {
            var standing = Standing.of(talk, opened.visit());
            var listed = shortListed.contains(talk.id());
            var seen = standing != Standing.NONE || listed || !isHidden(talk, opened.visit());
            if (talk.day() == agenda.day().number() && seen) {
                lines.add(TalkLine.of(talk, signs.index(talk.track()), standing,
                        !talk.slot().end().isAfter(now),
                        busy.stream().noneMatch(slot -> slot.overlaps(talk.slot())), listed));
            }
        }
        return lines;
    }

    private static boolean isHidden(Talk talk, Visit visit) {
        return talk.track().filter(visit.hiddenTracks()::contains).isPresent();
    }

    /// Whether it is that day now.
    boolean isToday() {
        return !now.isBefore(day.start()) && now.isBefore(day.end());
    }

    boolean hasTalks() {
        return talks.stream().anyMatch(TalkLine::isTalk);
    }
}
