/// The place where the visitor chooses a main track for each day, and the few talks worth leaving it for.
///
/// **Decisions.** All that is shown about a day is one value, [PlanDay], made in the background once for each change: cells
/// only read, so that a thousand talks scroll as fast as ten. Every change is one [PlanViewModel] command that runs
/// after the one before has been written.
///
/// - Its way back is what it changed, decision by decision, as the writing itself found it: what another window or program
///   decides meanwhile stays. Where something was decided otherwise since, nothing goes back, and that is said; we gave up
///   setting back whole days, which undid the work of others.
/// - In my day each talk has a line of its own, in a clash and in a gap too, and the frame round them is drawn line by line:
///   so arrows reach all of it and a key is about one talk. We gave up cells that hold several.
/// - Keeping both talks of a clash is a decision like any other, and is remembered: the clash is no longer amber, and the
///   first talk says when to leave it.
/// - What narrows the talks is a value, [Filter], that a pure function applies: what each choice would leave is the same
///   function asked once more. Its menu is a pane of the place, not a popup window, so that the grid is seen to change
///   behind it; we gave up a menu that reaches beyond the window.
/// - The focus goes with a track that becomes the main one: the same key takes it back. We gave up staying in the list, where
///   a second Enter would choose the next track.
/// - Dragging takes place within the window, by full press-drag-release, and every drag has a key: the drag-and-drop of the
///   system gives no say in how a target looks, and does not work without a display. We gave up dragging talks out of the
///   window.
@NullMarked
package org.trackbook.ui.plan;

import org.jspecify.annotations.NullMarked;
