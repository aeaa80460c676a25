/// Gets schedule bytes from a file or an address.
///
/// **Decisions.** What cannot be read is a value, not an exception: a wrong path is an everyday thing, and the one who
/// asked must say what to do. We gave up telling all reasons apart that a system can have.
@NullMarked
package org.trackbook.fetch;

import org.jspecify.annotations.NullMarked;
