package org.trackbook.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trackbook.model.Conference;
import org.trackbook.model.Problem;

/// A version of a conference that waits for a decision of the visitor.
///
/// @param input as somebody named it
/// @param conference as it would be
public record HeldVersion(String input, Origin origin, Conference conference, List<Problem> problems,
        Optional<Columns> columns) {
    public HeldVersion {
        problems = List.copyOf(problems);
    }

    /// How the columns of a table were understood.
    ///
    /// @param chosen a field to its header
    /// @param said what of it a person said
    public record Columns(List<String> header, Map<String, String> chosen, Map<String, String> said) {
        public Columns {
            header = List.copyOf(header);
            chosen = Collections.unmodifiableMap(new LinkedHashMap<>(chosen));
            said = Collections.unmodifiableMap(new LinkedHashMap<>(said));
        }
    }
}
