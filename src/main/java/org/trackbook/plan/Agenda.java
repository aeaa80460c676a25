package org.trackbook.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.trackbook.model.Conference;
import org.trackbook.model.Day;
import org.trackbook.model.DayPlan;
import org.trackbook.model.Kind;
import org.trackbook.model.OwnEntry;
import org.trackbook.model.Slot;
import org.trackbook.model.Status;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.model.Text;
import org.trackbook.model.Track;
import org.trackbook.model.Visit;

/// Makes the agenda of a day from what the visitor chose.
///
/// On it are the talks of the main track but those dropped or cancelled, the stars (cancelled ones too), the backups and
/// the own entries; never breaks, stands and info. A star, drop or backup counts on the day its talk has now: a talk that
/// was moved takes it along. Backups and cancelled talks neither clash nor fill time. A backup stays one though its track
/// is the main one; a star beside it counts more.
public final class Agenda {
    /// Shorter free time is no gap.
    public static final Duration SHORTEST_GAP = Duration.ofMinutes(5);

    private static final Comparator<Entry> ORDER = Comparator.comparing((Entry entry) -> entry.slot().start())
            .thenComparingInt(Agenda::rank);

    private final Conference conference;
    private final Visit visit;
    private final Set<TalkId> starred = new HashSet<>();
    private final Set<TalkId> dropped = new HashSet<>();
    private final Set<TalkId> backups = new HashSet<>();
    private final Map<TalkId, TalkId> leaving = new HashMap<>();

    private Agenda(Conference conference, Visit visit) {
        this.conference = conference;
        this.visit = visit;
        for (var plan : visit.days()) {
            starred.addAll(plan.starred());
            dropped.addAll(plan.dropped());
            backups.addAll(plan.backups().keySet());
            leaving.putAll(plan.leaving());
        }
    }

    /// The agenda of each day of the conference.
    public static List<DayAgenda> of(Conference conference, Visit visit) {
        var agenda = new Agenda(conference, visit);
        return conference.days().stream().map(agenda::day).toList();
    }

    /// The agenda of one day.
    ///
    /// @throws IllegalArgumentException if the conference has no such day
    public static DayAgenda of(Conference conference, Visit visit, int day) {
        var declared = conference.day(day)
                .orElseThrow(() -> new IllegalArgumentException(conference.id() + " has no day " + day));
        return new Agenda(conference, visit).day(declared);
    }

    /// What would be on the agenda of a day, with each of the day's tracks as its main track.
    static Map<Track, List<Entry.Attend>> withEach(Conference conference, Visit visit, int day) {
        var declared = conference.day(day).orElseThrow();
        var agenda = new Agenda(conference, visit);
        var plan = visit.day(day).withTrack(Optional.empty());
        var others = agenda.attended(declared, plan);
        var tracks = new HashMap<Track, List<Entry.Attend>>();
        for (var talk : conference.talks()) {
            if (talk.day() == day && talk.kind() == Kind.TALK && talk.track().isPresent()) {
                var entries = tracks.computeIfAbsent(talk.track().get(), track -> others.stream()
                        .filter(it -> it.why() == Why.OWN || !it.talk().track().equals(Optional.of(track)))
                        .collect(Collectors.toCollection(ArrayList::new)));
                agenda.why(talk, plan.withTrack(talk.track()))
                        .ifPresent(why -> entries.add(new Entry.Attend(talk, why)));
            }
        }
        return tracks;
    }

    /// The first instant at which a wall clock of that day comes round: before the day change it is the night after.
    public static Instant instant(Day day, LocalTime time, ZoneId zone) {
        var change = day.start().atZone(zone).toLocalTime();
        var date = time.isBefore(change) && day.start().atZone(zone).toLocalDate().equals(day.date())
                ? day.date().plusDays(1)
                : day.date();
        return date.atTime(time).atZone(zone).toInstant();
    }

    private DayAgenda day(Day day) {
        var plan = visit.day(day.number());
        var attended = attended(day, plan);
        var entries = new ArrayList<Entry>(attended);
        var busy = attended.stream().filter(Agenda::takesTime).map(Entry.Attend::talk).toList();
        entries.addAll(clashes(busy));
        entries.addAll(gaps(busy));
        entries.sort(ORDER);
        return new DayAgenda(day, plan.track(), plan.label(), entries);
    }

    private List<Entry.Attend> attended(Day day, DayPlan plan) {
        var entries = new ArrayList<Entry.Attend>();
        for (var talk : conference.talks()) {
            if (talk.day() == day.number() && talk.kind() == Kind.TALK) {
                why(talk, plan).ifPresent(why -> entries.add(new Entry.Attend(talk, why)));
            }
        }
        for (var own : visit.own()) {
            if (own.day() == day.number()) {
                entries.add(new Entry.Attend(talk(own, day), Why.OWN));
            }
        }
        entries.sort(ORDER);
        return entries;
    }

    private Optional<Why> why(Talk talk, DayPlan plan) {
        var main = plan.track().isPresent() && plan.track().equals(talk.track());
        var star = starred.contains(talk.id());
        if (!star && backups.contains(talk.id())) {
            return Optional.of(Why.BACKUP);
        }
        if (main && talk.status() != Status.CANCELLED && (star || !dropped.contains(talk.id()))) {
            return Optional.of(Why.MAIN);
        }
        return star ? Optional.of(Why.STAR) : Optional.empty();
    }

    private Talk talk(OwnEntry own, Day day) {
        var start = instant(day, own.start(), conference.zone().id());
        return new Talk(own.id(), Optional.empty(), Kind.TALK, Status.PLANNED, own.day(),
                new Slot(start, own.length()), own.title(), own.room(), own.track(), own.speakers(), Text.NONE);
    }

    private static boolean takesTime(Entry.Attend entry) {
        return entry.why() != Why.BACKUP && entry.talk().status() != Status.CANCELLED;
    }

    private List<Entry.Clash> clashes(List<Talk> busy) {
        var clashes = new ArrayList<Entry.Clash>();
        for (int i = 0; i < busy.size(); i++) {
            var leave = leave(busy.get(i), busy);
            for (int j = i + 1; j < busy.size(); j++) {
                var second = busy.get(j);
                if (busy.get(i).slot().overlaps(second.slot())) {
                    clashes.add(new Entry.Clash(busy.get(i), second,
                            leave.filter(at -> !at.isAfter(second.slot().start()))));
                }
            }
        }
        return clashes;
    }

    /// When a talk is left for another one on the agenda, which begins while it goes on.
    private Optional<Instant> leave(Talk talk, List<Talk> busy) {
        return Optional.ofNullable(leaving.get(talk.id()))
                .flatMap(other -> busy.stream().filter(it -> it.id().equals(other)).findFirst())
                .map(other -> other.slot().start())
                .filter(at -> at.isAfter(talk.slot().start()) && at.isBefore(talk.slot().end()));
    }

    private static List<Entry.Gap> gaps(List<Talk> busy) {
        var gaps = new ArrayList<Entry.Gap>();
        var free = busy.isEmpty() ? Instant.MAX : busy.getFirst().slot().end();
        for (var talk : busy) {
            var start = talk.slot().start();
            var length = start.isAfter(free) ? Duration.between(free, start) : Duration.ZERO;
            if (length.compareTo(SHORTEST_GAP) >= 0) {
                gaps.add(new Entry.Gap(new Slot(free, length)));
            }
            free = talk.slot().end().isAfter(free) ? talk.slot().end() : free;
        }
        return gaps;
    }

    private static int rank(Entry entry) {
        return switch (entry) {
            case Entry.Attend _ -> 0;
            case Entry.Clash _ -> 1;
            case Entry.Gap _ -> 2;
        };
    }

    /// Every talk that is on the agenda of any day, by its id.
    public static Map<TalkId, Why> reasons(Conference conference, Visit visit) {
        var reasons = new LinkedHashMap<TalkId, Why>();
        for (var day : of(conference, visit)) {
            day.talks().forEach(entry -> reasons.put(entry.talk().id(), entry.why()));
        }
        return reasons;
    }
}
