package org.trackbook.usecase;

import org.trackbook.model.ConferenceId;
import org.trackbook.store.ConferenceStore;

/// Puts conferences among the past ones. They stay searchable, and nothing asks for newer versions of them.
public final class ArchiveConferences {
    private final ConferenceStore conferences;

    public ArchiveConferences(ConferenceStore conferences) {
        this.conferences = conferences;
    }

    /// Answers whether it was not there yet.
    public boolean archive(ConferenceId id) {
        return conferences.archive(id, true);
    }

    /// Takes one back; answers whether it was there.
    public boolean unarchive(ConferenceId id) {
        return conferences.archive(id, false);
    }
}
