package org.trackbook.fetch;

import java.util.Optional;
import org.trackbook.model.Cause;
import org.trackbook.model.Effect;
import org.trackbook.model.Problem;
import org.trackbook.model.Progress;

/// Gets the bytes that a visitor names.
public final class Fetcher {
    private final Limits limits;

    public Fetcher() {
        this(Limits.REAL);
    }

    Fetcher(Limits limits) {
        this.limits = limits;
    }

    /// Gets what one input names.
    ///
    /// @param input a path, relative ones from the working directory, a `file:` address, or an address on the web, with
    ///            or without its scheme
    /// @param known what the server called the version that is there already; only a newer one is wanted then
    public Fetched fetch(String input, Optional<Tag> known, Progress progress) {
        try (var errand = errand()) {
            return errand.fetch(input, known, progress);
        }
    }

    /// What is wrong with an input as it stands: an address that cannot be asked, or a file that is not there. Nothing is
    /// read and nobody is asked.
    public static Optional<Problem> problem(String input) {
        try {
            return Address.meant(input).isPresent() || LocalFile.exists(input)
                    ? Optional.empty()
                    : Optional.of(missing(input));
        } catch (Stopped notAllowed) {
            return notAllowed.problem(Address.shown(input));
        }
    }

    private static Problem missing(String input) {
        var isPath = input.contains("/") || input.contains("\\");
        return new Problem(Effect.REFUSED, isPath ? Cause.NOT_FOUND : Cause.BAD_ADDRESS, input.strip());
    }

    /// Reads a file of this computer, where no address is meant.
    public Fetched file(String input, Progress progress) {
        return file(input, limits.bytes(), progress);
    }

    /// The same, for files that are larger than schedules.
    ///
    /// @param limit how many bytes there may be
    public Fetched file(String input, int limit, Progress progress) {
        return isAddress(input)
                ? Stopped.because(Cause.ADDRESS).outcome(input.strip())
                : LocalFile.read(input, limit, progress);
    }

    private static boolean isAddress(String input) {
        try {
            return Address.meant(input).isPresent();
        } catch (Stopped notAllowed) {
            return true;
        }
    }

    /// Several requests that belong together, and have together the time that one has. The clock runs from now on.
    public Errand errand() {
        return new Errand(limits);
    }
}
