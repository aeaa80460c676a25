package org.trackbook.ui.orphans;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.ArrayList;
import org.trackbook.model.Conference;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkFacts;
import org.trackbook.model.TalkId;
import org.trackbook.model.Visit;
import org.trackbook.plan.Orphan;
import org.trackbook.plan.Orphans;

/// A talk that has left the schedule, with all that the visitor said of it.
///
/// @param talk as last known
/// @param words at least one, notes first
public record LostTalk(TalkFacts talk, List<Orphan> words) {
    public LostTalk {
        words = List.copyOf(words);
    }

    /// All of a visit, in the order in which they were first named.
    public static List<LostTalk> of(Conference conference, Visit visit) {
        var talks = new LinkedHashMap<TalkId, List<Orphan>>();
        Orphans.of(conference, visit)
                .forEach(orphan -> talks.computeIfAbsent(orphan.talk().id(), _ -> new ArrayList<>()).add(orphan));
        return talks.values().stream().map(words -> new LostTalk(words.getFirst().talk(), words)).toList();
    }

    /// Whether it is a certain talk of an older schedule. The id alone says little: another talk may have had it later,
    /// and the words then stand at an id of their own.
    public boolean was(Talk older) {
        return talk.title().equals(older.title())
                && talk.start().map(older.slot().start()::equals).orElse(talk.id().equals(older.id()));
    }
}
