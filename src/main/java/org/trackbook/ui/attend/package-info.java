/// The room: the day's agenda, the note of the talk that runs, its rating and attendance, and its card.
///
/// **Decisions.** A note that is being typed is a [Draft] that lives as long as its conference is open: so switching
/// costs nothing, each note keeps its own undo, and what comes back from the library never overwrites what was typed
/// since. A draft is handed to the one thread that writes, in order, and learns its id there: so a second save needs not
/// wait for the first, and closing only has to hand over what is left. Several notes about one thing stand below each
/// other, each in its own editor; we never join them. Lines that a note begins with a mark are told by that mark alone,
/// so a note stays plain text that any program can read; we gave up marks in the middle of a line.
@NullMarked
package org.trackbook.ui.attend;

import org.jspecify.annotations.NullMarked;
