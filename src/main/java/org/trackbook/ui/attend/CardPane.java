package org.trackbook.ui.attend;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.model.Talk;
import org.trackbook.ui.kit.EmptyView;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.TalkCard;
import org.trackbook.ui.kit.Texts;

/// What the schedule says of the open talk, to be looked at while writing; below it what a good note answers. Nothing of
/// it enters the note.
final class CardPane extends BorderPane {
    private final Texts texts;
    private final Consumer<String> browse;
    private final ScrollPane scroll = new ScrollPane();
    private Optional<Talk> shown = Optional.empty();

    CardPane(Texts texts, Consumer<String> browse) {
        this.texts = texts;
        this.browse = browse;
        setId("attend-card");
        getStyleClass().add(Styles.ATTEND_CARD);
        var tab = new Label(texts.say("attend.card.talk"));
        tab.getStyleClass().addAll(Styles.STRONG, Styles.ATTEND_CARD_TAB);
        var head = new HBox(tab);
        head.getStyleClass().addAll(Styles.ATTEND_CARD_HEAD, Styles.LINE_BELOW);
        setTop(head);
        scroll.setFitToWidth(true);
        scroll.setId("attend-card-text");
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText(texts.say("attend.card"));
        setCenter(scroll);
        setBottom(prompts());
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
        if (scroll.getContent() != null && talk.equals(shown)) {
            return;
        }
        shown = talk;
        if (talk.isPresent()) {
            var card = new TalkCard(texts, browse);
            card.showText(talk.get());
            scroll.setContent(card);
            scroll.setVvalue(0);
        } else {
            scroll.setContent(new StackPane(new EmptyView(Feather.FILE_TEXT, texts.say("attend.card.none"),
                    texts.say("attend.card.none.how"))));
        }
    }
}
