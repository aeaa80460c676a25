package org.trackbook.ui.plan;

import java.util.List;

/// A room of the grid, with its talks.
///
/// @param room empty for talks without a room
/// @param standing the strongest its talks have to the plan: MAIN, STAR or NONE
/// @param sign of its track: the one of the visitor's talks, else the most frequent
/// @param track the name of that track; may be empty
/// @param blocks by start
record GridColumn(String room, Standing standing, int sign, String track, List<GridBlock> blocks) {
    GridColumn {
        blocks = List.copyOf(blocks);
    }

    boolean own() {
        return standing.isMine();
    }
}
