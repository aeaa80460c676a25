package org.trackbook.visit;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import org.trackbook.model.Cause;
import org.trackbook.model.Effect;
import org.trackbook.model.Problem;

/// Reads the stars that an app for phones exported, or that somebody wrote down: as a list of ids, guids or addresses, as a
/// table, as JSON. Calendars are not read here.
public final class StarList {
    private static final int MOST_BYTES = 1 << 24;
    private static final String MARK = "\uFEFF";

    private StarList() {
    }

    /// Reads all of it; never throws, whatever the bytes are.
    ///
    /// @param zone of clocks that stand without one
    public static ReadStars read(byte[] bytes, ZoneId zone) {
        if (bytes.length > MOST_BYTES) {
            return rejected(Cause.TOO_LARGE);
        }
        var text = new String(bytes, StandardCharsets.UTF_8);
        var words = text.startsWith(MARK) ? text.substring(MARK.length()) : text;
        if (words.isBlank()) {
            return rejected(Cause.EMPTY);
        }
        if (words.indexOf('\0') >= 0) {
            return rejected(Cause.NO_STARS);
        }
        try {
            var clocks = new Clocks(zone);
            return new ReadStars.Ready(StarJson.fits(words)
                    ? StarJson.read(words, clocks)
                    : StarTable.read(words, clocks).orElseGet(() -> StarLines.read(words)));
        } catch (Refused refused) {
            return new ReadStars.Rejected(refused.problem());
        }
    }

    private static ReadStars rejected(Cause cause) {
        return new ReadStars.Rejected(new Problem(Effect.REFUSED, cause, ""));
    }
}
