package org.trackbook.usecase;

import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What a person says of a schedule before it is read.
///
/// @param zone the zone of the conference; absent where it is to be found out
/// @param columns of a table: a field (`title`, `start`, …) to the header of its column; what it does not name is found
///        out, or remembered from the last time
public record LookOptions(Optional<ZoneId> zone, Map<String, String> columns) {
    public static final LookOptions NONE = new LookOptions(Optional.empty(), Map.of());

    public LookOptions {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }
}
