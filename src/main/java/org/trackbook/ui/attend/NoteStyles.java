package org.trackbook.ui.attend;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.fxmisc.richtext.model.PlainTextChange;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.fxmisc.richtext.model.TwoDimensional.Bias;

/// Draws the lines of a note as what they are: those that were changed, and those below while code begins or ends.
final class NoteStyles {
    private final NoteText text;
    /// For each line what would end the code that it stands in.
    private final List<String> fences = new ArrayList<>(List.of(""));

    NoteStyles(NoteText text) {
        this.text = text;
    }

    void changed(PlainTextChange change) {
        var first = text.offsetToPosition(change.getPosition(), Bias.Forward).getMajor();
        var gone = breaks(change.getRemoved());
        var come = breaks(change.getInserted());
        if (first + 1 + gone <= fences.size()) {
            fences.subList(first + 1, first + 1 + gone).clear();
            fences.addAll(first + 1, Collections.nCopies(come, ""));
        }
        if (fences.size() == text.getParagraphs().size()) {
            draw(first, first + come);
        } else {
            all();
        }
    }

    /// Draws the whole note.
    void all() {
        fences.clear();
        fences.addAll(Collections.nCopies(text.getParagraphs().size(), ""));
        draw(0, fences.size() - 1);
    }

    private static int breaks(String text) {
        return (int) text.chars().filter(sign -> sign == '\n').count();
    }

    private void draw(int first, int last) {
        var lines = new ArrayList<NoteLine>();
        for (var at = first; at < fences.size(); at++) {
            var line = NoteLine.read(text.getParagraph(at).getText(), fences.get(at));
            lines.add(line);
            if (at + 1 == fences.size() || (at >= last && fences.get(at + 1).equals(line.fence()))) {
                break;
            }
            fences.set(at + 1, line.fence());
        }
        put(first, lines);
    }

    private void put(int first, List<NoteLine> lines) {
        var from = 0;
        var to = lines.size();
        while (from < to && isDrawn(first + from, lines.get(from))) {
            from++;
        }
        while (from < to && isDrawn(first + to - 1, lines.get(to - 1))) {
            to--;
        }
        if (from == to) {
            return;
        }
        var start = first + from;
        var part = lines.subList(from, to);
        var drawn = ReadOnlyStyledDocumentBuilder.<LineKind, String, Set<Ink>>constructDocument(text.getSegOps(),
                LineKind.PROSE, builder -> {
                    for (var i = 0; i < part.size(); i++) {
                        builder.addParagraph(text.getParagraph(start + i).getText(), spans(part.get(i)),
                                part.get(i).kind());
                    }
                });
        var end = start + part.size() - 1;
        // the document itself: what is drawn moves no caret
        text.getContent().replace(text.getAbsolutePosition(start, 0),
                text.getAbsolutePosition(end, text.getParagraphLength(end)), drawn);
        for (var i = 0; i < part.size(); i++) {
            if (text.getParagraph(start + i).getParagraphStyle() != part.get(i).kind()) {
                text.setParagraphStyle(start + i, part.get(i).kind()); // an empty line keeps what it was
            }
        }
    }

    private boolean isDrawn(int at, NoteLine line) {
        return text.getParagraph(at).getParagraphStyle() == line.kind() && text.getStyleSpans(at).equals(spans(line));
    }

    private static StyleSpans<Set<Ink>> spans(NoteLine line) {
        var spans = new StyleSpansBuilder<Set<Ink>>();
        if (line.pieces().isEmpty()) {
            spans.add(Set.of(), 0);
        }
        line.pieces().forEach(piece -> spans.add(piece.inks(), piece.length()));
        return spans.create();
    }
}
