package org.trackbook.schedule;

/// What no schedule exceeds: the biggest one seen has 3.3 MB, 1,351 talks and a text of 22,136 signs.
final class Limits {
    static final int BYTES = 32 << 20;
    static final int DEPTH = 100;
    static final int TALKS = 50_000;
    /// Of JSON: so many names, values and brackets.
    static final int TOKENS = 4_000_000;
    static final int DAYS = 1_000;
    static final int TEXT = 200_000;
    /// So many repairs of the same file are listed one by one.
    static final int REPAIRS = 100;

    private Limits() {
    }
}
