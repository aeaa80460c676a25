package org.trackbook.usecase;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.trackbook.model.ActionMark;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Contact;
import org.trackbook.model.NoteId;
import org.trackbook.store.Changed;
import org.trackbook.store.VisitStore;

/// Keeps whom the visitor met, and which of his actions are done.
public final class MeetPeople {
    private final VisitStore visits;
    private final InstantSource clock;
    private final Supplier<String> ids;

    /// @param ids gives ids that nobody has
    public MeetPeople(VisitStore visits, InstantSource clock, Supplier<String> ids) {
        this.visits = visits;
        this.clock = clock;
        this.ids = ids;
    }

    /// What is said of somebody. What is empty is not said.
    public record Said(Optional<String> name, Optional<String> organisation, Optional<String> about,
            Optional<String> next) {
        public Said {
            name = spoken(name);
            organisation = spoken(organisation);
            about = spoken(about);
            next = spoken(next);
        }

        private static Optional<String> spoken(Optional<String> text) {
            return text.map(String::strip).filter(it -> !it.isEmpty());
        }

        public boolean isNobody() {
            return name.isEmpty() && organisation.isEmpty() && about.isEmpty();
        }
    }

    /// Adds somebody.
    public Done add(ConferenceId id, Said said, boolean done) {
        return done(visits.change(id, visit -> {
            var people = new ArrayList<>(visit.people());
            people.add(new Contact(ids.get(), said.name(), said.organisation(), said.about(), said.next(), done,
                    Optional.of(Stamp.now(clock)), Optional.empty()));
            return visit.withPeople(people);
        }));
    }

    /// Says something else of somebody; changes nothing where he is gone.
    public Done change(ConferenceId id, String person, UnaryOperator<Contact> deed) {
        return done(visits.change(id, visit -> visit.withPeople(visit.people().stream().map(it -> {
            var after = it.id().equals(person) ? deed.apply(it) : it;
            return after.equals(it) ? it : after.withEdited(Stamp.now(clock));
        }).toList())));
    }

    public Done delete(ConferenceId id, String person) {
        return done(visits.change(id,
                visit -> visit.withPeople(visit.people().stream().filter(it -> !it.id().equals(person)).toList())));
    }

    /// Puts somebody back who was taken away, at his place among the others.
    public Done putBack(ConferenceId id, Contact person, int place) {
        return done(visits.change(id, visit -> {
            var people = new ArrayList<>(visit.people());
            if (people.stream().noneMatch(it -> it.id().equals(person.id()))) {
                people.add(Math.min(place, people.size()), person);
            }
            return visit.withPeople(people);
        }));
    }

    /// Says whether an action is done that stands in a note.
    public Done check(ConferenceId id, NoteId note, String line, boolean done) {
        return done(visits.change(id, visit -> {
            var actions = new ArrayList<>(visit.actions());
            var place = actions.stream().map(it -> it.note().equals(note) && it.line().equals(line)).toList()
                    .indexOf(true);
            if (place >= 0) {
                actions.set(place, new ActionMark(note, line, done));
            } else if (done) {
                actions.add(new ActionMark(note, line, true));
            }
            return visit.withActions(actions);
        }));
    }

    private static Done done(Changed changed) {
        return new Done(changed.before(), changed.after());
    }
}
