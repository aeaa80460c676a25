package org.trackbook.usecase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Person;
import org.trackbook.model.Progress;
import org.trackbook.model.Room;
import org.trackbook.model.TalkFacts;
import org.trackbook.model.Track;
import org.trackbook.store.Findings;
import org.trackbook.store.SearchStore;

/// Finds talks, notes, speakers, tracks and rooms in the whole library, while somebody types.
public final class SearchLibrary {
    private final SearchStore store;

    public SearchLibrary(SearchStore store) {
        this.store = store;
    }

    /// Looks for what somebody typed. Words must all be there, in any order; `"some words"` just so; `-word` not at all;
    /// `day:1`, `day:sun`, `room:`, `track:`, `speaker:`, `year:` and `rated:4` say where.
    ///
    /// @param here the conference that comes first, where one is open
    /// @param most so many of each kind, and of talks so many of the one conference and as many of the others
    /// @param progress asked all the time whether the answer is still wanted
    public Hits find(String typed, Optional<ConferenceId> here, int most, Progress progress) {
        var sought = TypedWords.read(typed);
        return store.find(sought, here, most, progress)
                .<Hits>map(found -> hits(found, new Marking(sought.words()), here))
                .orElseGet(Hits.Cancelled::new);
    }

    private record Ranked(Hit hit, int kind, int rank) {
    }

    private static Hits hits(Findings found, Marking marking, Optional<ConferenceId> here) {
        var ranked = new ArrayList<Ranked>();
        found.talks().forEach(it -> ranked.add(new Ranked(talk(it, found, marking), 0, it.rank())));
        found.names().forEach(it -> ranked.add(new Ranked(name(it, found, marking), 1, it.rank())));
        found.notes().forEach(it -> ranked.add(new Ranked(note(it, found, marking), 2, it.rank())));
        // what is equal stays in the order of its conferences
        ranked.sort(Comparator.comparing((Ranked it) -> !here.equals(Optional.of(it.hit().in().id())))
                .thenComparingInt(Ranked::rank)
                .thenComparingInt(Ranked::kind));
        return new Hits.Found(ranked.stream().map(Ranked::hit).toList(), found.here(), found.elsewhere());
    }

    private static Hit.In in(ConferenceId id, Findings found) {
        var conference = found.conferences().get(id);
        if (conference == null) {
            throw new IllegalStateException("found in no conference: " + id);
        }
        return new Hit.In(id, conference.title(), conference.zone());
    }

    private static Hit talk(Findings.Talk it, Findings found, Marking marking) {
        var speakers = String.join(", ", it.speakers().stream().map(Person::value).toList());
        return new Hit.Talk(in(it.conference(), found), it.id(), marking.whole(it.title()), marking.whole(speakers),
                snippet(it, speakers, marking), it.day(), it.slot(), it.track(), it.room(),
                it.standing() == Findings.Standing.OWN, it.standing() == Findings.Standing.GONE);
    }

    /// Of all that is said of a talk, what has most of the words: the title before the others.
    private static Marked snippet(Findings.Talk it, String speakers, Marking marking) {
        return marking.best(List.of(it.title(), speakers, it.verdict().orElse(""), it.subtitle(),
                it.track().map(Track::value).orElse(""), it.room().map(Room::value).orElse("")), it.text());
    }

    private static Hit name(Findings.Name it, Findings found, Marking marking) {
        return new Hit.Name(switch (it.what()) {
            case SPEAKER -> Hit.Name.Kind.SPEAKER;
            case TRACK -> Hit.Name.Kind.TRACK;
            case ROOM -> Hit.Name.Kind.ROOM;
        }, in(it.conference(), found), it.name(), marking.whole(it.name()), it.talks(), it.first(), it.title(),
                it.day(),
                it.start());
    }

    private static Hit note(Findings.Note it, Findings found, Marking marking) {
        var titles = String.join(", ", it.talks().stream().map(TalkFacts::title).toList());
        return new Hit.Note(in(it.conference(), found), it.id(), it.about(), marking.whole(titles),
                marking.line(it.text()), it.author(), it.talks().stream().map(TalkFacts::id).findFirst(), it.day(),
                it.start(), it.gone());
    }
}
