package org.trackbook.usecase;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trackbook.model.Cause;
import org.trackbook.model.Conference;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Effect;
import org.trackbook.model.Problem;
import org.trackbook.model.Zone;
import org.trackbook.model.ZoneSource;
import org.trackbook.plan.Change;
import org.trackbook.plan.Changes;
import org.trackbook.plan.Suspicion;
import org.trackbook.plan.Suspicions;
import org.trackbook.store.ConferenceStore;
import org.trackbook.store.HeldVersion;
import org.trackbook.store.Leading;
import org.trackbook.store.Origin;
import org.trackbook.store.Recorded;
import org.trackbook.store.StoredConference;
import org.trackbook.store.Tally;

/// Compares what was read with what is known, and keeps it in one transaction.
final class Keeping {
    private final ConferenceStore conferences;
    private final InstantSource clock;

    Keeping(ConferenceStore conferences, InstantSource clock) {
        this.conferences = conferences;
        this.clock = clock;
    }

    /// Compares and keeps; compares anew where another window or program was faster.
    Outcome keep(Look.Read read, boolean accept) {
        var outcome = attempt(read, accept);
        while (outcome.isEmpty()) {
            outcome = attempt(read, accept);
        }
        return outcome.get();
    }

    /// Remembers what was held back until somebody decides, also when the program ends before.
    void hold(Outcome.Held held) {
        var read = held.read();
        conferences.hold(new HeldVersion(read.input(), origin(read), held.conference(), read.problems(),
                read.columns().map(it -> new HeldVersion.Columns(it.header(), it.chosen(), it.said()))));
    }

    /// What waits for a decision, compared with what is known by now; nothing of what looks right by now.
    List<Outcome.Held> held() {
        return conferences.held().stream().flatMap(it -> held(it).stream()).toList();
    }

    private Optional<Outcome.Held> held(HeldVersion version) {
        var id = version.conference().id();
        var origin = version.origin();
        var asRead = new Look.Read(version.input(), origin.source(), origin.format(),
                new Look.Version(origin.digest(), origin.etag(), origin.modified()), version.conference(),
                version.problems(),
                version.columns().map(it -> new TableColumns(it.header(), it.chosen(), it.said())), Optional.of(id));
        return conferences.conference(id).flatMap(known -> {
            var read = zoned(asRead, known);
            var before = base(known, read.conference());
            var suspicions = Suspicions.of(before, read.conference());
            return suspicions.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Outcome.Held(read, read.conference(), suspicions,
                            Changes.between(before, read.conference())));
        });
    }

    /// Whether keeping what was held back would change what it was said to change.
    boolean isStill(Outcome.Held held) {
        return conferences.conference(held.conference().id())
                .filter(known -> Changes.between(base(known, held.conference()), held.conference())
                        .equals(held.changes()))
                .isPresent();
    }

    /// What is known, as it is compared with what was read.
    private static Conference base(Conference known, Conference read) {
        return settles(known.zone(), read.zone()) ? known.in(read.zone()) : known;
    }

    /// What is known is still what the source says; only its name there may be another one.
    Outcome unchanged(Look.Unchanged look) {
        var known = conferences.conference(look.conference());
        var origin = conferences.origin(look.conference());
        if (known.isEmpty() || origin.isEmpty()) {
            return missing(look.input(), look.conference());
        }
        conferences.letGo(look.conference());
        conferences.calls(look.conference(), look.version().digest(), look.version().etag(),
                look.version().modified());
        return new Outcome.Unchanged(read(look.input(), origin.get(), known.get()), known.get());
    }

    /// What is known, as if it had been read again.
    static Look.Read read(String input, Origin origin, Conference conference) {
        return new Look.Read(input, origin.source(), origin.format(),
                new Look.Version(origin.digest(), origin.etag(), origin.modified()), conference, List.of(),
                Optional.empty(), Optional.of(conference.id()));
    }

    static Outcome missing(String input, ConferenceId id) {
        return new Outcome.Refused(new Look.Refused(input, "",
                new Problem(Effect.REFUSED, Cause.CONFERENCE_GONE, id.value())));
    }

    /// Absent where another one changed the conference meanwhile.
    private Optional<Outcome> attempt(Look.Read asRead, boolean accept) {
        var shelf = conferences.all();
        var known = asRead.aim().or(() -> Identity.of(asRead, shelf, conferences::conference));
        var before = known.flatMap(conferences::conference);
        if (asRead.aim().isPresent() && before.isEmpty()) {
            return Optional.of(missing(asRead.input(), asRead.aim().get()));
        }
        var read = before.map(it -> zoned(asRead, it)).orElse(asRead);
        var conference = read.conference().withId(known.orElseGet(() -> free(shelf, read.conference().id())));
        return before.isPresent()
                ? newer(read, before.get(), conference, accept)
                : first(read, conference);
    }

    private Optional<Outcome> first(Look.Read read, Conference conference) {
        var recorded = new Recorded(Tally.first(conference.talks().size()), List.of());
        return conferences.keep(Optional.empty(), conference, origin(read), recorded, _ -> Leading.NOWHERE)
                ? Optional.of(kept(read, conference, List.of()))
                : Optional.empty();
    }

    private Optional<Outcome> newer(Look.Read read, Conference known, Conference conference, boolean accept) {
        var zoned = settles(known.zone(), conference.zone());
        var before = base(known, conference);
        if (before.equals(conference) && !zoned) {
            return Optional.of(same(read, conference));
        }
        var changes = Changes.between(before, conference);
        var suspicions = accept ? List.<Suspicion>of() : Suspicions.of(before, conference);
        if (!suspicions.isEmpty()) {
            var held = new Outcome.Held(read, conference, suspicions, changes);
            hold(held);
            return Optional.of(held);
        }
        if (zoned) {
            var now = conferences.correct(known.id(), conference.zone(),
                    (old, fresh, visit) -> Follow.days(old, fresh, Map.of(), visit));
            if (now.equals(Optional.of(conference))) {
                return Optional.of(kept(read, conference, List.of()));
            }
        }
        return conferences.keep(Optional.of(before), conference, origin(read),
                new Recorded(Steps.tally(changes), Steps.of(changes)),
                visit -> Follow.between(before, conference, visit))
                        ? Optional.of(kept(read, conference, changes))
                        : Optional.empty();
    }

    /// Whether a zone that was guessed, or that a person says is another one, is put right: that moves no talk.
    private static boolean settles(Zone known, Zone read) {
        return !known.id().equals(read.id()) && (read.from() == ZoneSource.USER
                || (read.from() == ZoneSource.SCHEDULE && known.from() != ZoneSource.SCHEDULE));
    }

    private static Look.Read zoned(Look.Read read, Conference known) {
        return corrected(known.zone(), read) ? read.in(known.zone().id()) : read;
    }

    /// A zone that the person corrected stays corrected.
    private static boolean corrected(Zone known, Look.Read read) {
        return known.from() == ZoneSource.USER && read.conference().zone().from() != ZoneSource.USER;
    }

    private Outcome kept(Look.Read read, Conference conference, List<Change> changes) {
        conferences.letGo(conference.id());
        remember(read, conference.id());
        return new Outcome.Kept(read, conference, changes);
    }

    private Outcome same(Look.Read read, Conference conference) {
        remember(read, conference.id());
        var known = conferences.origin(conference.id());
        if (known.map(Origin::source).equals(Optional.of(read.source()))) {
            conferences.letGo(conference.id());
            conferences.calls(conference.id(), read.version().digest(), read.version().etag(),
                    read.version().modified());
        }
        return new Outcome.Unchanged(read, conference);
    }

    private void remember(Look.Read read, ConferenceId id) {
        read.columns().map(TableColumns::said).filter(said -> !said.isEmpty()).ifPresent(
                said -> conferences.columns(id, said));
    }

    private Origin origin(Look.Read read) {
        return new Origin(read.source(), read.format(), read.version().digest(), Stamp.now(clock),
                read.version().etag(), read.version().modified());
    }

    private static ConferenceId free(List<StoredConference> shelf, ConferenceId wanted) {
        var taken = shelf.stream().map(StoredConference::id).toList();
        var id = wanted;
        for (int number = 2; taken.contains(id); number++) {
            id = wanted.numbered(number);
        }
        return id;
    }
}
