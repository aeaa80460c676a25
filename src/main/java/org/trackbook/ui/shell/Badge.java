package org.trackbook.ui.shell;

/// What waits in a place: stands at its item in the rail.
///
/// @param count of what waits; 0 where nothing does
/// @param words the same for those who point at it or hear it
public record Badge(int count, String words) {
    /// Nothing waits.
    public static final Badge NONE = new Badge(0, "");

    private static final int MOST = 99;

    /// As it is drawn; no wider than two digits.
    String shown() {
        return count > MOST ? MOST + "+" : Integer.toString(count);
    }
}
