/// What a visitor can do, one small class for each. Window and command line both go through here, so each can do what the
/// other can.
///
/// **Decisions.** Use cases block and know no threads: whoever calls them chooses where they run. They give values and
/// sealed outcomes, never a store or a stream; we gave up handing out anything lazy. What somebody asks for in words (a
/// conference, a talk, a track) is found here, in one way for all. Who points to a page of a conference gets the schedule
/// it leads to, and the schedule's own address is remembered: a refresh asks only there, so that a page that comes instead
/// is never taken for news; we gave up finding a schedule that has moved.
@NullMarked
package org.trackbook.usecase;

import org.jspecify.annotations.NullMarked;
