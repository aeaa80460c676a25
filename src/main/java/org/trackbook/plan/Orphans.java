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
    /// Of its words, a title shares at least this part with the one it may have been.
    private static final double ALIKE = 0.5;

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

    /// The talks that may be the one that is gone, best first, at most five. Titles that share half of their words are
    /// offered, and talks of the same people; a bare id is not.
    public static List<Guess> guesses(Conference conference, TalkFacts gone) {
        var words = words(gone.title());
        var people = Folded.speakers(gone.speakers());
        var ranked = new ArrayList<Ranked>();
        for (var talk : conference.talks()) {
            var guid = gone.guid().isPresent() && talk.guid().equals(gone.guid());
            var title = shared(words, words(talk.title()));
            var speakers = shared(people, Folded.speakers(talk.speakers()));
            var time = gone.start().isPresent() && gone.start().get().equals(talk.slot().start()) ? 1 : 0;
            if (guid || title >= ALIKE || speakers > 0) {
                var same = talk.id().equals(gone.id()) ? 1 : 0;
                ranked.add(new Ranked(new Guess(talk, guid ? Match.GUID : same > 0 ? Match.ID : Match.TITLE),
                        (guid ? 8 : 0) + 4 * title + 2 * speakers + time + same));
            }
        }
        return ranked.stream()
                .sorted(Comparator.comparingDouble(Ranked::rank).reversed())
                .limit(GUESSES)
                .map(Ranked::guess)
                .toList();
    }

    private record Ranked(Guess guess, double rank) {
    }

    private static Set<String> words(String title) {
        return Set.copyOf(List.of(Folded.of(title).split(" ")));
    }

    /// How much of both is in both: 0 to 1.
    private static double shared(Set<String> one, Set<String> other) {
        var common = one.stream().filter(other::contains).count();
        return common == 0 ? 0 : 2.0 * common / (one.size() + other.size());
    }
}
