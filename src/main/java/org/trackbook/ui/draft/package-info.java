/// What is typed in notes, and its way into the library: the same at every place where notes are typed.
///
/// **Decisions.** A draft knows its conference and outlives the place it was typed at until the library has taken it: so
/// words that were refused, by a full disk or a library that another program holds, are offered again and never land in
/// the conference that happens to be open then. A save is handed to the one thread that writes, in order; what the
/// library said last is learnt there, so that what somebody else made of the note meanwhile is kept beside. A text of
/// somebody else is shown only where nothing is being typed.
@NullMarked
package org.trackbook.ui.draft;

import org.jspecify.annotations.NullMarked;
