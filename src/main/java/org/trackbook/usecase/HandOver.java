package org.trackbook.usecase;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.trackbook.model.Cause;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Effect;
import org.trackbook.model.Problem;
import org.trackbook.model.TalkId;
import org.trackbook.report.Discretion;
import org.trackbook.report.agenda.AgendaFiles;
import org.trackbook.store.CalendarStore;
import org.trackbook.store.ConferenceStore;
import org.trackbook.store.VisitStore;

/// Hands the agenda over: to a phone, a spreadsheet, the printer.
public final class HandOver {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final Pattern STAMPED = Pattern.compile("\\r\\nDTSTAMP:(\\d{8}T\\d{6}Z)\\r\\n");

    private final ConferenceStore conferences;
    private final VisitStore visits;
    private final CalendarStore calendars;
    private final InstantSource clock;
    private final Locale language;

    /// @param language the reader's
    public HandOver(ConferenceStore conferences, VisitStore visits, CalendarStore calendars, InstantSource clock,
            Locale language) {
        this.conferences = conferences;
        this.visits = visits;
        this.calendars = calendars;
        this.clock = clock;
        this.language = language;
    }

    /// Writes the agenda of a day, or of all.
    ///
    /// @param discreet without private lines of notes, and those about people
    public Exported write(ConferenceId id, Optional<Integer> day, Handout handout, Path file, boolean discreet) {
        var visit = discreet ? Discretion.of(visits.visit(id)) : visits.visit(id);
        var files = new AgendaFiles(conferences.conference(id).orElseThrow(), visit, day, language);
        try {
            return new Exported.Kept(file, SafeFile.write(file, switch (handout) {
                case CALENDAR -> calendar(id, files, file);
                case TABLE -> files.table();
                case PAGE -> files.page();
                case PAPER -> files.paper();
            }));
        } catch (IOException e) {
            return new Exported.Failed(new Problem(Effect.REFUSED, Cause.NOT_WRITABLE, file.toString(),
                    SafeFile.reason(e)));
        }
    }

    /// With the stamp of the file that is there, where nothing else would be other in it.
    private byte[] calendar(ConferenceId id, AgendaFiles files, Path file) throws IOException {
        var names = calendars.names(id, files.talks(), (talk, number) -> name(id, talk, number));
        var there = SafeFile.read(file).map(bytes -> new String(bytes, StandardCharsets.UTF_8)).orElse("");
        var stamp = STAMPED.matcher(there);
        if (stamp.find()) {
            try {
                var same = files.calendar(names::get, STAMP.parse(stamp.group(1), Instant::from));
                if (there.equals(new String(same, StandardCharsets.UTF_8))) {
                    return same;
                }
            } catch (DateTimeException none) {
                // a file of somebody else
            }
        }
        return files.calendar(names::get, clock.instant());
    }

    /// An id that a calendar gave is a name for calendars already.
    private static String name(ConferenceId conference, TalkId talk, int number) {
        var id = talk.value() + (number == 1 ? "" : "~" + number);
        return talk.value().contains("@") ? id : id + "@" + conference.value() + ".trackbook";
    }
}
