package org.trackbook.ui.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.model.Kind;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Tips;
import org.trackbook.ui.talk.TalkCard;
import org.trackbook.ui.talk.TalkCardViewModel;
import org.trackbook.ui.talk.TalkWays;

/// The card of one talk, with what can be decided about it.
final class CardPane extends StackPane {
    private final PlanViewModel model;
    private final Texts texts;
    private final Hand hand;
    private final Consumer<TalkId> attend;
    private final Consumer<Talk> backup;
    private final TalkCard card;

    /// @param attend goes to a talk in Attend
    /// @param backup chooses a backup for a talk, or takes it away
    CardPane(PlanViewModel model, TalkCardViewModel talk, Texts texts, Hand hand, Consumer<TalkId> attend,
            Consumer<Talk> backup, TalkWays ways) {
        this.model = model;
        this.texts = texts;
        this.hand = hand;
        this.attend = attend;
        this.backup = backup;
        card = new TalkCard("plan-card", talk, texts, ways, true, this::buttons);
        var back = new Button("", Icons.of(Feather.ARROW_LEFT));
        back.setId("plan-card-back");
        back.getStyleClass().add(Styles.BUTTON_ICON);
        Tips.on(back, texts.say("plan.card.back"), "Esc");
        back.setOnAction(_ -> model.closeCard());
        card.before(back);
        getChildren().add(card);
        model.cardProperty().subscribe(talk::show);
    }

    /// The talk that a key is about, where one of the same time has the focus.
    Optional<Talk> current() {
        return card.current();
    }

    private List<Button> buttons(Talk talk) {
        var buttons = new ArrayList<Button>();
        var mine = hand.isMine(talk);
        var planned = model.standing(talk).isMine();
        if (!mine) {
            star(talk).ifPresent(buttons::add);
            shortList(talk).ifPresent(buttons::add);
        }
        if (model.standing(talk) == Standing.MAIN) {
            buttons.add(button("plan-card-drop", texts.say("plan.drop"), "D", () -> model.drop(talk)));
        }
        if (planned || mine) {
            buttons.add(button("plan-card-backup", texts.say("plan.card.backups"), "B", () -> backup.accept(talk)));
        }
        buttons.add(button("plan-card-attend", texts.say("plan.card.attend"), "", () -> attend.accept(talk.id())));
        if (mine) {
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
            case STAR -> Optional.of(signed("plan-card-star", Feather.STAR, texts.say("plan.unstar"), "S",
                    () -> model.star(talk)));
            case DROPPED ->
                Optional.of(button("plan-card-star", texts.say("plan.undrop"), "D", () -> model.star(talk)));
            case BACKUP, NONE -> Optional.of(signed("plan-card-star", Feather.STAR, texts.say("plan.star"), "S",
                    () -> model.star(talk)));
        };
    }

    /// For looking widely first. What is on the agenda with the main track needs no list.
    private Optional<Button> shortList(Talk talk) {
        return model.standing(talk) == Standing.MAIN || talk.kind() != Kind.TALK
                ? Optional.empty()
                : Optional.of(signed("plan-card-short", Feather.BOOKMARK,
                        texts.say(model.isShortListed(talk) ? "plan.unshort" : "plan.short"), "L",
                        () -> model.shortList(talk)));
    }

    private static Button signed(String id, Feather icon, String words, String key, Runnable action) {
        var button = button(id, words, key, action);
        button.setGraphic(Icons.small(icon));
        return button;
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
