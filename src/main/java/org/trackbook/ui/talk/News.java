package org.trackbook.ui.talk;

import java.time.Instant;
import java.util.List;
import org.trackbook.plan.FieldChange;

/// What the last refresh changed of a talk.
///
/// @param at when that was
/// @param fields none where the talk is new
record News(Instant at, List<FieldChange> fields) {
    News {
        fields = List.copyOf(fields);
    }
}
