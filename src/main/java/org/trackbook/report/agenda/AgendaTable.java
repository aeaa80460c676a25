package org.trackbook.report.agenda;

import java.io.StringWriter;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.trackbook.model.About;
import org.trackbook.model.Conference;
import org.trackbook.model.Note;
import org.trackbook.model.Person;
import org.trackbook.model.Rating;
import org.trackbook.model.Room;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.model.Track;
import org.trackbook.model.Visit;
import org.trackbook.plan.Agenda;
import org.trackbook.plan.Entry;
import org.trackbook.plan.Why;
import org.trackbook.text.Cells;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/// All entries of the schedule and the visitor's own as a table (RFC 4180), each with what he said of it.
final class AgendaTable {
    private static final List<String> COLUMNS = List.of("id", "day", "start", "end", "title", "room", "track",
            "speakers", "kind", "starred", "attendance", "stars", "verdict", "notes");
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx",
            Locale.ROOT);
    /// Tells a spreadsheet that what follows is UTF-8.
    private static final String MARK = "\uFEFF";

    private static final CsvMapper CSV = CsvMapper.builder().enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING).build();

    private final Conference conference;
    private final Visit visit;
    private final Set<TalkId> starred = new HashSet<>();

    AgendaTable(Conference conference, Visit visit) {
        this.conference = conference;
        this.visit = visit;
        visit.days().forEach(plan -> starred.addAll(plan.starred()));
    }

    /// @param day which days are in it
    String text(IntPredicate day) {
        var schema = CsvSchema.builder()
                .addColumns(COLUMNS, CsvSchema.ColumnType.STRING)
                .build()
                .withHeader()
                .withLineSeparator("\r\n");
        var text = new StringWriter();
        text.write(MARK);
        try (var rows = CSV.writer(schema).writeValues(text)) {
            for (var talk : talks()) {
                if (day.test(talk.day())) {
                    rows.write(row(talk));
                }
            }
        }
        return text.toString();
    }

    private List<Talk> talks() {
        var talks = new ArrayList<>(conference.talks());
        Agenda.of(conference, visit)
                .stream()
                .flatMap(it -> it.talks().stream())
                .filter(entry -> entry.why() == Why.OWN)
                .map(Entry.Attend::talk)
                .forEach(talks::add);
        // stable: what starts at the same time stays in the order of the rooms
        talks.sort(Comparator.comparingInt(Talk::day).thenComparing(talk -> talk.slot().start()));
        return talks;
    }

    private String[] row(Talk talk) {
        var rating = visit.rating(talk.id());
        return List.of(talk.id().value(), Integer.toString(talk.day()), instant(talk.slot().start()),
                instant(talk.slot().end()), talk.title(), talk.room().map(Room::value).orElse(""),
                talk.track().map(Track::value).orElse(""),
                talk.speakers().stream().map(Person::value).collect(Collectors.joining("; ")), word(talk.kind()),
                Boolean.toString(starred.contains(talk.id())),
                visit.attendance(talk.id()).flatMap(it -> it.state()).map(AgendaTable::word).orElse(""),
                rating.map(it -> Integer.toString(it.stars())).orElse(""),
                rating.flatMap(Rating::verdict).orElse(""), notes(talk.id()))
                .stream()
                .map(Cells::neutral)
                .toArray(String[]::new);
    }

    private String notes(TalkId talk) {
        return visit.notes()
                .stream()
                .filter(note -> !note.deleted() && note.about() instanceof About.Talks(var talks)
                        && talks.contains(talk))
                .map(AgendaTable::words)
                .collect(Collectors.joining("\n\n"));
    }

    /// A colleague's words stand behind his name.
    private static String words(Note note) {
        return Optional.of(note.text()).map(text -> note.author().map(name -> name + ": " + text).orElse(text))
                .orElseThrow();
    }

    private String instant(Instant instant) {
        return INSTANT.format(instant.atZone(conference.zone().id()));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
