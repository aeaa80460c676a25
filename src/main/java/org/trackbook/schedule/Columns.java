package org.trackbook.schedule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How the columns of a table were understood, so that a person can put it right.
///
/// @param header as the table names its columns, in their order
/// @param chosen the name of a field (`title`, `start`, …) to the header of the column it is read from
public record Columns(List<String> header, Map<String, String> chosen) {
    public Columns {
        header = List.copyOf(header);
        chosen = Collections.unmodifiableMap(new LinkedHashMap<>(chosen));
    }
}
