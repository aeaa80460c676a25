package org.trackbook.ui.report;

import atlantafx.base.controls.ToggleSwitch;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.StarRating;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Tips;

/// A line of the outline: a section in SemiBold with its switch, a piece below it, or a note that is not used.
final class OutlineCell extends ListCell<OutlineRow> {
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");

    private final Texts texts;
    private final Consumer<OutlineRow> turn;

    /// @param turn switches a row
    OutlineCell(Texts texts, Consumer<OutlineRow> turn) {
        this.texts = texts;
        this.turn = turn;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable OutlineRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            setTooltip(null);
            pseudoClassStateChanged(OFF, false);
            return;
        }
        var off = row.what() instanceof OutlineRow.What.Heading(_, _, var on) && !on;
        pseudoClassStateChanged(OFF, off);
        setGraphic(line(row, off));
        var gone = row.gone().map(talk -> texts.say("report.gone", talk)).orElse("");
        setTooltip(new Tooltip(gone.isEmpty() ? row.name() : texts.say("report.outline.tip.gone", row.name(), gone)));
        setAccessibleText(spoken(row, off, gone));
    }

    private String spoken(OutlineRow row, boolean off, String gone) {
        if (off) {
            return texts.say("report.outline.row.off", row.name());
        }
        return gone.isEmpty()
                ? texts.say("report.outline.row", row.name(), row.words())
                : texts.say("report.outline.row.gone", row.name(), row.words(), gone);
    }

    private Node line(OutlineRow row, boolean off) {
        var name = new Label(row.name());
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var line = new HBox(8);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add(row.section() ? Styles.REPORT_ROW_SECTION : Styles.REPORT_ROW);
        if (!(row.what() instanceof OutlineRow.What.Unused)) {
            var grip = Icons.small(Feather.MORE_VERTICAL);
            grip.getStyleClass().add(Styles.REPORT_GRIP);
            line.getChildren().add(grip);
        }
        line.getChildren().add(name);
        if (row.section()) {
            name.getStyleClass().add(off ? Styles.MUTED : Styles.STRONG);
        }
        if (row.what() instanceof OutlineRow.What.Paragraph && row.notes().size() > 1) {
            var joined = quiet(row.stars() > 0
                    ? texts.say("report.outline.count", row.notes().size())
                    : texts.say("report.outline.joined", row.notes().size()));
            joined.setGraphic(Icons.small(Feather.LINK));
            line.getChildren().add(joined);
        }
        row.gone().ifPresent(_ -> {
            var sign = Icons.small(Feather.ALERT_TRIANGLE);
            sign.getStyleClass().add(Styles.WARNING_WORDS);
            line.getChildren().add(sign);
        });
        if (row.stars() > 0) {
            line.getChildren().add(StarRating.shown(texts, row.stars()));
        }
        switch (row.what()) {
            case OutlineRow.What.Heading _ -> line.getChildren().addAll(quiet(off
                    ? texts.say("report.outline.off")
                    : texts.say("report.outline.count", row.words())), toggle(row, !off));
            case OutlineRow.What.Paragraph _ -> {
                var count = quiet(texts.say("report.outline.count", row.words()));
                count.getStyleClass().add(Styles.REPORT_COUNT);
                line.getChildren().add(count);
            }
            case OutlineRow.What.Unused _ -> {
                name.getStyleClass().add(Styles.MUTED);
                line.getChildren().add(add(row));
            }
        }
        return line;
    }

    private static Label quiet(String words) {
        var label = new Label(words);
        label.setMinWidth(Label.USE_PREF_SIZE);
        label.getStyleClass().addAll(Styles.CAPTION, Styles.MUTED);
        return label;
    }

    /// X does the same on the row, which has the focus.
    private Node toggle(OutlineRow row, boolean on) {
        var toggle = new ToggleSwitch();
        toggle.setSelected(on);
        toggle.setFocusTraversable(false);
        toggle.getStyleClass().add(Styles.REPORT_SWITCH);
        toggle.setMinWidth(ToggleSwitch.USE_PREF_SIZE);
        Tips.on(toggle, texts.say(on ? "report.outline.turn.off" : "report.outline.turn.on", row.name()),
                OutlinePane.TURN);
        toggle.selectedProperty().subscribe((_, _) -> turn.accept(row));
        return toggle;
    }

    private Node add(OutlineRow row) {
        var add = new Button("", Icons.small(Feather.PLUS));
        row.notes().forEach(note -> add.setId("report-use-" + note.value()));
        add.setFocusTraversable(false);
        add.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.BUTTON_SMALL);
        add.setMinWidth(Button.USE_PREF_SIZE);
        Tips.on(add, texts.say("report.outline.use", row.name()), OutlinePane.TURN);
        add.setOnAction(_ -> turn.accept(row));
        return add;
    }
}
