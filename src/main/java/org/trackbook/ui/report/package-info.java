/// The report: its outline at the left, the page as it will read, and the raw text.
///
/// **Decisions.** The page is drawn from the same blocks that are written to the file, so that preview and export cannot
/// differ; we gave up a web view. The report is made anew whenever the visit changes: that takes milliseconds, and
/// nothing can be stale. What is left out keeps its place among the paragraphs, so that it comes back where it was; the
/// sections of each kind are kept apart.
///
/// A note that is edited here is the same note: its words are laid over the visit while they are typed, for the preview, and
/// kept by the same use case as in Attend. One report is made at a time, and the page draws only what is other.
@NullMarked
package org.trackbook.ui.report;

import org.jspecify.annotations.NullMarked;
