package org.trackbook.ui.attend;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trackbook.model.About;
import org.trackbook.model.Attendance;
import org.trackbook.model.Note;
import org.trackbook.model.OwnEntry;
import org.trackbook.model.Photo;
import org.trackbook.model.Rating;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkFacts;
import org.trackbook.model.TalkId;
import org.trackbook.model.Visit;
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
        var known = opened.conference().talks().stream().map(Talk::id).collect(Collectors.toSet());
        opened.visit().own().stream().map(OwnEntry::id).forEach(known::add);
        var named = new ArrayList<TalkId>();
        var visit = opened.visit();
        var notes = visit.notes().stream().filter(note -> !note.deleted() && lost(note, known)).toList();
        notes.forEach(note -> named.add(first(note, known)));
        visit.ratings().forEach(rating -> named.add(rating.talk()));
        visit.attendance().forEach(attendance -> named.add(attendance.talk()));
        visit.days().forEach(day -> {
            named.addAll(day.starred());
            named.addAll(day.backups().keySet());
        });
        visit.photos().stream().flatMap(Lost::talk).forEach(named::add);
        named.removeIf(known::contains);
        return new Lost(new LinkedHashSet<>(named).stream().map(id -> of(id, visit, notes, known)).toList(),
                named.size());
    }

    private static Stream<TalkId> talk(Photo photo) {
        return photo.about()
                .stream()
                .flatMap(about -> about instanceof About.Talks(var talks) ? talks.stream() : Stream.of());
    }

    private static OfTalk of(TalkId id, Visit visit, List<Note> notes, Set<TalkId> known) {
        var facts = visit.talks().get(id);
        return new OfTalk(facts == null ? unknown(id) : facts,
                notes.stream().filter(note -> first(note, known).equals(id)).toList(), visit.rating(id),
                visit.attendance(id));
    }

    private static TalkFacts unknown(TalkId id) {
        return new TalkFacts(id, Optional.empty(), id.value(), Optional.empty(), Optional.empty(), List.of());
    }

    private static boolean lost(Note note, Set<TalkId> known) {
        return note.about() instanceof About.Talks(var talks) && !known.containsAll(talks);
    }

    /// The first talk of a note that is gone.
    private static TalkId first(Note note, Set<TalkId> known) {
        if (note.about() instanceof About.Talks(var talks)) {
            return talks.stream().filter(talk -> !known.contains(talk)).findFirst().orElseThrow();
        }
        throw new IllegalArgumentException("not about talks: " + note.id());
    }
}
