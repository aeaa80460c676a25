package org.trackbook.ui.attend;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.trackbook.model.Attendance;
import org.trackbook.model.Note;
import org.trackbook.model.NoteId;
import org.trackbook.model.Rating;
import org.trackbook.model.TalkFacts;
import org.trackbook.model.Visit;
import org.trackbook.plan.Orphan;
import org.trackbook.plan.Orphans;
import org.trackbook.usecase.Opened;

/// What the visitor said of talks that have left the schedule.
///
/// @param talks in the order in which they were first named
/// @param count of notes, ratings, attendances, stars, backups and photos together
record Lost(List<OfTalk> talks, int count) {
    /// What was said of one talk.
    ///
    /// @param facts as last known
    /// @param notes each stands at one talk only, also where it is about several that are gone
    record OfTalk(TalkFacts facts, List<Note> notes, Optional<Rating> rating, Optional<Attendance> attendance) {
    }

    static Lost of(Opened opened) {
        var orphans = Orphans.of(opened.conference(), opened.visit());
        return new Lost(orphans.stream().map(Orphan::talk).distinct().map(talk -> of(talk, opened.visit(), orphans))
                .toList(), orphans.size());
    }

    private static OfTalk of(TalkFacts talk, Visit visit, List<Orphan> orphans) {
        var notes = orphans.stream().filter(orphan -> orphan.talk().id().equals(talk.id()))
                .flatMap(orphan -> orphan.note().stream()).collect(Collectors.<NoteId>toSet());
        return new OfTalk(talk, visit.notes().stream().filter(note -> notes.contains(note.id())).toList(),
                visit.rating(talk.id()), visit.attendance(talk.id()));
    }
}
