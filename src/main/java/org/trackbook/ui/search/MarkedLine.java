package org.trackbook.ui.search;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.trackbook.ui.kit.Styles;
import org.trackbook.usecase.Marked;

/// A line of words with what was looked for on the mark's colour. Labels and no text flow, because a label that is too
/// long ends in dots and a flow breaks.
final class MarkedLine extends HBox {
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
