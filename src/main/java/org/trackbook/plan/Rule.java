package org.trackbook.plan;

import java.util.List;
import java.util.function.BiPredicate;

/// A way to know a talk again: what must be equal in both versions. Each asks for the title or for the people, so that
/// no talk is ever taken for one that differs in both.
///
/// @param once whether what it goes by must stand at one talk only in each version: a guid that is repeated proves less
/// @param also what else must hold
record Rule(Match by, List<Agreement> agreements, boolean once, BiPredicate<Known, Known> also) {
    /// What has to be equal beside what the rule goes by.
    enum Agreement {
        TITLE, PEOPLE, SOMEBODY, NOBODY, START, ROOM
    }

    private static final int ALIKE = 50;

    /// Surest first. What a title confirms comes before what only the people confirm.
    static final List<Rule> ALL = List.of(
            rule(Match.GUID, Agreement.TITLE, Agreement.PEOPLE),
            rule(Match.GUID, Agreement.TITLE),
            rule(Match.ID, Agreement.TITLE, Agreement.PEOPLE),
            rule(Match.ID, Agreement.TITLE),
            rule(Match.GUID, Agreement.PEOPLE, Agreement.START),
            once(Match.GUID, Agreement.PEOPLE),
            rule(Match.ID, Agreement.PEOPLE, Agreement.START),
            rule(Match.SLUG, Agreement.TITLE, Agreement.PEOPLE),
            rule(Match.SLUG, Agreement.TITLE),
            once(Match.SLUG, Agreement.PEOPLE),
            rule(Match.URL, Agreement.TITLE, Agreement.PEOPLE),
            rule(Match.URL, Agreement.TITLE),
            once(Match.URL, Agreement.PEOPLE),
            rule(Match.TITLE, Agreement.PEOPLE),
            rule(Match.TITLE, Agreement.START, Agreement.ROOM),
            rule(Match.TITLE).also(Known::sharesSomebody),
            once(Match.ID, Agreement.PEOPLE, Agreement.SOMEBODY),
            rule(Match.ID, Agreement.NOBODY)
                    .also((one, other) -> Folded.alike(one.title(), other.title()) >= ALIKE));

    private static Rule rule(Match by, Agreement... agreements) {
        return new Rule(by, List.of(agreements), false, (_, _) -> true);
    }

    private static Rule once(Match by, Agreement... agreements) {
        return new Rule(by, List.of(agreements), true, (_, _) -> true);
    }

    private Rule also(BiPredicate<Known, Known> condition) {
        return new Rule(by, agreements, once, condition);
    }

    /// What must be equal; nothing where the talk says too little.
    List<Object> key(Known talk) {
        var evidence = talk.evidence(by);
        var nobody = talk.people().isEmpty();
        if (evidence.isEmpty() || (nobody && agreements.contains(Agreement.SOMEBODY))
                || (!nobody && agreements.contains(Agreement.NOBODY))) {
            return List.of();
        }
        var key = new Object[agreements.size() + 1];
        key[0] = evidence;
        for (int i = 0; i < agreements.size(); i++) {
            key[i + 1] = switch (agreements.get(i)) {
                case TITLE -> talk.title();
                case PEOPLE -> talk.people();
                case START -> talk.talk().slot().start();
                case ROOM -> talk.room();
                case SOMEBODY, NOBODY -> "";
            };
        }
        return List.of(key);
    }
}
