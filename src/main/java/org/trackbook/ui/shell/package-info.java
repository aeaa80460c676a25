/// The frame round all places: rail, top bar, what runs now, toasts, and what the window remembers.
///
/// **How to.** A place is a [PlaceView]: it hands over its nodes and is told when it is shown and left. Its view model
/// takes the [ShellViewModel] to read `opened()` (the conference and its visit, as values), to hand back a changed
/// visit by `visit(..)`, to go elsewhere by `go(..)`, `open(..)` or `show(place, talk)`, and to know `wanted()` (the
/// talk somebody asked for) and `now()`. It says what was done by [Toasts], hands what it cannot mend to [Failures] and
/// keeps widths by [Remembered].
///
/// **Decisions.** Places do not know each other: they share the values of the shell, and whoever changes one hands in
/// the new value; we gave up an event bus, which would hide who caused what. What the window remembers lies in a small
/// file of its own and not in the database, because it belongs to this computer's screens and not to the visits that
/// travel with the library. Undo is a list of ways back, newest first; there is no redo, because a way forth again
/// would have to survive changes made in between.
@NullMarked
package org.trackbook.ui.shell;

import org.jspecify.annotations.NullMarked;
