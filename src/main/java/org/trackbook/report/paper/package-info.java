/// Writes on the pages of a PDF, in Inter and whatever else the computer has letters for.
///
/// **Decisions.** Inter is embedded, like the window's: PDFBox embeds no typeface with PostScript outlines, so [Typeface]
/// writes the dictionaries and [SlimGlyphs] empties what nobody wrote. Other scripts are drawn with the letters of the
/// computer, and written unseen, to be found and copied.
@NullMarked
package org.trackbook.report.paper;

import org.jspecify.annotations.NullMarked;
