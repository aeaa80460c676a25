package org.trackbook.ui.shell;

import java.time.Instant;
import java.util.List;
import org.trackbook.model.Conference;
import org.trackbook.model.Kind;
import org.trackbook.model.Status;
import org.trackbook.model.Talk;
import org.trackbook.model.Visit;
import org.trackbook.plan.DayAgenda;

/// What runs on a day beside the visitor's own agenda.
record Elsewhere(Conference conference, Visit visit, DayAgenda agenda) {
    /// What can be heard whole between two instants; hidden tracks are not offered, nor what was dropped.
    List<Talk> between(Instant from, Instant to) {
        return conference.talks()
                .stream()
                .filter(talk -> talk.day() == agenda.day().number() && talk.kind() == Kind.TALK
                        && talk.status() != Status.CANCELLED)
                .filter(talk -> !talk.slot().start().isBefore(from) && !talk.slot().end().isAfter(to))
                .filter(talk -> talk.track().stream().noneMatch(visit.hiddenTracks()::contains))
                .filter(talk -> !visit.day(talk.day()).dropped().contains(talk.id())
                        && agenda.talks().stream().noneMatch(it -> it.talk().id().equals(talk.id())))
                .toList();
    }

    boolean isListed(Talk talk) {
        return visit.day(talk.day()).shortList().contains(talk.id());
    }
}
