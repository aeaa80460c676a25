package org.trackbook.ui.plan;

import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.model.Visit;

/// What a talk is to the visitor's plan.
enum Standing {
    /** It comes with the day's main track. */
    MAIN,
    /** It was added from another track. */
    STAR,
    /** It is for the case that the room of another talk is full. */
    BACKUP,
    /** It is of the main track and was left out. */
    DROPPED,
    /** Nothing was decided about it. */
    NONE;

    static Standing of(Talk talk, Visit visit) {
        var main = talk.track().isPresent() && visit.day(talk.day()).track().equals(talk.track());
        var star = visit.days().stream().anyMatch(day -> day.starred().contains(talk.id()));
        if (!star && visit.days().stream().anyMatch(day -> day.backups().containsKey(talk.id()))) {
            return BACKUP;
        }
        if (main) {
            return star || !isDropped(talk.id(), visit) ? MAIN : DROPPED;
        }
        return star ? STAR : NONE;
    }

    private static boolean isDropped(TalkId talk, Visit visit) {
        return visit.days().stream().anyMatch(day -> day.dropped().contains(talk));
    }

    /// Whether the visitor goes there.
    boolean isMine() {
        return this == MAIN || this == STAR;
    }
}
