/// Decides: the agenda, its clashes and gaps, the tracks of a day, and what changed between two versions of a schedule.
///
/// **Decisions.** All of it is computed from values when it is asked for and stored nowhere: a flag on a talk would have
/// to be kept true by everybody. We gave up asking the database for it; a day of a thousand talks takes a millisecond.
///
/// A talk is never taken for one that differs in both title and speakers, whatever its guid or id says: sites use both
/// again for what takes a cancelled talk's place, and a note must not stand at a talk that nobody meant. What differs in
/// both is removed and added, and the new one is the first guess for words about the old one. We gave up four right
/// matches among FOSDEM 2026's 900, whose title was mended while a speaker joined.
///
/// What a title confirms is matched before what only the speakers confirm, whatever the kind of evidence: where a guid
/// and an id contradict each other, the title decides. Of talks that look alike those of the nearest time and room come
/// together; the order of the file decides nothing.
///
/// Where words go is decided for all that a visit speaks of, not only for the last two versions: an id that is taken
/// again long after its talk left would else inherit the words.
/// A talk that is left early is planned so: the plan of its day names the talk it is left for, like a backup, and the visit
/// file has it under `leave` in `days`, where readers that do not know it keep it. The leaving time follows the schedule:
/// it is the start of the other talk, and where that no longer begins while the first goes on, the clash is open again. We
/// gave up the attendance `left_early`, which says what happened, and a time of its own, which a refresh would make wrong.
@NullMarked
package org.trackbook.plan;

import org.jspecify.annotations.NullMarked;
