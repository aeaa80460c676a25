/// What the refreshes of a conference brought, first what touches the visitor's own agenda.
///
/// **Decisions.** Each change stands under one tag, the weightiest of what is other about it, so that the counts of the
/// chips add up; all of it is told where the row is opened. What counts as the visitor's is fixed when the refresh is
/// looked at: a row does not run away because its clash was just settled. The badge counts what touches the agenda, and
/// everything else only where nothing does, because a badge that always says 99+ says nothing; we gave up that it is
/// always the sum.
@NullMarked
package org.trackbook.ui.changes;

import org.jspecify.annotations.NullMarked;
