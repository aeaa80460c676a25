package org.trackbook.report.agenda;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.trackbook.model.Conference;
import org.trackbook.model.TalkId;
import org.trackbook.model.Visit;
import org.trackbook.plan.Agenda;
import org.trackbook.plan.DayAgenda;

/// An agenda as files for others.
public final class AgendaFiles {
    private final Conference conference;
    private final Visit visit;
    private final Optional<Integer> day;
    private final List<DayAgenda> agenda;
    private final SheetWords words;

    /// @param day the only one that is wanted; absent: all
    /// @param language of the words that are added
    public AgendaFiles(Conference conference, Visit visit, Optional<Integer> day, Locale language) {
        this.conference = conference;
        this.visit = visit;
        this.day = day;
        agenda = day.map(it -> List.of(Agenda.of(conference, visit, it)))
                .orElseGet(() -> Agenda.of(conference, visit));
        words = new SheetWords(language);
    }

    /// The talks of the calendar, which need names.
    public List<TalkId> talks() {
        return agenda.stream().flatMap(it -> it.talks().stream()).map(entry -> entry.talk().id()).distinct().toList();
    }

    /// A calendar.
    ///
    /// @param names the name of each talk, which never changes
    /// @param stamp when it is written
    public byte[] calendar(Function<TalkId, String> names, Instant stamp) {
        return bytes(new AgendaCalendar(conference, visit, names, stamp, words).text(agenda));
    }

    /// A table.
    public byte[] table() {
        return bytes(new AgendaTable(conference, visit).text(it -> day.isEmpty() || day.get() == it));
    }

    /// Day sheets as a page of HTML.
    public byte[] page() {
        return bytes(new DaySheetPage(new DaySheets(conference, visit, words).of(agenda), words).text());
    }

    /// Day sheets for the printer, as PDF.
    public byte[] paper() {
        return DaySheetPaper.bytes(new DaySheets(conference, visit, words).of(agenda), words);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
