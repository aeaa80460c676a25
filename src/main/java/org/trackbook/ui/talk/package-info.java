/// The card of a talk, the same in Plan and in Attend: what the schedule says of it, who speaks, and what else runs.
///
/// **Decisions.**
///
/// - What is on the screen at once ([CardFacts]) is made of the open conference, without a query; talks of the speakers in
///   other conferences and the news of the last refresh come from the background, and are remembered until something is
///   written. So a card opens within a frame, however large the library is.
/// - Who is who is told by the name alone, case, accents and punctuation aside, and the card says so: no schedule says
///   more of a person that holds across conferences. We gave up telling apart two people of one name.
/// - The three parts are drawn when they are looked at first: of four hundred talks of the same time nobody who reads the
///   summary wants a row.
@NullMarked
package org.trackbook.ui.talk;

import org.jspecify.annotations.NullMarked;
