package org.trackbook.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.trackbook.model.Conference;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;

/// Finds the talks of one version of a schedule again in the next, each at most once, what is sure first. The order in
/// which a file lists its talks decides nothing where they differ in anything.
final class Matching {
    /// Where so many look alike that there are more pairs, not each is weighed against each.
    private static final int PAIRS = 2500;

    /// What tells such talks apart, best first.
    private static final List<Function<Known, Object>> PLACES = List.of(
            known -> List.of(known.talk().slot().start(), known.room()), known -> known.talk().slot().start(),
            known -> List.of(known.talk().day(), known.room()), _ -> "");

    private final Map<TalkId, Found> before = new HashMap<>();
    private final Map<Match, Set<String>> repeated = new EnumMap<>(Match.class);
    private List<Known> older;
    private List<Known> newer;

    /// A talk of the older version, and what shows that it is the same.
    record Found(Talk talk, Match match) {
    }

    private record Pair(Known older, Known newer, int likeness, Duration apart) {
        private static final Comparator<Pair> BEST = Comparator.comparingInt(Pair::likeness).reversed()
                .thenComparing(Pair::apart)
                .thenComparingInt(pair -> pair.older.at())
                .thenComparingInt(pair -> pair.newer.at());

        static Pair of(Known older, Known newer) {
            return new Pair(older, newer, older.likeness(newer), Duration
                    .between(older.talk().slot().start(), newer.talk().slot().start()).abs());
        }
    }

    private Matching(Conference older, Conference newer) {
        this.older = known(older);
        this.newer = known(newer);
        for (var match : Match.values()) {
            var twice = new HashSet<String>();
            repeated(this.older, match, twice);
            repeated(this.newer, match, twice);
            repeated.put(match, twice);
        }
        Rule.ALL.forEach(this::match);
    }

    static Matching of(Conference older, Conference newer) {
        return new Matching(older, newer);
    }

    private static List<Known> known(Conference conference) {
        var known = new ArrayList<Known>();
        conference.talks().forEach(talk -> known.add(Known.of(talk, known.size())));
        return known;
    }

    private static void repeated(List<Known> talks, Match match, Set<String> twice) {
        var once = new HashSet<String>();
        talks.stream().map(talk -> talk.evidence(match)).filter(evidence -> !once.add(evidence)).forEach(twice::add);
    }

    /// The same talk in the older version.
    Optional<Found> before(Talk talk) {
        return Optional.ofNullable(before.get(talk.id()));
    }

    /// The talks of the older version that the newer one no longer has, in its order.
    Collection<Talk> gone() {
        return older.stream().map(Known::talk).toList();
    }

    private void match(Rule rule) {
        if (older.isEmpty() || newer.isEmpty()) {
            return;
        }
        var pairs = new Pairs(rule);
        var there = grouped(older, talk -> key(rule, talk));
        there.remove(List.of());
        grouped(newer, talk -> key(rule, talk))
                .forEach((key, here) -> pairs.make(there.getOrDefault(key, List.of()), here));
        older = older.stream().filter(talk -> !pairs.olderFound.contains(talk.at())).toList();
        newer = newer.stream().filter(talk -> !pairs.newerFound.contains(talk.at())).toList();
    }

    private Object key(Rule rule, Known talk) {
        return rule.once() && repeated.getOrDefault(rule.by(), Set.of()).contains(talk.evidence(rule.by()))
                ? List.of()
                : rule.key(talk);
    }

    private static Map<Object, List<Known>> grouped(List<Known> talks, Function<Known, Object> key) {
        var groups = new LinkedHashMap<Object, List<Known>>();
        talks.forEach(talk -> groups.computeIfAbsent(key.apply(talk), _ -> new ArrayList<>(1)).add(talk));
        return groups;
    }

    /// What one rule finds.
    private final class Pairs {
        private final Rule rule;
        private final Set<Integer> olderFound = new HashSet<>();
        private final Set<Integer> newerFound = new HashSet<>();

        private Pairs(Rule rule) {
            this.rule = rule;
        }

        /// Among talks of one key the likest come together, then those whose times are nearest.
        private void make(List<Known> there, List<Known> here) {
            if (there.size() == 1 && here.size() == 1) {
                take(there.getFirst(), here.getFirst());
                return;
            }
            if ((long) there.size() * here.size() > PAIRS) {
                PLACES.forEach(place -> make(there, here, place));
                return;
            }
            there.stream()
                    .flatMap(older -> here.stream().map(newer -> Pair.of(older, newer)))
                    .sorted(Pair.BEST)
                    .forEach(pair -> take(pair.older(), pair.newer()));
        }

        private void make(List<Known> there, List<Known> here, Function<Known, Object> place) {
            var places = grouped(there.stream().filter(talk -> !olderFound.contains(talk.at())).toList(), place);
            grouped(here.stream().filter(talk -> !newerFound.contains(talk.at())).toList(), place)
                    .forEach((key, talks) -> {
                        var others = places.getOrDefault(key, List.of());
                        for (int i = 0; i < Math.min(others.size(), talks.size()); i++) {
                            take(others.get(i), talks.get(i));
                        }
                    });
        }

        private void take(Known older, Known newer) {
            if (!olderFound.contains(older.at()) && !newerFound.contains(newer.at())
                    && rule.also().test(older, newer)) {
                olderFound.add(older.at());
                newerFound.add(newer.at());
                before.put(newer.talk().id(), new Found(older.talk(), older.match(newer)));
            }
        }
    }
}
