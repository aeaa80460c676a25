package org.trackbook.ui.talk;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trackbook.model.Conference;
import org.trackbook.model.Kind;
import org.trackbook.model.Rating;
import org.trackbook.model.Status;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.model.Visit;
import org.trackbook.plan.Agenda;
import org.trackbook.plan.Building;
import org.trackbook.plan.Entry;
import org.trackbook.plan.Why;
import org.trackbook.ui.kit.TrackSigns;
import org.trackbook.usecase.Opened;

/// All that the open conference and its visit say of a talk.
///
/// @param sign of its track
/// @param why absent where it is not on the agenda
/// @param dropped whether it was left out
/// @param leave when the visitor leaves it for another one
/// @param backups where to go if its room is full
/// @param standsFor the talk it is the backup for
/// @param meanwhile what runs at the same time, what is near first
record CardFacts(Conference conference, Talk talk, int sign, Optional<Why> why, boolean dropped, boolean shortListed,
        Optional<Instant> leave, List<Talk> backups, Optional<Talk> standsFor, Optional<Rating> rating,
        List<Meanwhile> meanwhile) {
    CardFacts {
        backups = List.copyOf(backups);
        meanwhile = List.copyOf(meanwhile);
    }

    static CardFacts of(Opened opened, Talk talk) {
        var conference = opened.conference();
        var visit = opened.visit();
        var signs = TrackSigns.of(conference);
        var agenda = conference.day(talk.day()).map(day -> Agenda.of(conference, visit, day.number()));
        var reasons = new LinkedHashMap<TalkId, Why>();
        agenda.ifPresent(day -> day.talks().forEach(it -> reasons.put(it.talk().id(), it.why())));
        var leave = agenda.stream()
                .flatMap(day -> day.clashes().stream())
                .filter(clash -> clash.first().equals(talk))
                .flatMap(clash -> clash.leave().stream())
                .findFirst();
        var attended = agenda.stream().flatMap(day -> day.talks().stream()).map(Entry.Attend::talk).toList();
        return new CardFacts(conference, talk, signs.index(talk.track()), Optional.ofNullable(reasons.get(talk.id())),
                visit.days().stream().anyMatch(day -> day.dropped().contains(talk.id())), isShort(visit, talk), leave,
                attended.stream().filter(it -> standsFor(visit, it.id()).equals(Optional.of(talk.id()))
                        && reasons.get(it.id()) == Why.BACKUP).toList(),
                standsFor(visit, talk.id())
                        .flatMap(id -> attended.stream().filter(it -> it.id().equals(id)).findFirst()),
                visit.rating(talk.id()), meanwhile(opened, talk, signs, reasons));
    }

    private static Optional<TalkId> standsFor(Visit visit, TalkId backup) {
        return visit.days().stream().flatMap(day -> Optional.ofNullable(day.backups().get(backup)).stream())
                .findFirst();
    }

    private static boolean isShort(Visit visit, Talk talk) {
        return visit.days().stream().anyMatch(day -> day.shortList().contains(talk.id()));
    }

    private static List<Meanwhile> meanwhile(Opened opened, Talk talk, TrackSigns signs, Map<TalkId, Why> reasons) {
        return opened.conference()
                .talks()
                .stream()
                .filter(it -> it.kind() == Kind.TALK && it.status() != Status.CANCELLED && !it.id().equals(talk.id())
                        && it.slot().overlaps(talk.slot()))
                .map(it -> {
                    var why = Optional.ofNullable(reasons.get(it.id()));
                    return new Meanwhile(it, signs.index(it.track()), why, isShort(opened.visit(), it),
                            Building.distance(talk.room(), it.room()), !why.equals(Optional.of(Why.MAIN)));
                })
                .sorted(Comparator.comparing((Meanwhile it) -> it.why().isEmpty())
                        .thenComparingInt(Meanwhile::distance)
                        .thenComparing(it -> !it.shortListed())
                        .thenComparing(it -> it.talk().slot().start()))
                .toList();
    }
}
