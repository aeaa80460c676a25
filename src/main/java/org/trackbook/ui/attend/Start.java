package org.trackbook.ui.attend;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.trackbook.model.About;
import org.trackbook.model.Status;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.model.Visit;
import org.trackbook.plan.Agenda;
import org.trackbook.plan.Entry;
import org.trackbook.plan.Why;
import org.trackbook.usecase.Opened;

/// Finds the talk to open with, so that nobody has to look for the one that runs.
final class Start {
    private final Opened opened;
    private final List<Entry.Attend> going;

    Start(Opened opened) {
        this.opened = opened;
        this.going = Agenda.of(opened.conference(), opened.visit())
                .stream()
                .flatMap(day -> day.talks().stream())
                .filter(entry -> entry.talk().status() != Status.CANCELLED)
                .toList();
    }

    /// What runs now, else what comes next, else what was visited last, else the first.
    Optional<Talk> talk(Instant now, Optional<TalkId> visited) {
        return running(now).or(() -> next(now))
                .or(() -> visited.or(this::lastEdited).flatMap(id -> opened.conference().talk(id)))
                .or(() -> going.stream().map(Entry.Attend::talk).findFirst());
    }

    private Optional<Talk> running(Instant now) {
        return going.stream()
                .filter(entry -> entry.slot().contains(now))
                .max(Comparator.comparing((Entry.Attend entry) -> entry.why() != Why.BACKUP)
                        .thenComparing(entry -> entry.slot().start()))
                .map(Entry.Attend::talk);
    }

    private Optional<Talk> next(Instant now) {
        return going.stream()
                .filter(entry -> entry.slot().start().isAfter(now))
                .min(Comparator.comparing((Entry.Attend entry) -> entry.slot().start())
                        .thenComparing(entry -> entry.why() == Why.BACKUP))
                .map(Entry.Attend::talk);
    }

    /// After a restart nobody remembers what was open; what was written last comes nearest.
    private Optional<TalkId> lastEdited() {
        record Edit(TalkId talk, Instant at) {
        }
        Visit visit = opened.visit();
        var edits = new ArrayList<Edit>();
        for (var note : visit.notes()) {
            if (!note.deleted() && note.about() instanceof About.Talks(var talks)) {
                note.edited().ifPresent(at -> edits.add(new Edit(talks.getFirst(), at)));
            }
        }
        visit.ratings().forEach(it -> it.edited().ifPresent(at -> edits.add(new Edit(it.talk(), at))));
        visit.attendance().forEach(it -> it.edited().ifPresent(at -> edits.add(new Edit(it.talk(), at))));
        return edits.stream().max(Comparator.comparing(Edit::at)).map(Edit::talk);
    }

    /// The day that runs, else the next, else the last.
    int day(Instant now) {
        var days = opened.conference().days();
        return days.stream().filter(day -> now.isBefore(day.end())).findFirst().orElseGet(days::getLast).number();
    }
}
