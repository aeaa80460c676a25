package org.trackbook.testkit;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.trackbook.model.Conference;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Track;
import org.trackbook.model.Visit;
import org.trackbook.store.Origin;
import org.trackbook.store.Tally;
import org.trackbook.usecase.PlanDays;
import org.trackbook.usecase.ReadLibrary;

/// A library with one conference in it, whose Saturday is planned.
public final class Harbour implements AutoCloseable {
    public static final ConferenceId ID = new ConferenceId("harbour-days-2027");

    private final TempDatabase database = new TempDatabase();
    private final Conference conference = Talks.conference(
            Talks.titled(Talks.talk("first", "Sails", 1, "10:00", 30), "Relax and recover on a rough sea", "Ada Quay"),
            Talks.titled(Talks.talk("second", "Sails", 1, "11:00", 60), "Introduction to knots", "Ben Rope"),
            Talks.titled(Talks.talk("third", "Ropes", 1, "11:45", 30), "Ropes nobody has tested", "Cleo Bay"));

    public Harbour() {
        database.conferences()
                .keep(conference, new Origin("harbour.xml", "schedule-xml", "0", Instant.EPOCH), Tally.first(3),
                        Map.of());
        new PlanDays(database.conferences(), database.visits(), InstantSource.fixed(Instant.EPOCH))
                .pick(ID, 1, Optional.of(new Track("Sails")), Optional.empty());
    }

    public ReadLibrary library() {
        return new ReadLibrary(database.conferences(), database.visits());
    }

    public TempDatabase database() {
        return database;
    }

    /// The visit of somebody who has planned nothing.
    public Visit withoutPlans() {
        return Visit.none(ID);
    }

    /// Takes the conference out of the library.
    public void remove() {
        database.conferences().remove(ID);
    }

    @Override
    public void close() {
        database.close();
    }
}
