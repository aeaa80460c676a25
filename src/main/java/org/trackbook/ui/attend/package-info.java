/// The room: the day's agenda, the note of the talk that runs, its rating and attendance, and its card.
///
/// **Decisions.** A note that is being typed is a [draft][org.trackbook.ui.draft.Draft] that lives as long as its conference is open: so switching
/// costs nothing, each note keeps its own undo, and what comes back from the library never overwrites what was typed
/// since. A draft is handed to the one thread that writes, in order, and learns its id there: so a second save needs not
/// wait for the first, and closing only has to hand over what is left. Several notes about one thing stand below each
/// other, each in its own editor; we never join them. Lines that a note begins with a mark are told by that mark alone,
/// so a note stays plain text that any program can read; we gave up marks in the middle of a line.
///
/// The text control is RichTextFX, known to [NoteText] and [NoteStyles] alone. Tried with bold, code, names and links drawn
/// while typing, a key until it is painted, half of them and 99 of 100 within so many milliseconds: RichTextFX 3 and 24 at
/// 5,000 signs, 3 and 13 at 50,000; the incubator's RichTextArea, by its CodeArea, 15 and 58, 111 and 228; TextArea, which
/// draws nothing, 10 and 22, 69 and 91. We gave up that it comes with JavaFX, and speak to screen readers ourselves.
/// Words are handed to their draft before they are drawn, so that no text can be so odd that it is lost. A line of more than
/// 10,000 signs is not broken to the width of the desk, and after 300 pieces of different looks it is plain: the control takes
/// the square of either; we gave up the beauty of such lines.
/// A line is drawn by itself, but for code in fences, so that a key costs one line; we gave up marks that span lines.
@NullMarked
package org.trackbook.ui.attend;

import org.jspecify.annotations.NullMarked;
