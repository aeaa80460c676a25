package org.trackbook.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Brings together what two made of one text: lines first, and where both changed a line, its words.
public final class TextMerge {
    private final List<String> base;
    private final Side mine;
    private final Side theirs;

    private TextMerge(List<String> base, List<String> mine, List<String> theirs) {
        this.base = base;
        this.mine = new Side(base, mine);
        this.theirs = new Side(base, theirs);
    }

    /// What came of it.
    public sealed interface Merged {
        /// All that both did stands in it.
        record Whole(String text) implements Merged {
        }

        /// Both changed the same words.
        record Torn(List<Clash> clashes) implements Merged {
            public Torn {
                clashes = List.copyOf(clashes);
            }
        }
    }

    /// Where both changed the same words: what it was, and what each made of it.
    ///
    /// @param line of my text, counted from 1
    public record Clash(int line, String base, String mine, String theirs) {
    }

    /// Brings two texts together.
    ///
    /// @param base what both began with
    public static Merged of(String base, String mine, String theirs) {
        var clashes = new ArrayList<Clash>();
        var merged = new TextMerge(lines(base), lines(mine), lines(theirs)).merged(clashes, true);
        return clashes.isEmpty() ? new Merged.Whole(String.join("", merged)) : new Merged.Torn(clashes);
    }

    private static List<String> lines(String text) {
        return List.of(text.split("(?<=\n)"));
    }

    private static List<String> words(String text) {
        return List.of(text.split("(?<=\\s)|(?=\\n)"));
    }

    private List<String> merged(List<Clash> clashes, boolean finer) {
        var merged = new ArrayList<String>();
        var done = 0;
        for (var chunk : chunks()) {
            merged.addAll(base.subList(done, chunk.from()));
            merged.addAll(chosen(chunk, clashes, finer));
            done = chunk.to();
        }
        merged.addAll(base.subList(done, base.size()));
        return merged;
    }

    private List<String> chosen(Chunk chunk, List<Clash> clashes, boolean finer) {
        var was = base.subList(chunk.from(), chunk.to());
        var one = mine.made(chunk);
        var other = theirs.made(chunk);
        if (other.equals(was) || one.equals(other)) {
            return one;
        }
        if (one.equals(was)) {
            return other;
        }
        if (finer) {
            var torn = new ArrayList<Clash>();
            var words = new TextMerge(words(String.join("", was)), words(String.join("", one)),
                    words(String.join("", other))).merged(torn, false);
            if (torn.isEmpty()) {
                return words;
            }
        }
        clashes.add(new Clash(mine.place(chunk) + 1, String.join("", was).strip(), String.join("", one).strip(),
                String.join("", other).strip()));
        return one;
    }

    /// A part of what both began with, in which at least one of them changed something.
    private record Chunk(int from, int to) {
        /// Whether a later one shares words with this, or one of them is put in where the other ends.
        boolean meets(Chunk later) {
            return later.from < to || (later.from == to && (from == to || later.from == later.to));
        }
    }

    /// Changes that meet are one.
    private List<Chunk> chunks() {
        var all = new ArrayList<Chunk>();
        for (var side : List.of(mine, theirs)) {
            side.changes.forEach(it -> all.add(new Chunk(it.getSource().getPosition(),
                    it.getSource().getPosition() + it.getSource().size())));
        }
        all.sort((one, other) -> one.from() == other.from() ? one.to() - other.to() : one.from() - other.from());
        var joined = new ArrayList<Chunk>();
        for (var chunk : all) {
            if (!joined.isEmpty() && joined.getLast().meets(chunk)) {
                var last = joined.removeLast();
                joined.add(new Chunk(last.from(), Math.max(last.to(), chunk.to())));
            } else {
                joined.add(chunk);
            }
        }
        return joined;
    }

    /// What one of them made of the text.
    private static final class Side {
        private final List<String> text;
        private final List<AbstractDelta<String>> changes;

        Side(List<String> base, List<String> text) {
            this.text = text;
            changes = base.equals(text) ? Collections.emptyList() : DiffUtils.diff(base, text).getDeltas();
        }

        int place(Chunk chunk) {
            return place(chunk.from(), false);
        }

        List<String> made(Chunk chunk) {
            return text.subList(place(chunk.from(), false), place(chunk.to(), true));
        }

        /// Where a place of the base lies in this text.
        ///
        /// @param behind what was put in at the place lies before it
        private int place(int base, boolean behind) {
            var moved = 0;
            for (var change : changes) {
                var from = change.getSource().getPosition();
                var to = from + change.getSource().size();
                if (to < base || (to == base && (behind || from < to))) {
                    moved += change.getTarget().size() - change.getSource().size();
                }
            }
            return base + moved;
        }
    }
}
