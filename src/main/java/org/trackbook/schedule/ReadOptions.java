package org.trackbook.schedule;

import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What somebody says about a schedule that it does not say itself, or says wrong.
///
/// @param zone the zone of the conference; absent where it is to be found out
/// @param columns of a table: the name of a field to the header of its column; what it does not name is found out
public record ReadOptions(Optional<ZoneId> zone, Map<String, String> columns) {
    public static final ReadOptions NONE = new ReadOptions(Optional.empty(), Map.of());

    public ReadOptions {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }
}
