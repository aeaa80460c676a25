package org.trackbook.ui.plan;

import java.util.List;
import org.trackbook.model.Talk;

/// Which talk of several is meant, where a backup is chosen.
///
/// @param words what is asked
/// @param talk the one somebody pointed to
/// @param talks those to choose from, the likeliest first
/// @param serves whether the talk is the backup for the one that is chosen; else that one is its backup
record BackupQuestion(String words, Talk talk, List<Talk> talks, boolean serves) {
    BackupQuestion {
        talks = List.copyOf(talks);
    }
}
