package org.trackbook.ui.plan;

import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.ui.kit.EmptyView;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Tips;

/// Stands where no talk is left: what the talks are filtered by, and one button that takes it all away.
final class NoMatch extends StackPane {
    /// @param id of the button
    NoMatch(String id, FilterViewModel model, Texts texts) {
        var clear = new Button(texts.say("plan.filter.clear"));
        clear.setId(id);
        clear.getStyleClass().add(Styles.BUTTON_SMALL);
        clear.setOnAction(_ -> model.clear());
        Tips.on(clear, texts.say("plan.filter.clear"));
        model.filterProperty()
                .subscribe(filter -> getChildren().setAll(filter.isNone()
                        ? new EmptyView(Feather.CALENDAR, texts.say("plan.day.empty"), texts.say("plan.day.empty.how"))
                        : new EmptyView(Feather.FILTER, texts.say("plan.filter.empty"),
                                texts.say("plan.filter.empty.how", model.said()), clear)));
    }
}
