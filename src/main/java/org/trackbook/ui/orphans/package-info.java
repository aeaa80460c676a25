/// What the visitor said of talks that have left the schedule, and the way to bring it to another talk; the same in Plan,
/// Attend and Changes.
///
/// **Decisions.** All that was said of one lost talk goes together: who looks at a note wants its stars beside it. One
/// note alone is brought to a talk by the command line. The dialog knows no place and is shown over any of them; we gave
/// up a field in each place, which would have found talks in as many ways.
@NullMarked
package org.trackbook.ui.orphans;

import org.jspecify.annotations.NullMarked;
