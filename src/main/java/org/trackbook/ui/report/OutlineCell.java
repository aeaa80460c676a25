package org.trackbook.ui.report;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.StarRating;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;

/// A line of the outline: a section in SemiBold, a piece below it.
final class OutlineCell extends ListCell<OutlineRow> {
    private final Texts texts;

    OutlineCell(Texts texts) {
        this.texts = texts;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(OutlineRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            setTooltip(null);
            return;
        }
        var name = new Label(row.name());
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var words = new Label(texts.say("report.outline.count", row.words()));
        words.setMinWidth(Label.USE_PREF_SIZE);
        words.getStyleClass().addAll(Styles.CAPTION, Styles.MUTED);
        var line = new HBox(8, name);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add(row.section() ? Styles.REPORT_ROW_SECTION : Styles.REPORT_ROW);
        if (row.section()) {
            name.getStyleClass().add(Styles.STRONG);
        }
        if (row.notes() > 1) {
            var joined = new Label(texts.say("report.outline.joined", row.notes()), Icons.small(Feather.LINK));
            joined.setMinWidth(Label.USE_PREF_SIZE);
            joined.getStyleClass().addAll(Styles.CAPTION, Styles.MUTED);
            line.getChildren().add(joined);
        }
        row.gone().ifPresent(talk -> {
            var sign = Icons.small(Feather.ALERT_TRIANGLE);
            sign.getStyleClass().add(Styles.WARNING_WORDS);
            line.getChildren().add(sign);
        });
        if (row.stars() > 0) {
            line.getChildren().add(StarRating.shown(texts, row.stars()));
        }
        line.getChildren().add(words);
        setGraphic(line);
        var gone = row.gone().map(talk -> texts.say("report.gone", talk)).orElse("");
        setTooltip(new Tooltip(gone.isEmpty() ? row.name() : texts.say("report.outline.tip.gone", row.name(), gone)));
        setAccessibleText(gone.isEmpty()
                ? texts.say("report.outline.row", row.name(), row.words())
                : texts.say("report.outline.row.gone", row.name(), row.words(), gone));
    }
}
