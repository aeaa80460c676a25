package org.trackbook.usecase;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How the columns of a table were understood, so that a person can put it right.
///
/// @param header as the table names its columns, in their order
/// @param chosen a field (`title`, `start`, …) to the header of the column it was read from
/// @param said what of it a person said, `""` where there is no such column: it is remembered with the conference
public record TableColumns(List<String> header, Map<String, String> chosen, Map<String, String> said) {
    public TableColumns {
        header = List.copyOf(header);
        chosen = Collections.unmodifiableMap(new LinkedHashMap<>(chosen));
        said = Collections.unmodifiableMap(new LinkedHashMap<>(said));
    }
}
