package org.trackbook.usecase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trackbook.fetch.Fetcher;
import org.trackbook.model.Conference;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Progress;
import org.trackbook.model.ZoneSource;
import org.trackbook.plan.Change;
import org.trackbook.plan.Changes;
import org.trackbook.schedule.Import;
import org.trackbook.schedule.ScheduleReader;
import org.trackbook.store.ConferenceStore;
import org.trackbook.store.Origin;
import org.trackbook.store.StoredConference;
import org.trackbook.store.Tally;

/// Brings a schedule into the library. Looking changes nothing; keeping is one transaction, and leaves alone what the
/// visitor added.
public final class ImportSchedule {
    /// What the sample conference is called where a source is asked for.
    public static final String SAMPLE = "sample";

    private static final String SAMPLE_FILE = "/sample/kesterhaven-commons-2027.xml";

    private final Fetcher fetcher;
    private final ScheduleReader reader;
    private final ConferenceStore conferences;
    private final InstantSource clock;

    public ImportSchedule(Fetcher fetcher, ScheduleReader reader, ConferenceStore conferences, InstantSource clock) {
        this.fetcher = fetcher;
        this.reader = reader;
        this.conferences = conferences;
        this.clock = clock;
    }

    /// Looks and keeps in one go.
    public Outcome bring(String input, Progress progress) {
        return keep(look(input, progress));
    }

    /// Reads a file or an address.
    public Look look(String input, Progress progress) {
        return switch (new Scout(fetcher, reader::read).look(input, progress)) {
            case Found.Schedule(var source, _, var digest, var ready) ->
                new Look.Read(input, source, ready.format(), digest, ready.conference(), ready.problems());
            case Found.Refused(var format, var problem) -> new Look.Refused(input, format, problem);
            case Found.Cancelled _ -> new Look.Cancelled(input);
            case Found.Known _ -> throw new IllegalStateException("nothing was known before");
        };
    }

    /// Reads the conference that comes with the program, for the first minute.
    public Look lookAtSample() {
        try (var in = ImportSchedule.class.getResourceAsStream(SAMPLE_FILE)) {
            if (in == null) {
                throw new IllegalStateException("the sample conference is missing");
            }
            return sample(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Keeps what was read.
    public Outcome keep(Look look) {
        return switch (look) {
            case Look.Refused refused -> new Outcome.Refused(refused);
            case Look.Cancelled(var input) -> new Outcome.Cancelled(input);
            case Look.Read read -> keep(read);
        };
    }

    private Look sample(byte[] bytes) {
        return switch (reader.read(bytes, SAMPLE, Progress.NONE)) {
            case Import.Ready ready -> new Look.Read(SAMPLE, SAMPLE, ready.format(), Digest.of(bytes),
                    ready.conference(), ready.problems());
            case Import.Rejected _,Import.Page _,Import.Cancelled _ ->
                throw new IllegalStateException("the sample conference is damaged");
        };
    }

    /// A zone that the person corrected stays corrected.
    private Outcome keep(Look.Read asRead) {
        var shelf = conferences.all();
        var known = known(shelf, asRead.conference());
        var before = known.flatMap(conferences::conference);
        var read = before.map(Conference::zone)
                .filter(zone -> zone.from() == ZoneSource.USER && asRead.conference().zone().from() != ZoneSource.USER)
                .map(zone -> asRead.in(zone.id()))
                .orElse(asRead);
        var conference = read.conference().withId(known.orElseGet(() -> free(shelf, read.conference().id())));
        if (before.isPresent() && before.get().equals(conference)) {
            return new Outcome.Unchanged(read, conference);
        }
        var changes = before.map(it -> Changes.between(it, conference)).orElse(List.of());
        var renamed = before.map(it -> Changes.renamed(it, conference)).orElse(Map.of());
        var tally = before.isPresent() ? tally(changes) : Tally.first(conference.talks().size());
        var origin = new Origin(read.source(), read.format(), read.digest(), Stamp.now(clock));
        conferences.keep(conference, origin, tally, renamed);
        return new Outcome.Kept(read, conference, changes);
    }

    /// The same conference in the library: of the same title, and on days of which one at least is the same.
    private static Optional<ConferenceId> known(List<StoredConference> shelf, Conference conference) {
        return shelf.stream()
                .filter(it -> Choice.folded(it.title()).equals(Choice.folded(conference.title())))
                .filter(it -> !it.start().isAfter(conference.end()) && !it.end().isBefore(conference.start()))
                .map(StoredConference::id)
                .findFirst();
    }

    private static ConferenceId free(List<StoredConference> shelf, ConferenceId wanted) {
        var taken = shelf.stream().map(StoredConference::id).toList();
        var id = wanted;
        for (int number = 2; taken.contains(id); number++) {
            id = wanted.numbered(number);
        }
        return id;
    }

    private static Tally tally(List<Change> changes) {
        var counts = new int[4];
        for (var change : changes) {
            counts[switch (change) {
                case Change.Added _ -> 0;
                case Change.Removed _ -> 1;
                case Change.Moved _ -> 2;
                case Change.Changed _ -> 3;
            }]++;
        }
        return new Tally(counts[0], counts[1], counts[2], counts[3]);
    }
}
