package org.trackbook.ui.search;

import java.util.ArrayList;
import java.util.List;
import org.trackbook.ui.shell.Remembered;

/// What was looked for and found, the last first; it stays from one start to the next.
public final class PastSearches {
    private static final int MOST = 8;
    private static final String KEY = "searches";

    private final Remembered remembered;

    public PastSearches(Remembered remembered) {
        this.remembered = remembered;
    }

    List<String> all() {
        return remembered.word(KEY).stream().flatMap(String::lines).filter(it -> !it.isBlank()).toList();
    }

    void add(String words) {
        var line = words.replaceAll("\\p{Cntrl}", " ").strip();
        if (!line.isEmpty()) {
            var all = new ArrayList<>(all());
            all.removeIf(it -> it.equalsIgnoreCase(line));
            all.addFirst(line);
            remembered.keep(KEY, String.join("\n", all.subList(0, Math.min(MOST, all.size()))));
        }
    }
}
