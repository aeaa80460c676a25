/// The library: a card for each conference, and where new ones come in.
///
/// **Decisions.** An import is a card in the place where its conference will stand, from the first byte to its report: so
/// nothing has to be found again when it ends; we gave up a list of tasks. The report stays until it is read. A report that
/// the window no longer knows is read again from its source and is not stored, because a stored one would say what an older
/// reader said; we gave up seeing it where the source is gone. What waits for a decision stands first and on a card of its
/// own, because the conference it is about stays as it was.
@NullMarked
package org.trackbook.ui.library;

import org.jspecify.annotations.NullMarked;
