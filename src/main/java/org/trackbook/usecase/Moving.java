package org.trackbook.usecase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.trackbook.model.About;
import org.trackbook.model.Attendance;
import org.trackbook.model.DayPlan;
import org.trackbook.model.Note;
import org.trackbook.model.Photo;
import org.trackbook.model.Rating;
import org.trackbook.model.TalkId;
import org.trackbook.model.Visit;

/// Brings all that a visit says of one talk to another, but what would overwrite something there.
///
/// @param left how much stayed, because the other talk has its own
record Moving(Visit visit, int left) {
    static Moving of(Visit visit, TalkId from, TalkId to) {
        var left = new ArrayList<Object>();
        UnaryOperator<TalkId> led = talk -> talk.equals(from) ? to : talk;
        var notes = visit.notes().stream().map(note -> note.withAbout(note.about().withTalks(led))).toList();
        var photos = visit.photos()
                .stream()
                .map(photo -> photo.withAbout(photo.about().map(about -> about.withTalks(led))))
                .toList();
        var ratings = moved(visit.ratings(), Rating::talk, it -> it.withTalk(to), from, to, Moving::same,
                Moving::equal, left);
        var attendance = moved(visit.attendance(), Attendance::talk, it -> it.withTalk(to), from, to, Moving::same,
                Moving::equal, left);
        var days = visit.days().stream().map(day -> moved(day, from, to, left)).toList();
        return new Moving(new Visit(visit.conference(), visit.visitor(), visit.talks(), visit.own(), days,
                visit.hiddenTracks(), notes, ratings, attendance, visit.people(), visit.actions(), visit.trip(),
                visit.glossary(), photos, visit.report(), visit.unknown()), left.size());
    }

    /// Whether a visit says anything of a talk.
    static boolean names(Visit visit, TalkId talk) {
        var abouts = Stream.concat(visit.notes().stream().map(Note::about),
                visit.photos().stream().map(Photo::about).flatMap(Optional::stream));
        return abouts.anyMatch(about -> about instanceof About.Talks(var talks) && talks.contains(talk))
                || visit.ratings().stream().anyMatch(it -> it.talk().equals(talk))
                || visit.attendance().stream().anyMatch(it -> it.talk().equals(talk))
                || visit.days().stream().anyMatch(day -> names(day, talk));
    }

    private static boolean names(DayPlan day, TalkId talk) {
        return day.starred().contains(talk) || day.shortList().contains(talk) || day.dropped().contains(talk)
                || day.backups().containsKey(talk) || day.backups().containsValue(talk)
                || day.leaving().containsKey(talk) || day.leaving().containsValue(talk);
    }

    /// What one author says of the other talk already stays there; what says the same goes.
    private static <T> List<T> moved(List<T> all, Function<T, TalkId> talk, UnaryOperator<T> move, TalkId from,
            TalkId to, BiPredicate<T, T> sameAuthor, BiPredicate<T, T> equal, List<Object> left) {
        var moved = new ArrayList<T>();
        for (var it : all) {
            var there = all.stream()
                    .filter(other -> talk.apply(other).equals(to) && sameAuthor.test(other, it))
                    .findFirst();
            if (!talk.apply(it).equals(from)) {
                moved.add(it);
            } else if (there.isEmpty()) {
                moved.add(move.apply(it));
            } else if (!equal.test(there.get(), it)) {
                moved.add(it);
                left.add(it);
            }
        }
        return moved;
    }

    private static boolean same(Rating one, Rating other) {
        return one.author().equals(other.author());
    }

    private static boolean same(Attendance one, Attendance other) {
        return one.author().equals(other.author());
    }

    private static boolean equal(Rating one, Rating other) {
        return one.stars() == other.stars() && one.verdict().equals(other.verdict());
    }

    private static boolean equal(Attendance one, Attendance other) {
        return one.state().equals(other.state()) && one.watch() == other.watch();
    }

    private static DayPlan moved(DayPlan day, TalkId from, TalkId to, List<Object> left) {
        return day.withStarred(moved(day.starred(), from, to))
                .withShortList(moved(day.shortList(), from, to))
                .withDropped(moved(day.dropped(), from, to))
                .withBackups(moved(day.backups(), from, to, left))
                .withLeaving(moved(day.leaving(), from, to, left));
    }

    private static Set<TalkId> moved(Set<TalkId> talks, TalkId from, TalkId to) {
        var moved = new LinkedHashSet<TalkId>();
        talks.forEach(talk -> moved.add(talk.equals(from) ? to : talk));
        return moved;
    }

    /// What a talk is to another one: its backup, or left early for it.
    private static Map<TalkId, TalkId> moved(Map<TalkId, TalkId> pairs, TalkId from, TalkId to, List<Object> left) {
        var moved = new LinkedHashMap<TalkId, TalkId>();
        pairs.forEach((talk, other) -> {
            var now = other.equals(from) ? to : other;
            var there = Optional.ofNullable(pairs.get(to));
            if (!talk.equals(from) || (there.isPresent() && !there.get().equals(now))) {
                moved.put(talk, now);
                if (talk.equals(from)) {
                    left.add(talk);
                }
            } else {
                moved.putIfAbsent(to, now);
            }
        });
        // a talk is neither to itself
        moved.entrySet().removeIf(pair -> pair.getKey().equals(pair.getValue()));
        return moved;
    }
}
