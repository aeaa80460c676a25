package org.trackbook.usecase;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.trackbook.model.Cause;
import org.trackbook.model.Conference;
import org.trackbook.model.ConferenceId;
import org.trackbook.plan.Change;
import org.trackbook.plan.Changes;
import org.trackbook.store.StoredConference;

/// Finds the conference of the library that an imported schedule is a newer version of. An address alone proves nothing:
/// many serve another year each year. A title alone neither.
final class Identity {
    private Identity() {
    }

    /// By source and days, or source, title and year, or title and days. A schedule without a title of its own (such as
    /// bookmarks) is known by its talks.
    static Optional<ConferenceId> of(Look.Read read, List<StoredConference> shelf,
            Function<ConferenceId, Optional<Conference>> library) {
        var conference = read.conference();
        Predicate<StoredConference> source = it -> !it.imported().source().isEmpty()
                && it.imported().source().equals(read.source());
        Predicate<StoredConference> days = it -> !it.start().isAfter(conference.end())
                && !it.end().isBefore(conference.start());
        Predicate<StoredConference> title = it -> Choice.folded(it.title()).equals(Choice.folded(conference.title()));
        Predicate<StoredConference> year = it -> it.start().getYear() == conference.start().getYear();
        Predicate<StoredConference> talks = it -> read.problems().stream().anyMatch(
                problem -> problem.cause() == Cause.CONFERENCE_TITLE)
                && library.apply(it.id()).map(known -> holds(known, conference)).orElse(false);
        return List.of(source.and(days), source.and(title).and(year), title.and(days), days.and(talks))
                .stream()
                .flatMap(rule -> shelf.stream().filter(rule))
                .map(StoredConference::id)
                .findFirst();
    }

    /// Whether most of the talks are known.
    private static boolean holds(Conference known, Conference read) {
        var added = Changes.between(known, read).stream().filter(Change.Added.class::isInstance).count();
        return (read.talks().size() - added) * 3 >= read.talks().size() * 2L && !read.talks().isEmpty();
    }
}
