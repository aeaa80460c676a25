package org.trackbook.ui.changes;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.model.TalkId;
import org.trackbook.task.Step;
import org.trackbook.ui.kit.BusyView;
import org.trackbook.ui.kit.EmptyView;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Keys;
import org.trackbook.ui.kit.Strip;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Tips;
import org.trackbook.ui.orphans.LostTalk;
import org.trackbook.ui.shell.Badge;
import org.trackbook.ui.shell.KeyHint;
import org.trackbook.ui.shell.Place;
import org.trackbook.ui.shell.PlaceView;
import org.trackbook.ui.shell.Remembered;
import org.trackbook.usecase.Outcome;
import org.trackbook.words.Words;

/// The place for what refreshes brought: the history at the left, the changes of one refresh at the right.
public final class ChangesView extends StackPane implements PlaceView {
    private static final double REFRESHES = 260;
    private static final double REFRESHES_NARROW = 232;
    private static final double NARROW = 1000;

    private final ChangesViewModel model;
    private final Texts texts;
    private final RefreshWords words;
    private final Remembered remembered;
    private final Runnable toLibrary;
    private final Consumer<LostTalk> attach;
    private final Consumer<TalkId> toPlan;
    private final ChangesBar bar;
    private final RefreshesPane refreshes;
    private final ChangesList list;
    private final SplitPane panes = new SplitPane();
    private final BorderPane right = new BorderPane();
    private final VBox strips = new VBox();
    private final HBox foot = new HBox();
    private final ProgressBar progress = new ProgressBar();
    private final Label doing = new Label();
    private double divided;

    /// @param now the time
    /// @param computer the zone of this computer's clock
    /// @param attach opens the dialog that brings words to another talk
    /// @param toPlan shows a talk where it stands among others
    /// @param toLibrary goes to where a conference is opened
    public ChangesView(ChangesViewModel model, Texts texts, Words words, Remembered remembered,
            ObservableValue<Instant> now, ZoneId computer, Consumer<LostTalk> attach, Consumer<TalkId> toPlan,
            Runnable toLibrary) {
        this.model = model;
        this.texts = texts;
        this.words = new RefreshWords(texts, words, computer);
        this.remembered = remembered;
        this.toLibrary = toLibrary;
        this.attach = attach;
        this.toPlan = toPlan;
        bar = new ChangesBar(model, texts);
        refreshes = new RefreshesPane(model, texts, this.words, now::getValue);
        list = new ChangesList(model, texts, attach, toPlan);
        build();
        bind();
    }

    private void build() {
        setId("changes");
        getStyleClass().add(Styles.CHANGES);
        strips.getStyleClass().add(Styles.CHANGES_STRIPS);
        right.setTop(strips);
        right.setBottom(foot());
        right.setMinWidth(0);
        panes.getItems().setAll(refreshes, right);
        panes.setFocusTraversable(false);
        SplitPane.setResizableWithParent(refreshes, false);
        panes.getDividers()
                .getFirst()
                .positionProperty()
                .subscribe((_, position) -> {
                    if (divided == getWidth() && divided > 0 && panes.isPressed()) {
                        remembered.keep("changes.refreshes", position.doubleValue() * getWidth());
                    }
                });
    }

    private HBox foot() {
        progress.getStyleClass().add(Styles.BUSY_BAR);
        progress.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(progress, Priority.ALWAYS);
        doing.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
        doing.setMinWidth(USE_PREF_SIZE);
        var cancel = new Button(texts.say("kit.busy.cancel"));
        cancel.setId("changes-cancel");
        cancel.getStyleClass().add(Styles.BUTTON_SMALL);
        Tips.on(cancel, texts.say("changes.cancel"), Keys.of("Esc"));
        cancel.setOnAction(_ -> model.refreshing().cancel());
        foot.getStyleClass().addAll(Styles.PANE_FOOT, Styles.LINE_ABOVE);
        foot.getChildren().setAll(doing, progress, cancel);
        foot.managedProperty().bind(foot.visibleProperty());
        return foot;
    }

    private void bind() {
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && escape()) {
                event.consume(); // a list would keep it for itself
            }
        });
        model.stateProperty().subscribe(this::show);
        model.items().subscribe(() -> show(model.stateProperty().get()));
        model.refreshing().stepProperty().subscribe(step -> {
            foot.setVisible(step.isPresent());
            progress.setProgress(step.map(Step::share).orElse(0.0));
        });
        model.refreshing().troubleProperty().subscribe(_ -> strips());
        model.stateProperty().subscribe(_ -> strips());
    }

    private void show(ChangesState state) {
        switch (state) {
            case ChangesState.Nowhere() -> alone(new EmptyView(Feather.BELL, texts.say("changes.nowhere"),
                    texts.say("changes.nowhere.how"),
                    action("changes-to-library", texts.say("changes.to.library"), toLibrary)));
            case ChangesState.Loading() ->
                alone(new BusyView(texts, texts.say("changes.loading"), toLibrary));
            case ChangesState.Failed() -> alone(new EmptyView(Feather.ALERT_CIRCLE, texts.say("changes.failed"),
                    texts.say("changes.failed.how"), action("changes-again", texts.say("changes.again"), model::load)));
            case ChangesState.Ready ready -> {
                if (!getChildren().equals(List.of(panes))) {
                    getChildren().setAll(panes);
                }
                doing.setText(texts.say("changes.asking", words.asked(ready.refreshes().getFirst().source())));
                progress.setAccessibleText(doing.getText());
                var wanted = model.items().isEmpty() ? empty(ready) : list;
                if (!wanted.equals(right.getCenter())) {
                    right.setCenter(wanted);
                }
            }
        }
    }

    private void alone(Node node) {
        getChildren().setAll(node);
    }

    private static Button action(String id, String words, Runnable action) {
        var button = new Button(words);
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// Says why there is nothing to list.
    private Node empty(ChangesState.Ready ready) {
        var only = ready.refreshes().size() == 1;
        if (!(ready.shown() instanceof ChangesState.Shown.OfRefresh(var line)) || !line.isFirst()) {
            return new EmptyView(Feather.CHECK, texts.say("changes.invisible"), texts.say("changes.invisible.how"));
        }
        if (!ready.hasSource()) {
            return new EmptyView(Feather.EDIT_2, texts.say("changes.hand"), texts.say("changes.hand.how"));
        }
        if (!only) {
            return new EmptyView(Feather.BELL, texts.say("changes.first"), texts.say("changes.first.how"));
        }
        var refresh = action("changes-first-refresh", texts.say("changes.refresh"), model::refresh);
        refresh.setGraphic(Icons.of(Feather.REFRESH_CW));
        return new EmptyView(Feather.BELL, texts.say("changes.none.yet"),
                texts.say("changes.none.yet.how", words.asked(line.source())), refresh);
    }

    private void strips() {
        strips.getChildren().clear();
        model.refreshing().troubleProperty().get().ifPresent(reason -> {
            var again = small("changes-try-again", texts.say("changes.again"), model::refresh);
            var close = small("changes-calm", texts.say("changes.close"), model.refreshing()::calm);
            strips.getChildren().add(Strip.error(reason, again, close));
        });
        if (model.stateProperty().get() instanceof ChangesState.Ready ready
                && ready.shown() instanceof ChangesState.Shown.OfHeld(var held)) {
            strips.getChildren().add(comparing(held));
        }
        strips.setVisible(!strips.getChildren().isEmpty());
        strips.setManaged(strips.isVisible());
    }

    private Strip comparing(Outcome.Held held) {
        return Strip.warning(texts.say("changes.comparing", held.conference().title()),
                small("changes-compared-apply", texts.say("changes.apply"), () -> model.refreshing().apply(held)),
                small("changes-compared-dismiss", texts.say("changes.dismiss"),
                        () -> model.refreshing().dismiss(held)),
                small("changes-compared-back", texts.say("changes.back"), model.refreshing().held()::endComparing));
    }

    private static Button small(String id, String words, Runnable action) {
        var button = action(id, words, action);
        button.getStyleClass().add(Styles.BUTTON_SMALL);
        return button;
    }

    @Override
    protected void layoutChildren() {
        if (divided != getWidth() && getWidth() > 0) {
            divided = getWidth();
            var width = remembered.number("changes.refreshes")
                    .orElse(getWidth() < NARROW ? REFRESHES_NARROW : REFRESHES);
            panes.setDividerPositions(width / getWidth());
        }
        super.layoutChildren();
    }

    // ---- the place ----

    @Override
    public Place place() {
        return Place.CHANGES;
    }

    @Override
    public Node content() {
        return this;
    }

    @Override
    public Optional<Node> bar() {
        return Optional.of(bar);
    }

    @Override
    public List<Node> panes() {
        return List.of(refreshes, right);
    }

    @Override
    public ObservableValue<Badge> badge() {
        return model.badgeProperty();
    }

    @Override
    public void shown() {
        model.load();
        if (model.items().isEmpty()) {
            refreshes.focus();
        } else {
            list.focus();
        }
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(hint("changes.keys.unfold", "Enter"), hint("changes.keep", "K"),
                hint("changes.keep.other", "S"), hint("orphans.attach", "A"), hint("changes.plan", "P"),
                hint("changes.keys.chips", "1…" + Tag.values().length), hint("changes.keys.all", "0"),
                hint("changes.keys.order", "T"), hint("changes.see", "M"), hint("changes.refresh", "F5"),
                hint("changes.revert", "B"), hint("changes.compare", "C"), hint("changes.apply", "Y"),
                hint("changes.dismiss", "X"));
    }

    private KeyHint hint(String key, String shown) {
        return new KeyHint(texts.say(key), shown);
    }

    @Override
    public void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && escape()) {
            event.consume();
        } else if (event.getCode() == KeyCode.F5 && !event.isShortcutDown() && !event.isAltDown()) {
            model.refresh();
            event.consume();
        } else if (!event.isShortcutDown() && !event.isAltDown() && !event.isMetaDown() && !event.isShiftDown()
                && !Keys.typing(event) && act(event)) {
            event.consume();
        }
    }

    /// Ends what is under way, else the comparison.
    private boolean escape() {
        var held = model.refreshing().held();
        if (model.refreshing().stepProperty().get().isPresent()) {
            model.refreshing().cancel();
            return true;
        }
        var comparing = held.comparedProperty().get().isPresent();
        held.endComparing();
        return comparing;
    }

    private boolean act(KeyEvent event) {
        var digit = Keys.digit(event);
        if (digit.isPresent()) {
            return chip(digit.getAsInt());
        }
        switch (event.getCode()) {
            case K -> list.row().ifPresent(model::keep);
            case S -> list.row().ifPresent(model::leave);
            case A -> list.lost().ifPresent(attach);
            case P -> list.row().filter(row -> !row.isGone()).ifPresent(row -> toPlan.accept(row.talk().id()));
            case M -> model.see();
            case B -> model.revert();
            case T -> model.orderProperty().set(switch (model.orderProperty().get()) {
                case MINE_FIRST -> ChangesOrder.TIME;
                case TIME -> ChangesOrder.MINE_FIRST;
            });
            case C -> held().ifPresent(model::compare);
            case Y -> held().ifPresent(model.refreshing()::apply);
            case X -> held().ifPresent(model.refreshing()::dismiss);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean chip(int digit) {
        if (digit == 0) {
            model.chooseAll();
        }
        Tag.of(digit).ifPresent(model::choose);
        return digit == 0 || Tag.of(digit).isPresent();
    }

    /// The one that is compared, else the one that was held back last.
    private Optional<Outcome.Held> held() {
        var held = model.refreshing().held();
        return held.comparedProperty().get().or(() -> held.all().reversed().stream().findFirst());
    }
}
