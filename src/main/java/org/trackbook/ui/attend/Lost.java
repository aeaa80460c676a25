package org.trackbook.ui.attend;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.trackbook.model.Note;
import org.trackbook.model.TalkId;
import org.trackbook.ui.orphans.LostTalk;
import org.trackbook.usecase.Opened;

/// What the visitor said of talks that have left the schedule.
///
/// @param talks in the order in which they were first named
/// @param count of notes, ratings, attendances, stars, backups and photos together
record Lost(List<OfTalk> talks, int count) {
    /// What was said of one talk.
    ///
    /// @param notes each stands at one talk only, also where it is about several that are gone
    record OfTalk(LostTalk lost, List<Note> notes) {
    }

    static Lost of(Opened opened) {
        var talks = LostTalk.of(opened.conference(), opened.visit());
        return new Lost(talks.stream().map(it -> of(it, opened)).toList(),
                talks.stream().mapToInt(it -> it.words().size()).sum());
    }

    boolean has(TalkId talk) {
        return talks.stream().anyMatch(it -> it.lost().talk().id().equals(talk));
    }

    private static OfTalk of(LostTalk lost, Opened opened) {
        var notes = lost.words().stream().map(it -> it.note()).flatMap(Optional::stream).collect(Collectors.toSet());
        return new OfTalk(lost, opened.visit().notes().stream().filter(note -> notes.contains(note.id())).toList());
    }
}
