package org.trackbook.ui.library;

import java.io.File;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.model.CatalogueEntry;
import org.trackbook.ui.kit.BusyView;
import org.trackbook.ui.kit.EmptyView;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Overlay;
import org.trackbook.ui.kit.Sheet;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Times;
import org.trackbook.ui.kit.Tips;

/// A catalogue of conferences: where it lies, what stands in it, and one click to import.
final class CatalogueSheet extends Sheet {
    private static final double WIDTH = 620;

    private final CatalogueViewModel model;
    private final Texts texts;
    private final Overlay overlay;
    private final Supplier<Optional<File>> chooser;
    private final Times times;
    private final TextField source = new TextField();
    private final CustomTextField search = new CustomTextField();
    private final ListView<CatalogueEntry> list = new ListView<>();
    private final StackPane content = new StackPane();
    private final Label count = Bits.label("", Styles.SMALL, Styles.MUTED);

    /// @param chooser asks for a file
    CatalogueSheet(CatalogueViewModel model, Texts texts, Overlay overlay, Supplier<Optional<File>> chooser) {
        super("library-catalogue", texts.say("library.catalogue.title"), WIDTH, texts, overlay::hide);
        this.model = model;
        this.texts = texts;
        this.overlay = overlay;
        this.chooser = chooser;
        times = new Times(texts, ZoneOffset.UTC);
        build();
        bind();
    }

    private void build() {
        source.setId("library-catalogue-source");
        source.setPromptText(texts.say("library.catalogue.source"));
        source.setAccessibleText(texts.say("library.catalogue.source"));
        HBox.setHgrow(source, Priority.ALWAYS);
        var file = Bits.button("library-catalogue-file", texts.say("library.catalogue.file"),
                () -> chooser.get().ifPresent(it -> {
                    source.setText(it.getPath());
                    model.read();
                }));
        var read = Bits.button("library-catalogue-read", texts.say("library.catalogue.read"), model::read);
        Tips.on(file, texts.say("library.catalogue.file"));
        Tips.on(read, texts.say("library.catalogue.read.tip"), "Enter");
        read.disableProperty().bind(source.textProperty().map(String::isBlank));
        var where = new HBox(source, file, read);
        where.getStyleClass().add(Styles.SHEET_LINE);
        search.setId("library-catalogue-search");
        search.setPromptText(texts.say("library.catalogue.search"));
        search.setAccessibleText(texts.say("library.catalogue.search"));
        search.setLeft(Icons.of(Feather.SEARCH));
        search.getStyleClass().add(Styles.LIBRARY_SEARCH);
        list.setId("library-catalogue-list");
        list.setAccessibleText(texts.say("library.catalogue.list"));
        list.setItems(model.found());
        list.setCellFactory(_ -> new Cell());
        list.setPlaceholder(new EmptyView(Feather.SEARCH, texts.say("library.catalogue.nothing"),
                texts.say("library.catalogue.nothing.how")));
        content.getStyleClass().add(Styles.LIBRARY_CATALOGUE);
        fill(where, search, content, count);
    }

    private void bind() {
        source.textProperty().bindBidirectional(model.sourceProperty());
        source.setOnAction(_ -> model.read());
        search.textProperty().bindBidirectional(model.soughtProperty());
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                if (list.getSelectionModel().isEmpty()) {
                    list.getSelectionModel().selectFirst();
                }
                event.consume();
            }
        });
        search.setOnAction(_ -> {
            if (model.found().size() == 1) {
                model.bring(model.found().getFirst());
            } else {
                list.requestFocus();
                list.getSelectionModel().selectFirst();
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                chosen().ifPresent(this::bring);
                event.consume();
            }
        });
        model.stateProperty().subscribe(this::show);
        model.found().subscribe(this::count);
    }

    private Optional<CatalogueEntry> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void bring(CatalogueEntry entry) {
        var place = list.getSelectionModel().getSelectedIndex();
        model.bring(entry);
        list.getSelectionModel().select(place);
    }

    private void show(CatalogueState state) {
        search.setDisable(!(state instanceof CatalogueState.Ready));
        switch (state) {
            case CatalogueState.Nothing() -> content.getChildren().setAll(new EmptyView(Feather.BOOK,
                    texts.say("library.catalogue.empty"), texts.say("library.catalogue.empty.how")));
            case CatalogueState.Reading(var step) -> busy().progressProperty().set(step.share());
            case CatalogueState.Ready _ -> {
                content.getChildren().setAll(list);
                search.requestFocus();
            }
            case CatalogueState.Refused(var reason) -> {
                var again = Bits.small("library-catalogue-again", texts.say("library.again"),
                        texts.say("library.again"), model::read);
                var said = Bits.signed(Feather.ALERT_CIRCLE, reason, Styles.DANGER_WORDS);
                said.setId("library-catalogue-refused");
                content.getChildren().setAll(new VBox(8, said, again));
            }
        }
        count();
    }

    private BusyView busy() {
        if (content.getChildren().isEmpty() || !(content.getChildren().getFirst() instanceof BusyView)) {
            content.getChildren().setAll(
                    new BusyView(texts, texts.say("library.catalogue.reading"), model::cancel));
        }
        return (BusyView) content.getChildren().getFirst();
    }

    private void count() {
        count.setText(model.stateProperty().get() instanceof CatalogueState.Ready(var entries)
                ? texts.say("library.catalogue.count", model.found().size(), entries.size())
                : "");
    }

    void open() {
        overlay.show(this);
        if (model.stateProperty().get() instanceof CatalogueState.Ready) {
            search.requestFocus();
        } else {
            source.requestFocus();
            source.selectAll();
        }
    }

    private final class Cell extends ListCell<CatalogueEntry> {
        private final Label title = Bits.label("", Styles.STRONG);
        private final Label dates = Bits.label("", Styles.SMALL, Styles.MUTED);
        private final Button bring = Bits.button("library-catalogue-import", "", this::bring);
        private final HBox row;

        Cell() {
            var said = new VBox(title, dates);
            HBox.setHgrow(said, Priority.ALWAYS);
            said.setMinWidth(0);
            bring.getStyleClass().add(Styles.BUTTON_SMALL);
            bring.setFocusTraversable(false);
            row = new HBox(said, bring);
            row.getStyleClass().add(Styles.LIBRARY_ENTRY);
            setPrefWidth(0);
        }

        private void bring() {
            var entry = getItem();
            if (entry != null) {
                model.bring(entry);
            }
        }

        @Override
        protected void updateItem(@Nullable CatalogueEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            setGraphic(null);
            if (entry != null && !empty) {
                title.setText(entry.title());
                dates.setText(when(entry));
                bring.setText(texts.say(model.isBrought(entry) ? "library.catalogue.brought" : "library.import"));
                bring.setGraphic(model.isBrought(entry) ? Icons.small(Feather.CHECK) : null);
                bring.setDisable(model.isBrought(entry));
                setGraphic(row);
                setAccessibleText(texts.say("library.catalogue.spoken", entry.title(), dates.getText(),
                        bring.getText()));
            }
        }

        private String when(CatalogueEntry entry) {
            var start = entry.start().or(entry::end);
            return start.map(it -> times.datesShort(it, entry.end().orElse(it)))
                    .map(it -> texts.say("library.catalogue.line", it, host(entry.url())))
                    .orElseGet(() -> host(entry.url()));
        }

        private String host(String url) {
            return url.replaceFirst("^\\w+://", "").replaceFirst("[/?#].*", "");
        }
    }
}
