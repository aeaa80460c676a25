package org.trackbook.ui.plan;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Tips;
import org.trackbook.ui.kit.TrackSign;

/// The head of a track that is compared with another: what there is to say of it, and the flag that makes it the main
/// track.
final class CompareHead extends VBox {
    CompareHead(Comparison.Side side, PlanViewModel plan, Texts texts) {
        var words = new TrackWords(texts, plan::times);
        var line = side.track();
        getStyleClass().add(Styles.PLAN_COMPARE_HEAD);
        setMinWidth(0);
        setPrefWidth(0);
        var name = Signs.words(line.name(), Styles.STRONG);
        name.setTooltip(new Tooltip(line.name()));
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var flag = new Button(side.main() ? texts.say("plan.main") : "", Icons.small(Feather.FLAG));
        flag.setId("plan-compare-main-" + line.sign());
        flag.getStyleClass().addAll(Styles.BUTTON_SMALL, side.main() ? Styles.BUTTON_LINK : Styles.BUTTON_ICON);
        flag.setMinWidth(USE_PREF_SIZE);
        flag.setOnAction(_ -> plan.tracks().turnMain(line.track().track()));
        Tips.on(flag, texts.say(side.main() ? "plan.main.remove" : "plan.compare.choose", line.name()), "Enter");
        var top = new HBox(new TrackSign(line.sign()), name, flag);
        top.getStyleClass().add(Styles.PLAN_COMPARE_NAME);
        getChildren().addAll(top, caption(words.figures(line)), caption(words.when(line)),
                caption(Signs.joined(words.marks(line), words.cost(line.cost()))));
    }

    private static Label caption(String words) {
        var label = Signs.words(words, Styles.CAPTION, Styles.MUTED);
        label.setTooltip(new Tooltip(words));
        return label;
    }
}
