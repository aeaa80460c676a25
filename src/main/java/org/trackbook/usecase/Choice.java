package org.trackbook.usecase;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/// What somebody's words mean among several things.
public sealed interface Choice<T> {
    /// They mean this one.
    record One<T>(T value) implements Choice<T> {
    }

    /// They mean none or several.
    ///
    /// @param candidates what they may have meant: the several, else what comes nearest; may be empty
    record Unclear<T>(String words, List<String> candidates) implements Choice<T> {
        public Unclear {
            candidates = List.copyOf(candidates);
        }
    }

    /// Chooses by name, without case and accents: a whole name wins, else a part that only one name has. Of names that
    /// differ in case or accents alone, the one that is written just so.
    static <T> Choice<T> byName(String words, Collection<T> all, Function<T, String> name) {
        var exact = all.stream().filter(it -> name.apply(it).equals(words)).toList();
        if (exact.size() == 1) {
            return new One<>(exact.getFirst());
        }
        var asked = folded(words);
        var whole = named(all, name, asked::equals);
        if (whole.size() == 1) {
            return new One<>(whole.getFirst());
        }
        var parts = asked.isEmpty() ? List.<T>of() : named(all, name, it -> it.contains(asked));
        if (whole.isEmpty() && parts.size() == 1) {
            return new One<>(parts.getFirst());
        }
        var candidates = parts.isEmpty() ? all : parts;
        return new Unclear<>(words, candidates.stream().map(name).distinct().toList());
    }

    /// A name as it is compared: without case, accents and doubled blanks.
    static String folded(String name) {
        return Folding.isPlain(name) ? Folding.plain(name) : Folding.any(name);
    }

    private static <T> List<T> named(Collection<T> all, Function<T, String> name, Predicate<String> wanted) {
        return all.stream().filter(it -> wanted.test(folded(name.apply(it)))).toList();
    }
}
