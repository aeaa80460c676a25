package org.trackbook.fetch;

import java.time.Duration;

/// How much is waited for and taken.
///
/// @param silence how long no byte may come
/// @param all how long everything may take
/// @param bytes how many there may be, unpacked too
/// @param hops how many times a server may send on to another address
record Limits(Duration silence, Duration all, int bytes, int hops) {
    /// More than any schedule has: the biggest one seen has 3.3 MB.
    static final Limits REAL = new Limits(Duration.ofSeconds(10), Duration.ofSeconds(120), 32 << 20, 5);
}
