package org.trackbook.ui.attend;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a marked line says, apart: to be filled in field by field, and written as a line again.
sealed interface LineFacts {
    /// The line as it stands in a note.
    String line();

    /// Something to do.
    ///
    /// @param head stamp, bullet and box as they are typed
    /// @param owner without its sign
    /// @param due `2026-02-20`
    record OfAction(String head, String task, String owner, String due) implements LineFacts {
        private static final Pattern LINE = Pattern
                .compile("^(\\s*(?:\\[\\d{1,2}:\\d{2}\\] ?)?(?:[-*+]|\\d{1,9}[.)])\\s+\\[[ xX]\\])\\s*(.*)$");
        private static final Pattern OWNER = Pattern.compile("(?<!\\S)@([^\\s,;:]+)");
        private static final Pattern DUE = Pattern.compile("(?<!\\S)(\\d{4}-\\d{2}-\\d{2})(?!\\S)");

        private static Optional<LineFacts> read(String line) {
            var found = LINE.matcher(line);
            if (!found.matches()) {
                return Optional.empty();
            }
            var owner = OWNER.matcher(found.group(2)).results().map(it -> it.group(1)).findFirst();
            var due = DUE.matcher(found.group(2)).results().map(it -> it.group(1)).findFirst();
            var rest = DUE.matcher(OWNER.matcher(found.group(2)).replaceFirst("")).replaceFirst("");
            return Optional.of(new OfAction(found.group(1), one(rest), owner.orElse(""), due.orElse("")));
        }

        @Override
        public String line() {
            return joined(head, one(task), owner.isBlank() ? "" : "@" + one(owner).replace(' ', '-'), due.strip());
        }
    }

    /// Somebody who was met.
    ///
    /// @param head a stamp
    record OfPerson(String head, String name, String organisation, String about) implements LineFacts {
        private static final Pattern LINE = Pattern
                .compile("^(\\s*(?:\\[\\d{1,2}:\\d{2}\\] ?)?)@(?=\\p{L}|$)([^(:]*?)\\s*"
                        + "(?:\\(([^)]*)\\))?\\s*(?::\\s*(.*))?$");

        private static Optional<LineFacts> read(String line) {
            var found = LINE.matcher(line);
            return found.matches()
                    ? Optional.of(new OfPerson(found.group(1), found.group(2), text(found.group(3)),
                            text(found.group(4))))
                    : Optional.empty();
        }

        private static String text(@Nullable String group) {
            return group == null ? "" : group.strip();
        }

        @Override
        public String line() {
            var called = joined("@" + one(name), organisation.isBlank() ? "" : "(" + one(organisation) + ")");
            return head + (about.isBlank() ? called : called + ": " + one(about));
        }
    }

    /// What somebody said.
    ///
    /// @param head stamp and mark
    record OfQuote(String head, String words, String speaker) implements LineFacts {
        private static final Pattern LINE = Pattern.compile("^(\\s*(?:\\[\\d{1,2}:\\d{2}\\] ?)?>)\\s?(.*?)"
                + "(?:(?:^|\\s+)(?:—|–|--)\\s*(\\p{Lu}\\S*(?:\\s+\\S+){0,4}))?\\s*$");

        private static Optional<LineFacts> read(String line) {
            var found = LINE.matcher(line);
            return found.matches()
                    ? Optional.of(new OfQuote(found.group(1), found.group(2), OfPerson.text(found.group(3))))
                    : Optional.empty();
        }

        @Override
        public String line() {
            return joined(head, words.strip(), speaker.isBlank() ? "" : "— " + one(speaker));
        }
    }

    /// What can be filled in of a line; nothing where it has no such mark.
    static Optional<LineFacts> of(String line) {
        return OfAction.read(line).or(() -> OfPerson.read(line)).or(() -> OfQuote.read(line));
    }

    private static String one(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(it -> !it.isEmpty()).collect(Collectors.joining(" "));
    }
}
