package org.trackbook.ui.plan;

import java.util.Optional;
import org.trackbook.model.Talk;
import org.trackbook.plan.Agenda;
import org.trackbook.plan.Backups;
import org.trackbook.plan.Why;
import org.trackbook.usecase.Opened;

/// What it means to let go of a talk somewhere in the place.
sealed interface Drop {
    /// It comes to the agenda: by a star, or taken up again.
    record Plan() implements Drop {
    }

    /// It leaves the agenda, or is no backup any more.
    record LeaveOut() implements Drop {
    }

    /// It is where to go if the room of another one is full.
    record Backup(Talk standsFor) implements Drop {
    }

    /// Over my day, and there maybe over a talk.
    static Optional<Drop> onMyDay(Opened opened, Talk dragged, Optional<Talk> under) {
        return under.filter(it -> servesFor(opened, dragged, it))
                .<Drop>map(Backup::new)
                .or(() -> switch (Standing.of(dragged, opened.visit())) {
                    case NONE, BACKUP, DROPPED -> isOwn(opened, dragged) ? Optional.empty() : Optional.of(new Plan());
                    case MAIN, STAR -> Optional.empty();
                });
    }

    /// Over the talks of the day, where it came from my day.
    static Optional<Drop> onTalks(Opened opened, Talk dragged) {
        return switch (Standing.of(dragged, opened.visit())) {
            case MAIN, STAR, BACKUP -> Optional.of(new LeaveOut());
            case DROPPED, NONE -> Optional.empty();
        };
    }

    private static boolean servesFor(Opened opened, Talk dragged, Talk other) {
        return !dragged.equals(other) && !isOwn(opened, dragged) && Backups.fits(dragged.slot(), other.slot())
                && Agenda.of(opened.conference(), opened.visit(), other.day())
                        .talks()
                        .stream()
                        .anyMatch(it -> it.talk().equals(other) && it.why() != Why.BACKUP)
                && opened.visit().days().stream().noneMatch(
                        day -> other.id().equals(day.backups().get(dragged.id())));
    }

    private static boolean isOwn(Opened opened, Talk talk) {
        return opened.visit().own().stream().anyMatch(own -> own.id().equals(talk.id()));
    }
}
