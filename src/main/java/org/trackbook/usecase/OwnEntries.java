package org.trackbook.usecase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.Predicate;
import org.trackbook.model.About;
import org.trackbook.model.Conference;
import org.trackbook.model.OwnEntry;
import org.trackbook.model.TalkFacts;
import org.trackbook.model.TalkId;
import org.trackbook.model.Visit;
import org.trackbook.plan.Agenda;

/// Adds own entries to a visit, and takes them away.
final class OwnEntries {
    private static final String NAME = "own-";

    private OwnEntries() {
    }

    static boolean has(Visit visit, TalkId id) {
        return visit.own().stream().anyMatch(own -> own.id().equals(id));
    }

    /// An id that nothing in the visit has or had: words about an entry that was taken away stay its own.
    static TalkId free(Visit visit) {
        var taken = new HashSet<>(visit.talks().keySet());
        visit.own().forEach(own -> taken.add(own.id()));
        visit.notes().forEach(note -> {
            if (note.about() instanceof About.Talks(var talks)) {
                taken.addAll(talks);
            }
        });
        var number = 1;
        while (taken.contains(new TalkId(NAME + number)) || Moving.names(visit, new TalkId(NAME + number))) {
            number++;
        }
        return new TalkId(NAME + number);
    }

    /// Adds an entry behind the others, or puts it in the place of the one with its id.
    static Opened with(Opened opened, TalkId id, ByHand entry) {
        var own = new ArrayList<OwnEntry>();
        var put = entry.entry(id);
        opened.visit().own().forEach(it -> own.add(it.id().equals(id) ? put : it));
        if (!has(opened.visit(), id)) {
            own.add(put);
        }
        return new Opened(opened.conference(), opened.visit().withOwn(own));
    }

    /// What is known of the entry stays, for the words about it.
    static Opened without(Opened opened, TalkId id) {
        var visit = opened.visit();
        Predicate<OwnEntry> gone = own -> own.id().equals(id);
        var facts = new LinkedHashMap<>(visit.talks());
        if (Moving.names(visit, id)) {
            visit.own().stream().filter(gone).forEach(own -> facts.put(id, facts(opened.conference(), own)));
        }
        return new Opened(opened.conference(),
                visit.withOwn(visit.own().stream().filter(gone.negate()).toList()).withFacts(facts));
    }

    /// What is known of an own entry, as of a talk.
    static TalkFacts facts(Conference conference, OwnEntry own) {
        var start = conference.day(own.day()).map(day -> Agenda.instant(day, own.start(), conference.zone().id()));
        return new TalkFacts(own.id(), Optional.empty(), own.title(), start, own.room(), own.speakers());
    }
}
