package org.trackbook.ui.plan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.model.Track;
import org.trackbook.ui.kit.Chosen;
import org.trackbook.ui.kit.EmptyView;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;

/// The tracks of the day: the main track on top, the others to choose from, at the foot all about the one that is pointed
/// to.
final class TracksPane extends VBox {
    private final PlanViewModel plan;
    private final TracksViewModel model;
    private final Texts texts;
    private final TrackWords words;
    private final Consumer<Track> reveal;
    private final ListView<TrackLine> list;
    private final MainTrackCard main;
    private final TrackDetails details;
    private final Label count = Signs.whole("", Styles.SMALL, Styles.MUTED);
    private final MenuButton order = new MenuButton();
    private Optional<TrackLine> hovered = Optional.empty();
    private Optional<Track> chosen = Optional.empty();

    /// @param reveal brings the talks of a track into sight
    TracksPane(PlanViewModel plan, Texts texts, Consumer<Track> reveal) {
        this.plan = plan;
        this.model = plan.tracks();
        this.texts = texts;
        this.reveal = reveal;
        words = new TrackWords(texts, plan::times);
        list = Chosen.list("plan-tracks", model.lines(), TrackLine::name);
        main = new MainTrackCard(plan, texts, words, this::focus);
        details = new TrackDetails(words);
        build();
        bind();
    }

    private void build() {
        order.setId("plan-order");
        order.getStyleClass().add(Styles.PLAN_ORDER);
        order.setMinWidth(USE_PREF_SIZE);
        var group = new ToggleGroup();
        Map<TrackOrder, RadioMenuItem> items = new EnumMap<>(TrackOrder.class);
        for (var each : List.of(TrackOrder.values())) {
            var item = new RadioMenuItem(words(each));
            item.setId("plan-order-" + (order.getItems().size() + 1));
            item.setToggleGroup(group);
            item.setOnAction(_ -> model.orderProperty().set(each));
            items.put(each, item);
            order.getItems().add(item);
        }
        model.orderProperty().subscribe(each -> {
            order.setText(words(each));
            order.setAccessibleText(texts.say("plan.order.name", words(each)));
            group.selectToggle(items.get(each));
        });
        var head = new HBox(Signs.whole(texts.say("plan.tracks"), Styles.STRONG), count, Signs.rest(), order);
        head.getStyleClass().addAll(Styles.PANE_HEAD, Styles.PLAN_HEAD);
        list.setAccessibleText(texts.say("plan.tracks"));
        list.setCellFactory(_ -> new TrackCell(texts, words, this::choose, this::hover));
        list.setPlaceholder(new EmptyView(Feather.LAYERS, texts.say("plan.tracks.empty"),
                texts.say("plan.tracks.empty.how")));
        VBox.setVgrow(list, Priority.ALWAYS);
        var menu = new TrackMenu(plan, texts, this::choose);
        list.setOnContextMenuRequested(event -> {
            Pointed.choose(list, event);
            selected().ifPresent(line -> menu.show(line, list, event));
        });
        getChildren().addAll(head, main, list, new HiddenTracks(model, texts, this::focus), details);
    }

    private String words(TrackOrder order) {
        return switch (order) {
            case TIME -> texts.say("plan.order.time");
            case NAME -> texts.say("plan.order.name.by");
            case SIZE -> texts.say("plan.order.size");
        };
    }

    private void bind() {
        plan.stateProperty().subscribe(state -> {
            if (state instanceof PlanState.Ready(var day)) {
                show(day);
            }
        });
        list.getSelectionModel().selectedItemProperty().subscribe(_ -> {
            hovered = Optional.empty(); // a mouse that rests does not count: the keys move
            point();
        });
        list.focusedProperty().subscribe(_ -> point());
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                selected().ifPresent(this::choose);
                event.consume();
            } else if (event.getCode() == KeyCode.UP && list.getSelectionModel().getSelectedIndex() == 0) {
                main.focus();
            }
        });
    }

    private void show(PlanDay day) {
        count.setText(String.valueOf(day.tracks().size() + day.main().stream().count()));
        if (chosen.isPresent() && chosen.equals(day.chosen())) {
            chosen = Optional.empty();
            main.focus();
        }
    }

    private Optional<TrackLine> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    /// The next Enter is to take the track back: the focus goes with it.
    private void choose(TrackLine line) {
        chosen = list.isFocused() ? Optional.of(line.track().track()) : Optional.empty();
        model.choose(line.track().track());
    }

    private void hover(Optional<TrackLine> line) {
        hovered = line;
        point();
    }

    /// What is pointed to stands out in the grid; moving through the tracks by keys brings it into sight too.
    private void point() {
        var line = hovered.or(() -> list.isFocused() ? selected() : Optional.empty());
        model.previewProperty().set(line.map(it -> it.track().track()));
        details.show(hovered.or(this::selected));
        if (list.isFocused() && hovered.isEmpty() && chosen.isEmpty()) {
            line.ifPresent(it -> reveal.accept(it.track().track()));
        }
    }

    void focus() {
        focus(Optional.empty());
    }

    private void focus(Optional<Track> track) {
        model.lines()
                .stream()
                .filter(line -> track.equals(Optional.of(line.track().track())))
                .findFirst()
                .ifPresent(list.getSelectionModel()::select);
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        list.requestFocus();
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
    }

    /// Whether the heading of the main track is being edited.
    boolean isEdited() {
        return main.isEdited();
    }

    /// The track that keys are about, while the focus is here.
    Optional<Track> current() {
        if (list.isFocused()) {
            return selected().map(line -> line.track().track());
        }
        return main.isFocusWithin() && !main.isEdited() ? main.track() : Optional.empty();
    }
}
