package org.trackbook.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A line that somebody put into other words. What changed can be done to a text that says the same in other signs.
///
/// @param before empty where the line is new
/// @param after empty where the line is gone
public record Rewording(String before, String after) {
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final int MOST_AROUND = 6;

    /// What became of the lines of a text, blank ones left alone.
    public static List<Rewording> between(String before, String after) {
        var changed = new ArrayList<Rewording>();
        for (var delta : DiffUtils.diff(before.lines().toList(), after.lines().toList()).getDeltas()) {
            var old = said(delta.getSource().getLines());
            var fresh = said(delta.getTarget().getLines());
            for (var at = 0; at < Math.max(old.size(), fresh.size()); at++) {
                changed.add(new Rewording(at < old.size() ? old.get(at) : "", at < fresh.size() ? fresh.get(at) : ""));
            }
        }
        return List.copyOf(changed);
    }

    private static List<String> said(List<String> lines) {
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }

    /// The text with the same words changed; nothing where they are not found there, or more than once.
    public Optional<String> in(String text) {
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        var old = words(before);
        var fresh = words(after);
        var deltas = new ArrayList<>(DiffUtils.diff(said(old, before), said(fresh, after)).getDeltas());
        Collections.reverse(deltas);
        var changed = text;
        for (var delta : deltas) {
            var place = place(delta, old, changed);
            if (place.isEmpty()) {
                return Optional.empty();
            }
            changed = place.get().with(written(delta, fresh), changed);
        }
        return changed.equals(text) ? Optional.empty() : Optional.of(changed);
    }

    private String written(AbstractDelta<String> delta, List<Cut> fresh) {
        var from = delta.getTarget().getPosition();
        var size = delta.getTarget().size();
        return size == 0 ? "" : after.substring(fresh.get(from).from(), fresh.get(from + size - 1).to());
    }

    /// A part of a text.
    private record Cut(int from, int to) {
        String of(String text) {
            return text.substring(from, to);
        }

        /// Other words in its place; none close the gap, and a place without words gets a blank.
        String with(String words, String text) {
            var head = text.substring(0, from);
            var tail = text.substring(to);
            if (words.isEmpty()) {
                return head.stripTrailing() + (tail.isBlank() || head.isBlank() ? tail.stripLeading() : tail);
            }
            return from < to ? head + words + tail : from == 0 ? words + " " + tail : head + " " + words + tail;
        }
    }

    private static List<Cut> words(String text) {
        return WORD.matcher(text).results().map(it -> new Cut(it.start(), it.end())).toList();
    }

    private static List<String> said(List<Cut> words, String text) {
        return words.stream().map(it -> bare(it.of(text))).toList();
    }

    /// A word as all say it: without marks of emphasis, with one kind of quotes and dashes.
    private static String bare(String word) {
        return word.replace("--", "—").replaceAll("[‘’‚‹›]", "'").replaceAll("[“”„«»]", "\"")
                .replaceAll("[*_`\\\\]", "")
                .replaceAll("\\[([^\\]]*)\\](\\([^)]*\\))?", "$1");
    }

    /// Where the changed words stand in a text, told by the words around them as far as they are needed.
    private Optional<Cut> place(AbstractDelta<String> delta, List<Cut> old, String text) {
        var here = words(text);
        var all = said(here, text);
        var sought = said(old, before);
        var from = delta.getSource().getPosition();
        var to = from + delta.getSource().size();
        for (var around = delta.getType() == DeltaType.INSERT ? 1 : 0; around <= MOST_AROUND; around++) {
            var left = Math.max(0, from - around);
            var right = Math.min(sought.size(), to + around);
            var pattern = sought.subList(left, right);
            var first = Collections.indexOfSubList(all, pattern);
            if (pattern.isEmpty() || first < 0) {
                return Optional.empty();
            }
            if (Collections.lastIndexOfSubList(all, pattern) == first) {
                return Optional.of(cut(here, first + from - left, to - from));
            }
        }
        return Optional.empty();
    }

    private static Cut cut(List<Cut> words, int at, int count) {
        if (count > 0) {
            return new Cut(words.get(at).from(), words.get(at + count - 1).to());
        }
        var end = at == 0 ? 0 : words.get(at - 1).to();
        return new Cut(end, end);
    }
}
