package org.trackbook.report;

import java.util.ArrayList;
import java.util.List;
import org.trackbook.text.Letter;

/// Letters in the shape in which names are compared, each folded sign with the letter it comes from.
final class LetterRow {
    private final List<Letter> letters;
    private final List<Integer> from = new ArrayList<>();
    private final String folded;

    LetterRow(List<Letter> letters) {
        this.letters = List.copyOf(letters);
        var all = new StringBuilder();
        for (var i = 0; i < letters.size(); i++) {
            var part = Lexicon.fold(letters.get(i).text());
            all.append(part);
            for (var j = 0; j < part.length(); j++) {
                from.add(i);
            }
        }
        folded = all.toString();
    }

    String folded() {
        return folded;
    }

    int size() {
        return folded.length();
    }

    /// The letters between two places.
    List<Letter> letters(int start, int end) {
        return start >= end ? List.of() : letters.subList(from.get(start), from.get(end - 1) + 1);
    }

    /// Whether no word goes on at either end.
    ///
    /// @param compound a hyphen does not end a word
    boolean whole(int start, int end, boolean compound) {
        return !goesOn(start - 1) && !goesOn(end) && !inside(start) && !inside(end)
                && !(compound && (hyphen(start - 1, -1) || hyphen(end, 1)));
    }

    /// Whether a sign of one letter stands on both sides of a place.
    private boolean inside(int place) {
        return place > 0 && place < size() && from.get(place).equals(from.get(place - 1));
    }

    private boolean goesOn(int place) {
        if (place < 0 || place >= size()) {
            return false;
        }
        var sign = Character.isLowSurrogate(folded.charAt(place)) && place > 0
                ? folded.codePointAt(place - 1)
                : folded.codePointAt(place);
        return Character.isLetterOrDigit(sign) || Character.getType(sign) == Character.NON_SPACING_MARK
                || Character.getType(sign) == Character.COMBINING_SPACING_MARK;
    }

    /// Whether a hyphen stands there that is not half of a dash.
    private boolean hyphen(int place, int onward) {
        return isHyphen(place) && !isHyphen(place + onward);
    }

    private boolean isHyphen(int place) {
        return place >= 0 && place < size() && "-\u2010\u2011".indexOf(folded.charAt(place)) >= 0;
    }

    /// Where a name ends with its possessive.
    int possessive(int start, int end, String name) {
        if (!is(end, '\'')) {
            return end;
        }
        if (is(end + 1, 's') && !goesOn(end + 2)) {
            return end + 2;
        }
        var quoted = start > 0 && "'‘".indexOf(folded.charAt(start - 1)) >= 0;
        return name.endsWith("s") && !goesOn(end + 1) && !quoted ? end + 1 : end;
    }

    private boolean is(int place, char sign) {
        return place < size() && folded.charAt(place) == sign;
    }
}
