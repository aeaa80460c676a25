package org.trackbook.cli;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What somebody may have meant who mistyped a word.
final class Nearest {
    private static final int MOST = 3;
    /// Nobody mistypes a word longer than that.
    private static final int LONGEST = 60;

    private Nearest() {
    }

    /// The words that need the fewest changes, best first.
    static List<String> to(String word, Collection<String> known) {
        var typed = word.substring(0, Math.min(word.length(), LONGEST));
        var distances = new HashMap<String, Integer>();
        known.forEach(it -> distances.put(it, distance(typed, it)));
        if (distances.isEmpty()) {
            return List.of();
        }
        var least = Collections.min(distances.values(), Comparator.naturalOrder());
        return distances.entrySet()
                .stream()
                .filter(it -> it.getValue() <= least + 1)
                .sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// How many letters must be put in, taken out or replaced. A beginning costs little: it is half a word, not a wrong one.
    private static int distance(String word, String other) {
        if (!word.isEmpty() && other.startsWith(word)) {
            return 1;
        }
        var last = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= word.length(); i++) {
            var row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                var replaced = last[j - 1] + (word.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(row[j - 1], last[j]) + 1);
            }
            last = row;
        }
        return last[other.length()];
    }
}
