package org.trackbook.visit;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trackbook.model.Note;
import org.trackbook.model.Revision;

/// Makes one note of two with the same id: the newer text stands, the older is kept in the history. It does not matter
/// which of the two is mine, but for a note that is the same in both.
final class MergedNote {
    /// What was never said to be edited is the oldest.
    static final Comparator<Optional<Instant>> BY_AGE = comparing(it -> it.orElse(Instant.MIN));

    private MergedNote() {
    }

    static Note of(Note mine, Note theirs) {
        var newer = BY_AGE.compare(mine.edited(), theirs.edited());
        var first = newer != 0 ? newer : mine.text().compareTo(theirs.text());
        var standing = first >= 0 ? mine : theirs;
        var other = first >= 0 ? theirs : mine;
        var sameText = mine.text().equals(theirs.text());
        // one that is deleted stays so, unless it was edited since
        var deleted = newer == 0 ? mine.deleted() || theirs.deleted() : standing.deleted();
        return new Note(mine.id(), standing.about(), standing.text(), sameText ? mine.author() : standing.author(),
                earlier(mine.created(), theirs.created()), standing.edited(), deleted,
                history(mine, theirs, standing, other));
    }

    /// Whether two texts met and neither was simply newer: the one that does not stand is in the history since.
    static boolean keptBoth(Note mine, Note theirs) {
        return !mine.text().equals(theirs.text()) && BY_AGE.compare(mine.edited(), theirs.edited()) >= 0;
    }

    private static List<Revision> history(Note mine, Note theirs, Note standing, Note other) {
        var texts = new ArrayList<>(theirs.history());
        texts.removeIf(it -> it.text().equals(standing.text()) && it.edited().equals(standing.edited()));
        if (!other.text().equals(standing.text())) {
            texts.add(new Revision(other.text(), other.edited(), other.author()));
        }
        var more = new ArrayList<Revision>();
        texts.stream().filter(it -> !contains(mine.history(), it) && !contains(more, it)).forEach(more::add);
        if (more.isEmpty()) {
            return mine.history();
        }
        return Stream.concat(mine.history().stream(), more.stream())
                .sorted(comparing(Revision::edited, BY_AGE).thenComparing(Revision::text))
                .toList();
    }

    private static boolean contains(List<Revision> texts, Revision text) {
        return texts.stream().anyMatch(it -> it.text().equals(text.text()) && it.edited().equals(text.edited()));
    }

    private static Optional<Instant> earlier(Optional<Instant> one, Optional<Instant> other) {
        return Stream.of(one, other).flatMap(Optional::stream).min(Comparator.naturalOrder());
    }
}
