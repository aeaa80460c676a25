package org.trackbook.schedule;

import java.util.Arrays;

/// Collects the pieces of a text as the parser hands them out, a few signs at a time, and is used again for the next.
final class Letters {
    private char[] letters = new char[4096];
    private int length;

    int length() {
        return length;
    }

    void clear() {
        length = 0;
    }

    void cut(int to) {
        length = Math.min(length, to);
    }

    void append(char[] source, int from, int count) {
        makeRoom(count);
        System.arraycopy(source, from, letters, length, count);
        length += count;
    }

    void append(String text) {
        makeRoom(text.length());
        text.getChars(0, text.length(), letters, length);
        length += text.length();
    }

    private void makeRoom(int count) {
        if (length + count > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(2 * letters.length, length + count));
        }
    }

    @Override
    public String toString() {
        return length == 0 ? "" : new String(letters, 0, length);
    }
}
