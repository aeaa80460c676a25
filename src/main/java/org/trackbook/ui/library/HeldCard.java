package org.trackbook.ui.library;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.plan.Change;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.usecase.Outcome;
import org.trackbook.words.Words;

/// A schedule that does not look like a newer version of what is known: why, in numbers, and the three ways on.
final class HeldCard extends VBox {
    private static final int MOST_REASONS = 3;

    HeldCard(Outcome.Held held, LibraryViewModel model, Texts texts, Words words, Ways ways) {
        var id = held.conference().id().value();
        var title = held.conference().title();
        setId("library-held-" + id);
        getStyleClass().addAll(Styles.CARD, Styles.LIBRARY_CARD, Styles.LIBRARY_HELD);
        var head = new HBox(8, Bits.cut(title, Styles.HEAD, Styles.LIBRARY_TITLE));
        head.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(head.getChildren().getFirst(), Priority.ALWAYS);
        var body = new VBox(4, head,
                Bits.signed(Feather.PAUSE_CIRCLE, texts.say("library.held"), Styles.SMALL, Styles.WARNING_WORDS));
        held.suspicions()
                .stream()
                .limit(MOST_REASONS)
                .forEach(it -> body.getChildren().add(Bits.sentence(words.say(it), Styles.SMALL)));
        var numbers = Bits.cut(texts.say("library.held.numbers", count(held, Change.Added.class),
                count(held, Change.Removed.class), count(held, Change.Moved.class), count(held, Change.Changed.class)),
                Styles.SMALL, Styles.MUTED);
        numbers.setId("library-held-numbers-" + id);
        body.getChildren().add(numbers);
        body.getStyleClass().add(Styles.LIBRARY_BODY);
        VBox.setVgrow(body, Priority.ALWAYS);
        var foot = new HBox(8,
                button("library-compare-" + id, texts, "library.held.compare", title, () -> ways.compare(held)),
                button("library-apply-" + id, texts, "library.held.apply", title, () -> model.apply(held)),
                button("library-dismiss-" + id, texts, "library.held.dismiss", title, () -> model.dismiss(held)));
        foot.setAlignment(Pos.CENTER_RIGHT);
        foot.getStyleClass().addAll(Styles.LIBRARY_FOOT, Styles.LINE_ABOVE);
        getChildren().addAll(body, foot);
    }

    private static javafx.scene.control.Button button(String id, Texts texts, String key, String title,
            Runnable action) {
        var words = texts.say(key);
        return Bits.small(id, words, texts.say("library.card.go", words, title), action);
    }

    private static long count(Outcome.Held held, Class<? extends Change> kind) {
        return held.changes().stream().filter(kind::isInstance).count();
    }
}
