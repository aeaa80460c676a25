package org.trackbook.ui.library;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Times;
import org.trackbook.ui.kit.Tips;
import org.trackbook.usecase.Shelved;

/// A conference of the library: what it is, what the visit holds so far, and the next sensible step. While it is being
/// refreshed it says so, and when that came to nothing, why.
final class ConferenceCard extends VBox {
    private final LibraryViewModel model;
    private final Texts texts;
    private final Ways ways;
    private final CardMenu.Deeds deeds;
    private final Duration ahead;
    private final ProgressBar progress = new ProgressBar();
    private Card card;
    private @Nullable Refreshing refreshing;

    /// @param ahead by how much the conference's clock is ahead of this computer's
    ConferenceCard(Card card, LibraryViewModel model, Texts texts, Ways ways, CardMenu.Deeds deeds, Duration ahead) {
        this.card = card;
        this.model = model;
        this.texts = texts;
        this.ways = ways;
        this.deeds = deeds;
        this.ahead = ahead;
        setId("library-card-" + card.conference().id().value());
        getStyleClass().addAll(Styles.CARD, Styles.LIBRARY_CARD);
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.getStyleClass().add(Styles.BUSY_BAR);
        refreshing = model.refreshes().states().get(card.conference().id());
        build();
        setOnContextMenuRequested(event -> new CardMenu(conference(), texts, deeds).show(this, event.getScreenX(),
                event.getScreenY()));
    }

    Shelved conference() {
        return card.conference();
    }

    /// Shows how things stand now; the focus stays where it is.
    void show(Card now) {
        var state = model.refreshes().states().get(now.conference().id());
        if (state instanceof Refreshing.Working working && refreshing instanceof Refreshing.Working before
                && working.keeping() == before.keeping() && now.equals(card)) {
            progress.setProgress(working.step().share());
            refreshing = state;
        } else if (!now.equals(card) || !Objects.equals(state, refreshing)) {
            card = now;
            refreshing = state;
            var focused = focused();
            build();
            focused.ifPresent(this::focus);
        }
    }

    private Optional<String> focused() {
        var owner = getScene() == null ? null : getScene().getFocusOwner();
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node.equals(this)) {
                return Optional.ofNullable(owner).map(Node::getId);
            }
        }
        return Optional.empty();
    }

    private void focus(String id) {
        var same = lookup("#" + id);
        if (same == null) {
            focus();
        } else {
            same.requestFocus();
        }
    }

    /// Gives the focus to the button at the foot.
    void focus() {
        lookupAll(".button").stream().filter(it -> !it.isDisabled()).reduce((_, last) -> last)
                .ifPresent(Node::requestFocus);
    }

    private void build() {
        getStyleClass().remove(Styles.LIBRARY_TODAY);
        if (card.today()) {
            getStyleClass().add(Styles.LIBRARY_TODAY);
        }
        var body = new VBox(4, head(), Bits.label(dates(), Styles.SMALL, Styles.MUTED));
        body.getStyleClass().add(Styles.LIBRARY_BODY);
        VBox.setVgrow(body, Priority.ALWAYS);
        switch (refreshing) {
            case Refreshing.Failed(var reason) -> {
                var said = Bits.signed(Feather.ALERT_CIRCLE, texts.say("library.refresh.failed", reason), Styles.SMALL,
                        Styles.DANGER_WORDS);
                said.setId("library-refused-" + id());
                Tooltip.install(said, new Tooltip(reason));
                body.getChildren().add(said);
                getChildren().setAll(body, troubled());
            }
            case Refreshing.Working working -> {
                body.getChildren().addAll(place(), figures(), state());
                getChildren().setAll(body, busy(working));
            }
            case null -> {
                body.getChildren().addAll(place(), figures(), state());
                getChildren().setAll(body, foot());
            }
        }
    }

    private String id() {
        return conference().id().value();
    }

    private Node head() {
        var title = Bits.cut(conference().title(), Styles.HEAD);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var head = new HBox(8, title);
        head.setAlignment(Pos.CENTER_LEFT);
        if (card.today()) {
            var today = Bits.label(texts.say("library.card.today"), Styles.CHIP, Styles.ACCENT_WORDS);
            today.setMinWidth(Region.USE_PREF_SIZE);
            head.getChildren().add(today);
        }
        var more = new Button("", Icons.of(Feather.MORE_HORIZONTAL));
        more.setId("library-more-" + id());
        more.getStyleClass().add(Styles.BUTTON_ICON);
        more.setOnAction(_ -> new CardMenu(conference(), texts, deeds).show(more, Side.BOTTOM, 0, 0));
        Tips.on(more, texts.say("library.card.more", conference().title()));
        head.getChildren().add(more);
        return head;
    }

    private String dates() {
        return new Times(texts, conference().zone().id()).datesLong(conference().start(), conference().end());
    }

    /// Where it is; where nobody says that, in which zone.
    private Label place() {
        var place = Stream.of(conference().city(), conference().venue())
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(", "));
        return Bits.cut(place.isEmpty() ? zone() : place, Styles.SMALL, Styles.MUTED);
    }

    private String zone() {
        var name = conference().zone().id().getId();
        if (ahead.isZero()) {
            return texts.say("library.card.zone", name);
        }
        var length = new Times(texts, conference().zone().id()).length(ahead.abs());
        return texts.say(ahead.isNegative() ? "library.card.zone.behind" : "library.card.zone.ahead", name, length);
    }

    private Label state() {
        var words = new ArrayList<String>();
        words.add(card.mainTracks().isEmpty()
                ? texts.say("library.card.unplanned")
                : String.join(", ", card.mainTracks()));
        if (conference().orphans() > 0) {
            words.add(texts.say("library.card.orphans", conference().orphans()));
        }
        return Bits.cut(String.join(" · ", words), Styles.SMALL, Styles.MUTED);
    }

    private Node figures() {
        var figures = new HBox(24, figure(conference().talks() - conference().breaks(), "library.figure.talks"),
                figure(conference().notes(), "library.figure.notes"),
                figure(conference().ratings(), "library.figure.rated"),
                figure(card.mainTracks().size(), "library.figure.tracks"));
        figures.getStyleClass().add(Styles.LIBRARY_FIGURES);
        return figures;
    }

    private Node figure(long number, String key) {
        return new VBox(Bits.label(texts.say("library.figure", number), Styles.HEAD),
                Bits.label(texts.say(key, number), Styles.CAPTION, Styles.MUTED));
    }

    // ---- the foot ----

    private Node foot() {
        var news = !card.today() && card.unseen().changes() > 0;
        var hint = news ? news() : hint();
        hint.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(hint, Priority.ALWAYS);
        var button = news
                ? button("library-look-" + id(), texts.say("library.step.look"), () -> ways.changes(conference().id()))
                : button("library-go-" + id(), step(), () -> ways.go(conference().id(), card.step()));
        if (card.today()) {
            button.getStyleClass().add(Styles.BUTTON_PRIMARY);
        }
        return line(hint, button);
    }

    private String step() {
        return texts.say("library.step." + card.step().name().toLowerCase(Locale.ROOT));
    }

    private Label hint() {
        var hint = Bits.cut(words(), Styles.SMALL, Styles.MUTED);
        hint.setGraphic(Icons.small(sign()));
        return hint;
    }

    private Label news() {
        var unseen = card.unseen();
        var words = unseen.onAgenda() > 0
                ? texts.say("library.news.agenda", unseen.onAgenda())
                : texts.say("library.news", unseen.changes());
        var hint = Bits.cut(unseen.today() ? texts.say("library.news.today", words) : words, Styles.SMALL);
        if (unseen.onAgenda() > 0) {
            hint.getStyleClass().add(Styles.STRONG);
        }
        hint.setGraphic(Icons.small(Feather.BELL));
        hint.getGraphic().getStyleClass().add(Styles.ACCENT_WORDS);
        return hint;
    }

    private Node busy(Refreshing.Working working) {
        progress.setProgress(working.step().share());
        progress.setAccessibleText(texts.say("library.refresh.working", conference().title()));
        HBox.setHgrow(progress, Priority.ALWAYS);
        var words = Bits.label(texts.say("library.refreshing"), Styles.SMALL, Styles.MUTED);
        words.setMinWidth(Region.USE_PREF_SIZE);
        var cancel = button("library-stop-" + id(), texts.say("library.import.cancel"),
                () -> model.refreshes().cancel(conference().id()));
        cancel.setDisable(working.keeping());
        return line(words, progress, cancel);
    }

    private Node troubled() {
        var rest = new Region();
        HBox.setHgrow(rest, Priority.ALWAYS);
        return line(rest,
                button("library-calm-" + id(), texts.say("library.import.done"),
                        () -> model.refreshes().dismiss(conference().id())),
                button("library-again-" + id(), texts.say("library.again"), () -> model.refresh(conference())));
    }

    private Button button(String id, String words, Runnable action) {
        return Bits.small(id, words, texts.say("library.card.go", words, conference().title()), action);
    }

    private static Node line(Node... parts) {
        var foot = new HBox(8, parts);
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

    private String words() {
        return switch (card.step()) {
            case ATTEND -> card.running().orElseGet(() -> texts.say("library.hint.attend"));
            case PLAN -> texts.say(conference().talks() == 0
                    ? "library.hint.add"
                    : card.mainTracks().isEmpty() ? "library.hint.plan" : "library.hint.planned");
            case REPORT -> texts.say("library.hint.report");
            case LOOK -> texts.say("library.hint.look");
        };
    }
}
