package org.trackbook.report.agenda;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.trackbook.model.Conference;
import org.trackbook.model.Talk;
import org.trackbook.model.Visit;
import org.trackbook.plan.Agenda;
import org.trackbook.plan.Entry;
import org.trackbook.report.Headings;

/// The words that a sheet adds to what schedule and visitor say.
final class SheetWords {
    private static final String SHEET = "sheet.";

    private final Headings headings;

    SheetWords(Locale language) {
        headings = new Headings(language.toLanguageTag());
    }

    String say(String key, String... facts) {
        return headings.say(SHEET + key, (Object[]) facts);
    }

    String date(LocalDate date) {
        return headings.date(SHEET + "date", date);
    }

    Locale language() {
        return headings.known();
    }

    /// For which talk another stands in.
    Optional<String> backupFor(Conference conference, Visit visit, Talk talk) {
        return visit.days()
                .stream()
                .flatMap(plan -> Optional.ofNullable(plan.backups().get(talk.id())).stream())
                .findFirst()
                .flatMap(id -> conference.talk(id)
                        .or(() -> Agenda.of(conference, visit)
                                .stream()
                                .flatMap(day -> day.talks().stream())
                                .map(Entry.Attend::talk)
                                .filter(it -> it.id().equals(id))
                                .findFirst()))
                .map(chosen -> say("backup", chosen.title()));
    }
}
