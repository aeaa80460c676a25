package org.trackbook.fetch;

import org.trackbook.model.Problem;

/// What came of getting a schedule's bytes.
public sealed interface Fetched {
    /// All bytes are there.
    ///
    /// @param name of the file, without its folder
    @SuppressWarnings("ArrayRecordComponent") // bytes are handed on, never compared
    record Fresh(byte[] bytes, String name) implements Fetched {
    }

    /// There is nothing to be read.
    record Failed(Problem problem) implements Fetched {
    }
}
