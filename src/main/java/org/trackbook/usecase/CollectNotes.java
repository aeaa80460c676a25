package org.trackbook.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.trackbook.model.About;
import org.trackbook.model.ActionMark;
import org.trackbook.model.Conference;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Contact;
import org.trackbook.model.DayPart;
import org.trackbook.model.Note;
import org.trackbook.model.Rating;
import org.trackbook.model.TalkId;
import org.trackbook.model.TripPart;
import org.trackbook.model.Visit;
import org.trackbook.plan.Agenda;
import org.trackbook.report.NoteMarks;
import org.trackbook.store.ConferenceStore;
import org.trackbook.store.VisitStore;

/// Brings together what was written, of one conference or of all: notes in their order, what is to be done, and who was
/// met.
public final class CollectNotes {
    private final ConferenceStore conferences;
    private final VisitStore visits;

    public CollectNotes(ConferenceStore conferences, VisitStore visits) {
        this.conferences = conferences;
        this.visits = visits;
    }

    /// All that was written, the newest conference first.
    public List<Collected> all() {
        return conferences.all()
                .stream()
                .map(it -> it.id())
                .flatMap(id -> of(id).stream())
                .filter(it -> !it.notes().isEmpty() || !it.people().isEmpty())
                .toList();
    }

    /// What was written about one conference, where it is still there.
    public Optional<Collected> of(ConferenceId id) {
        return conferences.conference(id).map(conference -> {
            var visit = visits.visit(id);
            var notes = visit.notes()
                    .stream()
                    .filter(note -> !note.deleted() && !note.text().isBlank())
                    .map(note -> written(conference, visit, note))
                    .sorted(Comparator.comparing(Collected.Written::at))
                    .toList();
            return new Collected(id, conference.title(), notes, actions(visit, notes), people(visit, notes));
        });
    }

    private static Collected.Written written(Conference conference, Visit visit, Note note) {
        var talks = note.about() instanceof About.Talks(var named) ? named : List.<TalkId>of();
        var titles = talks.stream().map(talk -> title(conference, visit, talk)).collect(Collectors.joining(" · "));
        var stars = talks.size() == 1 ? visit.rating(talks.getFirst()).map(Rating::stars).orElse(0) : 0;
        return new Collected.Written(note, titles, at(conference, visit, note.about()), stars,
                NoteMarks.of(note.text()));
    }

    private static String title(Conference conference, Visit visit, TalkId talk) {
        return conference.talk(talk)
                .map(it -> it.title())
                .or(() -> visit.own().stream().filter(it -> it.id().equals(talk)).map(it -> it.title()).findFirst())
                .or(() -> Optional.ofNullable(visit.talks().get(talk)).map(it -> it.title()))
                .orElse(talk.value());
    }

    /// Where it stands in the order of the trip: what opens it first, then day by day, then what closes it.
    private static Instant at(Conference conference, Visit visit, About about) {
        return switch (about) {
            case About.Trip(var part) -> part == TripPart.TLDR || part == TripPart.INTRO ? Instant.MIN : Instant.MAX;
            case About.WholeDay(var day, var part) -> conference.day(day)
                    .map(it -> part == DayPart.INTRO ? it.start() : it.end())
                    .orElse(Instant.MAX);
            case About.Moment(var day, var time) -> conference.day(day)
                    .map(it -> Agenda.instant(it, time, conference.zone().id()))
                    .orElse(Instant.MAX);
            case About.Talks(var talks) -> talks.stream()
                    .flatMap(talk -> conference.talk(talk)
                            .map(it -> it.slot().start())
                            .or(() -> Optional.ofNullable(visit.talks().get(talk)).flatMap(it -> it.start()))
                            .stream())
                    .min(Comparator.naturalOrder())
                    .orElse(Instant.MAX);
        };
    }

    private static List<Collected.Action> actions(Visit visit, List<Collected.Written> notes) {
        var actions = new ArrayList<Collected.Action>();
        for (var written : notes) {
            for (var task : written.marks().tasks()) {
                var done = visit.actions()
                        .stream()
                        .filter(mark -> mark.note().equals(written.note().id()) && mark.line().equals(task.line()))
                        .map(ActionMark::done)
                        .findFirst()
                        .orElse(task.done());
                actions.add(new Collected.Action(written, task.line(), task.text(), done));
            }
        }
        return actions;
    }

    /// Those of the list and those of lines, equal name and organisation once: what the line says counts.
    private static List<Collected.Met> people(Visit visit, List<Collected.Written> notes) {
        var people = new ArrayList<Collected.Met>();
        var known = new HashSet<String>();
        for (var written : notes) {
            for (var person : written.marks().people()) {
                var key = key(person.name(), person.organisation());
                if (known.add(key)) {
                    var kept = visit.people()
                            .stream()
                            .filter(it -> key(it.name(), it.organisation()).equals(key))
                            .findFirst();
                    people.add(new Collected.Met(kept.map(Contact::id), person.name(), person.organisation(),
                            person.about().or(() -> kept.flatMap(Contact::about)), kept.flatMap(Contact::next),
                            kept.map(Contact::done).orElse(false), Optional.of(written)));
                }
            }
        }
        for (var person : visit.people()) {
            if (known.add(key(person.name(), person.organisation()))) {
                people.add(new Collected.Met(Optional.of(person.id()), person.name(), person.organisation(),
                        person.about(), person.next(), person.done(), Optional.empty()));
            }
        }
        return people;
    }

    private static String key(Optional<String> name, Optional<String> organisation) {
        return (name.orElse("") + "\n" + organisation.orElse("")).toLowerCase(Locale.ROOT);
    }
}
