package org.trackbook.ui.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.ui.kit.BusyView;
import org.trackbook.ui.kit.EmptyView;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Keys;
import org.trackbook.ui.kit.OneOf;
import org.trackbook.ui.kit.Overlay;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Tips;
import org.trackbook.ui.search.SearchRow.Group;

/// The sheet of the search: what is typed, chips with counts, rows, and below them the keys.
public final class SearchView extends VBox {
    private static final KeyCombination PLAN = Keys.of("Enter");
    private static final KeyCombination ATTEND = Keys.of("Shortcut+Enter");
    private static final KeyCombination STAR = Keys.of("Shortcut+D");
    private static final int PAGE = 8;

    private final SearchViewModel model;
    private final Texts texts;
    private final SearchWords words;
    private final Overlay overlay;

    private final VBox sheet = new VBox();
    private final TextField field = new TextField();
    private final Label found = new Label();
    private final HBox chips = new HBox();
    private final Map<Section, ToggleButton> sections = new EnumMap<>(Section.class);
    private final ToggleButton all = new ToggleButton();
    private final MenuButton within = new MenuButton();
    private final ListView<SearchRow> list = new ListView<>();
    private final StackPane middle = new StackPane();
    private String shownFor = "";

    public SearchView(SearchViewModel model, Texts texts, Overlay overlay) {
        this.model = model;
        this.texts = texts;
        this.words = new SearchWords(texts);
        this.overlay = overlay;
        build();
        bind();
    }

    /// Comes to the front, with what was typed last ready to be typed over.
    public void open() {
        model.open();
        within.setVisible(model.here().isPresent());
        overlay.showAbove(this);
        field.requestFocus();
        field.selectAll();
    }

    private void build() {
        getStyleClass().add(Styles.SEARCH_ABOVE);
        setPickOnBounds(false); // beside the sheet is beside it
        setAlignment(Pos.TOP_CENTER);
        sheet.setId("search");
        sheet.getStyleClass().addAll(Styles.SHEET, Styles.SEARCH);
        getChildren().add(sheet);
        VBox.setVgrow(middle, Priority.ALWAYS);
        sheet.getChildren().addAll(head(), chipBar(), middle, foot());
        list.setId("search-list");
        list.getStyleClass().add(Styles.SEARCH_LIST);
        list.setAccessibleText(texts.say("search.list"));
        list.setCellFactory(_ -> new HitCell(texts, row -> go(row, false)));
        list.setMinHeight(0);
        middle.setMinHeight(0);
    }

    private Node head() {
        field.setId("search-field");
        field.getStyleClass().add(Styles.SEARCH_FIELD);
        field.setPromptText(texts.say("search.prompt"));
        field.setAccessibleText(texts.say("search.field"));
        HBox.setHgrow(field, Priority.ALWAYS);
        found.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
        found.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(Icons.large(Feather.SEARCH), field, found, Tips.key(texts.say("search.key.esc")));
        line.getStyleClass().addAll(Styles.SEARCH_FIELD_LINE, Styles.LINE_BELOW);
        return line;
    }

    private Node chipBar() {
        var group = new ToggleGroup();
        chip(all, "search-all", group, Optional.empty());
        chips.getChildren().add(all);
        for (var section : Section.values()) {
            var chip = new ToggleButton();
            chip(chip, "search-" + section.name().toLowerCase(Locale.ROOT), group, Optional.of(section));
            sections.put(section, chip);
            chips.getChildren().add(chip);
        }
        chips.setMinWidth(0);
        var rest = new Region();
        HBox.setHgrow(rest, Priority.ALWAYS);
        within.setId("search-within");
        within.getStyleClass().add(Styles.CHIP);
        within.setMinWidth(USE_PREF_SIZE);
        for (var each : Within.values()) {
            var item = new MenuItem(words.within(each));
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> model.withinProperty().set(each));
            within.getItems().add(item);
        }
        var bar = new HBox(chips, rest, within);
        bar.getStyleClass().addAll(Styles.SEARCH_CHIPS, Styles.LINE_BELOW);
        return bar;
    }

    private void chip(ToggleButton chip, String id, ToggleGroup group, Optional<Section> section) {
        chip.setId(id);
        chip.getStyleClass().add(Styles.CHIP);
        chip.setToggleGroup(group);
        chip.setMinWidth(USE_PREF_SIZE);
        chip.managedProperty().bind(chip.visibleProperty());
        OneOf.on(chip, () -> model.sectionProperty().set(section));
        chip.setOnAction(_ -> field.requestFocus());
    }

    private Node foot() {
        var keys = new HBox();
        var enter = texts.say("search.key.enter");
        keys.getChildren().addAll(key("↑ ↓", texts.say("search.key.move")), key(enter, texts.say("search.key.plan")),
                key(Keys.shown(ATTEND).replace("↵", enter), texts.say("search.key.attend")),
                key(Keys.shown(STAR), texts.say("search.key.star")));
        var rest = new Region();
        HBox.setHgrow(rest, Priority.ALWAYS);
        var help = new Label(texts.say("search.help"));
        help.getStyleClass().addAll(Styles.CAPTION, Styles.MUTED);
        keys.getChildren().addAll(rest, help);
        keys.getStyleClass().addAll(Styles.SEARCH_FOOT, Styles.LINE_ABOVE);
        return keys;
    }

    private static HBox key(String shown, String words) {
        var label = new Label(words);
        label.getStyleClass().addAll(Styles.CAPTION, Styles.MUTED);
        label.setMinWidth(USE_PREF_SIZE);
        return new HBox(Tips.key(shown), label);
    }

    private void bind() {
        field.textProperty().bindBidirectional(model.typedProperty());
        model.withinProperty().subscribe(it -> {
            within.setText(words.within(it));
            within.setAccessibleText(texts.say("search.within", words.within(it)));
        });
        model.sectionProperty()
                .subscribe(section -> section.map(sections::get).orElse(all).setSelected(true));
        model.stateProperty().subscribe(this::show);
        sheet.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                model.close();
            }
        });
    }

    private void show(SearchState state) {
        switch (state) {
            case SearchState.Before(var past) -> {
                count(Map.of(), Optional.empty());
                if (past.isEmpty()) {
                    fill(new EmptyView(Feather.SEARCH, texts.say("search.empty"), texts.say("search.empty.how")));
                } else {
                    rows(past);
                }
            }
            case SearchState.Found it -> {
                count(it.counts(), Optional.of(it.all()));
                rows(it.rows());
            }
            case SearchState.Nothing(var typed, var hereAlone) -> {
                count(Map.of(), Optional.of(new SearchRow.Count(0, false)));
                fill(nothing(typed, hereAlone));
            }
            case SearchState.Waiting(var typed) -> {
                count(Map.of(), Optional.empty());
                fill(new BusyView(texts, texts.say("search.waiting", typed), () -> model.typedProperty().set("")));
            }
        }
    }

    private EmptyView nothing(String typed, boolean hereAlone) {
        var what = texts.say("search.nothing", typed);
        if (hereAlone) {
            var more = new Button(texts.say("search.nothing.all"));
            more.setId("search-everywhere");
            more.setOnAction(_ -> {
                model.withinProperty().set(Within.HERE_FIRST);
                field.requestFocus();
            });
            return new EmptyView(Feather.SEARCH, what, texts.say("search.nothing.here", model.here().orElse("")), more);
        }
        return new EmptyView(Feather.SEARCH, what, texts.say("search.nothing.how"));
    }

    private void fill(Node node) {
        list.getItems().clear();
        middle.getChildren().setAll(node);
    }

    /// The first row that is something is chosen: Enter follows what was meant.
    private void rows(List<SearchRow> rows) {
        var before = list.getSelectionModel().getSelectedItem();
        list.getItems().setAll(rows);
        if (!middle.getChildren().contains(list)) {
            middle.getChildren().setAll(list);
        }
        // a row that was starred is another value of the same hit
        var same = rows.stream().filter(it -> isSame(it, before)).findFirst();
        var keeps = same.isPresent() && model.typedProperty().get().equals(shownFor);
        shownFor = model.typedProperty().get();
        choose(keeps ? rows.indexOf(same.get()) : 0, 1);
    }

    private static boolean isSame(SearchRow row, @Nullable SearchRow before) {
        return row instanceof SearchRow.Item one && before instanceof SearchRow.Item other
                && one.hit().equals(other.hit());
    }

    private void count(Map<Section, SearchRow.Count> counts, Optional<SearchRow.Count> sum) {
        found.setText(sum.map(it -> texts.say("search.found", words.number(it))).orElse(""));
        all.setVisible(!counts.isEmpty());
        all.setText(sum.map(it -> texts.say("search.chip", texts.say("search.section.all"), words.number(it)))
                .orElse(""));
        for (var section : Section.values()) {
            var chip = Objects.requireNonNull(sections.get(section));
            var count = counts.get(section);
            chip.setVisible(count != null);
            if (count != null) {
                chip.setText(texts.say("search.chip", words.chip(section), words.number(count)));
            }
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() instanceof Button || event.getTarget() instanceof ToggleButton
                || event.getTarget() instanceof MenuButton) {
            return;
        }
        if (STAR.match(event)) {
            chosen().ifPresent(model::star);
        } else if (ATTEND.match(event)) {
            chosen().ifPresent(row -> go(row, true));
        } else if (PLAN.match(event)) {
            chosen().ifPresent(row -> go(row, false));
        } else if (!event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown()) {
            switch (event.getCode()) {
                case DOWN, KP_DOWN -> move(1);
                case UP, KP_UP -> move(-1);
                case PAGE_DOWN -> move(PAGE);
                case PAGE_UP -> move(-PAGE);
                default -> {
                    return;
                }
            }
        } else {
            return;
        }
        event.consume();
    }

    private Optional<SearchRow> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void move(int steps) {
        if (!list.getItems().isEmpty()) {
            var at = list.getSelectionModel().getSelectedIndex() + steps;
            choose(Math.clamp(at, 0, list.getItems().size() - 1), steps > 0 ? 1 : -1);
        }
    }

    /// Chooses a row; instead of the head of a group the next one in that direction, or where there is none the one
    /// behind.
    private void choose(int at, int direction) {
        var rows = list.getItems();
        var index = at;
        while (index >= 0 && index < rows.size() && rows.get(index) instanceof Group) {
            index += direction;
        }
        if (index < 0) {
            choose(at, 1);
        } else if (index < rows.size()) {
            list.getSelectionModel().select(index);
            list.scrollTo(index <= 1 ? 0 : Math.max(0, visible(index)));
        }
    }

    /// The row that must be the first, so that this one is seen.
    private int visible(int index) {
        var flow = list.lookup(".virtual-flow");
        if (flow instanceof VirtualFlow<?> it && it.getFirstVisibleCell() != null) {
            var first = it.getFirstVisibleCell().getIndex();
            var last = it.getLastVisibleCell().getIndex();
            return index <= first ? index - 1 : index >= last ? first + index - last + 1 : first;
        }
        return 0;
    }

    private void go(SearchRow row, boolean attend) {
        if (row instanceof SearchRow.Past) {
            model.go(row, attend);
            field.requestFocus();
            field.end();
        } else if (!(row instanceof Group)) {
            overlay.hide();
            model.go(row, attend);
        }
    }
}
