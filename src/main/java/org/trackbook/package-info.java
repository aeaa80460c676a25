/// `Main` runs a command or opens the window, `Wiring` builds every object by hand.
@NullMarked
package org.trackbook;

import org.jspecify.annotations.NullMarked;
