package org.trackbook.ui.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/// Breaks a title into lines for a narrow block. A long word is parted by a hyphen before a consonant, or two that sound as one, that
/// a vowel follows, which is right in most languages of titles and never tears a word within a syllable. Behind a sign that joins
/// two words, as in `BOF/Unconference` or `D.lightningtalks`, it is parted without one.
final class Hyphens {
    private static final int LONG = 8;
    private static final int FEWEST = 3;
    private static final String JOINTS = "-./_";
    private static final Set<String> PAIRS = Set.of("ch", "ph", "sh", "th", "qu");
    private static final String VOWELS = "aeiouyáàâäãåæéèêëíìîïóòôöõøœúùûü";

    private Hyphens() {
    }

    /// The lines of a text; the last one takes all that is left when there are no more lines.
    ///
    /// @param measure how wide words are
    static List<String> lines(String text, double width, int most, ToDoubleFunction<String> measure) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.strip().split("\\s+", -1)) {
            var rest = word;
            while (!rest.isEmpty()) {
                var longer = line.isEmpty() ? rest : line + " " + rest;
                if (lines.size() == most - 1 || measure.applyAsDouble(longer) <= width) {
                    line = longer;
                    rest = "";
                } else {
                    var part = part(rest, line.isEmpty() ? "" : line + " ", width, measure);
                    if (!part.isEmpty()) {
                        lines.add(
                                (line.isEmpty() ? "" : line + " ") + part + (isJoint(part, part.length()) ? "" : "-"));
                        rest = rest.substring(part.length());
                        line = "";
                    } else if (line.isEmpty()) {
                        lines.add(rest);
                        rest = "";
                    } else {
                        lines.add(line);
                        line = "";
                    }
                }
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    /// The longest beginning of a word that still fits behind what stands on the line; empty where none does.
    private static String part(String word, String before, double width, ToDoubleFunction<String> measure) {
        for (var end = word.length() - FEWEST; end >= FEWEST; end--) {
            var hyphen = isJoint(word, end) ? "" : "-";
            if (breaks(word, end) && measure.applyAsDouble(before + word.substring(0, end) + hyphen) <= width) {
                return word.substring(0, end);
            }
        }
        return "";
    }

    private static boolean breaks(String word, int at) {
        if (isJoint(word, at)) {
            return true;
        }
        var letters = word.codePoints().filter(Character::isLetter).count();
        return letters >= LONG && lettersAround(word, at) && !isVowel(word.charAt(at)) && !isOne(word, at - 1)
                && isVowel(word.charAt(isOne(word, at) ? at + 2 : at + 1));
    }

    /// Two letters that stand for one sound, as in `open-chain`.
    private static boolean isOne(String word, int at) {
        return PAIRS.contains(word.substring(at, at + 2).toLowerCase(Locale.ROOT));
    }

    private static boolean isJoint(String word, int end) {
        return JOINTS.indexOf(word.charAt(end - 1)) >= 0;
    }

    private static boolean lettersAround(String word, int at) {
        return word.substring(at - FEWEST, at + FEWEST).codePoints().allMatch(Character::isLetter);
    }

    private static boolean isVowel(char letter) {
        return VOWELS.indexOf(Character.toLowerCase(letter)) >= 0;
    }
}
