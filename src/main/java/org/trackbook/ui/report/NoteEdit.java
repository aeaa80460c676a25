package org.trackbook.ui.report;

import org.trackbook.ui.draft.Draft;

/// A note that is open beside the report.
///
/// @param name what it is about
record NoteEdit(String name, Draft draft) {
}
