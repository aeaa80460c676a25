package org.trackbook.usecase;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.trackbook.fetch.Address;
import org.trackbook.fetch.Errand;
import org.trackbook.fetch.Fetched;
import org.trackbook.fetch.Fetcher;
import org.trackbook.fetch.Tag;
import org.trackbook.model.Cause;
import org.trackbook.model.Effect;
import org.trackbook.model.Problem;
import org.trackbook.model.Progress;
import org.trackbook.schedule.Import;

/// Gets the schedule that somebody points to, and reads it. Who points to a page of the conference means the schedule
/// that it is about.
final class Scout {
    /// What a schedule that stands within a web page is called.
    private static final String OF_PAGES = "json-ld";

    private static final Pattern FILE = Pattern.compile(
            ".*(\\.(xml|json|ics|ical|ifb|xcal|csv|tsv|gz|zip)|/(xml|json|ics|ical|xcal))", Pattern.CASE_INSENSITIVE);

    private final Fetcher fetcher;
    private final Trail.Reading reading;

    Scout(Fetcher fetcher, Trail.Reading reading) {
        this.fetcher = fetcher;
        this.reading = reading;
    }

    /// Looks where somebody points to, and further from a page.
    Found look(String input, Progress progress) {
        try (var errand = fetcher.errand()) {
            return switch (errand.fetch(input, Optional.empty(), progress)) {
                case Fetched.Failed(var problem) -> new Found.Refused("", problem);
                case Fetched.Cancelled _ -> new Found.Cancelled();
                case Fetched.Unchanged _ -> throw new IllegalStateException("nothing was known before");
                case Fetched.Fresh fresh -> switch (reading.read(fresh.bytes(), fresh.name(), progress)) {
                    case Import.Cancelled _ -> new Found.Cancelled();
                    case Import.Ready ready -> new Pages(errand, reading, progress).whole(fresh, ready, place(input));
                    case Import.Page page -> further(errand, input, fresh, page, progress);
                    case Import.Rejected(_, var problem) when problem.cause() == Cause.WEB_PAGE ->
                        further(errand, input, fresh, new Import.Page(List.of(), ""), progress);
                    case Import.Rejected(var format, var problem) -> new Found.Refused(format, problem);
                };
            };
        }
    }

    /// Looks whether a source has something newer. A page is no newer schedule: nothing is followed from it.
    ///
    /// @param source as it was found
    /// @param format that it had
    /// @param digest of the bytes that it had
    Found again(String source, String format, String digest, Optional<Tag> tag, Progress progress) {
        try (var errand = fetcher.errand()) {
            return switch (errand.fetch(source, tag, progress)) {
                case Fetched.Failed(var problem) -> new Found.Refused("", problem);
                case Fetched.Cancelled _ -> new Found.Cancelled();
                case Fetched.Unchanged _ -> new Found.Known(tag);
                case Fetched.Fresh fresh when Digest.of(fresh.bytes()).equals(digest) -> new Found.Known(fresh.tag());
                case Fetched.Fresh fresh -> switch (reading.read(fresh.bytes(), fresh.name(), progress)) {
                    case Import.Cancelled _ -> new Found.Cancelled();
                    case Import.Ready ready when ready.format().equals(OF_PAGES) && !format.equals(OF_PAGES) ->
                        page(source, fresh);
                    case Import.Ready ready -> known(
                            new Pages(errand, reading, progress).whole(fresh, ready, source), digest);
                    case Import.Page _ -> page(source, fresh);
                    case Import.Rejected(_, var problem) when problem.cause() == Cause.WEB_PAGE -> page(source, fresh);
                    case Import.Rejected(var claimed, var problem) -> new Found.Refused(claimed, problem);
                };
            };
        }
    }

    private static Found known(Found found, String digest) {
        return found instanceof Found.Schedule it && it.digest().equals(digest) ? new Found.Known(it.tag()) : found;
    }

    /// A page of this computer leads nowhere: no address is opened because a file says so. Where a file was asked for,
    /// or a plain address led elsewhere, a page may be that of a network that wants a sign-in, and is not searched.
    private Found further(Errand errand, String input, Fetched.Fresh fresh, Import.Page page, Progress progress) {
        var asked = Address.of(input);
        if (asked.isEmpty() || fresh.address().isEmpty()) {
            return refused(Cause.WEB_PAGE, fresh.name());
        }
        var from = asked.get();
        var at = fresh.address().get();
        var isAway = !from.isNear(at);
        if (isFile(from) || (isAway && !from.isSecure() && page.links().isEmpty())) {
            return page(from.toString(), fresh);
        }
        return new Trail(errand, reading, progress, at).follow(page, !isAway || from.isSecure());
    }

    private static boolean isFile(Address address) {
        return FILE.matcher(address.uri().getPath()).matches();
    }

    /// Where a schedule was expected.
    private static Found page(String source, Fetched.Fresh fresh) {
        var away = Address.of(source).flatMap(from -> fresh.address().filter(at -> !from.isNear(at)));
        return away.map(at -> refused(Cause.LED_AWAY, source, at.host()))
                .orElseGet(() -> refused(fresh.address().isEmpty() ? Cause.WEB_PAGE : Cause.PAGE_FOR_FILE, source));
    }

    private static Found refused(Cause cause, String place, String... facts) {
        return new Found.Refused("", new Problem(Effect.REFUSED, cause, place, facts));
    }

    /// What an input names, for a refresh: an address, or the file by its whole path, because a refresh may be asked for
    /// in another folder.
    static String place(String input) {
        return Address.of(input).map(Address::toString).orElseGet(() -> {
            var named = input.strip();
            var file = named.startsWith("file:") ? Path.of(URI.create(named)) : Path.of(named);
            return file.toAbsolutePath().normalize().toString();
        });
    }

    /// Whether a source is what that input names.
    static boolean isSame(String source, String input) {
        try {
            return source.equals(place(input));
        } catch (IllegalArgumentException | FileSystemNotFoundException noPath) {
            return false;
        }
    }
}
