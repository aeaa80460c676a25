package org.trackbook.plan;

import org.trackbook.model.Slot;

/// Knows which talks can stand in for another.
public final class Backups {
    private Backups() {
    }

    /// Whether a talk serves whom the other's room has no place for: it goes on while the other would, or starts with it.
    public static boolean fits(Slot backup, Slot chosen) {
        return backup.start().equals(chosen.start())
                || (backup.start().isBefore(chosen.end()) && chosen.start().isBefore(backup.end()));
    }
}
