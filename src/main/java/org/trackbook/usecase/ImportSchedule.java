package org.trackbook.usecase;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trackbook.fetch.Fetcher;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Problem;
import org.trackbook.model.Progress;
import org.trackbook.schedule.ScheduleReader;
import org.trackbook.store.ConferenceStore;
import org.trackbook.store.Origin;
import org.trackbook.store.StoredConference;

/// Brings a schedule into the library. Looking changes nothing; keeping is one transaction, and leaves alone what the
/// visitor added.
public final class ImportSchedule {
    /// What the sample conference is called where a source is asked for.
    public static final String SAMPLE = "sample";

    private final Looking looking;
    private final Keeping keeping;
    private final ConferenceStore conferences;

    public ImportSchedule(Fetcher fetcher, ScheduleReader reader, ConferenceStore conferences, InstantSource clock) {
        this.looking = new Looking(fetcher, reader);
        this.keeping = new Keeping(conferences, clock);
        this.conferences = conferences;
    }

    /// What is wrong with an input as it stands, before anything is read or asked for.
    public Optional<Problem> problem(String input) {
        return Fetcher.problem(input);
    }

    /// Looks and keeps in one go.
    public Outcome bring(String input, Progress progress) {
        return keep(look(input, progress));
    }

    /// Reads a file or an address, as it is understood without being told.
    public Look look(String input, Progress progress) {
        return look(input, LookOptions.NONE, progress);
    }

    /// Reads a file or an address. Where a conference came from there before, its columns are read as the person said.
    public Look look(String input, LookOptions options, Progress progress) {
        var columns = options.columns().isEmpty() ? remembered(input) : options.columns();
        return looking.at(input, new LookOptions(options.zone(), columns), progress);
    }

    private Map<String, String> remembered(String input) {
        return conferences.all()
                .stream()
                .filter(it -> Scout.isSame(it.imported().source(), input))
                .map(StoredConference::id)
                .map(conferences::columns)
                .filter(columns -> !columns.isEmpty())
                .findFirst()
                .orElse(Map.of());
    }

    /// Reads the conference that comes with the program, for the first minute.
    public Look lookAtSample() {
        return looking.sample(LookOptions.NONE, Optional.empty(), "");
    }

    /// Keeps what was read, unless it is suspicious.
    public Outcome keep(Look look) {
        return keep(look, false);
    }

    /// Keeps what was read.
    ///
    /// @param accept whether it is kept even where it does not look like a newer version of what is known
    public Outcome keep(Look look, boolean accept) {
        return switch (look) {
            case Look.Refused refused -> new Outcome.Refused(refused);
            case Look.Cancelled(var input) -> new Outcome.Cancelled(input);
            case Look.Unchanged unchanged -> keeping.unchanged(unchanged);
            case Look.Read read -> keeping.keep(read, accept);
        };
    }

    /// What was held back and waits for a decision, since before the program began too.
    public List<Outcome.Held> held() {
        return keeping.held();
    }

    /// Forgets what was held back: it is not wanted.
    public void dismiss(ConferenceId id) {
        conferences.letGo(id);
    }

    /// Lets what was dismissed wait again.
    public void hold(Outcome.Held held) {
        keeping.hold(held);
    }

    /// Keeps what was held back. Where the conference is no longer the one that it was compared with, what a person agreed
    /// to is not what would happen: then it is compared anew, and held back again if it still looks wrong.
    public Outcome apply(Outcome.Held held) {
        return keep(held.read(), keeping.isStill(held));
    }

    /// Reads the source of a conference again.
    ///
    /// @param evenIfSame whether it is to be read also where it says nothing new
    Look again(ConferenceId id, Origin origin, LookOptions options, boolean evenIfSame, Progress progress) {
        return looking.again(id, origin, options, evenIfSame, progress);
    }
}
