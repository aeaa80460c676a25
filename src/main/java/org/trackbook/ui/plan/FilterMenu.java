package org.trackbook.ui.plan;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.ui.kit.Chosen;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Keys;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Tips;

/// Everything the talks can be filtered by: a field that finds it by name, the facets at the left, and what can be chosen at
/// the right. What is chosen counts at once. Letters typed anywhere in it go to the field.
final class FilterMenu extends VBox {
    private final FilterViewModel model;
    private final Texts texts;
    private final Runnable close;
    private final CustomTextField wanted = new CustomTextField();
    private final ListView<Facet> facets;
    private final ListView<FilterEntry> entries;

    /// @param close puts it away
    FilterMenu(FilterViewModel model, Texts texts, Runnable close) {
        this.model = model;
        this.texts = texts;
        this.close = close;
        facets = Chosen.list("plan-filter-facets", model.facets(), facet -> facet);
        entries = Chosen.list("plan-filter-entries", model.entries(), FilterEntry::condition);
        build();
        bind();
        keys();
    }

    private void build() {
        setId("plan-filter-menu");
        getStyleClass().add(Styles.PLAN_FILTER_MENU);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        wanted.setId("plan-filter-find");
        wanted.getStyleClass().add(Styles.PLAN_FILTER_FIND);
        wanted.setPromptText(texts.say("plan.filter.find"));
        wanted.setAccessibleText(texts.say("plan.filter.find"));
        wanted.setLeft(Icons.of(Feather.SEARCH));
        facets.setAccessibleText(texts.say("plan.filter.by"));
        facets.getStyleClass().add(Styles.PLAN_FILTER_FACETS);
        facets.setCellFactory(_ -> new FacetCell(model));
        entries.setCellFactory(_ -> new FilterEntryCell(model, texts));
        entries.setAccessibleText(texts.say("plan.filter.entries"));
        entries.setPlaceholder(Signs.words(texts.say("plan.filter.nothing"), Styles.SMALL, Styles.MUTED));
        HBox.setHgrow(entries, Priority.ALWAYS);
        var lists = new HBox(facets, entries);
        lists.getStyleClass().add(Styles.PLAN_FILTER_LISTS);
        getChildren().addAll(wanted, lists, foot());
    }

    private Node foot() {
        var count = new Label();
        count.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
        count.textProperty().bind(model.countProperty());
        var clear = new Button(texts.say("plan.filter.clear"));
        clear.setId("plan-filter-clear");
        clear.getStyleClass().addAll(Styles.BUTTON_LINK, Styles.BUTTON_SMALL);
        clear.setOnAction(_ -> model.clear());
        clear.disableProperty().bind(model.filterProperty().map(Filter::isNone));
        var done = new Button(texts.say("plan.filter.done"));
        done.setId("plan-filter-done");
        done.getStyleClass().add(Styles.BUTTON_SMALL);
        done.setOnAction(_ -> close.run());
        Tips.on(done, texts.say("plan.filter.done"), "Esc");
        var foot = new HBox(count, Signs.rest(), clear, done);
        foot.getStyleClass().add(Styles.PLAN_FILTER_FOOT);
        return foot;
    }

    private void bind() {
        wanted.textProperty().bindBidirectional(model.wantedProperty());
        facets.getSelectionModel().selectedItemProperty().subscribe(facet -> {
            if (facet != null) {
                model.facetProperty().set(facet);
                wanted.clear();
            }
        });
        model.filterProperty().subscribe(_ -> facets.refresh());
        model.facetProperty().subscribe(_ -> entries.getSelectionModel().selectFirst());
        wanted.textProperty().subscribe(words -> {
            if (words.isEmpty()) {
                facets.getSelectionModel().select(model.facetProperty().get());
            } else {
                facets.getSelectionModel().clearSelection(); // what is found by name may be of any
            }
            entries.getSelectionModel().selectFirst();
        });
    }

    private void keys() {
        wanted.setOnAction(_ -> {
            turn();
            wanted.selectAll();
        });
        wanted.addEventFilter(KeyEvent.KEY_PRESSED, event -> on(event, KeyCode.DOWN, entries));
        entries.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER) {
                turn();
                event.consume();
            } else if (event.getCode() == KeyCode.UP && entries.getSelectionModel().getSelectedIndex() <= 0) {
                on(event, KeyCode.UP, wanted);
            } else {
                if (event.getCode() == KeyCode.LEFT) {
                    wanted.clear();
                }
                on(event, KeyCode.LEFT, facets);
            }
        });
        facets.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            on(event, KeyCode.RIGHT, entries);
            on(event, KeyCode.ENTER, entries);
            on(event, KeyCode.SPACE, entries);
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!event.isShortcutDown() && !event.isAltDown()) {
                event.consume(); // a letter is no command of the place here
            }
        });
        addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if (!Keys.typing(event) && event.getCharacter().codePoints().allMatch(Character::isLetterOrDigit)) {
                wanted.requestFocus();
                wanted.setText(event.getCharacter());
                wanted.end();
            }
        });
    }

    private static void on(KeyEvent event, KeyCode code, Node next) {
        if (event.getCode() == code) {
            next.requestFocus();
            event.consume();
        }
    }

    private void turn() {
        var entry = entries.getSelectionModel().getSelectedItem();
        if (entry != null) {
            model.turn(entry.condition());
        }
    }

    /// Begins anew with a facet.
    void begin(Facet facet) {
        wanted.clear();
        facets.getSelectionModel().select(facet);
        model.facetProperty().set(facet);
        facets.scrollTo(facet);
        entries.getSelectionModel().selectFirst();
        entries.scrollTo(0);
    }

    /// Where the keys go at first.
    void focus() {
        wanted.requestFocus();
    }
}
