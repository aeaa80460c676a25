package org.trackbook.visit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A talk that somebody starred elsewhere, as far as a file tells.
///
/// @param name what the file calls it: its id, else what there is
/// @param ids by which it may be known: id, guid, the name that a calendar has for it
/// @param title empty where the file tells none
/// @param url empty where the file tells none
public record Starred(String name, List<String> ids, String title, Optional<Instant> start, String url) {
    public Starred {
        ids = List.copyOf(ids);
    }
}
