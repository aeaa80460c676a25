/// How the library is kept safe: its backups, the file it is saved to whole, and what can be done where it cannot be
/// opened.
///
/// **Decisions.** Bringing back a backup asks nothing, because what was there before is a backup too and Ctrl+Z brings it
/// back. A library that cannot be opened gets a window of its own before the program's: a message on standard error is
/// seen by nobody who started it from a menu.
@NullMarked
package org.trackbook.ui.safe;

import org.jspecify.annotations.NullMarked;
