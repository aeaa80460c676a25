package org.trackbook.usecase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Person;
import org.trackbook.model.Talk;
import org.trackbook.store.SpeakerStore;
import org.trackbook.store.SpokenTalk;

/// Tells what else the speakers of a talk hold, in any conference of the library. Names alone say who is who.
public final class ReadSpeakers {
    private final SpeakerStore store;

    public ReadSpeakers(SpeakerStore store) {
        this.store = store;
    }

    /// A speaker, with his other talks.
    public record OfSpeaker(Person speaker, List<OtherTalk> talks) {
        public OfSpeaker {
            talks = List.copyOf(talks);
        }
    }

    /// Each speaker of a talk, in its order. Talks of the same conference come first, by time, then the newest.
    public List<OfSpeaker> others(ConferenceId conference, Talk talk) {
        var all = new ArrayList<OfSpeaker>();
        store.talks(talk.speakers())
                .forEach((speaker, talks) -> all.add(new OfSpeaker(speaker, talks.stream()
                        .filter(it -> !it.conference().equals(conference) || !it.id().equals(talk.id()))
                        .sorted(order(conference))
                        .map(ReadSpeakers::other)
                        .toList())));
        return all;
    }

    private static Comparator<SpokenTalk> order(ConferenceId conference) {
        return Comparator.comparing((SpokenTalk it) -> !it.conference().equals(conference))
                .thenComparing((one, other) -> one.conference().equals(conference)
                        ? one.slot().start().compareTo(other.slot().start())
                        : other.slot().start().compareTo(one.slot().start()));
    }

    private static OtherTalk other(SpokenTalk it) {
        return new OtherTalk(new Hit.In(it.conference(), it.title(), it.zone()), it.id(), it.name(), it.status(),
                it.slot(), it.room(), it.rating(), it.notes());
    }
}
