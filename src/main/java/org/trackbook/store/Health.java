package org.trackbook.store;

import java.util.List;

/// What a check of the library found.
///
/// @param schema the version of its tables
/// @param repaired indexes that were made anew
/// @param problems what SQLite says is wrong; empty where all is well
public record Health(int schema, int conferences, int notes, List<String> repaired, List<String> problems) {
    public Health {
        repaired = List.copyOf(repaired);
        problems = List.copyOf(problems);
    }

    public boolean ok() {
        return problems.isEmpty();
    }
}
