/// Makes blocks of a visit, and renders them in a flavour; `agenda` below writes the agenda.
///
/// **Decisions.** A report is told once, as blocks with their source, and a flavour only writes them down: so that
/// preview, outline and every file say the same; we gave up flavours that tell things in another order. Mentions are
/// marked while it is told, because the first one is the first that is printed. The headings have a bundle of their own
/// (`report/headings`), since a report's language is not the window's; we gave up one file for all words.
@NullMarked
package org.trackbook.report;

import org.jspecify.annotations.NullMarked;
