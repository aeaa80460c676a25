package org.trackbook.usecase;

import java.util.List;
import org.trackbook.model.NoteId;
import org.trackbook.model.TalkId;
import org.trackbook.model.Visit;
import org.trackbook.store.Attached;

/// What attaching words to a talk came to, or detaching them.
public sealed interface Reattached {
    /// They are there.
    ///
    /// @param left how many ratings, attendances and the like stayed where they were, because the talk has its own
    record Done(Opened opened, int left, Return undo) implements Reattached {
    }

    /// The way back.
    ///
    /// @param after how it became: where somebody went on from there, there is no way back
    /// @param attached which notes had been attached, and from where
    record Return(Visit before, Visit after, List<Attached> attached) {
        public Return {
            attached = List.copyOf(attached);
        }
    }

    /// There is no such note.
    record NoNote(NoteId note) implements Reattached {
    }

    /// Neither the schedule nor the visitor's own entries have such a talk.
    record NoTalk(TalkId talk) implements Reattached {
    }

    /// Nothing is said of a talk with that id which has left the schedule; or the note is about no such talk.
    record NoOrphan(String id) implements Reattached {
    }
}
