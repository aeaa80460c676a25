package org.trackbook.model;

import java.util.List;
import java.util.Optional;

/// Something in a report that its author may want to mend before it is published.
///
/// @param rule the rule's name; its sentence stands in the bundle as `finding.` and this name
/// @param place the heading or note it is about; may be empty
/// @param facts what fills the gaps of the sentence, in its order
/// @param mend what would settle it, where that can be said
public record Finding(String rule, Severity severity, String place, List<String> facts, Optional<Mend> mend) {
    public Finding {
        facts = List.copyOf(facts);
    }

    public Finding(String rule, Severity severity, String place, List<String> facts) {
        this(rule, severity, place, facts, Optional.empty());
    }

    /// How much it matters.
    public enum Severity {
        HINT, WARNING, ERROR
    }
}
