package org.trackbook.report.paper;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.function.IntPredicate;

/// Empties the letters of a typeface that nobody wrote. They keep their places, so nothing that refers to them changes; what
/// is left of them is zeros, which cost nothing once they are packed.
///
/// It knows of the Compact Font Format (Adobe's technical note 5176) what it needs: indexes, and where the letters lie.
final class SlimGlyphs {
    private static final int LETTERS = 17;
    private static final byte END_OF_LETTER = 14;

    private final byte[] cff;

    private SlimGlyphs(byte[] cff) {
        this.cff = cff;
    }

    /// @param written whether a letter is needed, by its number
    static byte[] of(byte[] cff, IntPredicate written) {
        var slim = new SlimGlyphs(cff.clone());
        var names = slim.number(2, 1);
        slim.empty(slim.letters(slim.end(names)), written);
        return slim.cff;
    }

    private void empty(int letters, IntPredicate written) {
        for (var letter = 0; letter < number(letters, 2); letter++) {
            var from = start(letters, letter);
            var to = start(letters, letter + 1);
            if (!written.test(letter) && from < to) {
                Arrays.fill(cff, from, to, (byte) 0);
                cff[from] = END_OF_LETTER;
            }
        }
    }

    /// Where the index of the letters begins, as the dictionary of the typeface says.
    private int letters(int dictionaries) {
        var end = start(dictionaries, 1);
        Deque<Integer> operands = new ArrayDeque<>();
        for (var at = start(dictionaries, 0); at < end;) {
            var sign = number(at, 1);
            if (sign == LETTERS) {
                return operands.getLast();
            }
            if (sign <= 21) {
                operands.clear();
                at += sign == 12 ? 2 : 1;
            } else {
                operands.add(operand(sign, at));
                at += length(sign, at);
            }
        }
        throw new IllegalArgumentException("a typeface without letters");
    }

    private int operand(int sign, int at) {
        if (sign == 28) {
            return (short) number(at + 1, 2);
        }
        if (sign == 29) {
            return number(at + 1, 4);
        }
        if (sign <= 246) {
            return sign - 139;
        }
        return sign <= 250
                ? (sign - 247) * 256 + number(at + 1, 1) + 108
                : (251 - sign) * 256 - number(at + 1, 1) - 108;
    }

    private int length(int sign, int at) {
        if (sign == 30) {
            var last = at + 1;
            while ((cff[last] & 0x0F) != 0x0F) {
                last++;
            }
            return last - at + 1;
        }
        return sign == 28 ? 3 : sign == 29 ? 5 : sign <= 246 ? 1 : 2;
    }

    private int start(int index, int entry) {
        var width = number(index + 2, 1);
        var first = index + 3 + (number(index, 2) + 1) * width - 1;
        return first + number(index + 3 + entry * width, width);
    }

    private int end(int index) {
        return number(index, 2) == 0 ? index + 2 : start(index, number(index, 2));
    }

    private int number(int at, int width) {
        var number = 0;
        for (var i = 0; i < width; i++) {
            number = (number << 8) | (cff[at + i] & 0xFF);
        }
        return number;
    }
}
