package org.trackbook.ui.attend;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Words looked for in a note; case and accents do not matter.
final class Finding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Finding() {
    }

    /// Where the words stand.
    record Place(int from, int to) {
    }

    /// All places in order, none inside another.
    static List<Place> of(String words, String text) {
        var sought = folded(words);
        if (sought.isEmpty()) {
            return List.of();
        }
        var plain = new StringBuilder();
        var origin = new ArrayList<Integer>();
        for (var at = 0; at < text.length();) {
            var sign = text.codePointAt(at);
            var letters = sign < 128
                    ? Character.toString(Character.toLowerCase(sign))
                    : folded(Character.toString(sign));
            plain.append(letters);
            origin.addAll(Collections.nCopies(letters.length(), at));
            at += Character.charCount(sign);
        }
        origin.add(text.length());
        var places = new ArrayList<Place>();
        for (var at = plain.indexOf(sought); at >= 0; at = plain.indexOf(sought, at + sought.length())) {
            places.add(new Place(origin.get(at), origin.get(at + sought.length())));
        }
        return List.copyOf(places);
    }

    /// As it is compared: without case and accents.
    static String folded(String words) {
        return MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT)
                .replace('’', '\'');
    }
}
