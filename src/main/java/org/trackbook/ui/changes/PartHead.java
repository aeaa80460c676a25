package org.trackbook.ui.changes;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;

/// The head of a part of the list: what it is, how much there is of it, and what one may do with all of it.
final class PartHead extends HBox {
    private final Label title = Lines.whole("", Styles.STRONG);
    private final Label count = Lines.whole("", Styles.SMALL, Styles.MUTED);

    private static final double WIDEST = 900;

    private final FlowPane ends = new FlowPane();

    PartHead(Texts texts, ChangeItem.Part part) {
        getStyleClass().add(Styles.CHANGES_HEAD);
        title.setText(switch (part) {
            case MINE -> texts.say("changes.mine");
            case LOST -> texts.say("changes.lost");
            case REST -> texts.say("changes.rest");
            case ALL -> texts.say("changes.all");
        });
        if (part == ChangeItem.Part.MINE) {
            var flag = Icons.of(Feather.FLAG);
            flag.getStyleClass().add(Styles.ACCENT_WORDS);
            getChildren().add(flag);
        }
        ends.setPrefWrapLength(WIDEST);
        ends.getStyleClass().add(Styles.CHANGES_ENDS);
        HBox.setHgrow(ends, Priority.ALWAYS);
        getChildren().addAll(title, count, ends);
    }

    /// Says how much there is, with what one may do at the right; what stands there already is left alone.
    void show(int number, List<? extends Node> wanted) {
        count.setText(Integer.toString(number));
        if (!ends.getChildren().equals(wanted)) {
            ends.getChildren().setAll(wanted);
        }
    }

    String words() {
        return title.getText() + ", " + count.getText();
    }
}
