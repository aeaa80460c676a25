package org.trackbook.usecase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.trackbook.fetch.Fetcher;
import org.trackbook.fetch.Tag;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Progress;
import org.trackbook.schedule.Import;
import org.trackbook.schedule.ReadOptions;
import org.trackbook.schedule.ScheduleReader;
import org.trackbook.store.Origin;

/// Reads what somebody points to, as they said that it is to be read.
final class Looking {
    private static final String SAMPLE_FILE = "/sample/kesterhaven-commons-2027.xml";

    private final Fetcher fetcher;
    private final ScheduleReader reader;

    Looking(Fetcher fetcher, ScheduleReader reader) {
        this.fetcher = fetcher;
        this.reader = reader;
    }

    /// Where somebody points to, or further from a page.
    Look at(String input, LookOptions options, Progress progress) {
        return look(input, options, Optional.empty(), scout(options).look(input, progress));
    }

    /// The source of a conference again.
    ///
    /// @param evenIfSame whether it is to be read also where it says nothing new
    Look again(ConferenceId id, Origin origin, LookOptions options, boolean evenIfSame, Progress progress) {
        if (origin.source().equals(ImportSchedule.SAMPLE)) {
            return sample(options, Optional.of(id).filter(_ -> !evenIfSame), origin.digest());
        }
        var digest = evenIfSame ? "" : origin.digest();
        var tag = Optional.of(new Tag(origin.etag(), origin.modified())).filter(it -> !evenIfSame && said(it));
        var found = scout(options).again(origin.source(), origin.format(), digest, tag, progress);
        return found instanceof Found.Known(var now)
                ? new Look.Unchanged(origin.source(), id, version(digest, now.or(() -> tag)))
                : look(origin.source(), options, Optional.of(id), found);
    }

    private static boolean said(Tag tag) {
        return !tag.etag().isEmpty() || !tag.modified().isEmpty();
    }

    /// The conference that comes with the program.
    Look sample(LookOptions options, Optional<ConferenceId> known, String digest) {
        var bytes = sample();
        var now = Digest.of(bytes);
        return switch (reader.read(bytes, ImportSchedule.SAMPLE, readOptions(options), Progress.NONE)) {
            case Import.Ready _ when known.isPresent() && now.equals(digest) ->
                new Look.Unchanged(ImportSchedule.SAMPLE, known.get(), version(now, Optional.empty()));
            case Import.Ready ready -> look(ImportSchedule.SAMPLE, options, known,
                    new Found.Schedule(ImportSchedule.SAMPLE, Optional.empty(), now, ready));
            case Import.Rejected _,Import.Page _,Import.Cancelled _ ->
                throw new IllegalStateException("the sample conference is damaged");
        };
    }

    private static byte[] sample() {
        try (var in = Looking.class.getResourceAsStream(SAMPLE_FILE)) {
            if (in == null) {
                throw new IllegalStateException("the sample conference is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Scout scout(LookOptions options) {
        return new Scout(fetcher, (bytes, name, progress) -> reader.read(bytes, name, readOptions(options), progress));
    }

    private static ReadOptions readOptions(LookOptions options) {
        return new ReadOptions(options.zone(), options.columns());
    }

    private static Look look(String input, LookOptions options, Optional<ConferenceId> aim, Found found) {
        return switch (found) {
            case Found.Schedule(var source, var tag, var digest, var ready) ->
                new Look.Read(input, source, ready.format(), version(digest, tag), ready.conference(),
                        ready.problems(),
                        ready.columns().map(it -> new TableColumns(it.header(), it.chosen(), options.columns())), aim);
            case Found.Refused(var format, var problem) -> new Look.Refused(input, format, problem);
            case Found.Cancelled _ -> new Look.Cancelled(input);
            case Found.Known _ -> throw new IllegalStateException("nothing was known before");
        };
    }

    private static Look.Version version(String digest, Optional<Tag> tag) {
        return new Look.Version(digest, tag.map(Tag::etag).orElse(""), tag.map(Tag::modified).orElse(""));
    }
}
