package org.trackbook.ui.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import org.trackbook.task.Running;
import org.trackbook.ui.kit.Overlay;
import org.trackbook.ui.kit.Sheet;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Tips;
import org.trackbook.usecase.TableColumns;

/// Says which column of a table means what, and has it read again.
final class ColumnsSheet extends Sheet {
    private static final double WIDTH = 520;

    /// What a talk may have from a column, in the order in which it is asked for.
    private enum Field {
        TITLE, DAY, DATE, START, END, MINUTES, ROOM, TRACK, SPEAKERS, SUBTITLE, DESCRIPTION, LANGUAGE, TYPE, STATUS, URL, ID
    }

    private final LibraryViewModel model;
    private final Texts texts;
    private final Overlay overlay;
    private final ImportReport report;
    private final TableColumns columns;
    private final Map<String, ComboBox<String>> boxes = new LinkedHashMap<>();
    private final Label wrong = Bits.sentence("", Styles.SMALL, Styles.DANGER_WORDS);
    private final Button read;
    private Running running = Running.NOTHING;

    ColumnsSheet(LibraryViewModel model, Texts texts, Overlay overlay, ImportReport report, TableColumns columns) {
        super("library-columns", texts.say("library.columns.title", report.title()), WIDTH, texts, overlay::hide);
        this.model = model;
        this.texts = texts;
        this.overlay = overlay;
        this.report = report;
        this.columns = columns;
        read = Bits.primary(Bits.button("library-columns-read", texts.say("library.columns.read"), this::read));
        Tips.on(read, texts.say("library.columns.read"));
        build();
    }

    private void build() {
        var table = new GridPane();
        table.getStyleClass().add(Styles.LIBRARY_COLUMNS);
        fields().forEach(field -> row(table, field));
        var scroll = new ScrollPane(table);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add(Styles.LIBRARY_LINES);
        wrong.setId("library-columns-wrong");
        wrong.managedProperty().bind(wrong.visibleProperty());
        wrong.visibleProperty().bind(wrong.textProperty().isNotEmpty());
        fill(new Node[]{read}, Bits.sentence(texts.say("library.columns.how"), Styles.SMALL, Styles.MUTED), scroll,
                wrong);
    }

    /// Those of the house, and whatever else was understood.
    private List<String> fields() {
        var fields = new LinkedHashSet<String>();
        for (var field : Field.values()) {
            fields.add(field.name().toLowerCase(Locale.ROOT));
        }
        fields.addAll(columns.chosen().keySet());
        fields.addAll(columns.said().keySet());
        return List.copyOf(fields);
    }

    private void row(GridPane table, String field) {
        var box = new ComboBox<String>();
        box.setId("library-column-" + field);
        box.getItems().add(texts.say("library.columns.none"));
        box.getItems().addAll(columns.header());
        box.getSelectionModel().select(columns.chosen().getOrDefault(field, box.getItems().getFirst()));
        box.setMaxWidth(Double.MAX_VALUE);
        GridPane.setFillWidth(box, true);
        GridPane.setHgrow(box, javafx.scene.layout.Priority.ALWAYS);
        var name = Bits.label(name(field));
        name.setLabelFor(box);
        box.setAccessibleText(name(field));
        table.addRow(boxes.size(), name, box);
        boxes.put(field, box);
    }

    private String name(String field) {
        for (var known : Field.values()) {
            if (known.name().toLowerCase(Locale.ROOT).equals(field)) {
                return texts.say("library.column." + field);
            }
        }
        return field;
    }

    void open() {
        overlay.show(this);
        boxes.values().iterator().next().requestFocus();
    }

    private void read() {
        var wanted = wanted();
        if (wanted.isEmpty()) {
            overlay.hide();
            return;
        }
        running.cancel();
        read.setDisable(true);
        BiConsumer<Boolean, String> end = (done, reason) -> {
            read.setDisable(false);
            wrong.setText(reason);
            if (done) {
                overlay.hide();
            }
        };
        running = model.corrections().columns(report.conference(), wanted, end);
    }

    /// What is other than it was understood.
    private Map<String, String> wanted() {
        var wanted = new LinkedHashMap<String, String>();
        boxes.forEach((field, box) -> {
            var place = box.getSelectionModel().getSelectedIndex();
            var header = place <= 0 ? "" : new ArrayList<>(columns.header()).get(place - 1);
            if (!header.equals(columns.chosen().getOrDefault(field, ""))) {
                wanted.put(field, header);
            }
        });
        return wanted;
    }
}
