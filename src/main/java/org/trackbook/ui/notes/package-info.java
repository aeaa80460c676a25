/// All notes: what was written at any conference, in order, with what is to be done and who was met.
///
/// **Decisions.** A note is edited beside the list, not in its row: a row that grows under the pointer moves what was
/// looked for. It is kept as it rests, by the same use case as on the desk; we gave up the desk's colours here. A name is
/// replaced in all notes at once and taken back at once; each note keeps its text of before in its history all the same.
@NullMarked
package org.trackbook.ui.notes;

import org.jspecify.annotations.NullMarked;
