package org.trackbook.model;

import java.time.Instant;
import java.util.Optional;

/// Somebody whom the visitor met.
///
/// @param about what was spoken about
/// @param next what to do next
/// @param author absent where it is the visitor
public record Contact(String id, Optional<String> name, Optional<String> organisation, Optional<String> about,
        Optional<String> next, boolean done, Optional<Instant> edited, Optional<String> author) {
    public Contact withEdited(Instant other) {
        return new Contact(id, name, organisation, about, next, done, Optional.of(other), author);
    }

    public Contact withDone(boolean other) {
        return new Contact(id, name, organisation, about, next, other, edited, author);
    }
}
