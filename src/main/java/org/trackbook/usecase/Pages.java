package org.trackbook.usecase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.trackbook.fetch.Address;
import org.trackbook.fetch.Errand;
import org.trackbook.fetch.Fetched;
import org.trackbook.model.Cause;
import org.trackbook.model.Effect;
import org.trackbook.model.Problem;
import org.trackbook.model.Progress;
import org.trackbook.schedule.Import;
import org.trackbook.schedule.ScheduleReader;

/// Gets the rest of a schedule that a server hands out page by page. All of it is read, or nothing: half a schedule
/// would look as if the other half was cancelled.
final class Pages {
    /// A page holds ten talks or more.
    static final int LIMIT = 100;
    /// As many as one file may have.
    private static final long BYTES = 32L << 20;

    private final Errand errand;
    private final Trail.Reading reading;
    private final Progress progress;

    Pages(Errand errand, Trail.Reading reading, Progress progress) {
        this.errand = errand;
        this.reading = reading;
        this.progress = progress;
    }

    /// The whole schedule of which the first page is there.
    ///
    /// @param source where a refresh will look for it
    Found whole(Fetched.Fresh first, Import.Ready ready, String source) {
        if (ready.next().isEmpty()) {
            return new Found.Schedule(source, first.tag(), Digest.of(first.bytes()), ready);
        }
        return first.address()
                .map(address -> gather(first, ready.next(), address, source))
                .orElseGet(() -> alone(first, ready, source));
    }

    /// A saved page is kept as it is: no address is opened because a file says so.
    private static Found alone(Fetched.Fresh first, Import.Ready ready, String source) {
        var problems = new ArrayList<>(ready.problems());
        problems.add(new Problem(Effect.SKIPPED, Cause.FURTHER_PAGE, first.name(), ready.next().orElse("")));
        return new Found.Schedule(source, first.tag(), Digest.of(first.bytes()), new Import.Ready(ready.conference(),
                ready.format(), problems, ready.columns(), ready.next()));
    }

    private Found gather(Fetched.Fresh first, Optional<String> second, Address address, String source) {
        var pages = new ArrayList<byte[]>(List.of(first.bytes()));
        var seen = new HashSet<Address>(List.of(address));
        var next = second;
        while (next.isPresent()) {
            var link = next.get();
            var at = address.led(link).filter(address::isNear);
            if (at.isEmpty()) {
                return refused(Cause.REDIRECT_REFUSED, address, link);
            }
            if (!seen.add(at.get()) || pages.size() == LIMIT) {
                return refused(Cause.ENDLESS_PAGES, address, Integer.toString(pages.size()));
            }
            switch (errand.fetch(at.get(), Optional.empty(), progress)) {
                case Fetched.Cancelled _ -> {
                    return new Found.Cancelled();
                }
                case Fetched.Unchanged _ -> throw new IllegalStateException("nothing was known before");
                case Fetched.Failed(var problem) -> {
                    return new Found.Refused("", problem);
                }
                case Fetched.Fresh fresh -> pages.add(fresh.bytes());
            }
            if (pages.stream().mapToLong(page -> page.length).sum() > BYTES) {
                return refused(Cause.TOO_LARGE, address);
            }
            switch (reading.read(pages.getLast(), address.toString(), progress)) {
                case Import.Ready ready -> next = ready.next();
                case Import.Page _ -> {
                    return refused(Cause.PAGE_FOR_FILE, at.get());
                }
                case Import.Rejected(var format, var problem) -> {
                    return new Found.Refused(format, problem);
                }
                case Import.Cancelled _ -> {
                    return new Found.Cancelled();
                }
            }
        }
        return joined(ScheduleReader.joined(pages), first.name(), source);
    }

    private Found joined(byte[] all, String name, String source) {
        return switch (reading.read(all, name, progress)) {
            case Import.Ready ready -> new Found.Schedule(source, Optional.empty(), Digest.of(all), ready);
            case Import.Rejected(var format, var problem) -> new Found.Refused(format, problem);
            case Import.Page _ -> throw new IllegalStateException("pages of a schedule are no web page");
            case Import.Cancelled _ -> new Found.Cancelled();
        };
    }

    private static Found refused(Cause cause, Address place, String... facts) {
        return new Found.Refused("", new Problem(Effect.REFUSED, cause, place.toString(), facts));
    }
}
