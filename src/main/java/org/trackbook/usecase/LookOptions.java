package org.trackbook.usecase;

import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.trackbook.schedule.ReadOptions;

/// What a person says of a schedule before it is read.
///
/// @param zone the zone of the conference; absent where it is to be found out
/// @param columns of a table: a field (`title`, `start`, …) to the header of its column, or to nothing where there is
///        none; what it does not name is found out, or remembered from the last time
public record LookOptions(Optional<ZoneId> zone, Map<String, String> columns) {
    public static final LookOptions NONE = new LookOptions(Optional.empty(), Map.of());

    public LookOptions {
        columns = Collections.unmodifiableMap(called(columns));
    }

    /// Each field by one name.
    private static Map<String, String> called(Map<String, String> columns) {
        var called = new LinkedHashMap<String, String>();
        columns.forEach((field, header) -> called.put(ReadOptions.field(field), header));
        return called;
    }
}
