package org.trackbook.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trackbook.model.About;
import org.trackbook.model.Attendance;
import org.trackbook.model.Conference;
import org.trackbook.model.Note;
import org.trackbook.model.NoteId;
import org.trackbook.model.OwnEntry;
import org.trackbook.model.Photo;
import org.trackbook.model.Rating;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkFacts;
import org.trackbook.model.TalkId;
import org.trackbook.model.Visit;

/// Finds what a visitor said of talks that have left the schedule, and where it might belong now.
public final class Orphans {
    private static final int GUESSES = 5;
    /// In percent, how much a title is at least like the one it may have been.
    private static final int ALIKE = 50;

    private final Conference conference;
    private final Visit visit;
    private final Set<TalkId> known;
    private final Set<Orphan> found = new LinkedHashSet<>();

    private Orphans(Conference conference, Visit visit) {
        this.conference = conference;
        this.visit = visit;
        this.known = conference.talks().stream().map(Talk::id).collect(Collectors.toCollection(HashSet::new));
        visit.own().stream().map(OwnEntry::id).forEach(known::add);
    }

    /// All of it: notes first, then ratings, attendances, stars, backups and photos, each in the visit's order. What is
    /// about several such talks stands at the first.
    public static List<Orphan> of(Conference conference, Visit visit) {
        return new Orphans(conference, visit).found();
    }

    private List<Orphan> found() {
        visit.notes().stream().filter(note -> !note.deleted()).forEach(this::note);
        visit.ratings().forEach(this::rating);
        visit.attendance().forEach(this::attendance);
        visit.days().forEach(day -> day.starred().forEach(talk -> add(talk, OrphanKind.STAR, "")));
        visit.days().forEach(day -> day.backups()
                .forEach((talk, other) -> add(talk, OrphanKind.BACKUP, title(other))));
        visit.photos().forEach(this::photo);
        return List.copyOf(found);
    }

    private void note(Note note) {
        gone(note.about()).ifPresent(talk -> found.add(
                new Orphan(facts(talk), OrphanKind.NOTE, Optional.of(note.id()), note.text())));
    }

    private void rating(Rating rating) {
        add(rating.talk(), OrphanKind.RATING, (rating.stars() + " " + rating.verdict().orElse("")).strip());
    }

    private void attendance(Attendance attendance) {
        var words = Stream.of(attendance.state().map(state -> state.name().toLowerCase(Locale.ROOT)),
                Optional.of("watch").filter(_ -> attendance.watch()));
        add(attendance.talk(), OrphanKind.ATTENDANCE,
                words.flatMap(Optional::stream).collect(Collectors.joining(" ")));
    }

    private void photo(Photo photo) {
        photo.about().flatMap(this::gone).ifPresent(talk -> add(talk, OrphanKind.PHOTO,
                photo.alt().isEmpty() ? photo.caption().orElse(photo.file()) : photo.alt()));
    }

    private void add(TalkId talk, OrphanKind kind, String text) {
        if (!known.contains(talk)) {
            found.add(new Orphan(facts(talk), kind, Optional.<NoteId>empty(), text));
        }
    }

    /// The first talk that is gone of those that something is about.
    private Optional<TalkId> gone(About about) {
        return about instanceof About.Talks(var talks)
                ? talks.stream().filter(talk -> !known.contains(talk)).findFirst()
                : Optional.empty();
    }

    private String title(TalkId talk) {
        return conference.talk(talk).map(Talk::title).orElseGet(() -> facts(talk).title());
    }

    private TalkFacts facts(TalkId id) {
        var facts = visit.talks().get(id);
        return facts == null
                ? new TalkFacts(id, Optional.empty(), id.value(), Optional.empty(), Optional.empty(), List.of())
                : facts;
    }

    /// The talks that may be the one that is gone, best first, at most five: those of its guid, of a title like its own or
    /// of the same people. A bare id proves nothing, and is not offered.
    public static List<Guess> guesses(Conference conference, TalkFacts gone) {
        var title = Folded.of(gone.title());
        var people = Folded.speakers(gone.speakers());
        var ranked = new ArrayList<Ranked>();
        for (var talk : conference.talks()) {
            var guid = gone.guid().isPresent() && talk.guid().equals(gone.guid());
            var alike = Folded.alike(title, Folded.of(talk.title()));
            var shared = talk.speakers().stream().filter(it -> people.contains(Folded.of(it.value()))).count();
            if (guid || alike >= ALIKE || shared > 0) {
                var id = talk.id().equals(gone.id());
                var then = gone.start().filter(talk.slot().start()::equals).isPresent();
                var there = gone.room().isPresent() && gone.room().equals(talk.room());
                ranked.add(new Ranked(new Guess(talk, guid ? Match.GUID : id ? Match.ID : Match.TITLE),
                        (guid ? 200 : 0) + alike + (shared > 0 ? 40 : 0) + (id ? 20 : 0) + (then ? 20 : 0)
                                + (there ? 5 : 0)));
            }
        }
        return ranked.stream()
                .sorted(Comparator.comparingInt(Ranked::rank).reversed())
                .limit(GUESSES)
                .map(Ranked::guess)
                .toList();
    }

    private record Ranked(Guess guess, int rank) {
    }
}
