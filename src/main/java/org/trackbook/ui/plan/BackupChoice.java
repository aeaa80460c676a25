package org.trackbook.ui.plan;

import java.util.Comparator;
import java.util.List;
import org.trackbook.model.Kind;
import org.trackbook.model.Status;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.plan.Agenda;
import org.trackbook.plan.Backups;
import org.trackbook.plan.Building;
import org.trackbook.plan.Entry;
import org.trackbook.plan.Why;
import org.trackbook.usecase.Opened;

/// What can be decided about backups when somebody points to a talk.
sealed interface BackupChoice {
    /// It has backups, or is one: these need be none any more.
    record Remove(List<TalkId> backups) implements BackupChoice {
        public Remove {
            backups = List.copyOf(backups);
        }
    }

    /// The visitor goes there, and chooses where to go if its room is full.
    ///
    /// @param talks those of its time, what is near first, then what is on the short list
    record Choose(List<Talk> talks) implements BackupChoice {
        public Choose {
            talks = List.copyOf(talks);
        }
    }

    /// The visitor does not go there: it may serve for a talk of his.
    ///
    /// @param mine those of its time
    record Serve(List<Talk> mine) implements BackupChoice {
        public Serve {
            mine = List.copyOf(mine);
        }
    }

    static BackupChoice of(Opened opened, Talk talk) {
        var agenda = Agenda.of(opened.conference(), opened.visit(), talk.day()).talks();
        var backups = opened.visit()
                .days()
                .stream()
                .flatMap(day -> day.backups().entrySet().stream())
                .filter(each -> each.getKey().equals(talk.id()) || each.getValue().equals(talk.id()))
                .map(each -> each.getKey())
                .filter(id -> agenda.stream().anyMatch(it -> it.talk().id().equals(id) && it.why() == Why.BACKUP))
                .toList();
        if (!backups.isEmpty()) {
            return new Remove(backups);
        }
        var mine = agenda.stream().filter(it -> it.why() != Why.BACKUP).map(Entry.Attend::talk).toList();
        return mine.contains(talk)
                ? new Choose(candidates(opened, talk, mine))
                : new Serve(mine.stream().filter(it -> Backups.fits(talk.slot(), it.slot())).toList());
    }

    private static List<Talk> candidates(Opened opened, Talk talk, List<Talk> mine) {
        var visit = opened.visit();
        return opened.conference()
                .talks()
                .stream()
                .filter(it -> it.day() == talk.day() && it.kind() == Kind.TALK && it.status() != Status.CANCELLED
                        && Backups.fits(it.slot(), talk.slot()) && !mine.contains(it)
                        && it.track().stream().noneMatch(visit.hiddenTracks()::contains))
                .sorted(Comparator.comparingInt((Talk it) -> Building.distance(talk.room(), it.room()))
                        .thenComparing(it -> visit.days().stream().noneMatch(day -> day.shortList().contains(it.id())))
                        .thenComparing(it -> it.slot().start()))
                .toList();
    }
}
