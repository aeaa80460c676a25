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
/// - iCalendar is mended on bytes and cut into events, and each goes to ical4j's parser alone: a bad event costs itself.
///   ical4j reads names, parameters and values, lengths, rules and described zones; the properties it would make of
///   them refuse what can be understood. We gave up its time-zone registry: Java knows the zones, and nobody is asked.
/// - A zone is what its name means; what the file says about the zone itself counts only for names nobody knows, for
///   exports describe zones in part.
/// - An event that repeats is taken as often as it says, up to a hundred times; one that never ends is taken once. A
///   date without a time is an entry of its day that is no talk.
/// - What the dates, clocks and names in a table mean is decided for whole columns, because one cell alone can be read in
///   two ways; what two readings leave open is guessed and listed. We gave up asking before reading.
/// - A web page is a schedule only by its JSON-LD; else the answer is what it links. A page that describes one event and
///   links a schedule leads to the schedule, which says more. We gave up reading talks out of the page's own mark-up.
/// - Parts of an Indico contribution have no time of their own and stay in its text; we gave up guessing their starts.
@NullMarked
package org.trackbook.schedule;

import org.jspecify.annotations.NullMarked;
