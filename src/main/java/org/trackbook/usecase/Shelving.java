package org.trackbook.usecase;

import org.trackbook.store.StoredConference;

/// Turns what the store lists into what a visitor is shown.
final class Shelving {
    private Shelving() {
    }

    static Shelved shelved(StoredConference it) {
        return new Shelved(it.id(), it.title(), it.start(), it.end(), it.city(), it.venue(), it.zone(), it.entries(),
                it.breaks(), it.imported().source(), it.imported().format(), it.version(), it.imported().imported(),
                it.archived(),
                it.visit().notes(), it.visit().ratings(), it.visit().starred(), it.visit().orphans());
    }
}
