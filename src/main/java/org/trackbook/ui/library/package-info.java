/// The library: a card for each conference, and where new ones come in.
///
/// **Decisions.** An import is a card in the place where its conference will stand, from the first byte to its report: so
/// nothing has to be found again when it ends; we gave up a list of tasks. The report stays until it is read.
@NullMarked
package org.trackbook.ui.library;

import org.jspecify.annotations.NullMarked;
