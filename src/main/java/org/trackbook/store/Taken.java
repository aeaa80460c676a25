package org.trackbook.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trackbook.model.ConferenceId;

/// All that the library held of one conference, row by row, so that it can be put back just as it was.
public final class Taken {
    private final ConferenceId conference;
    private final List<Rows> tables;

    Taken(ConferenceId conference, List<Rows> tables) {
        this.conference = conference;
        this.tables = List.copyOf(tables);
    }

    public ConferenceId conference() {
        return conference;
    }

    List<Rows> tables() {
        return tables;
    }

    /// The rows of one table.
    record Rows(String table, List<String> columns, List<@Nullable Object[]> values) {
        Rows {
            columns = List.copyOf(columns);
            values = List.copyOf(values);
        }
    }
}
