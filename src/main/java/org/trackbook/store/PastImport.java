package org.trackbook.store;

import java.util.Optional;

/// One of the imports that made a conference what it is.
///
/// @param number counts from 1
/// @param entries how many there were after it
/// @param restored the import whose version was brought back, where a person asked for that
public record PastImport(int number, Origin origin, String version, int entries, Tally tally,
        Optional<Integer> restored) {
}
