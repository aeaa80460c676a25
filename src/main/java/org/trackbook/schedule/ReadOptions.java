package org.trackbook.schedule;

import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What somebody says about a schedule that it does not say itself, or says wrong.
///
/// @param zone the zone of the conference; absent where it is to be found out
/// @param columns of a table: the name of a field to the header of its column, or to nothing where there is none; what
///        it does not name is found out
public record ReadOptions(Optional<ZoneId> zone, Map<String, String> columns) {
    public static final ReadOptions NONE = new ReadOptions(Optional.empty(), Map.of());

    public ReadOptions {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }

    /// What a field is called that has several names: `room` for `Raum`. A word that names none is given back.
    public static String field(String word) {
        return TableField.called(word).map(TableField::word).orElse(word);
    }
}
