package org.trackbook.cli;

import java.io.InputStream;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.trackbook.words.Words;

/// What a command was called with, and what it can use.
record Call(Map<String, List<String>> options, List<String> operands, UseCases cases, Words words, InputStream in) {
    boolean has(String option) {
        return options.containsKey(option);
    }

    Optional<String> text(String option) {
        return texts(option).stream().findFirst();
    }

    List<String> texts(String option) {
        return options.getOrDefault(option, List.of());
    }

    Optional<Integer> number(String option) {
        return text(option).map(Integer::valueOf);
    }

    /// One of the few words that an option takes.
    <T> Optional<T> choice(String option, Collection<T> all, Function<T, String> word) {
        return text(option).map(asked -> choice(option, asked, all, word));
    }

    /// One of the few words that can stand somewhere.
    ///
    /// @throws Misuse if it is none of them
    <T> T choice(String what, String asked, Collection<T> all, Function<T, String> word) {
        return all.stream()
                .filter(it -> word.apply(it).equalsIgnoreCase(asked))
                .findFirst()
                .orElseThrow(() -> new Misuse(words.say("cli.misuse.choice", what, asked,
                        String.join(", ", all.stream().map(word).toList()))));
    }

    /// A time zone by its name, its city or its distance from UTC.
    ///
    /// @throws Misuse if there is none of that name
    ZoneId zone(String asked) {
        return ZoneWords.find(asked).orElseThrow(() -> {
            var near = ZoneWords.nearest(asked);
            return new Misuse(words.say("cli.misuse.zone", asked, near.size()), near);
        });
    }

    String operand(int number) {
        return operands.get(number);
    }

    Optional<String> optionalOperand(int number) {
        return number < operands.size() ? Optional.of(operands.get(number)) : Optional.empty();
    }

    Lookup lookup() {
        return new Lookup(cases.library(), words);
    }

    /// @throws Misuse if more than one of the options is given
    void refuseTogether(String... options) {
        var given = List.of(options).stream().filter(this::has).toList();
        if (given.size() > 1) {
            throw new Misuse(words.say("cli.misuse.together", given.get(0), given.get(1)));
        }
    }
}
