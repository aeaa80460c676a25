/// Everything within a keystroke: the sheet over the window that finds talks, notes and names of all conferences.
///
/// **Decisions.** It is a sheet and no place of the rail, because one is on the way to somewhere else. While an answer is
/// made the old rows stay and the old question is cancelled; half a second later they go, so that they are never taken
/// for the answer. The field keeps the focus: arrows move through the rows from there. What a group holds beyond its
/// best five is a chip away; we gave up rows that unfold.
@NullMarked
package org.trackbook.ui.search;

import org.jspecify.annotations.NullMarked;
