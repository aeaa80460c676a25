package org.trackbook.ui.plan;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import org.trackbook.ui.kit.Overlay;
import org.trackbook.ui.kit.Sheet;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Tips;

/// Names the stars of a file for which the schedule has no talk.
final class UnknownStars extends Sheet {
    private static final double WIDTH = 480;
    private static final double ROW = 32;
    private static final int MOST_ROWS = 10;

    private final Overlay overlay;
    private final ListView<String> list = new ListView<>();

    UnknownStars(String file, List<String> unknown, Texts texts, Overlay overlay) {
        super("plan-unknown", texts.say("plan.handing.unknown", unknown.size()), WIDTH, texts, overlay::hide);
        this.overlay = overlay;
        var why = new Label(texts.say("plan.handing.unknown.why", file));
        why.setWrapText(true);
        why.getStyleClass().add(Styles.CAPTION);
        list.setId("plan-unknown-list");
        list.setAccessibleText(texts.say("plan.handing.unknown", unknown.size()));
        list.setItems(FXCollections.observableArrayList(unknown));
        list.setFixedCellSize(ROW);
        list.setPrefHeight(Math.min(unknown.size(), MOST_ROWS) * ROW + 2);
        list.setMinHeight(USE_PREF_SIZE);
        var close = new Button(texts.say("kit.sheet.close"));
        close.setId("plan-unknown-done");
        close.getStyleClass().add(Styles.BUTTON_PRIMARY);
        close.setDefaultButton(true);
        close.setOnAction(_ -> overlay.hide());
        Tips.on(close, texts.say("kit.sheet.close"), "Esc");
        fill(new Button[]{close}, why, list);
    }

    void open() {
        overlay.show(this);
        list.requestFocus();
    }
}
