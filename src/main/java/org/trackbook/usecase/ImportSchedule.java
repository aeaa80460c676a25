package org.trackbook.usecase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trackbook.fetch.Address;
import org.trackbook.fetch.Fetched;
import org.trackbook.fetch.Fetcher;
import org.trackbook.model.Cause;
import org.trackbook.model.Conference;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Effect;
import org.trackbook.model.Problem;
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
        return switch (fetcher.fetch(input, Optional.empty(), progress)) {
            case Fetched.Failed(var problem) -> new Look.Refused(input, "", problem);
            case Fetched.Cancelled _ -> new Look.Cancelled(input);
            case Fetched.Unchanged _ -> throw new IllegalStateException("nothing was known before");
            case Fetched.Fresh(var bytes, var name, _, _, _) ->
                read(input, place(input), name, bytes, progress);
        };
    }

    /// Reads the conference that comes with the program, for the first minute.
    public Look lookAtSample() {
        try (var in = ImportSchedule.class.getResourceAsStream(SAMPLE_FILE)) {
            if (in == null) {
                throw new IllegalStateException("the sample conference is missing");
            }
            return read(SAMPLE, SAMPLE, SAMPLE, in.readAllBytes(), Progress.NONE);
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

    private Look read(String input, String source, String name, byte[] bytes, Progress progress) {
        return switch (reader.read(bytes, name, progress)) {
            case Import.Cancelled _ -> new Look.Cancelled(input);
            case Import.Page _ -> new Look.Refused(input, "",
                    new Problem(Effect.REFUSED, Cause.WEB_PAGE, name));
            case Import.Rejected(var format, var problem) -> new Look.Refused(input, format, problem);
            case Import.Ready(var conference, var format, var problems, _, _) ->
                new Look.Read(input, source, format, digest(bytes), conference, problems);
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

    /// What was read, for a refresh: an address, or the file by its whole path, because a refresh may be asked for in
    /// another folder.
    private static String place(String input) {
        return Address.of(input).map(Address::toString).orElseGet(() -> {
            var named = input.strip();
            var file = named.startsWith("file:") ? Path.of(URI.create(named)) : Path.of(named);
            return file.toAbsolutePath().normalize().toString();
        });
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
