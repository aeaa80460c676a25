package org.trackbook.ui.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.trackbook.model.Kind;
import org.trackbook.usecase.Choice;

/// Which talks of a day are wanted: those with all the words in them that in each facet are one of what was chosen there.
///
/// @param text words, as they were typed
/// @param conditions in the order in which they were chosen; each facet and value once
record Filter(String text, List<Condition> conditions) {
    static final Filter NONE = new Filter("", List.of());

    /// One thing that was chosen.
    record Condition(Facet facet, String value) {
    }

    Filter {
        conditions = List.copyOf(new LinkedHashSet<>(conditions));
    }

    Filter typed(String other) {
        return new Filter(other, conditions);
    }

    /// With a condition that was not there, or without it.
    Filter turned(Condition condition) {
        var others = new ArrayList<>(conditions);
        if (!others.remove(condition)) {
            others.add(condition);
        }
        return new Filter(text, others);
    }

    boolean has(Condition condition) {
        return conditions.contains(condition);
    }

    boolean isNone() {
        return text.isBlank() && conditions.isEmpty();
    }

    private Filter without(Facet facet) {
        return new Filter(text, conditions.stream().filter(it -> it.facet() != facet).toList());
    }

    /// What lets a talk through. Words are taken apart once, for all talks.
    Predicate<TalkLine> test() {
        var words = List.of(Choice.folded(text).split(" "));
        Map<Facet, Set<String>> wanted = new EnumMap<>(Facet.class);
        conditions.forEach(it -> wanted.computeIfAbsent(it.facet(), _ -> new LinkedHashSet<>()).add(it.value()));
        return line -> line.has(words)
                && wanted.entrySet().stream().allMatch(each -> each.getKey().meets(each.getValue(), line));
    }

    /// Whether it is talks alone that are counted: breaks and stands are there to be seen, unless somebody asks for them.
    boolean counts(TalkLine line) {
        return line.isTalk() || conditions.stream()
                .anyMatch(it -> it.facet() == Facet.KIND && !it.value().equals(Kind.TALK.name()));
    }

    /// Of times there are too many to tell all: those that were chosen.
    private List<String> values(Facet facet, TalkLine line) {
        return facet == Facet.TIME
                ? conditions.stream()
                        .filter(it -> it.facet() == facet && facet.meets(Set.of(it.value()), line))
                        .map(Condition::value)
                        .toList()
                : facet.values(line);
    }

    /// How many talks each value of a facet would leave, if it were chosen besides what is chosen in the others.
    Map<String, Integer> left(Facet facet, List<TalkLine> lines) {
        var test = (facet == Facet.ONLY ? this : without(facet)).test();
        var counts = new LinkedHashMap<String, Integer>();
        for (var line : lines) {
            if ((facet == Facet.KIND || counts(line)) && test.test(line)) {
                values(facet, line).forEach(value -> counts.merge(value, 1, Integer::sum));
            }
        }
        return Collections.unmodifiableMap(counts);
    }
}
