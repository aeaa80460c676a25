package org.trackbook.ui.notes;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.ui.draft.SavedLabel;
import org.trackbook.ui.kit.EmptyView;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Overlay;
import org.trackbook.ui.kit.Segmented;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Tips;

/// The list of all notes at the left, the chosen one to type in at the right.
public final class NotesView extends BorderPane {
    private final NotesViewModel model;
    private final Texts texts;
    private final Supplier<? extends Overlay> overlay;
    private final ComboBox<NotesState.Named> conferences = new ComboBox<>();
    private final Segmented<Filter> filters;
    private final Segmented<Integer> least;
    private final Label count = new Label();
    private final ListView<Line> list = new ListView<>();
    private final TextArea text = new TextArea();
    private final NotesState.Named all;
    private boolean showing;

    /// @param overlay what sheets are shown over, once there is a window
    public NotesView(NotesViewModel model, Texts texts, Supplier<? extends Overlay> overlay) {
        this.model = model;
        this.texts = texts;
        this.overlay = overlay;
        all = new NotesState.Named(Optional.empty(), texts.say("notes.conference.all"));
        filters = new Segmented<>("notes-filter", List.of(Filter.values()),
                it -> texts.say("notes.filter." + it.word()));
        least = new Segmented<>("notes-least", List.of(1, 2, 3, 4, 5), it -> texts.say("notes.least", it));
        build();
        bind();
    }

    private void build() {
        setId("notes");
        getStyleClass().add(Styles.NOTES);
        conferences.setId("notes-conference");
        conferences.setAccessibleText(texts.say("notes.conference"));
        conferences.setConverter(new StringConverter<>() {
            @Override
            public String toString(NotesState.Named named) {
                return named == null ? "" : named.title();
            }

            @Override
            public NotesState.Named fromString(String words) {
                return all;
            }
        });
        filters.setAccessibleText(texts.say("notes.filter"));
        least.setAccessibleText(texts.say("notes.least.name"));
        Tips.on(least, texts.say("notes.least.name"));
        least.visibleProperty().bind(model.filterProperty().isEqualTo(Filter.RATED));
        least.managedProperty().bind(least.visibleProperty());
        count.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
        var rest = new Region();
        HBox.setHgrow(rest, Priority.ALWAYS);
        var name = new Button(texts.say("notes.name"), Icons.small(Feather.EDIT_3));
        name.setId("notes-name-button");
        name.getStyleClass().add(Styles.BUTTON_SMALL);
        Tips.on(name, texts.say("notes.name.tip"));
        name.setOnAction(_ -> new NameSheet(model, texts, overlay.get()).open());
        var more = new Button(texts.say("notes.person"), Icons.small(Feather.USER));
        more.setId("notes-person-button");
        more.getStyleClass().add(Styles.BUTTON_SMALL);
        more.disableProperty().bind(list.getSelectionModel().selectedItemProperty()
                .map(it -> !(it instanceof Line.OfPerson)).orElse(true));
        more.visibleProperty().bind(model.filterProperty().isEqualTo(Filter.PEOPLE));
        more.managedProperty().bind(more.visibleProperty());
        Tips.on(more, texts.say("notes.person"), "E");
        more.setOnAction(_ -> person());
        var saved = new SavedLabel("notes-saved", model.savingProperty(), texts);
        var bar = new HBox(conferences, filters, least, count, rest, saved, more, name);
        bar.getStyleClass().addAll(Styles.NOTES_BAR, Styles.LINE_BELOW);
        setTop(bar);
        list.setId("notes-list");
        list.setAccessibleText(texts.say("notes.list"));
        list.setCellFactory(_ -> new LineCell(model, texts));
        list.setPlaceholder(new EmptyView(Feather.EDIT_3, texts.say("notes.none"), texts.say("notes.none.how")));
        text.setId("notes-text");
        text.setWrapText(true);
        text.setAccessibleText(texts.say("attend.note"));
        text.setPromptText(texts.say("notes.choose"));
        var panes = new SplitPane(list, text);
        panes.setDividerPositions(0.45);
        setCenter(panes);
    }

    private void bind() {
        filters.valueProperty().bindBidirectional(model.filterProperty());
        least.valueProperty().subscribe((_, stars) -> model.leastProperty().set(stars));
        text.textProperty().bindBidirectional(model.textProperty());
        text.setEditable(false);
        text.focusedProperty().subscribe((before, _) -> {
            if (before) {
                model.flush();
            }
        });
        conferences.valueProperty().subscribe(named -> {
            if (!showing && named != null) {
                model.conferenceProperty().set(named.id());
            }
        });
        list.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (!showing) {
                model.choose(Optional.ofNullable(line));
                text.setEditable(model.isOpen());
            }
        });
        text.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                list.requestFocus();
                event.consume();
            }
        });
        list.setOnKeyPressed(event -> {
            var line = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && line != null) {
                model.check(line, !isDone(line));
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.E) {
                if (event.getCode() == KeyCode.E || !model.isOpen()) {
                    person();
                } else {
                    text.requestFocus();
                }
                event.consume();
            }
        });
        model.stateProperty().subscribe(this::show);
    }

    /// Says more of the person whose line is chosen.
    private void person() {
        if (list.getSelectionModel().getSelectedItem() instanceof Line.OfPerson line) {
            new PersonSheet(model, texts, overlay.get(), line).open();
        }
    }

    private static boolean isDone(Line line) {
        return switch (line) {
            case Line.OfAction(_, var action) -> action.done();
            case Line.OfPerson(_, var person) -> person.done();
            case Line.Head _,Line.OfNote _ -> false;
        };
    }

    private void show(NotesState state) {
        if (state instanceof NotesState.Ready(var named, var lines, var number)) {
            showing = true;
            var chosen = model.conferenceProperty().get();
            conferences.getItems().setAll(all);
            conferences.getItems().addAll(named);
            conferences.setValue(named.stream().filter(it -> it.id().equals(chosen)).findFirst().orElse(all));
            var place = list.getSelectionModel().getSelectedIndex();
            var stays = list.getItems().size() == lines.size();
            if (!list.getItems().equals(lines)) {
                list.getItems().setAll(lines);
            }
            if (stays && place >= 0) {
                list.getSelectionModel().select(place);
            }
            count.setText(texts.say("notes.count", number));
            showing = false;
            if (!stays) {
                model.choose(Optional.empty());
                text.setEditable(false);
            }
        }
    }

    /// Comes to the front.
    public void shown() {
        model.load();
        list.requestFocus();
    }

    /// What was typed is kept.
    public void left() {
        model.flush();
    }

    /// What was typed and is not in the library yet.
    List<String> owed() {
        return model.owed();
    }
}
