package org.trackbook.schedule;

import java.time.ZoneId;
import org.trackbook.model.Cause;
import org.trackbook.model.Effect;
import org.trackbook.model.Problem;
import org.trackbook.model.Progress;

/// Turns the bytes of a schedule into a conference, or says why not. The format is told by the bytes, never by the name.
public final class ScheduleReader {
    private final ZoneId computerZone;

    /// A reader is made once and used for any number of schedules.
    ///
    /// @param computerZone taken, and said to be taken, where a schedule names neither a zone nor a known place
    public ScheduleReader(ZoneId computerZone) {
        this.computerZone = computerZone;
    }

    /// Never throws, whatever the bytes.
    ///
    /// @param name of the file, for the places of problems
    public Import read(byte[] bytes, String name, Progress progress) {
        if (bytes.length > Limits.BYTES) {
            return rejected(Cause.TOO_LARGE, name);
        }
        var shape = Shape.of(bytes);
        return switch (shape.form()) {
            case EMPTY -> rejected(Cause.EMPTY, name);
            case WEB_PAGE -> rejected(Cause.WEB_PAGE, name);
            case JSON -> rejected(Cause.UNKNOWN_JSON, name);
            case XML -> shape.root().equals("schedule") || shape.root().isEmpty()
                    ? ScheduleXml.read(bytes, name, computerZone, progress)
                    : rejected(Cause.UNKNOWN_XML, name, shape.root());
            case UNKNOWN -> rejected(Cause.UNKNOWN_FORMAT, name);
        };
    }

    private static Import rejected(Cause cause, String place, String... facts) {
        return new Import.Rejected("", new Problem(Effect.REFUSED, cause, place, facts));
    }
}
