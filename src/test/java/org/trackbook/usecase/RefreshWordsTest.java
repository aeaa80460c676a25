package org.trackbook.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trackbook.model.Conference;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Visit;
import org.trackbook.store.ConferenceStore;
import org.trackbook.store.PastVersion;
import org.trackbook.store.VisitStore;
import org.trackbook.testkit.RandomSchedules;
import org.trackbook.testkit.TempDatabase;

/// What holds of a real library whatever its refreshes bring. `-Dcases=N` tries more, `-Dseed=N` one.
class RefreshWordsTest {
    private static final int VERSIONS = 3;

    private final TempDatabase temp = new TempDatabase();
    private final ConferenceStore conferences = temp.conferences();
    private final VisitStore visits = temp.visits();
    private final Keeping keeping = new Keeping(conferences, () -> Instant.EPOCH);
    private final RevertSchedule reverting = new RevertSchedule(conferences, () -> Instant.EPOCH);

    @AfterEach
    void close() {
        temp.close();
    }

    @Test
    void noWordIsLostAndWhatWasBeforeComesBackJustSo() {
        var seed = Long.getLong("seed");
        var seeds = seed == null ? LongStream.range(0, Integer.getInteger("cases", 200)) : LongStream.of(seed);
        seeds.forEach(it -> {
            try {
                one(new RandomSchedules(it));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("-Dseed=" + it + ": " + e.getMessage(), e);
            }
        });
    }

    private void one(RandomSchedules random) {
        var schedule = random.schedule();
        var id = schedule.id();
        keep(id, schedule, Optional.empty());
        visits.keep(random.visit(schedule));
        var known = new ArrayList<>(List.of(schedule));
        for (int version = 1; version < VERSIONS; version++) {
            var before = new Opened(conferences.conference(id).orElseThrow(), visits.visit(id));
            schedule = random.edited(schedule);
            if (keep(id, schedule, Optional.of(id))) {
                known.addFirst(schedule);
                backAndForth(id, before);
                known.addAll(0, List.of(schedule, before.conference()));
            }
        }
        assertEquals(known, conferences.versions(id).stream().map(PastVersion::after).map(Optional::orElseThrow)
                .toList());
        conferences.remove(id);
    }

    private void backAndForth(ConferenceId id, Opened before) {
        var after = new Opened(conferences.conference(id).orElseThrow(), visits.visit(id));
        assertEquals(words(before.visit()), words(after.visit()));

        assertInstanceOf(Outcome.Kept.class, reverting.revert(id));
        assertEquals(before, new Opened(conferences.conference(id).orElseThrow(), visits.visit(id)));

        assertInstanceOf(Outcome.Kept.class, reverting.revert(id));
        assertEquals(after, new Opened(conferences.conference(id).orElseThrow(), visits.visit(id)));
    }

    private boolean keep(ConferenceId id, Conference conference, Optional<ConferenceId> aim) {
        var read = new Look.Read("in", "in", "schedule-xml", new Look.Version("", "", ""), conference.withId(id),
                List.of(), Optional.empty(), aim);
        return keeping.keep(read, true) instanceof Outcome.Kept;
    }

    /// All that the visitor wrote, without what it is about.
    private static List<String> words(Visit visit) {
        return Stream.of(visit.notes().stream().map(it -> it.id() + it.text() + it.history()),
                visit.ratings().stream().map(it -> it.stars() + " " + it.verdict() + it.author()),
                visit.attendance().stream().map(it -> it.state() + " " + it.watch() + it.author()),
                visit.photos().stream().map(it -> it.id() + it.alt()),
                visit.days().stream().map(it -> it.label() + " " + it.track() + " " + it.starred().size() + " "
                        + it.shortList().size() + " " + it.dropped().size() + " " + it.backups().size()))
                .flatMap(it -> it)
                .sorted()
                .toList();
    }
}
