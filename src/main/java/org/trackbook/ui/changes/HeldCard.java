package org.trackbook.ui.changes;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Tips;
import org.trackbook.usecase.Outcome;

/// A refresh that waits for a decision: why it was held back, and the three ways on.
final class HeldCard extends VBox {
    private static final PseudoClass COMPARED = PseudoClass.getPseudoClass("compared");

    HeldCard(ChangesViewModel model, Texts texts, RefreshWords words, Outcome.Held held, boolean compared) {
        getStyleClass().add(Styles.CHANGES_HELD);
        pseudoClassStateChanged(COMPARED, compared);
        var title = new Label(texts.say("changes.held"), Icons.of(Feather.PAUSE_CIRCLE));
        title.getStyleClass().addAll(Styles.STRONG, Styles.WARNING_WORDS);
        var said = Lines.wrapped(words.held(held), Styles.SMALL);
        var id = held.conference().id().value();
        var name = held.conference().title();
        var buttons = new HBox(
                button("changes-compare-" + id, texts.say("changes.compare"), texts.say("changes.compare.of", name),
                        "C",
                        () -> model.compare(held)),
                button("changes-apply-" + id, texts.say("changes.apply"), texts.say("changes.apply.of", name), "Y",
                        () -> model.refreshing().apply(held)),
                button("changes-dismiss-" + id, texts.say("changes.dismiss"), texts.say("changes.dismiss.of", name),
                        "X", () -> model.refreshing().dismiss(held)));
        buttons.getStyleClass().add(Styles.CHANGES_DECIDE);
        getChildren().addAll(title, said, buttons);
    }

    private static Button button(String id, String words, String tip, String key, Runnable action) {
        var button = new Button(words);
        button.setId(id);
        button.getStyleClass().add(Styles.BUTTON_SMALL);
        button.setMinWidth(USE_PREF_SIZE);
        Tips.on(button, tip, key);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
