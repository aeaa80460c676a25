package org.trackbook.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trackbook.model.Cause;
import org.trackbook.model.Day;
import org.trackbook.model.Effect;
import org.trackbook.model.Problem;

/// The days of a schedule: which number and date each has, and to which date a start belongs.
final class Calendar {
    /// Where none is declared: pretalx begins its days then, and nobody has been seen to speak between four and six.
    static final LocalTime USUAL_CHANGE = LocalTime.of(4, 0);

    private final Map<Draft.OneDay, Dated> dated = new HashMap<>();
    private final Optional<LocalTime> declaredChange;

    /// A declared day with the number and date found for it.
    record Dated(int number, LocalDate date, Draft.OneDay draft) {
    }

    Calendar(Draft draft, String name, List<Problem> problems) {
        this.declaredChange = Moment.time(draft.dayChange);
        var dates = dates(draft, name, problems);
        var numbers = numbers(draft.days, dates);
        for (var day : draft.days) {
            var date = dates.get(day);
            if (date == null) {
                continue;
            }
            var number = numbers.getOrDefault(day, draft.days.size() + 1);
            if (!day.index.strip().equals(number.toString())) {
                problems.add(new Problem(Effect.GUESSED, Cause.DAY_NUMBER, name + day.spot.words(), day.index,
                        number.toString()));
            }
            dated.put(day, new Dated(number, date, day));
        }
    }

    /// The date as declared, else as its start says, else counted from the start of the conference, else as its talks
    /// say.
    private static Map<Draft.OneDay, LocalDate> dates(Draft draft, String name, List<Problem> problems) {
        var dates = new HashMap<Draft.OneDay, LocalDate>();
        var first = Moment.read(draft.start).map(Moment::date);
        var count = 0;
        for (var day : draft.days) {
            var position = count++;
            var declared = Moment.read(day.date).map(Moment::date);
            var date = declared.or(() -> Moment.read(day.start).map(Moment::date))
                    .or(() -> day.talks.stream().map(talk -> Moment.read(talk.date)).flatMap(Optional::stream)
                            .map(Moment::date).min(Comparator.naturalOrder()))
                    .or(() -> first.map(it -> it.plusDays(position)));
            date.ifPresent(it -> dates.put(day, it));
            if (declared.isEmpty()) {
                problems.add(date
                        .map(it -> new Problem(Effect.GUESSED, Cause.DATE_OF_DAY, name + day.spot.words(), day.date,
                                it.toString()))
                        .orElseGet(() -> new Problem(Effect.SKIPPED, Cause.BAD_DATE, name + day.spot.words(),
                                day.date)));
            }
        }
        return dates;
    }

    /// As declared, if all are there and different; a day that is declared twice, with its date, is one.
    private static Map<Draft.OneDay, Integer> numbers(List<Draft.OneDay> days, Map<Draft.OneDay, LocalDate> dates) {
        var numbers = new HashMap<Draft.OneDay, Integer>();
        var known = new HashMap<Integer, LocalDate>();
        var good = true;
        for (var day : days) {
            var number = number(day.index);
            var date = dates.get(day);
            if (date != null) {
                good &= number > 0 && date.equals(known.computeIfAbsent(number, _ -> date));
                numbers.put(day, number);
            }
        }
        if (!good) {
            var inOrder = dates.values().stream().distinct().sorted().toList();
            dates.forEach((day, date) -> numbers.put(day, inOrder.indexOf(date) + 1));
        }
        return numbers;
    }

    private static int number(String index) {
        var text = index.strip();
        return !text.isEmpty() && text.length() < 5 && text.chars().allMatch(it -> it >= '0' && it <= '9')
                ? Integer.parseInt(text)
                : -1;
    }

    boolean isEmpty() {
        return dated.isEmpty();
    }

    Optional<Dated> of(Draft.OneDay day) {
        return Optional.ofNullable(dated.get(day));
    }

    LocalDate first() {
        return dated.values().stream().map(Dated::date).min(Comparator.naturalOrder()).orElseThrow();
    }

    LocalDate last() {
        return dated.values().stream().map(Dated::date).max(Comparator.naturalOrder()).orElseThrow();
    }

    /// Pentabarf: a start before the day change belongs to the night after.
    LocalDateTime at(Dated day, LocalTime start) {
        return (start.isBefore(change()) ? day.date().plusDays(1) : day.date()).atTime(start);
    }

    /// Whether the night after was taken without anybody having declared when days change.
    boolean isGuess(LocalTime start) {
        return declaredChange.isEmpty() && start.isBefore(USUAL_CHANGE);
    }

    private LocalTime change() {
        return declaredChange.orElse(USUAL_CHANGE);
    }

    List<Day> days(ZoneId zone) {
        var days = new HashMap<Integer, Day>();
        for (var day : dated.values()) {
            days.merge(day.number(), day(day, zone), (one, other) -> new Day(one.number(), one.date(),
                    one.start().isBefore(other.start()) ? one.start() : other.start(),
                    one.end().isAfter(other.end()) ? one.end() : other.end()));
        }
        var sorted = new ArrayList<>(days.values());
        sorted.sort(Comparator.comparingInt(Day::number));
        return sorted;
    }

    private Day day(Dated day, ZoneId zone) {
        var change = declaredChange.orElse(LocalTime.MIDNIGHT);
        var start = instant(day.draft().start, day.date().atTime(change), zone);
        var end = instant(day.draft().end, day.date().plusDays(1).atTime(change), zone);
        return end.isBefore(start) || start.isBefore(day.date().minusDays(1).atStartOfDay(zone).toInstant())
                ? new Day(day.number(), day.date(), day.date().atTime(change).atZone(zone).toInstant(),
                        day.date().plusDays(1).atTime(change).atZone(zone).toInstant())
                : new Day(day.number(), day.date(), start, end);
    }

    private static Instant instant(String published, LocalDateTime otherwise, ZoneId zone) {
        return Moment.read(published)
                .filter(it -> it.time().isPresent())
                .map(it -> it.date().atTime(it.time().orElseThrow())
                        .atZone(it.offset().<ZoneId>map(offset -> offset).orElse(zone)).toInstant())
                .orElseGet(() -> otherwise.atZone(zone).toInstant());
    }
}
