/// Writes a report down in a flavour: one class for each, and what some of them share.
///
/// **Decisions.** A flavour is a value (where its files go, how its front matter and photos are written, what it must not
/// be misread as) and a writer; nothing outside its class knows more of it than its name. We gave up templates: what a
/// template engine reads differently is found out when a page is published.
@NullMarked
package org.trackbook.report.flavour;

import org.jspecify.annotations.NullMarked;
