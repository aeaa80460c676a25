package org.trackbook.ui.draft;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;

/// Says at a glance that what was typed is safe.
public final class SavedLabel extends Label {
    private final Texts texts;

    /// Says it at one place.
    ///
    /// @param id by which it is found
    public SavedLabel(String id, ObservableValue<Saving> saving, Texts texts) {
        this.texts = texts;
        setId(id);
        saving.subscribe(this::show);
    }

    private void show(Saving saving) {
        getStyleClass().removeAll(Styles.MUTED, Styles.DANGER_WORDS, Styles.ATTEND_SAVED);
        switch (saving) {
            case Saving.Kept(var words) -> {
                setText(words == 0 ? "" : texts.say("attend.saved", words));
                setGraphic(words == 0 ? null : Icons.small(Feather.CHECK));
                getStyleClass().addAll(Styles.MUTED, Styles.ATTEND_SAVED);
            }
            case Saving.Pending _ -> {
                setText(texts.say("attend.saving"));
                setGraphic(null);
                getStyleClass().add(Styles.MUTED);
            }
            case Saving.Failed(var reason) -> {
                setText(texts.say("attend.saving.failed", reason));
                setGraphic(Icons.small(Feather.ALERT_CIRCLE));
                getStyleClass().add(Styles.DANGER_WORDS);
            }
        }
    }
}
