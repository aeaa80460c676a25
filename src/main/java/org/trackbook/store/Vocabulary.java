package org.trackbook.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// All words of the library in one text, so that those with a part in them are found by looking through it once: faster
/// than any index, and a part of two letters costs no more.
final class Vocabulary {
    /// Words shorter than that have no inside.
    static final int SHORTEST = 3;
    private static final char END = '\n';
    /// Words are few tens of thousands; where so many have a part in them, it says nothing.
    private static final int MOST = 4000;

    private String words = String.valueOf(END);
    private long newest;

    /// The words that have a part in them: those that begin with it first, and the short before the long.
    record Words(List<String> beginning, List<String> inside) {
    }

    /// Learns the words that were added since the last time.
    void refresh(Session session) throws SQLException {
        if (session.number("select coalesce(max(key), 0) from search_word") < newest) {
            words = String.valueOf(END);
            newest = 0;
        }
        var more = new StringBuilder(words);
        session.list("select key, word from search_word where key > ? order by key", row -> {
            newest = row.big();
            return more.append(row.text()).append(END);
        }, newest);
        if (more.length() > words.length()) {
            words = more.toString();
        }
    }

    Words with(String part) {
        var beginning = new ArrayList<String>();
        var inside = new ArrayList<String>();
        for (var at = words.indexOf(part); at >= 0 && beginning.size() + inside.size() < MOST;) {
            var from = words.lastIndexOf(END, at) + 1;
            var to = words.indexOf(END, at);
            (from == at ? beginning : inside).add(words.substring(from, to));
            at = words.indexOf(part, to);
        }
        beginning.sort(Comparator.comparingInt(String::length));
        inside.sort(Comparator.comparingInt(String::length));
        return new Words(beginning, inside);
    }
}
