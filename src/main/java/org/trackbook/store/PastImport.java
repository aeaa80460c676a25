package org.trackbook.store;

/// One of the imports that made a conference what it is.
///
/// @param number counts from 1
/// @param entries how many there were after it
public record PastImport(int number, Origin origin, String version, int entries, Tally tally) {
}
