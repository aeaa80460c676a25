package org.trackbook.ui.library;

import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.model.ConferenceId;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Times;
import org.trackbook.ui.kit.Tips;
import org.trackbook.usecase.Shelved;

/// A conference of the library: what it is, what the visit holds so far, and the next sensible step.
final class ConferenceCard extends VBox {
    private final Card card;
    private final Shelved conference;
    private final Texts texts;

    ConferenceCard(Card card, Texts texts, BiConsumer<ConferenceId, Card.Step> go, Consumer<ConferenceId> remove) {
        this.card = card;
        this.conference = card.conference();
        this.texts = texts;
        setId("library-card-" + conference.id().value());
        getStyleClass().addAll(Styles.CARD, Styles.LIBRARY_CARD);
        if (card.today()) {
            getStyleClass().add(Styles.LIBRARY_TODAY);
        }
        var state = label(state(), Styles.SMALL, Styles.MUTED);
        var body = new VBox(4, head(remove), label(dates(), Styles.SMALL, Styles.MUTED),
                label(place(), Styles.SMALL, Styles.MUTED), figures(), state);
        body.getStyleClass().add(Styles.LIBRARY_BODY);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(body, foot(go));
    }

    private Node head(Consumer<ConferenceId> remove) {
        var title = label(conference.title(), Styles.HEAD);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var head = new HBox(8, title);
        head.setAlignment(Pos.CENTER_LEFT);
        if (card.today()) {
            head.getChildren().add(label(texts.say("library.card.today"), Styles.CHIP, Styles.ACCENT_WORDS));
        }
        var away = new MenuItem(texts.say("library.card.remove"), Icons.of(Feather.TRASH_2));
        away.setId("library-remove-" + conference.id().value());
        away.setOnAction(_ -> remove.accept(conference.id()));
        var menu = new ContextMenu(away);
        var more = new Button("", Icons.of(Feather.MORE_HORIZONTAL));
        more.setId("library-more-" + conference.id().value());
        more.getStyleClass().add(Styles.BUTTON_ICON);
        more.setOnAction(_ -> menu.show(more, Side.BOTTOM, 0, 0));
        Tips.on(more, texts.say("library.card.more", conference.title()));
        head.getChildren().add(more);
        return head;
    }

    private String dates() {
        return new Times(texts, conference.zone().id()).datesLong(conference.start(), conference.end());
    }

    private String place() {
        return Stream.of(conference.city(), conference.venue())
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String state() {
        return card.mainTracks().isEmpty() ? texts.say("library.card.unplanned") : String.join(", ", card.mainTracks());
    }

    private Node figures() {
        var figures = new HBox(24, figure(conference.talks() - conference.breaks(), "library.figure.talks"),
                figure(conference.notes(), "library.figure.notes"),
                figure(conference.ratings(), "library.figure.rated"),
                figure(card.mainTracks().size(), "library.figure.tracks"));
        figures.getStyleClass().add(Styles.LIBRARY_FIGURES);
        return figures;
    }

    private Node figure(long number, String key) {
        return new VBox(label(texts.say("library.figure", number), Styles.HEAD),
                label(texts.say(key, number), Styles.CAPTION, Styles.MUTED));
    }

    private Node foot(BiConsumer<ConferenceId, Card.Step> go) {
        var hint = label(hint(), Styles.SMALL, Styles.MUTED);
        hint.setGraphic(Icons.small(sign()));
        hint.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(hint, Priority.ALWAYS);
        var button = new Button(texts.say("library.step." + card.step().name().toLowerCase(Locale.ROOT)));
        button.setId("library-go-" + conference.id().value());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add(Styles.BUTTON_SMALL);
        if (card.today()) {
            button.getStyleClass().add(Styles.BUTTON_PRIMARY);
        }
        button.setAccessibleText(texts.say("library.card.go", button.getText(), conference.title()));
        button.setOnAction(_ -> go.accept(conference.id(), card.step()));
        var foot = new HBox(8, hint, button);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().addAll(Styles.LIBRARY_FOOT, Styles.LINE_ABOVE);
        return foot;
    }

    private Feather sign() {
        return switch (card.step()) {
            case ATTEND -> Feather.CLOCK;
            case PLAN -> Feather.FLAG;
            case REPORT -> Feather.FILE_TEXT;
            case LOOK -> Feather.CALENDAR;
        };
    }

    private String hint() {
        return switch (card.step()) {
            case ATTEND -> card.running().orElseGet(() -> texts.say("library.hint.attend"));
            case PLAN -> texts.say(card.mainTracks().isEmpty() ? "library.hint.plan" : "library.hint.planned");
            case REPORT -> texts.say("library.hint.report");
            case LOOK -> texts.say("library.hint.look");
        };
    }

    private static Label label(String words, String... styles) {
        var label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.setMinWidth(0);
        return label;
    }
}
