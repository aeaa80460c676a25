package org.trackbook.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.trackbook.model.OwnEntry;
import org.trackbook.model.Person;
import org.trackbook.model.Room;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkFacts;
import org.trackbook.model.TalkId;
import org.trackbook.model.Text;

/// What is known of a talk that a visit speaks of, even if it has left the schedule.
///
/// @param day absent where nobody can say
record Subject(TalkId id, Optional<Integer> day, Optional<Instant> start, String title, Optional<Room> room,
        List<Person> speakers, Text text) {
    static Subject of(Talk talk) {
        return new Subject(talk.id(), Optional.of(talk.day()), Optional.of(talk.slot().start()), talk.title(),
                talk.room(), talk.speakers(), talk.text());
    }

    static Subject of(TalkFacts facts, Optional<Integer> day) {
        return new Subject(facts.id(), day, facts.start(), facts.title(), facts.room(), facts.speakers(), Text.NONE);
    }

    static Subject of(OwnEntry own, Instant start) {
        return new Subject(own.id(), Optional.of(own.day()), Optional.of(start), own.title(), own.room(),
                own.speakers(), Text.NONE);
    }
}
