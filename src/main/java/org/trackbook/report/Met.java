package org.trackbook.report;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trackbook.model.Contact;

/// Somebody whom the visitor met, from a line of a note or from the list of people.
record Met(Optional<String> name, Optional<String> organisation, Optional<String> about, Optional<String> next) {
    private static final Pattern LINE = Pattern
            .compile("^@(?=\\p{L})([^(:]+?)\\s*(?:\\(([^)]*)\\))?\\s*(?::\\s*(.*))?$");

    /// `@Name (Organisation): about what`. A line that begins so tells of a person, whatever follows.
    static Optional<Met> of(String line) {
        if (!line.startsWith("@") || !line.matches("^@\\p{L}.*")) {
            return Optional.empty();
        }
        var found = LINE.matcher(line.strip());
        return Optional.of(found.matches()
                ? new Met(text(found.group(1)), text(found.group(2)), text(found.group(3)), Optional.empty())
                : new Met(text(line.strip().substring(1)), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    static Met of(Contact contact) {
        return new Met(contact.name(), contact.organisation(), contact.about(), contact.next());
    }

    private static Optional<String> text(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(it -> !it.isEmpty());
    }

    /// The same person met again: what was spoken about then is said too.
    Met and(Met again) {
        var both = Stream.concat(about.stream(), again.about.stream()).distinct().toList();
        return new Met(name, organisation, both.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", both)),
                next.or(again::next));
    }

    /// What the list of people knows beyond the lines of notes, which know best.
    Met or(Met listed) {
        return new Met(name, organisation, about.or(listed::about), next.or(listed::next));
    }

    boolean isSame(Met other) {
        return name.equals(other.name) && organisation.equals(other.organisation);
    }
}
