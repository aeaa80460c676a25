package org.trackbook.report.agenda;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trackbook.model.Conference;
import org.trackbook.model.Kind;
import org.trackbook.model.Person;
import org.trackbook.model.Room;
import org.trackbook.model.Slot;
import org.trackbook.model.Status;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.model.Track;
import org.trackbook.model.Visit;
import org.trackbook.plan.DayAgenda;
import org.trackbook.plan.Entry;
import org.trackbook.plan.Why;

/// Makes the sheets of agendas. A day about which nothing is decided has none, unless all are so.
final class DaySheets {
    /// Shorter free time is the way to the next room.
    private static final Duration SHORTEST_GAP = Duration.ofMinutes(15);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xxx", Locale.ROOT);
    private static final String BETWEEN = " · ";

    private final Conference conference;
    private final Visit visit;
    private final ZoneId zone;
    private final SheetWords words;

    DaySheets(Conference conference, Visit visit, SheetWords words) {
        this.conference = conference;
        this.visit = visit;
        this.words = words;
        zone = conference.zone().id();
    }

    DaySheet of(List<DayAgenda> agenda) {
        var pages = agenda.stream().map(this::page).toList();
        var filled = pages.stream().filter(it -> !it.lines().isEmpty() || !it.shortList().isEmpty()).toList();
        var offset = agenda.isEmpty() ? "" : OFFSET.format(agenda.getFirst().day().start().atZone(zone));
        return new DaySheet(conference.title(), joined(conference.venue(), conference.city()),
                words.say("zone", zone.getId(), offset), words.language(), filled.isEmpty() ? pages : filled);
    }

    private DaySheet.Page page(DayAgenda agenda) {
        var lines = new ArrayList<DaySheet.Line>();
        for (var entry : agenda.entries()) {
            switch (entry) {
                case Entry.Attend it -> lines.add(talk(it, agenda));
                case Entry.Gap(var slot) when slot.length().compareTo(SHORTEST_GAP) >= 0 ->
                    lines.add(free(slot, agenda));
                case Entry.Gap _,Entry.Clash _ -> {
                    // a clash is said at one of its talks
                }
            }
        }
        var main = agenda.track().map(Track::value);
        return new DaySheet.Page(agenda.day().number(), words.date(agenda.day().date()),
                main.map(it -> words.say("main", it)).orElse(""), lines, shortList(agenda));
    }

    private DaySheet.Talk talk(Entry.Attend entry, DayAgenda agenda) {
        var talk = entry.talk();
        var remarks = new ArrayList<String>();
        if (talk.status() == Status.CANCELLED) {
            remarks.add(words.say("cancelled"));
        }
        if (entry.why() == Why.BACKUP) {
            words.backupFor(conference, visit, talk).ifPresent(remarks::add);
        }
        for (var clash : agenda.clashes()) {
            if (clash.first().equals(talk) && clash.leave().equals(Optional.of(clash.second().slot().start()))) {
                remarks.add(words.say("leave", clock(clash.second().slot().start()), clash.second().title()));
            }
            if (clash.second().equals(talk) && clash.leave().isEmpty()) {
                remarks.add(words.say("overlap", length(clash.overlap()), clash.first().title()));
            }
        }
        return line(talk, agenda.track(), remarks, mark(entry));
    }

    private static DaySheet.Mark mark(Entry.Attend entry) {
        if (entry.talk().status() == Status.CANCELLED) {
            return DaySheet.Mark.CANCELLED;
        }
        return switch (entry.why()) {
            case MAIN -> DaySheet.Mark.MAIN;
            case STAR -> DaySheet.Mark.STAR;
            case BACKUP -> DaySheet.Mark.BACKUP;
            case OWN -> DaySheet.Mark.OWN;
        };
    }

    private DaySheet.Talk line(Talk talk, Optional<Track> main, List<String> remarks, DaySheet.Mark mark) {
        var speakers = talk.speakers().stream().map(Person::value).collect(Collectors.joining(", "));
        var track = talk.track().equals(main) ? "" : talk.track().map(Track::value).orElse("");
        return new DaySheet.Talk(clock(talk.slot().start()), clock(talk.slot().end()), talk.title(),
                WebLink.of(talk.text().url()), talk.room().map(Room::value).orElse(""), joined(speakers, track),
                remarks, mark);
    }

    /// With the breaks of the schedule that lie in it.
    private DaySheet.Free free(Slot slot, DayAgenda agenda) {
        var breaks = conference.talks()
                .stream()
                .filter(talk -> talk.day() == agenda.day().number() && talk.kind() == Kind.BREAK
                        && talk.slot().overlaps(slot))
                .map(Talk::title)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new DaySheet.Free(clock(slot.start()), clock(slot.end()),
                joined(words.say("free", length(slot.length())), String.join(", ", breaks)));
    }

    private List<DaySheet.Talk> shortList(DayAgenda agenda) {
        var listed = new LinkedHashSet<TalkId>();
        visit.days().forEach(plan -> listed.addAll(plan.shortList()));
        var there = agenda.talks().stream().map(it -> it.talk().id()).toList();
        return conference.talks()
                .stream()
                .filter(talk -> talk.day() == agenda.day().number() && listed.contains(talk.id())
                        && !there.contains(talk.id()))
                .map(talk -> line(talk, agenda.track(),
                        talk.status() == Status.CANCELLED ? List.of(words.say("cancelled")) : List.of(),
                        talk.status() == Status.CANCELLED ? DaySheet.Mark.CANCELLED : DaySheet.Mark.MAIN))
                .toList();
    }

    private String clock(Instant instant) {
        return CLOCK.format(instant.atZone(zone));
    }

    /// `45 min`, `2 h`, `2 h 30 min`: written so in all languages there are.
    private static String length(Duration length) {
        var hours = length.toHours() == 0 ? "" : length.toHours() + " h";
        var minutes = length.toMinutesPart() == 0 && !hours.isEmpty() ? "" : length.toMinutesPart() + " min";
        return (hours + " " + minutes).strip();
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(BETWEEN));
    }
}
