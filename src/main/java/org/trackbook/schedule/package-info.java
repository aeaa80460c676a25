/// Reads bytes of any known format into a `Conference`.
///
/// **Decisions.**
///
/// - A format only fills a `Draft` with words as published; `Assembly` alone decides what they mean. So every format
///   gives equal talks, and a rule is written once; we gave up formats that build talks on their own.
/// - Wall clocks rule: where the start and the date of a talk disagree, the start counts, because exports have been seen
///   that shift the date; a difference is listed.
/// - The room that holds a talk names it, not the talk's own word: some exports write a slug there.
/// - A talk whose length is no time is kept: it takes the most frequent length of the schedule, until the room's next
///   talk at most, and the guess is listed. A visitor misses a talk more than its exact end.
/// - `links` holds everything that is published but the address for feedback; what among them and the attachments is
///   sound or film is a recording too.
/// - XML is read by the JDK's StAX without DTD. What is not well-formed is mended once (forbidden signs, stray
///   ampersands) and read again; we gave up guessing where an element should have ended.
/// - JSON is read as a tree, after signs that are no text were taken out: its formats refer from talk to speaker and
///   back. The memory that a tree takes is bounded by the number of its tokens; we gave up reading on the fly.
@NullMarked
package org.trackbook.schedule;

import org.jspecify.annotations.NullMarked;
