package org.trackbook.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trackbook.model.About;
import org.trackbook.model.Conference;
import org.trackbook.model.Person;
import org.trackbook.model.TalkId;
import org.trackbook.model.Visit;
import org.trackbook.plan.Agenda;

/// All talks that a visit can speak of: those of the schedule, the visitor's own, and those that are gone.
final class Subjects {
    private final Conference conference;
    private final Visit visit;
    private final Map<TalkId, Subject> byId = new HashMap<>();

    Subjects(Conference conference, Visit visit) {
        this.conference = conference;
        this.visit = visit;
        visit.talks().values().forEach(facts -> add(Subject.of(facts, facts.start().flatMap(this::dayOf))));
        visit.own().forEach(own -> conference.day(own.day()).ifPresent(day -> add(
                Subject.of(own, Agenda.instant(day, own.start(), conference.zone().id())))));
        conference.talks().forEach(talk -> add(Subject.of(talk)));
    }

    private void add(Subject subject) {
        byId.put(subject.id(), subject);
    }

    private static String key(String title) {
        return title.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    Optional<Subject> get(TalkId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The talk of that id or title.
    Optional<Subject> named(String word) {
        return word.isBlank()
                ? Optional.empty()
                : get(new TalkId(word.strip())).or(() -> byId.values().stream().filter(talk -> key(talk.title())
                        .equals(key(word))).min(Comparator.comparing(talk -> talk.id().value())));
    }

    /// The talks that are known, by start.
    List<Subject> get(Collection<TalkId> ids) {
        return ids.stream()
                .flatMap(id -> get(id).stream())
                .sorted(Comparator.comparing((Subject talk) -> talk.start().orElse(Instant.MAX))
                        .thenComparingInt(this::room)
                        .thenComparing(talk -> talk.id().value()))
                .toList();
    }

    /// The place of a talk's room in the order of the schedule.
    int room(Subject talk) {
        var place = talk.room().map(conference.rooms()::indexOf).orElse(-1);
        return place < 0 ? conference.rooms().size() : place;
    }

    private Optional<Integer> dayOf(Instant start) {
        var date = start.atZone(conference.zone().id()).toLocalDate();
        return conference.days()
                .stream()
                .filter(day -> !start.isBefore(day.start()) && start.isBefore(day.end()))
                .findFirst()
                .or(() -> conference.days().stream().filter(day -> day.date().equals(date)).findFirst())
                .map(day -> day.number());
    }

    /// Every talk of the visit: on an agenda, starred, noted, rated or attended.
    Set<TalkId> ofVisit() {
        var ids = new LinkedHashSet<>(Agenda.reasons(conference, visit).keySet());
        visit.days().forEach(day -> ids.addAll(day.starred()));
        visit.notes().stream().filter(note -> !note.deleted()).forEach(note -> {
            if (note.about() instanceof About.Talks(var talks)) {
                ids.addAll(talks);
            }
        });
        visit.ratings().forEach(rating -> ids.add(rating.talk()));
        visit.attendance().forEach(attendance -> ids.add(attendance.talk()));
        return ids;
    }

    /// The speakers of these talks, as the schedule and as the visit spell them.
    List<String> speakers(Collection<TalkId> talks) {
        var people = new ArrayList<Person>();
        for (var id : talks) {
            get(id).ifPresent(talk -> people.addAll(talk.speakers()));
            Optional.ofNullable(visit.talks().get(id)).ifPresent(facts -> people.addAll(facts.speakers()));
        }
        return people.stream().map(Person::value).distinct().toList();
    }
}
