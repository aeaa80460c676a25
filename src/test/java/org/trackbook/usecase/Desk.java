package org.trackbook.usecase;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.trackbook.model.Conference;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.NoteId;
import org.trackbook.model.Talk;
import org.trackbook.store.ConferenceStore;
import org.trackbook.store.Origin;
import org.trackbook.store.SpeakerStore;
import org.trackbook.store.Tally;
import org.trackbook.store.VisitStore;
import org.trackbook.testkit.Talks;
import org.trackbook.testkit.TempDatabase;

/// A library of its own, with one conference in it and a clock that a test sets.
final class Desk implements AutoCloseable {
    final TempDatabase temp = new TempDatabase();
    final ConferenceStore conferences;
    final VisitStore visits;
    final ConferenceId id;
    final InstantSource clock = this::now;
    final PlanDays plan;
    final KeepNotes notes;
    final RateTalks rate;
    final KeepOrphans orphans;
    final MakeConference making;
    final ReadSpeakers speakers;

    private Instant now = Talks.at(1, "09:00");

    Desk(Talk... talks) {
        conferences = new ConferenceStore(temp.database());
        visits = new VisitStore(temp.database());
        var numbers = new AtomicInteger();
        plan = new PlanDays(conferences, visits, clock);
        notes = new KeepNotes(conferences, visits, clock, () -> new NoteId("n" + numbers.incrementAndGet()));
        rate = new RateTalks(conferences, visits, clock);
        orphans = new KeepOrphans(conferences, visits);
        making = new MakeConference(conferences, visits, clock);
        speakers = new ReadSpeakers(new SpeakerStore(temp.database()));
        id = publish(Talks.conference(talks)).id();
    }

    Conference publish(Conference conference) {
        conferences.keep(conference, new Origin("harbour.xml", "schedule-xml", "", now),
                Tally.first(conference.talks().size()), Map.of());
        return conference;
    }

    void wait(Duration time) {
        now = now.plus(time);
    }

    Instant now() {
        return now;
    }

    @Override
    public void close() {
        temp.close();
    }
}
