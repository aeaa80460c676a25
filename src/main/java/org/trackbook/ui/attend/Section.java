package org.trackbook.ui.attend;

import java.util.List;
import java.util.Optional;
import org.trackbook.model.About;
import org.trackbook.ui.draft.Draft;
import org.trackbook.ui.orphans.LostTalk;

/// Notes that stand together on the desk: about one part of the day or trip, or about one talk.
///
/// @param heading empty where the desk's own title says it
/// @param detail a muted line below the heading; may be empty
/// @param more what one more note here would be about
/// @param lost the talk that has left the schedule, where the notes wait for another one
record Section(String heading, String detail, List<Draft> drafts, Optional<About> more, Optional<LostTalk> lost) {
    public Section {
        drafts = List.copyOf(drafts);
    }
}
