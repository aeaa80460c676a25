/// Text with structure: Markdown to blocks and spans as values, HTML to Markdown, typography.
///
/// **Decisions.** We turn a schedule's HTML into Markdown on import, because notes and reports are Markdown too and one
/// way of drawing is enough; we gave up showing a text exactly as its web page does.
@NullMarked
package org.trackbook.text;

import org.jspecify.annotations.NullMarked;
