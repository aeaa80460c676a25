package org.trackbook.ui.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.trackbook.ui.kit.Styles;
import org.trackbook.usecase.Marked;

/// A line of words with what was looked for on the mark's colour. Labels and no text flow, because a label that is too
/// long ends in dots and a flow breaks. Where there is little room, what is said besides gives way first.
final class MarkedLine extends HBox {
    /// A few letters and the dots.
    private static final double LEAST = 28;

    private final Set<Node> besides = new HashSet<>();

    MarkedLine(String style) {
        getStyleClass().add(style);
    }

    /// Adds words, the marked ones on their colour.
    MarkedLine add(Marked marked, String... styles) {
        var text = marked.text();
        var at = 0;
        for (var match : marked.matches()) {
            var from = text.offsetByCodePoints(0, match.from());
            var to = text.offsetByCodePoints(0, match.to());
            add(text.substring(at, from), styles);
            var label = label(text.substring(from, to), styles);
            label.getStyleClass().add(Styles.SEARCH_MARK);
            label.setMinWidth(USE_PREF_SIZE);
            getChildren().add(label);
            at = to;
        }
        return add(text.substring(at), styles);
    }

    /// Adds words that are worth less than those before.
    MarkedLine besides(Marked marked, String... styles) {
        var before = List.copyOf(getChildren());
        add(marked, styles);
        getChildren().stream().filter(it -> !before.contains(it)).forEach(besides::add);
        return this;
    }

    MarkedLine add(String text, String... styles) {
        if (!text.isEmpty()) {
            getChildren().add(label(text, styles));
        }
        return this;
    }

    private static Label label(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    @Override
    protected void layoutChildren() {
        var labels = getManagedChildren();
        var widths = labels.stream().mapToDouble(it -> snapSizeX(it.prefWidth(-1))).toArray();
        var left = snappedLeftInset();
        var over = DoubleStream.of(widths).sum() - (getWidth() - left - snappedRightInset());
        over = narrow(labels, widths, over, besides::contains);
        narrow(labels, widths, over, it -> !besides.contains(it));
        var height = getHeight() - snappedTopInset() - snappedBottomInset();
        for (var i = 0; i < widths.length; i++) {
            layoutInArea(labels.get(i), left, snappedTopInset(), widths[i], height, 0, HPos.LEFT, VPos.CENTER);
            left += widths[i];
        }
    }

    /// Takes from the words that may give way what is too much; answers how much still is. Marked words stay whole.
    private static double narrow(List<Node> labels, double[] widths, double over, Predicate<Node> which) {
        var room = new double[widths.length];
        for (var i = 0; i < widths.length; i++) {
            var gives = which.test(labels.get(i)) && !labels.get(i).getStyleClass().contains(Styles.SEARCH_MARK);
            room[i] = gives ? Math.max(0, widths[i] - LEAST) : 0;
        }
        var all = DoubleStream.of(room).sum();
        var part = all <= 0 ? 0 : Math.clamp(over / all, 0, 1);
        for (var i = 0; i < widths.length; i++) {
            widths[i] -= Math.ceil(room[i] * part);
        }
        return over - all * part;
    }

    /// What is read aloud.
    String words() {
        var words = new ArrayList<String>();
        for (Node node : List.copyOf(getChildren())) {
            if (node instanceof Label label) {
                words.add(label.getText());
            }
        }
        return String.join("", words);
    }
}
