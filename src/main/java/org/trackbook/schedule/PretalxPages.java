package org.trackbook.schedule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The pages of answers that a document holds, and whether it holds all: each names the one before and the one after.
final class PretalxPages {
    private static final int LONGEST = 2_000;

    /// By address without what follows the question mark.
    private final Map<String, Pages> pages = new LinkedHashMap<>();

    /// Those of one answer.
    private record Pages(List<String> next, List<String> previous) {
        Pages() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    static boolean isPage(Node node) {
        return node.path("results").isArray() && node.has("count") && node.has("next");
    }

    void add(Node page) {
        var next = page.text("next");
        var previous = page.text("previous");
        if (!next.isEmpty() && next.length() <= LONGEST) {
            of(next).next().add(next);
        }
        if (!previous.isEmpty() && previous.length() <= LONGEST) {
            of(previous).previous().add(previous);
        }
    }

    private Pages of(String address) {
        var end = address.indexOf('?');
        return pages.computeIfAbsent(end < 0 ? address : address.substring(0, end), _ -> new Pages());
    }

    /// Where the first answer goes on that is not here to its end.
    Optional<String> next() {
        return pages.values().stream().filter(it -> it.next().size() > it.previous().size()).findFirst()
                .map(it -> it.next().getLast());
    }

    /// The address of a page that is missing, for each answer that is not here from beginning to end.
    List<String> missing() {
        return pages.values().stream().filter(it -> it.next().size() != it.previous().size())
                .map(it -> it.next().size() > it.previous().size()
                        ? it.next().getLast()
                        : it.previous().getFirst())
                .toList();
    }
}
