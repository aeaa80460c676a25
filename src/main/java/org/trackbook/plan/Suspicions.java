package org.trackbook.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.trackbook.model.Conference;
import org.trackbook.model.Talk;

/// Tells whether what calls itself the newer version of a schedule is likely to be one.
public final class Suspicions {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}]+");

    private final Conference before;
    private final Conference after;
    private final List<Suspicion> found = new ArrayList<>();

    private Suspicions(Conference before, Conference after) {
        this.before = before;
        this.after = after;
        if (!before.talks().isEmpty() && after.talks().isEmpty()) {
            add(Suspicion.What.EMPTY, before.talks().size(), 0);
        } else {
            talks();
            gone(Suspicion.What.SPEAKERS, talk -> !talk.speakers().isEmpty());
            gone(Suspicion.What.TRACKS, talk -> talk.track().isPresent());
        }
        year();
        conference();
    }

    /// Why not to believe it; empty where it looks like the same conference, also when it grew a lot.
    public static List<Suspicion> of(Conference before, Conference after) {
        return List.copyOf(new Suspicions(before, after).found);
    }

    private void talks() {
        if (again() * 3 < before.talks().size() * 2) {
            add(Suspicion.What.TALKS, before.talks().size(), again());
        }
    }

    private int again() {
        return before.talks().size() - Matching.of(before, after).gone().size();
    }

    private void gone(Suspicion.What what, Predicate<Talk> has) {
        var had = (int) before.talks().stream().filter(has).count();
        if (had > 0 && after.talks().stream().noneMatch(has)) {
            add(what, had, 0);
        }
    }

    private void year() {
        if (before.end().getYear() < after.start().getYear() || after.end().getYear() < before.start().getYear()) {
            add(Suspicion.What.YEAR, before.start().getYear(), after.start().getYear());
        }
    }

    /// Nothing speaks for a schedule with another title where no talk was known.
    private void conference() {
        var other = words(before.title());
        other.retainAll(words(after.title()));
        var strange = before.talks().isEmpty() || again() * 3 < before.talks().size() * 2;
        if (strange && other.isEmpty() && !Folded.of(before.title()).equals(Folded.of(after.title()))) {
            found.add(new Suspicion(Suspicion.What.CONFERENCE, before.title(), after.title()));
        }
    }

    /// The words of a title without its numbers: they differ each year.
    private static Set<String> words(String title) {
        return Arrays.stream(NO_LETTER.split(Folded.of(title)))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private void add(Suspicion.What what, int known, int now) {
        found.add(new Suspicion(what, String.valueOf(known), String.valueOf(now)));
    }
}
