package org.trackbook.text;

/// Makes dashes of hyphens: two or three are an em dash, two between digits an en dash.
final class Dashes {
    private final Signs signs;

    Dashes(Signs signs) {
        this.signs = signs;
    }

    void set() {
        for (var place = 0; place < signs.size(); place++) {
            var length = 0;
            while (signs.free(place + length) && signs.at(place + length).equals("-")) {
                length++;
            }
            if ((length == 2 || length == 3) && !signs.at(place + length).equals("-")) {
                var range = length == 2 && digit(place - 1) && digit(place + 2);
                signs.set(place, range ? "–" : "—");
                for (var i = 1; i < length; i++) {
                    signs.set(place + i, "");
                }
            }
            place += length;
        }
    }

    private boolean digit(int place) {
        return Character.isDigit(signs.at(place).codePointAt(0));
    }
}
