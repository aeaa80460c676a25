package org.trackbook.ui.library;

import java.util.function.Consumer;
import org.trackbook.task.TaskRunner;

/// Where the work of the library is done.
///
/// @param reads where the library is read
/// @param writes where it is changed, one thing after the other
/// @param net where schedules are fetched and read, several at once
/// @param failures told of what nobody expected
public record LibraryTasks(TaskRunner reads, TaskRunner writes, TaskRunner net, Consumer<Throwable> failures) {
}
