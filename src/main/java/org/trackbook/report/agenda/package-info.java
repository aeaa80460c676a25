/// Writes the agenda for others: a phone's calendar (.ics), a table (.csv) and a day sheet for the pocket (.html, .pdf).
///
/// **Decisions.**
///
/// - The calendar is written by our own code, because ical4j folds lines by letters, not by octets. It describes the zone
///   by the very changes of its clocks that the conference sees, taken from Java, which placed the talks: so file and
///   window never disagree; we gave up rules for other years.
/// - Speakers are no attendees: a phone would invite them. They stand in the text, as calendars of conferences do.
/// - A table holds all entries of the schedule, not the agenda alone: what was starred, attended and rated stands beside
///   what was not. A cell that a spreadsheet would compute is led by an apostrophe, as OWASP advises, and so is one that
///   begins with apostrophes before such a sign: reading takes one away and nothing is lost.
/// - The PDF embeds Inter, like the window, which has letters for 2,852 signs: Latin, Greek, Cyrillic, ★ and □, but neither
///   ☐ nor any other script. PDFBox embeds no typeface with PostScript outlines, so [org.trackbook.report.paper.Typeface] writes the dictionaries and
///   `SlimGlyphs` empties what nobody wrote: 60 kB a weight instead of 190. We gave up a second typeface of TrueType
///   outlines and its megabytes.
/// - Other scripts are drawn with the letters of the computer, joined and from right to left where that is the way; where it
///   has none, boxes stand for them. Either way the words are in the file, to be found and copied. We gave up the same
///   bytes on every computer for such titles.
/// - Sheets are on A4, and what room a day leaves is for notes by hand.
@NullMarked
package org.trackbook.report.agenda;

import org.jspecify.annotations.NullMarked;
