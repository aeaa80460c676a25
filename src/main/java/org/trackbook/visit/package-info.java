/// Reads and writes visit files (`trackbook-visit/1`), merges two visits; reads a list of stars.
///
/// **Decisions.**
///
/// - A file is read as a whole or refused as a whole: one wrong value refuses it and says its place, because half of
///   somebody's words looks like all of them; we gave up saving what can be saved of a broken file.
/// - What a newer version or another program wrote survives without a list of what that may be: whatever we would not
///   write ourselves is kept by its place and put back there ([Unknown]). Explicit defaults survive the same way.
/// - Absent, `null`, `[]` and `{}` are the same, as is an empty name.
/// - Talks of a merged file are found by their facts; where a file tells no facts of a talk, its id is believed.
/// - A file without a visitor's name is taken for the visitor's own; into an empty visit without a name any file is
///   taken whole, which is how a visit moves to another machine.
/// - A star is believed only where the talk it is given to has the same title or the same start, if the list tells either:
///   numbers are used again each year. Title and start together are enough, a title alone is not. We gave up stars for
///   talks that were both renamed and moved.
/// - Calendars are read by those who read schedules; here is only what no schedule is.
@NullMarked
package org.trackbook.visit;

import org.jspecify.annotations.NullMarked;
