package org.trackbook.model;

import java.util.List;
import java.util.Optional;

/// What a trip was for and what it cost.
public record Trip(Optional<String> place, Optional<String> purpose, List<Objective> objectives,
        Optional<Boolean> attendAgain, Optional<String> costCentre, List<Cost> costs) {
    public static final Trip NONE = new Trip(Optional.empty(), Optional.empty(), List.of(), Optional.empty(),
            Optional.empty(), List.of());

    public Trip {
        objectives = List.copyOf(objectives);
        costs = List.copyOf(costs);
    }

    /// Something the trip should bring.
    ///
    /// @param met `yes`, `partly` or `no`; absent while nobody said
    public record Objective(String text, Optional<String> met) {
    }

    /// Something that was paid.
    ///
    /// @param amount a decimal number as written: `120.00`
    /// @param currency ISO 4217
    public record Cost(String what, String amount, String currency) {
    }
}
