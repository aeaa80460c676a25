package org.trackbook.visit;

import java.util.LinkedHashSet;
import java.util.Set;
import org.trackbook.model.About;
import org.trackbook.model.TalkId;
import org.trackbook.model.Visit;

/// Finds the talks that something in a visit names.
final class Named {
    private Named() {
    }

    static Set<TalkId> in(Visit visit) {
        var talks = new LinkedHashSet<TalkId>();
        visit.days().forEach(day -> {
            talks.addAll(day.starred());
            talks.addAll(day.shortList());
            talks.addAll(day.dropped());
            talks.addAll(day.backups().keySet());
            talks.addAll(day.backups().values());
            talks.addAll(day.leaving().keySet());
            talks.addAll(day.leaving().values());
        });
        visit.notes().forEach(note -> add(talks, note.about()));
        visit.ratings().forEach(rating -> talks.add(rating.talk()));
        visit.attendance().forEach(there -> talks.add(there.talk()));
        visit.photos().forEach(photo -> photo.about().ifPresent(about -> add(talks, about)));
        return talks;
    }

    private static void add(Set<TalkId> talks, About about) {
        if (about instanceof About.Talks(var named)) {
            talks.addAll(named);
        }
    }
}
