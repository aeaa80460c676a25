package org.trackbook.usecase;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trackbook.fetch.Address;
import org.trackbook.fetch.Errand;
import org.trackbook.fetch.Fetched;
import org.trackbook.model.Cause;
import org.trackbook.model.Effect;
import org.trackbook.model.Problem;
import org.trackbook.model.Progress;
import org.trackbook.schedule.Import;

/// Goes from a page to the schedule it is about: first where the page says it is, then where such pages usually have it.
/// It asks few times, never far from the page, and remembers what it asked, so that it can be said.
final class Trail {
    /// With the page itself.
    static final int REQUESTS = 6;

    /// After these it would be no better at the next place, and only longer.
    private static final Set<Cause> ENDING = Set.of(Cause.SILENT, Cause.OUT_OF_TIME, Cause.BUSY);

    private final Errand errand;
    private final Reading reading;
    private final Progress progress;
    private final Address page;
    private final Deque<Address> links = new ArrayDeque<>();
    private final SequencedSet<Address> asked = new LinkedHashSet<>();
    private Optional<Found> refusal = Optional.empty();

    /// @param page where the page came from in the end
    Trail(Errand errand, Reading reading, Progress progress, Address page) {
        this.errand = errand;
        this.reading = reading;
        this.progress = progress;
        this.page = page;
        asked.add(page);
    }

    /// How bytes are read.
    @FunctionalInterface
    interface Reading {
        Import read(byte[] bytes, String name, Progress progress);
    }

    /// What is at the end of it.
    ///
    /// @param named what the page says, the likeliest first
    Found follow(Import.Page named, boolean isGuessing) {
        add(page, named);
        var guesses = new ArrayDeque<>(isGuessing ? UsualPlaces.beside(page) : List.of());
        while (asked.size() < REQUESTS) {
            var isNamed = !links.isEmpty();
            var next = isNamed ? links.poll() : guesses.poll();
            if (next == null) {
                break;
            }
            if (asked.add(next)) {
                var found = ask(next, isNamed);
                if (found != null) {
                    return found;
                }
            }
        }
        return refusal.orElseGet(this::nothing);
    }

    private void add(Address from, Import.Page named) {
        var base = named.base().isEmpty() ? Optional.of(from) : from.led(named.base());
        for (var link : named.links()) {
            base.flatMap(it -> it.led(link)).filter(page::isNear).ifPresent(links::add);
        }
    }

    /// Null where the search goes on.
    private @Nullable Found ask(Address place, boolean isNamed) {
        return switch (errand.fetch(place, Optional.empty(), progress)) {
            case Fetched.Cancelled _ -> new Found.Cancelled();
            case Fetched.Unchanged _ -> throw new IllegalStateException("nothing was known before");
            case Fetched.Failed(var problem) ->
                ENDING.contains(problem.cause()) ? new Found.Refused("", problem) : null;
            case Fetched.Fresh fresh -> read(fresh, place, isNamed);
        };
    }

    private @Nullable Found read(Fetched.Fresh fresh, Address place, boolean isNamed) {
        return switch (reading.read(fresh.bytes(), fresh.name(), progress)) {
            case Import.Cancelled _ -> new Found.Cancelled();
            case Import.Ready ready -> new Pages(errand, reading, progress).whole(fresh, ready, place.toString());
            case Import.Page named -> {
                fresh.address().ifPresent(from -> add(from, named));
                yield null;
            }
            case Import.Rejected(var format, var problem) -> {
                if (isNamed && refusal.isEmpty() && problem.cause() != Cause.WEB_PAGE) {
                    refusal = Optional.of(new Found.Refused(format, problem));
                }
                yield null;
            }
        };
    }

    private Found nothing() {
        var tried = new ArrayList<>(asked);
        tried.removeFirst();
        return new Found.Refused("", tried.isEmpty()
                ? new Problem(Effect.REFUSED, Cause.WEB_PAGE, page.toString())
                : new Problem(Effect.REFUSED, Cause.NO_SCHEDULE, page.toString(),
                        String.join(", ", tried.stream().map(Address::toString).toList())));
    }
}
