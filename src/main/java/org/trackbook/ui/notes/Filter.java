package org.trackbook.ui.notes;

import java.util.Locale;

/// What is looked for among all notes.
enum Filter {
    ALL, HIGHLIGHTS, QUESTIONS, ACTIONS, PEOPLE, RATED;

    /// As the bundle names it.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
