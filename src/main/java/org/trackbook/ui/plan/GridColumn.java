package org.trackbook.ui.plan;

import java.util.List;

/// A room or a track of the grid, with its talks.
///
/// @param ofTrack whether it is a track; then the parts below say so of it
/// @param room its name; empty for talks without a room, or a track
/// @param standing the strongest its talks have to the plan: MAIN, STAR or NONE
/// @param sign of its track: the one of the visitor's talks, else the most frequent
/// @param track the name of a room's track, or of a track's rooms; may be empty
/// @param blocks by start
record GridColumn(boolean ofTrack, String room, Standing standing, int sign, String track, List<GridBlock> blocks) {
    GridColumn {
        blocks = List.copyOf(blocks);
    }

    boolean own() {
        return standing.isMine();
    }
}
