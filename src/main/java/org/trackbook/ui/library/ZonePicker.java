package org.trackbook.ui.library;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.usecase.Choice;

/// Finds a time zone by its city, its part of the world or its name. The arrows go through what is found while one
/// types.
final class ZonePicker extends VBox {
    private static final Pattern PLACES = Pattern
            .compile("(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific|US|Canada)/.+"
                    + "|UTC");
    private static final List<ZoneId> ALL = ZoneId.getAvailableZoneIds()
            .stream()
            .filter(id -> PLACES.matcher(id).matches())
            .map(ZoneId::of)
            .sorted(Comparator.comparing(ZonePicker::city, String.CASE_INSENSITIVE_ORDER).thenComparing(ZoneId::getId))
            .toList();

    private final Texts texts;
    private final Instant at;
    private final CustomTextField field = new CustomTextField();
    private final ObservableList<ZoneId> found = FXCollections.observableArrayList(ALL);
    private final ListView<ZoneId> list = new ListView<>(found);

    /// @param id of the field; the list has the same with `-list` behind it
    /// @param chosen the zone that is chosen at first
    /// @param at when the distance from UTC is told for
    /// @param onEnter what Enter does
    ZonePicker(String id, Texts texts, ZoneId chosen, Instant at, Runnable onEnter) {
        this.texts = texts;
        this.at = at;
        getStyleClass().add(Styles.LIBRARY_FIELD);
        field.setId(id);
        field.setPromptText(texts.say("library.zone.prompt"));
        field.setAccessibleText(texts.say("library.zone.prompt"));
        field.setLeft(Icons.of(Feather.SEARCH));
        field.getStyleClass().add(Styles.LIBRARY_SEARCH);
        list.setId(id + "-list");
        list.setAccessibleText(texts.say("library.zone.list"));
        list.getStyleClass().add(Styles.LIBRARY_ZONES);
        list.setCellFactory(_ -> new Cell());
        list.setPlaceholder(Bits.label(texts.say("library.zone.nothing"), Styles.SMALL, Styles.MUTED));
        getChildren().addAll(field, list);
        select(chosen);
        field.textProperty().subscribe((_, words) -> search(words));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            switch (event.getCode()) {
                case UP -> move(-1, event);
                case DOWN -> move(1, event);
                default -> {
                }
            }
        });
        field.setOnAction(_ -> onEnter.run());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                onEnter.run();
                event.consume();
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                onEnter.run();
            }
        });
    }

    Optional<ZoneId> zone() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    void onChoice(java.util.function.Consumer<Optional<ZoneId>> told) {
        list.getSelectionModel().selectedItemProperty().subscribe(zone -> told.accept(Optional.ofNullable(zone)));
    }

    CustomTextField field() {
        return field;
    }

    void focus() {
        field.requestFocus();
    }

    private void select(ZoneId zone) {
        if (!found.contains(zone)) {
            found.addFirst(zone);
        }
        list.getSelectionModel().select(zone);
        list.scrollTo(Math.max(0, found.indexOf(zone) - 1));
    }

    private void search(String words) {
        var before = zone();
        var asked = Arrays.asList(Choice.folded(words).split(" "));
        found.setAll(ALL.stream().filter(zone -> asked.stream().allMatch(name(zone)::contains)).toList());
        var first = found.stream().filter(zone -> Choice.folded(city(zone)).startsWith(asked.getFirst())).findFirst();
        var kept = before.filter(found::contains).filter(_ -> words.isBlank());
        kept.or(() -> first).or(() -> found.stream().findFirst()).ifPresent(zone -> {
            list.getSelectionModel().select(zone);
            list.scrollTo(zone);
        });
    }

    /// All that it may be called.
    private String name(ZoneId zone) {
        return Choice.folded(zone.getId().replace('_', ' ').replace('/', ' ') + " "
                + zone.getDisplayName(TextStyle.FULL, texts.locale()) + " " + offset(zone));
    }

    private void move(int by, KeyEvent event) {
        var model = list.getSelectionModel();
        var next = Math.clamp(model.getSelectedIndex() + by, 0, Math.max(0, found.size() - 1));
        model.select(next);
        list.scrollTo(Math.max(0, next - 1));
        event.consume();
    }

    private static String city(ZoneId zone) {
        var id = zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }

    private String offset(ZoneId zone) {
        var offset = zone.getRules().getOffset(at);
        return offset.getTotalSeconds() == 0
                ? texts.say("library.zone.utc", "")
                : texts.say("library.zone.utc", offset.getId().replace('-', '−').toUpperCase(Locale.ROOT));
    }

    private final class Cell extends ListCell<ZoneId> {
        private final Label city = Bits.label("", Styles.STRONG);
        private final Label id = Bits.label("", Styles.SMALL, Styles.MUTED);
        private final Label offset = Bits.label("", Styles.SMALL, Styles.MUTED);
        private final HBox row = new HBox(city, id, offset);

        Cell() {
            row.getStyleClass().add(Styles.LIBRARY_ZONE);
            id.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(id, Priority.ALWAYS);
            offset.setMinWidth(USE_PREF_SIZE);
            city.setMinWidth(USE_PREF_SIZE);
        }

        @Override
        protected void updateItem(@Nullable ZoneId zone, boolean empty) {
            super.updateItem(zone, empty);
            setGraphic(null);
            if (zone != null && !empty) {
                city.setText(city(zone));
                id.setText(zone.getId().equals(city.getText()) ? "" : zone.getId());
                offset.setText(offset(zone));
                setGraphic(row);
                setAccessibleText(zone.getId() + " " + offset(zone));
            }
        }
    }
}
