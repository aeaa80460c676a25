package org.trackbook.ui.attend;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.model.Talk;
import org.trackbook.ui.kit.EmptyView;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.talk.TalkCard;
import org.trackbook.ui.talk.TalkCardViewModel;
import org.trackbook.ui.talk.TalkWays;

/// The card of the open talk, to be looked at while writing; below it what a good note answers. Nothing of it enters the
/// note.
final class CardPane extends BorderPane {
    private final TalkCardViewModel model;
    private final Texts texts;
    private final TalkCard card;
    private final VBox prompts;

    CardPane(TalkCardViewModel model, Texts texts, TalkWays ways) {
        this.model = model;
        this.texts = texts;
        card = new TalkCard("attend-talk", model, texts, ways, false, _ -> List.of());
        setId("attend-card");
        setAccessibleText(texts.say("attend.card"));
        getStyleClass().add(Styles.ATTEND_CARD);
        prompts = prompts();
        setBottom(prompts);
    }

    private VBox prompts() {
        var head = new Label(texts.say("attend.prompts"));
        head.getStyleClass().addAll(Styles.CAPTION, Styles.STRONG, Styles.MUTED);
        var words = new Label(texts.say("attend.prompts.questions"));
        words.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
        words.setWrapText(true);
        var foot = new VBox(head, words);
        foot.getStyleClass().addAll(Styles.ATTEND_PROMPTS, Styles.LINE_ABOVE);
        return foot;
    }

    void show(Subject subject) {
        var talk = subject instanceof Subject.OneTalk it ? Optional.of(it.talk()) : Optional.<Talk>empty();
        model.show(talk);
        prompts.setVisible(talk.isPresent());
        prompts.setManaged(talk.isPresent());
        if (talk.isPresent()) {
            setCenter(card);
        } else {
            setCenter(new StackPane(new EmptyView(Feather.FILE_TEXT, texts.say("attend.card.none"),
                    texts.say("attend.card.none.how"))));
        }
    }
}
