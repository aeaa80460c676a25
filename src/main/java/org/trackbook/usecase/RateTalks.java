package org.trackbook.usecase;

import java.time.InstantSource;
import java.util.Optional;
import org.trackbook.model.Attendance;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Rating;
import org.trackbook.model.TalkFacts;
import org.trackbook.model.TalkId;
import org.trackbook.model.Visit;
import org.trackbook.plan.Agenda;
import org.trackbook.store.ConferenceStore;
import org.trackbook.store.VisitStore;

/// Says how a talk was, and whether the visitor was there.
public final class RateTalks {
    private final ConferenceStore conferences;
    private final VisitStore visits;
    private final InstantSource clock;

    public RateTalks(ConferenceStore conferences, VisitStore visits, InstantSource clock) {
        this.conferences = conferences;
        this.visits = visits;
        this.clock = clock;
    }

    /// Gives a talk its stars. The verdict stays as it was where none is given; an empty one takes it away.
    ///
    /// @param stars 1 to 5; absent takes the rating away, its verdict too
    public Done rate(ConferenceId id, TalkId talk, Optional<Integer> stars, Optional<String> verdict) {
        var visit = visits.visit(id);
        var before = visit.rating(talk);
        var words = verdict.map(String::strip).or(() -> before.flatMap(Rating::verdict)).filter(it -> !it.isEmpty());
        var after = stars.map(it -> new Rating(talk, it, words, Optional.of(Stamp.now(clock)), Optional.empty()));
        if (before.map(Rating::stars).equals(after.map(Rating::stars))
                && before.flatMap(Rating::verdict).equals(after.flatMap(Rating::verdict))) {
            return new Done(visit, visit);
        }
        visits.rate(id, facts(id, visit, talk), after);
        return new Done(visit, visits.visit(id));
    }

    /// Says whether the visitor was there.
    ///
    /// @param state absent: nothing said, which is planned where the talk is on the agenda
    public Done attend(ConferenceId id, TalkId talk, Optional<Attendance.State> state) {
        var watch = visits.visit(id).attendance(talk).map(Attendance::watch).orElse(false);
        return attend(id, talk, state, watch);
    }

    /// Marks a talk to be watched later, or takes the mark away.
    public Done watch(ConferenceId id, TalkId talk, boolean watch) {
        return attend(id, talk, visits.visit(id).attendance(talk).flatMap(Attendance::state), watch);
    }

    private Done attend(ConferenceId id, TalkId talk, Optional<Attendance.State> state, boolean watch) {
        var visit = visits.visit(id);
        var before = visit.attendance(talk);
        if (before.flatMap(Attendance::state).equals(state)
                && before.map(Attendance::watch).orElse(false) == watch) {
            return new Done(visit, visit);
        }
        var after = state.isEmpty() && !watch
                ? Optional.<Attendance>empty()
                : Optional.of(new Attendance(talk, state, watch, Optional.of(Stamp.now(clock)), Optional.empty()));
        visits.attend(id, facts(id, visit, talk), after);
        return new Done(visit, visits.visit(id));
    }

    /// What is known of the talk now, else what was known when it was still in the schedule.
    private TalkFacts facts(ConferenceId id, Visit visit, TalkId talk) {
        return conferences.conference(id)
                .flatMap(conference -> conference.talk(talk))
                .map(TalkFacts::of)
                .or(() -> own(id, visit, talk))
                .or(() -> Optional.ofNullable(visit.talks().get(talk)))
                .orElseThrow(() -> new IllegalArgumentException("no such talk: " + talk.value()));
    }

    private Optional<TalkFacts> own(ConferenceId id, Visit visit, TalkId talk) {
        return conferences.conference(id)
                .stream()
                .flatMap(conference -> Agenda.of(conference, visit).stream())
                .flatMap(day -> day.talks().stream())
                .filter(entry -> entry.talk().id().equals(talk))
                .map(entry -> TalkFacts.of(entry.talk()))
                .findFirst();
    }
}
