package org.trackbook.ui.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.TalkCard;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Tips;

/// The card of one talk, with what can be decided about it.
final class CardPane extends VBox {
    private final PlanViewModel model;
    private final Texts texts;
    private final Hand hand;
    private final Consumer<TalkId> attend;
    private final TalkCard card;
    private final ScrollPane scroll;

    /// @param attend goes to a talk in Attend
    /// @param browse opens an address
    CardPane(PlanViewModel model, Texts texts, Hand hand, Consumer<TalkId> attend, Consumer<String> browse) {
        this.model = model;
        this.texts = texts;
        this.hand = hand;
        this.attend = attend;
        card = new TalkCard(texts, browse);
        scroll = new ScrollPane(card);
        build();
        model.cardProperty().subscribe(_ -> show());
        model.stateProperty().subscribe(_ -> show());
    }

    private void build() {
        var back = new Button(texts.say("plan.card.back"), Icons.of(Feather.ARROW_LEFT));
        back.setId("plan-card-back");
        back.getStyleClass().addAll(Styles.BUTTON_SMALL, Styles.BUTTON_QUIET);
        Tips.on(back, texts.say("plan.card.back"), "Esc");
        back.setOnAction(_ -> model.closeCard());
        var head = new HBox(back);
        head.getStyleClass().addAll(Styles.PANE_HEAD, Styles.PLAN_CARD_HEAD);
        scroll.setId("plan-card");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(true);
        scroll.getStyleClass().add(Styles.PLAN_CARD_PANE);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
    }

    private void show() {
        model.cardProperty().get().ifPresent(talk -> {
            scroll.setAccessibleText(Signs.spoken(talk, model.times(), words(talk)));
            card.show(new TalkCard.Shown(talk, model.times(), model.sign(talk), words(talk), model.rating(talk)),
                    buttons(talk));
        });
    }

    private String words(Talk talk) {
        return switch (model.standing(talk)) {
            case MAIN -> texts.say("plan.card.main");
            case STAR -> texts.say("plan.card.star");
            case BACKUP -> texts.say("plan.card.backup");
            case DROPPED -> texts.say("plan.card.dropped");
            case NONE -> "";
        };
    }

    private List<Button> buttons(Talk talk) {
        var buttons = new ArrayList<Button>();
        star(talk).ifPresent(buttons::add);
        if (model.standing(talk) == Standing.MAIN) {
            buttons.add(button("plan-card-drop", texts.say("plan.drop"), "D", () -> model.drop(talk)));
        }
        buttons.add(button("plan-card-attend", texts.say("plan.card.attend"), "", () -> attend.accept(talk.id())));
        if (hand.isMine(talk)) {
            buttons.add(button("plan-card-edit", texts.say("plan.hand.edit.button"), "E", () -> hand.edit(talk)));
            buttons.add(button("plan-card-delete", texts.say("plan.hand.delete"), "Delete", () -> {
                model.closeCard();
                hand.delete(talk);
            }));
        }
        return buttons;
    }

    private Optional<Button> star(Talk talk) {
        return switch (model.standing(talk)) {
            case MAIN -> Optional.empty();
            case STAR -> Optional.of(button("plan-card-star", texts.say("plan.unstar"), "S", () -> model.star(talk)));
            case DROPPED ->
                Optional.of(button("plan-card-star", texts.say("plan.undrop"), "D", () -> model.star(talk)));
            case BACKUP, NONE ->
                Optional.of(button("plan-card-star", texts.say("plan.star"), "S", () -> model.star(talk)));
        };
    }

    private static Button button(String id, String words, String key, Runnable action) {
        var button = new Button(words);
        button.setId(id);
        button.getStyleClass().add(Styles.BUTTON_SMALL);
        if (!key.isEmpty()) {
            Tips.on(button, words, key);
        }
        button.setOnAction(_ -> action.run());
        return button;
    }
}
