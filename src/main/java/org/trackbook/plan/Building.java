package org.trackbook.plan;

import java.util.Optional;
import org.trackbook.model.Room;

/// Guesses from names how far rooms are from each other. `H.1301` and `H.2215` are in one building.
public final class Building {
    private Building() {
    }

    /// The part of a room's name that names its building; only names with a full stop in them have one.
    static Optional<String> of(Room room) {
        var dot = room.value().indexOf('.');
        return dot > 0 ? Optional.of(room.value().substring(0, dot)) : Optional.empty();
    }

    /// 0 for the same room, 1 for the same building, 2 for all else.
    public static int distance(Optional<Room> from, Optional<Room> to) {
        if (from.isPresent() && from.equals(to)) {
            return 0;
        }
        var building = from.flatMap(Building::of);
        return building.isPresent() && building.equals(to.flatMap(Building::of)) ? 1 : 2;
    }

    /// Whether both rooms name their building, and not the same.
    public static boolean differs(Optional<Room> from, Optional<Room> to) {
        var one = from.flatMap(Building::of);
        var other = to.flatMap(Building::of);
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }
}
