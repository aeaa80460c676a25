package org.trackbook.cli;

import java.util.List;
import java.util.Optional;

/// Opens the window where no command is given.
public interface Window {
    /// Shows it, and waits until it is closed.
    ///
    /// @param data the folder asked for
    /// @param inputs files and addresses that the window is to import
    /// @return the exit status
    int open(Optional<String> data, List<String> inputs);
}
