package org.trackbook.plan;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.trackbook.model.Conference;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;

/// Finds the talks of one version of a schedule again in the next. A site may number all its talks anew, so an id is
/// believed only where title, start or speakers agree; what is sure is matched first, and each talk at most once.
final class Matching {
    /// What identifies a talk, surest first; empty where the talk does not have it.
    private static final List<Rule> RULES = List.of(
            new Rule(Match.GUID, talk -> talk.guid().map(guid -> guid.value() + '\n' + talk.slot().start()).orElse("")),
            new Rule(Match.GUID, talk -> talk.guid().map(guid -> guid.value()).orElse("")),
            new Rule(Match.ID, talk -> talk.id().value() + '\n' + folded(talk.title())),
            new Rule(Match.ID, talk -> talk.id().value() + '\n' + talk.slot().start()),
            new Rule(Match.ID,
                    talk -> talk.speakers().isEmpty()
                            ? ""
                            : talk.id().value() + '\n' + folded(talk.speakers().toString())),
            new Rule(Match.SLUG, talk -> talk.text().slug()),
            new Rule(Match.URL, talk -> talk.text().url()),
            new Rule(Match.TITLE, talk -> folded(talk.title()) + '\n' + folded(talk.speakers().toString())));

    private record Rule(Match match, Function<Talk, String> key) {
    }

    /// A talk of the older version, and what shows that it is the same.
    record Found(Talk talk, Match match) {
    }

    private static final Deque<Talk> NOBODY = new ArrayDeque<>();

    private final Map<TalkId, Found> before = new HashMap<>();
    private final Map<TalkId, Talk> left = new LinkedHashMap<>();

    private Matching(Conference older, Conference newer) {
        older.talks().forEach(talk -> left.put(talk.id(), talk));
        var open = newer.talks();
        for (var rule : RULES) {
            open = open.stream().filter(unmatched(rule)).toList();
        }
    }

    static Matching of(Conference older, Conference newer) {
        return new Matching(older, newer);
    }

    /// The same talk in the older version.
    Optional<Found> before(Talk talk) {
        return Optional.ofNullable(before.get(talk.id()));
    }

    /// The talks of the older version that the newer one no longer has.
    Collection<Talk> gone() {
        return left.values();
    }

    /// Matches by one key, and tells which talks it found nothing for.
    private Predicate<Talk> unmatched(Rule rule) {
        var key = rule.key();
        var candidates = new HashMap<String, Deque<Talk>>();
        for (var talk : left.values()) {
            candidates.computeIfAbsent(key.apply(talk), _ -> new ArrayDeque<>()).add(talk);
        }
        candidates.remove("");
        return talk -> {
            var match = candidates.getOrDefault(key.apply(talk), NOBODY).poll();
            if (match != null) {
                before.put(talk.id(), new Found(match, rule.match()));
                left.remove(match.id());
            }
            return match == null;
        };
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
