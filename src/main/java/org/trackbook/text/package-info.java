/// Text with structure: Markdown to blocks and spans as values, HTML to Markdown, typography. Report preview, talk card
/// and note desk draw the same `Block`.
///
/// **Decisions.** We turn a schedule's HTML into Markdown on import, because notes and reports are Markdown too and one
/// way of drawing is enough; we gave up showing a text exactly as its web page does. Words keep the Markdown they were
/// typed as beside the text that is read, because a note must leave a report as its author typed it, unneeded escapes
/// included; we gave up a tree that is equal for equal meaning. Nothing is trusted to mean what it meant:
/// `MarkdownWriter` reads each block again that it wrote, and escapes every sign of it where it would be read
/// differently; we gave up some microseconds. HTML in Markdown is text: nobody follows it.
@NullMarked
package org.trackbook.text;

import org.jspecify.annotations.NullMarked;
