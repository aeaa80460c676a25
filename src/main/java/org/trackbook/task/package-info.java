/// The one door to the background and back.
///
/// **Decisions.** A rest (`later`) is counted by the JDK's own timer and not by a JavaFX animation, because a running
/// animation keeps the picture pulse going sixty times a second; we gave up its tie to frames. Work that was cancelled
/// calls neither handler, because who cancels knows that nothing will come; work is asked to stop and never
/// interrupted, because an interrupt closes the files and channels it happens to use. Progress is joined: the screen
/// gets the newest step, not each.
@NullMarked
package org.trackbook.task;

import org.jspecify.annotations.NullMarked;
