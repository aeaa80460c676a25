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
    private final int known;
    private final int again;
    private final List<Suspicion> found = new ArrayList<>();

    private Suspicions(Conference before, Conference after) {
        this.before = before;
        this.after = after;
        this.known = before.talks().size();
        this.again = known - Matching.of(before, after).gone().size();
        if (known > 0 && after.talks().isEmpty()) {
            add(Suspicion.What.EMPTY, known, 0);
        } else {
            if (few()) {
                add(Suspicion.What.TALKS, known, again);
            }
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

    /// Fewer than two thirds.
    private boolean few() {
        return again * 3 < known * 2;
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
        if ((known == 0 || few()) && other.isEmpty() && !Folded.of(before.title()).equals(Folded.of(after.title()))) {
            found.add(new Suspicion(Suspicion.What.CONFERENCE, before.title(), after.title()));
        }
    }

    /// The words of a title without its numbers: they differ each year.
    private static Set<String> words(String title) {
        return Arrays.stream(NO_LETTER.split(Folded.of(title)))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private void add(Suspicion.What what, int then, int now) {
        found.add(new Suspicion(what, String.valueOf(then), String.valueOf(now)));
    }
}
