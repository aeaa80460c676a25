package org.trackbook.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What is remembered of a talk that the visitor did something with, so that his words still read well when the talk
/// has left the schedule.
public record TalkFacts(TalkId id, Optional<Guid> guid, String title, Optional<Instant> start, Optional<Room> room,
        List<Person> speakers) {
    public TalkFacts {
        speakers = List.copyOf(speakers);
    }

    public static TalkFacts of(Talk talk) {
        return new TalkFacts(talk.id(), talk.guid(), talk.title(), Optional.of(talk.slot().start()), talk.room(),
                talk.speakers());
    }

    public TalkFacts withId(TalkId other) {
        return new TalkFacts(other, guid, title, start, room, speakers);
    }
}
