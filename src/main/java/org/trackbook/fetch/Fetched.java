package org.trackbook.fetch;

import java.util.Optional;
import org.trackbook.model.Problem;

/// What came of getting a schedule's bytes.
public sealed interface Fetched {
    /// All bytes are there.
    ///
    /// @param name of the file, without its folder; of an address its last part, else its host
    /// @param address where the bytes came from in the end, after all redirects; absent for a file
    /// @param tag what the server calls this version; absent where it says nothing, and for a file
    /// @param type the media type that the server gives, in lower case; `""` where there is none
    @SuppressWarnings("ArrayRecordComponent") // bytes are handed on, never compared
    record Fresh(byte[] bytes, String name, Optional<Address> address, Optional<Tag> tag, String type)
            implements
                Fetched {
    }

    /// The server has nothing newer than what is known.
    record Unchanged() implements Fetched {
    }

    /// There is nothing to be read.
    record Failed(Problem problem) implements Fetched {
    }

    /// The person no longer wanted it.
    record Cancelled() implements Fetched {
    }
}
