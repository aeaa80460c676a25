package org.trackbook.usecase;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.trackbook.model.Conference;
import org.trackbook.model.Day;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.model.Visit;
import org.trackbook.plan.Changes;
import org.trackbook.store.Leading;

/// Says where the visitor's words go when a newer version of a schedule gives talks other ids, and days other numbers.
final class Follow {
    private Follow() {
    }

    static Leading between(Conference before, Conference after, Visit visit) {
        var talks = Changes.renamed(before, after, visit);
        return new Leading(talks, days(before, after, talks, visit));
    }

    /// A day follows most of its talks, else its date. Where neither is left, its words keep their number, or get one that
    /// no day has: nothing is mixed with what was said of another day.
    ///
    /// @param talks the ids that are others now
    static Map<Integer, Integer> days(Conference before, Conference after, Map<TalkId, TalkId> talks, Visit visit) {
        var led = new LinkedHashMap<Integer, Integer>();
        var taken = new HashSet<Integer>();
        votes(before, after, talks).entrySet()
                .stream()
                .sorted(Map.Entry.<Way, Integer>comparingByValue().reversed().thenComparing(
                        Map.Entry.comparingByKey()))
                .forEach(it -> put(it.getKey().from(), it.getKey().to(), led, taken));
        before.days().forEach(day -> dated(after, day.date()).ifPresent(
                to -> put(day.number(), to.number(), led, taken)));
        return apart(led, before, after, visit);
    }

    /// Sees to it that no two days are led to one, and that none stays where another one is now.
    static Map<Integer, Integer> apart(Map<Integer, Integer> led, Conference before, Conference after, Visit visit) {
        var spoken = numbers(visit);
        var days = numbers(before);
        var now = numbers(after);
        var inUse = new HashSet<>(led.values());
        inUse.addAll(spoken);
        inUse.addAll(days);
        inUse.addAll(now);
        var all = new TreeMap<>(led);
        for (var number : spoken) {
            if (!led.containsKey(number)
                    && (led.containsValue(number) || (now.contains(number) && !days.contains(number)))) {
                all.put(number, IntStream.iterate(1, it -> it + 1).filter(inUse::add).findFirst().orElseThrow());
            }
        }
        all.entrySet().removeIf(it -> it.getKey().equals(it.getValue()));
        return all;
    }

    private static Set<Integer> numbers(Conference conference) {
        return conference.days().stream().map(Day::number).collect(Collectors.toSet());
    }

    /// The days that a visit says anything of.
    private static Set<Integer> numbers(Visit visit) {
        var numbers = new TreeSet<Integer>();
        UnaryOperator<Integer> collect = number -> {
            numbers.add(number);
            return number;
        };
        visit.notes().forEach(note -> note.about().withDays(collect));
        visit.photos().forEach(photo -> photo.about().ifPresent(about -> about.withDays(collect)));
        visit.days().forEach(day -> numbers.add(day.day()));
        visit.own().forEach(own -> numbers.add(own.day()));
        numbers.addAll(visit.report().flow().keySet());
        return numbers;
    }

    /// From the number of a day to the one it may have now.
    private record Way(int from, int to) implements Comparable<Way> {
        @Override
        public int compareTo(Way other) {
            return Comparator.comparingInt(Way::from).thenComparingInt(Way::to).compare(this, other);
        }
    }

    /// How many talks went each way.
    private static Map<Way, Integer> votes(Conference before, Conference after, Map<TalkId, TalkId> talks) {
        var now = new HashMap<TalkId, Talk>();
        after.talks().forEach(talk -> now.put(talk.id(), talk));
        var votes = new TreeMap<Way, Integer>();
        for (var talk : before.talks()) {
            var found = now.get(talks.getOrDefault(talk.id(), talk.id()));
            if (found != null) {
                votes.merge(new Way(talk.day(), found.day()), 1, Integer::sum);
            }
        }
        return votes;
    }

    private static void put(int from, int to, Map<Integer, Integer> led, Set<Integer> taken) {
        if (!led.containsKey(from) && taken.add(to)) {
            led.put(from, to);
        }
    }

    private static Optional<Day> dated(Conference conference, LocalDate date) {
        return conference.days().stream().filter(day -> day.date().equals(date)).findFirst();
    }
}
