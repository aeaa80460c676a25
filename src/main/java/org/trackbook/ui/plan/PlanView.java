package org.trackbook.ui.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.model.Track;
import org.trackbook.ui.kit.BusyView;
import org.trackbook.ui.kit.EmptyView;
import org.trackbook.ui.kit.Segmented;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Tips;
import org.trackbook.ui.orphans.LostTalk;
import org.trackbook.ui.talk.TalkCardViewModel;
import org.trackbook.ui.talk.TalkWays;

/// The panes of the place: tracks, talks, and the visitor's day or the card of a talk. Where there is little room,
/// tracks and day share one pane; where there is much, the card has its own.
final class PlanView extends StackPane {
    private static final double SMALL = 836;
    private static final double NARROW = 1100;
    private static final double WIDE = 1800;
    private static final double MARGIN = 8;

    /// What the shared pane shows.
    private enum Shared {
        TRACKS, MY_DAY
    }

    private final PlanViewModel model;
    private final PlanDecisions decide;
    private final Texts texts;
    private final PaneWidths widths;
    private final TracksPane tracks;
    private final TalksList list;
    private final TalkGrid grid;
    private final CompareView comparison;
    private final StackPane talks = new StackPane();
    private final MyDayPane day;
    private final CardPane card;
    private final Hand hand;
    private final SplitPane panes = new SplitPane();
    private final StackPane content = new StackPane();
    private final FilterChips chips;
    private final FilterMenu menu;
    private final Segmented<Shared> which;
    private final HBox side;
    private final VBox shared = new VBox();
    private List<Node> arranged = List.of();
    private double applied;
    private Optional<Node> before = Optional.empty();
    private Optional<Node> anchor = Optional.empty();
    private Optional<Node> beforeComparison = Optional.empty();

    PlanView(PlanViewModel model, PlanDecisions decide, TalkCardViewModel talk, Texts texts, PaneWidths widths,
            Consumer<TalkId> attend,
            TalkWays ways, Consumer<LostTalk> attach, Hand hand) {
        this.model = model;
        this.decide = decide;
        this.texts = texts;
        this.widths = widths;
        tracks = new TracksPane(model, texts, this::reveal);
        var talkMenu = new TalkMenu(model, texts, this::backup);
        list = new TalksList(model, texts, model::open, talkMenu);
        grid = new TalkGrid(model, texts, model::open, talkMenu);
        comparison = new CompareView(model, texts, model::open, this::closeComparison);
        chips = new FilterChips(model.filter(), texts, this::focusTalks);
        menu = new FilterMenu(model.filter(), texts, this::closeMenu);
        day = new MyDayPane(model, texts, new MyDayWays(decide, model::open, this::showTracks,
                attach, free -> hand.add(model.dayNumber(), free), free -> {
                    model.filter().during(free);
                    focusTalks();
                }));
        card = new CardPane(model, talk, texts, hand, attend, this::backup, ways);
        this.hand = hand;
        which = new Segmented<>("plan-shared", List.of(Shared.TRACKS, Shared.MY_DAY), each -> switch (each) {
            case TRACKS -> texts.say("plan.tracks");
            case MY_DAY -> texts.say("plan.my");
        });
        side = new HBox(which);
        build();
        bind();
    }

    private void build() {
        getStyleClass().add(Styles.PLAN);
        VBox.setVgrow(content, Priority.ALWAYS);
        setAlignment(menu, Pos.TOP_LEFT);
        menu.setVisible(false);
        watchMenu();
        getChildren().addAll(new VBox(chips, content), menu);
        which.valueProperty().set(Shared.MY_DAY);
        which.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(which, Priority.ALWAYS);
        side.getStyleClass().add(Styles.PLAN_SHARED_SWITCH);
        shared.getStyleClass().add(Styles.PLAN_SHARED_PANE);
        panes.setId("plan-panes");
        panes.setFocusTraversable(false);
        for (var pane : List.of(tracks, day, card, shared, talks)) {
            ((Region) pane).setMinWidth(0);
            SplitPane.setResizableWithParent(pane, pane.equals(talks));
        }
        panes.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            if (event.getTarget() instanceof Node node && node.getStyleClass().contains("split-pane-divider")) {
                keepWidths();
            }
        });
    }

    private void bind() {
        model.stateProperty().subscribe(this::show);
        hand.byHand().subscribe(_ -> show(model.stateProperty().get()));
        model.cardProperty().subscribe(_ -> arrange());
        widthProperty().subscribe((before, now) -> {
            if (before.doubleValue() <= 0 && now.doubleValue() < SMALL) {
                model.lookProperty().set(TalksLook.LIST);
            }
            arrange();
        });
        which.valueProperty().subscribe(_ -> arrange());
        model.lookProperty().subscribe(_ -> look());
        model.compare().comparisonProperty().map(Optional::isPresent).subscribe(_ -> look());
        followSelection(list.list(), list::current);
        followSelection(day.list(), day::current);
        var drag = new PlanDrag(this, model, decide, texts);
        drag.over(talks, false, this::showMyDay);
        drag.over(day, true, () -> {
            // the talks are always there
        });
    }

    /// Where a talk is dragged to.
    private void showMyDay() {
        which.valueProperty().set(Shared.MY_DAY);
        if (getWidth() < WIDE) {
            model.closeCard();
        }
    }

    /// While a card is open, it is that of the talk chosen.
    private void followSelection(ListView<?> list, Supplier<Optional<Talk>> talk) {
        list.getSelectionModel().selectedItemProperty().subscribe(_ -> {
            if (list.isFocused() && model.cardProperty().get().isPresent()) {
                talk.get().ifPresent(model::open);
            }
        });
    }

    private void show(PlanState state) {
        switch (state) {
            case PlanState.Ready _ -> {
                if (!content.getChildren().equals(List.of(panes))) {
                    content.getChildren().setAll(panes);
                }
            }
            case PlanState.Empty() ->
                content.getChildren().setAll(new EmptyView(Feather.CALENDAR, texts.say("plan.empty"),
                        texts.say("plan.empty.how")));
            case PlanState.NoTalks(var title) -> content.getChildren().setAll(noTalks(title));
            case PlanState.Loading() ->
                content.getChildren().setAll(new BusyView(texts, texts.say("plan.loading"), model::cancel));
        }
    }

    private Node noTalks(String title) {
        var what = texts.say("plan.no.talks", title);
        if (!hand.byHand().getValue()) {
            return new EmptyView(Feather.CALENDAR, what, texts.say("plan.no.talks.how"));
        }
        var add = new Button(texts.say("plan.hand.add"));
        add.setId("plan-add-first");
        add.getStyleClass().add(Styles.BUTTON_PRIMARY);
        add.setOnAction(_ -> hand.add(OptionalInt.empty()));
        Tips.on(add, texts.say("plan.hand.add"), "A");
        return new EmptyView(Feather.CALENDAR, what, texts.say("plan.no.talks.hand"), add);
    }

    /// Puts the panes side by side that the width and what is open ask for.
    private void arrange() {
        var open = model.cardProperty().get().isPresent();
        List<Node> wanted;
        day.titled(!isNarrow());
        if (isNarrow()) {
            shared.getChildren().setAll(side, which.valueProperty().get() == Shared.TRACKS ? tracks : day);
            VBox.setVgrow(shared.getChildren().getLast(), Priority.ALWAYS);
            wanted = List.of(talks, open ? card : shared);
        } else if (getWidth() >= WIDE) {
            wanted = open ? List.of(tracks, talks, day, card) : List.of(tracks, talks, day);
        } else {
            wanted = List.of(tracks, talks, open ? card : day);
        }
        if (!wanted.equals(arranged)) {
            arranged = wanted;
            if (!isNarrow()) {
                shared.getChildren().clear();
            }
            panes.getItems().setAll(wanted);
            applied = 0;
            requestLayout();
        }
    }

    private boolean isNarrow() {
        return getWidth() > 0 && getWidth() < NARROW;
    }

    @Override
    protected void layoutChildren() {
        if (applied != getWidth() && getWidth() > 0) {
            applied = getWidth();
            divide();
        }
        super.layoutChildren();
    }

    /// Gives each pane at the sides its width and the talks the rest.
    private void divide() {
        var x = 0.0;
        var places = new double[Math.max(0, arranged.size() - 1)];
        var sides = arranged.stream().filter(pane -> !pane.equals(talks)).mapToDouble(this::width).sum();
        for (var i = 0; i < places.length; i++) {
            x += arranged.get(i).equals(talks) ? Math.max(0, getWidth() - sides) : width(arranged.get(i));
            places[i] = x / getWidth();
        }
        panes.setDividerPositions(places);
    }

    private double width(Node pane) {
        return widths.width(name(pane), fallback(pane));
    }

    private String name(Node pane) {
        var size = isNarrow() ? "narrow" : getWidth() >= WIDE ? "wide" : "usual";
        var name = pane == tracks ? "tracks" : pane == card ? "card" : "day";
        return name + "." + size;
    }

    private double fallback(Node pane) {
        var wide = getWidth() >= WIDE;
        if (pane == tracks) {
            return wide ? 280 : 204;
        }
        if (pane == card) {
            return 360;
        }
        return isNarrow() ? 272 : wide ? 340 : 284;
    }

    private void keepWidths() {
        arranged.stream().filter(pane -> !pane.equals(talks))
                .forEach(pane -> widths.keep(name(pane), ((Region) pane).getWidth()));
    }

    /// The panes F6 goes round.
    List<Node> panes() {
        return arranged;
    }

    /// Chooses a backup for a talk, or takes it away.
    void backup(Talk talk) {
        decide.backup(talk)
                .ifPresent(question -> new BackupSheet(model, decide, texts, hand.overlay().get(), question).open());
    }

    /// Asks for an own entry, in the free time that is chosen in my day.
    void add() {
        day.free().filter(_ -> day.list().isFocused()).ifPresentOrElse(free -> hand.add(model.dayNumber(), free),
                () -> hand.add(model.dayNumber()));
    }

    private void showTracks() {
        which.valueProperty().set(Shared.TRACKS);
        tracks.focus();
    }

    void focus() {
        if (model.stateProperty().get() instanceof PlanState.Ready(var shown) && shown.chosen().isEmpty()
                && !isNarrow()) {
            tracks.focus();
        } else {
            focusTalks();
        }
    }

    void focusTalks() {
        if (isComparing()) {
            comparison.requestFocus();
        } else if (isGrid()) {
            grid.requestFocus();
        } else {
            list.focus();
        }
    }

    void focusChips() {
        chips.focus(0);
    }

    /// Opens the filter menu below something; puts it away when it is open there.
    void filterMenu(Facet facet, Node below) {
        if (menu.isVisible()) {
            closeMenu();
            return;
        }
        anchor = Optional.of(below);
        before = Optional.ofNullable(getScene().getFocusOwner());
        var under = sceneToLocal(below.localToScene(below.getBoundsInLocal()));
        var left = Math.min(under.getMinX(), getWidth() - menu.prefWidth(-1) - MARGIN);
        setMargin(menu, new Insets(0, 0, 0, Math.max(MARGIN, left)));
        menu.setVisible(true);
        menu.begin(facet);
        menu.focus();
    }

    /// Puts the filter menu away; says whether it was open.
    boolean closeMenu() {
        var open = menu.isVisible();
        leaveMenu();
        if (open) {
            before.filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
        }
        return open;
    }

    private void leaveMenu() {
        menu.setVisible(false);
        anchor = Optional.empty();
    }

    /// Whoever goes elsewhere is done with the menu.
    private void watchMenu() {
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(owner -> {
            if (owner != null && !isIn(menu, owner) && !anchor.equals(Optional.of(owner))) {
                leaveMenu();
            }
        });
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getTarget() instanceof Node node && !isIn(menu, node)) {
                leaveMenu();
            }
        });
    }

    private static boolean isIn(Node whole, Node part) {
        return part.equals(whole) || (part.getParent() != null && isIn(whole, part.getParent()));
    }

    /// The comparison of two tracks stands where the talks are, as long as it is open.
    private void look() {
        var open = isComparing();
        if (open && !talks.getChildren().contains(comparison) && getScene() != null) {
            beforeComparison = Optional.ofNullable(getScene().getFocusOwner());
        }
        talks.getChildren().setAll(open ? comparison : isGrid() ? grid : list);
        if (open) {
            comparison.requestFocus();
        }
    }

    private boolean isComparing() {
        return model.compare().comparisonProperty().get().isPresent();
    }

    /// Shows all talks again; says whether tracks were compared.
    boolean closeComparison() {
        var open = model.compare().close();
        if (open) {
            beforeComparison.filter(node -> node.getScene() != null).ifPresentOrElse(Node::requestFocus,
                    this::focusTalks);
        }
        return open;
    }

    private boolean isGrid() {
        return model.lookProperty().get().isGrid();
    }

    /// The track that keys are about: the one chosen among the tracks, else that of the talk.
    Optional<Track> currentTrack() {
        return tracks.current().or(() -> current().flatMap(Talk::track));
    }

    /// Brings the talks of a track into sight.
    private void reveal(Track track) {
        if (isGrid()) {
            grid.reveal(track);
        } else {
            list.reveal(track);
        }
    }

    /// Whether the heading of the day is being edited: then Esc is for it.
    boolean isHeadingEdited() {
        return tracks.isEdited();
    }

    void zoom(boolean larger) {
        if (isComparing()) {
            comparison.zoom(larger);
        } else {
            grid.zoom(larger);
        }
    }

    void wholeDay() {
        grid.wholeDay();
    }

    void toNow(Instant now) {
        if (isGrid()) {
            grid.toNow();
        } else {
            list.scrollTo(now);
        }
    }

    /// The talk that keys are about: of the pane that has the focus, else the one on the card.
    Optional<Talk> current() {
        if (card.current().isPresent()) {
            return card.current();
        }
        if (day.list().isFocused()) {
            return day.current();
        }
        if (comparison.isFocused()) {
            return comparison.talk();
        }
        if (isGrid() ? grid.isFocused() : list.list().isFocused()) {
            return isGrid() ? grid.talk() : list.current();
        }
        return model.cardProperty().get();
    }
}
