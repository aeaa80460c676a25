package org.trackbook.ui.attend;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trackbook.model.About;
import org.trackbook.model.Attendance;
import org.trackbook.model.Day;
import org.trackbook.model.Note;
import org.trackbook.model.Rating;
import org.trackbook.model.Room;
import org.trackbook.model.Status;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.plan.Agenda;
import org.trackbook.plan.DayAgenda;
import org.trackbook.plan.Entry;
import org.trackbook.plan.Why;
import org.trackbook.ui.draft.WordCount;
import org.trackbook.ui.kit.TrackSigns;
import org.trackbook.usecase.Opened;

/// Lays out a day as it is lived: its agenda, what was said of other talks, and the notes between.
final class AgendaRows {
    /// Shorter free time is no break.
    private static final Duration SHORTEST_GAP = Duration.ofMinutes(15);

    private static final Comparator<AgendaRow> ORDER = Comparator.comparing(AgendaRow::at)
            .thenComparingInt(AgendaRows::rank);

    private final Opened opened;
    private final DayAgenda agenda;
    private final Instant now;
    private final TrackSigns signs;

    private AgendaRows(Opened opened, DayAgenda agenda, Instant now) {
        this.opened = opened;
        this.agenda = agenda;
        this.now = now;
        this.signs = TrackSigns.of(opened.conference());
    }

    /// @param shown talks that are to stand in the list whether or not anything was said of them
    static List<AgendaRow> of(Opened opened, int day, Instant now, Set<TalkId> shown) {
        var agenda = Agenda.of(opened.conference(), opened.visit(), day);
        return new AgendaRows(opened, agenda, now).rows(shown);
    }

    private List<AgendaRow> rows(Set<TalkId> shown) {
        var talks = talks(shown);
        var rows = new ArrayList<AgendaRow>();
        var next = next();
        talks.forEach((talk, why) -> rows.add(row(talk, why, next)));
        opened.visit().notes().stream().filter(note -> !note.deleted()).forEach(note -> row(note).ifPresent(rows::add));
        agenda.entries()
                .stream()
                .filter(entry -> entry instanceof Entry.Gap)
                .filter(gap -> gap.slot().length().compareTo(SHORTEST_GAP) >= 0)
                .forEach(gap -> rows.add(new AgendaRow.OfGap(gap.slot())));
        rows.sort(ORDER);
        return rows;
    }

    /// The talks of the agenda, and those of the day of which something was said.
    private Map<Talk, Optional<Why>> talks(Set<TalkId> shown) {
        var talks = new LinkedHashMap<Talk, Optional<Why>>();
        agenda.talks().forEach(entry -> talks.put(entry.talk(), Optional.of(entry.why())));
        for (var talk : opened.conference().talks()) {
            if (talk.day() == agenda.day().number() && (shown.contains(talk.id()) || !said(talk).nothing())) {
                talks.putIfAbsent(talk, Optional.empty());
            }
        }
        return talks;
    }

    /// One talk as its row says it.
    static AgendaRow.OfTalk of(Opened opened, Talk talk, Instant now) {
        var agenda = Agenda.of(opened.conference(), opened.visit(), talk.day());
        var why = agenda.talks().stream().filter(entry -> entry.talk().equals(talk)).map(Entry.Attend::why).findFirst();
        var rows = new AgendaRows(opened, agenda, now);
        return rows.row(talk, why, rows.next());
    }

    private AgendaRow.OfTalk row(Talk talk, Optional<Why> why, Optional<Talk> next) {
        return new AgendaRow.OfTalk(talk, why, signs.index(talk.track()), said(talk), timing(talk, next),
                overlap(talk), leave(talk));
    }

    private AgendaRow.Said said(Talk talk) {
        var visit = opened.visit();
        var words = visit.notes()
                .stream()
                .filter(note -> !note.deleted() && note.about().equals(About.talk(talk.id())))
                .mapToInt(note -> WordCount.of(note.text()))
                .sum();
        var attendance = visit.attendance(talk.id());
        return new AgendaRow.Said(attendance.flatMap(Attendance::state),
                attendance.map(Attendance::watch).orElse(false),
                visit.rating(talk.id()).map(Rating::stars).orElse(0), words);
    }

    /// The next talk to go to, on the day that runs now.
    private Optional<Talk> next() {
        return today() ? going().filter(talk -> talk.slot().start().isAfter(now)).findFirst() : Optional.empty();
    }

    private boolean today() {
        return !now.isBefore(agenda.day().start()) && now.isBefore(agenda.day().end());
    }

    private Stream<Talk> going() {
        return agenda.talks()
                .stream()
                .filter(entry -> entry.why() != Why.BACKUP && entry.talk().status() != Status.CANCELLED)
                .map(Entry.Attend::talk);
    }

    private AgendaRow.Timing timing(Talk talk, Optional<Talk> next) {
        if (talk.slot().contains(now)) {
            return new AgendaRow.Timing.Now(Duration.between(now, talk.slot().end()));
        }
        if (talk.slot().start().isBefore(now)) {
            return new AgendaRow.Timing.Over();
        }
        return next.equals(Optional.of(talk))
                ? new AgendaRow.Timing.Next(sameRoom(talk))
                : new AgendaRow.Timing.Later();
    }

    private boolean sameRoom(Talk next) {
        return next.room().isPresent() && next.room().equals(going().filter(talk -> !talk.slot().start().isAfter(now))
                .reduce((_, later) -> later)
                .flatMap(Talk::room)
                .or(Optional::<Room>empty));
    }

    private Duration overlap(Talk talk) {
        return agenda.openClashes()
                .stream()
                .filter(clash -> clash.first().equals(talk) || clash.second().equals(talk))
                .map(Entry.Clash::overlap)
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    private Optional<Instant> leave(Talk talk) {
        return agenda.clashes()
                .stream()
                .filter(clash -> clash.first().equals(talk))
                .flatMap(clash -> clash.leave().stream())
                .findFirst();
    }

    private Optional<AgendaRow> row(Note note) {
        return switch (note.about()) {
            case About.Moment(var day, var time) when day == agenda.day().number() ->
                Optional.of(new AgendaRow.OfMoment(note.id(), at(agenda.day(), time), first(note.text()),
                        WordCount.of(note.text())));
            case About.Talks(var talks) when talks.size() > 1 -> group(note, talks);
            case About.Moment _,About.Talks _,About.WholeDay _,About.Trip _ -> Optional.empty();
        };
    }

    private Instant at(Day day, LocalTime time) {
        return Agenda.instant(day, time, opened.conference().zone().id());
    }

    /// At the last of its talks on this day; nowhere if it has none here.
    private Optional<AgendaRow> group(Note note, List<TalkId> talks) {
        return opened.conference()
                .talks()
                .stream()
                .filter(talk -> talk.day() == agenda.day().number() && talks.contains(talk.id()))
                .map(talk -> talk.slot().start())
                .max(Comparator.naturalOrder())
                .map(at -> new AgendaRow.OfTalks(talks, at, WordCount.of(note.text())));
    }

    private static String first(String text) {
        return text.strip().lines().findFirst().orElse("").replaceFirst("^(?:[-!=>?#/*\\s]|\\[[ x]?])+", "");
    }

    private static int rank(AgendaRow row) {
        return switch (row) {
            case AgendaRow.OfTalk _ -> 0;
            case AgendaRow.OfTalks _ -> 1;
            case AgendaRow.OfMoment _ -> 2;
            case AgendaRow.OfGap _ -> 3;
        };
    }
}
