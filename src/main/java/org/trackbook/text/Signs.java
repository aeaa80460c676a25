package org.trackbook.text;

import java.util.ArrayList;
import java.util.List;

/// A paragraph as a row of signs, mark-up included: each sign of its words can be changed.
final class Signs {
    private final List<Span> spans;
    private final List<Sign> signs = new ArrayList<>();

    private Signs(List<Span> spans) {
        this.spans = spans;
    }

    static Signs of(List<Span> spans) {
        var signs = new Signs(spans);
        signs.lay(spans);
        return signs;
    }

    int size() {
        return signs.size();
    }

    /// The sign at a place; a line break outside of the row.
    String at(int place) {
        return inside(place) ? signs.get(place).text : "\n";
    }

    /// What a reader sees there; `""` where mark-up stands that is not seen, as at a place whose sign was taken out.
    boolean seen(int place) {
        return !inside(place) || !"*_".contains(signs.get(place).text);
    }

    /// Whether the sign was typed as text and may be changed.
    boolean free(int place) {
        return inside(place) && signs.get(place).free;
    }

    void set(int place, String text) {
        signs.get(place).text = text;
    }

    private boolean inside(int place) {
        return place >= 0 && place < signs.size();
    }

    private void lay(List<Span> row) {
        for (var span : row) {
            switch (span) {
                case Span.Words words -> Letter.of(words).forEach(letter -> signs
                        .add(new Sign(letter.text(), !letter.escaped())));
                case Span.Strong(var inside, _) -> between("*", inside, "*");
                case Span.Emphasis(var inside, _) -> between("*", inside, "*");
                case Span.Struck(var inside) -> between("*", inside, "*");
                case Span.Linked(_, _, _, var bare) when bare -> fixed("h");
                case Span.Linked(var inside, _, _, _) -> between("[", inside, ")");
                case Span.Code _ -> fixed("`");
                case Span.Markup _ -> fixed(">");
                case Span.Picture _ -> fixed(")");
                case Span.Break _ -> fixed("\n");
            }
        }
    }

    private void between(String left, List<Span> inside, String right) {
        fixed(left);
        lay(inside);
        fixed(right);
    }

    private void fixed(String sign) {
        signs.add(new Sign(sign, false));
    }

    /// The spans with their signs as they are now.
    List<Span> spans() {
        return new Again().row(spans);
    }

    private static final class Sign {
        private String text;
        private final boolean free;

        Sign(String text, boolean free) {
            this.text = text;
            this.free = free;
        }
    }

    /// Walks the same way as [Signs#lay] and takes up each sign.
    private final class Again {
        private int place;

        List<Span> row(List<Span> row) {
            return row.stream().map(this::span).flatMap(List::stream).toList();
        }

        private List<Span> span(Span span) {
            return switch (span) {
                case Span.Words words -> words(words);
                case Span.Strong(var inside, var mark) -> List.of(new Span.Strong(between(inside), mark));
                case Span.Emphasis(var inside, var mark) -> List.of(new Span.Emphasis(between(inside), mark));
                case Span.Struck(var inside) -> List.of(new Span.Struck(between(inside)));
                case Span.Linked linked when !linked.bare() -> List
                        .of(new Span.Linked(between(linked.inside()), linked.url(), linked.title(), false));
                case Span.Linked _,Span.Code _,Span.Markup _,Span.Picture _,Span.Break _ -> {
                    place++;
                    yield List.of(span);
                }
            };
        }

        private List<Span> between(List<Span> inside) {
            place++;
            var again = row(inside);
            place++;
            return again;
        }

        private List<Span> words(Span.Words words) {
            var letters = new ArrayList<Letter>();
            for (var letter : Letter.of(words)) {
                var text = signs.get(place++).text;
                if (text.equals(letter.text())) {
                    letters.add(letter);
                } else if (!text.isEmpty()) {
                    letters.add(letter.as(text));
                }
            }
            return Letter.words(letters);
        }
    }
}
