/// What a visitor can do, one small class for each. Window and command line both go through here, so each can do what the
/// other can.
///
/// **Decisions.** Use cases block and know no threads: whoever calls them chooses where they run. They give values and
/// sealed outcomes, never a store or a stream; we gave up handing out anything lazy. What somebody asks for in words (a
/// conference, a talk, a track) is found here, in one way for all. Who points to a page of a conference gets the schedule
/// it leads to, and the schedule's own address is remembered: a refresh asks only there, so that a page that comes instead
/// is never taken for news; we gave up finding a schedule that has moved.
///
/// - A refresh is compared outside of the transaction and kept inside, if the schedule is still the one it was compared
///   with; else it is compared anew. So nothing waits for a comparison, and two programs never mix their refreshes.
/// - An import is a newer version of a conference by source and days, source, title and year, or title and days, because
///   addresses serve another year each year; only a refresh is aimed at the conference it was asked for. We gave up asking.
/// - Going back makes the version before the newest one, with where it came from; going back again undoes it. We gave up
///   going back further: a history that loses its end cannot be undone.
/// - What was held back is kept as it was read until the visitor decides or a refresh finds something else, because the
///   source may be gone by then; we gave up asking it again. It is compared whenever it is looked at, never as it once was.
/// - Words about a day follow most of its talks, else its date: a day added in front renumbers the others.
/// - What is attached never overwrites: a second rating of the same talk stays an orphan, where both can be read. We gave up
///   choosing for the visitor. What a note was about before is remembered beside the visit, not in it: undo and merging
///   compare visits.
/// - Of star, short list, dropped and backup the last word counts: a star takes a talk from the short list, and the short
///   list takes its star, because one is decided and the other is not. A backup shares time with its talk, since nobody
///   stands before a full room on another day; we gave up backups for what is given twice.
/// - Undo takes back single decisions, not a visit: each action says what it found and what it left, and the difference is
///   turned round on whatever is there by then. We gave up taking back what somebody else decided otherwise since.
@NullMarked
package org.trackbook.usecase;

import org.jspecify.annotations.NullMarked;
