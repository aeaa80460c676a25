package org.trackbook.usecase;

import java.util.List;
import org.trackbook.store.Database;

/// Says whether the library's file is sound.
public final class CheckLibrary {
    private final Database database;

    public CheckLibrary(Database database) {
        this.database = database;
    }

    /// What a check found.
    ///
    /// @param schema the version of the file's tables
    /// @param repaired what was mended: indexes that were made anew
    /// @param problems what is wrong; empty where all is well
    public record Checked(boolean ok, int schema, int conferences, int notes, List<String> repaired,
            List<String> problems) {
    }

    public Checked check() {
        var health = database.check();
        return new Checked(health.ok(), health.schema(), health.conferences(), health.notes(), health.repaired(),
                health.problems());
    }
}
