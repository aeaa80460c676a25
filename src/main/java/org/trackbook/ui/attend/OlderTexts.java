package org.trackbook.ui.attend;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.model.Revision;
import org.trackbook.ui.draft.WordCount;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Keys;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Times;
import org.trackbook.ui.kit.Tips;

/// What a note said before, newest first: to be read, and to be taken up again.
final class OlderTexts extends VBox {
    private final AttendViewModel model;
    private final Texts texts;
    private final ListView<Revision> list = new ListView<>();
    private final TextArea words = new TextArea();
    private final Label none = new Label();
    private final Button take;
    private Optional<NoteEditor> editor = Optional.empty();

    OlderTexts(AttendViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("attend-older");
        getStyleClass().addAll(Styles.ATTEND_OLDER, Styles.LINE_BELOW);
        take = new Button(texts.say("attend.older.take"));
        take.setId("attend-older-take");
        take.getStyleClass().add(Styles.BUTTON_SMALL);
        take.setMinWidth(USE_PREF_SIZE);
        Tips.on(take, texts.say("attend.older.take"), Keys.of("Enter"));
        take.setOnAction(_ -> take());
        list.setId("attend-older-list");
        list.setAccessibleText(texts.say("attend.older"));
        list.setCellFactory(_ -> new Row());
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                take();
            }
        });
        list.getSelectionModel().selectedItemProperty().subscribe(it -> {
            words.setText(it == null ? "" : it.text());
            take.setDisable(it == null);
        });
        words.setId("attend-older-words");
        words.setAccessibleText(texts.say("attend.older.words"));
        words.setEditable(false);
        words.setWrapText(true);
        none.setText(texts.say("attend.older.none"));
        none.getStyleClass().add(Styles.MUTED);
        HBox.setHgrow(words, Priority.ALWAYS);
        var both = new HBox(list, words);
        both.getStyleClass().add(Styles.ATTEND_OLDER_BOTH);
        both.visibleProperty().bind(none.visibleProperty().not());
        both.managedProperty().bind(both.visibleProperty());
        none.managedProperty().bind(none.visibleProperty());
        getChildren().addAll(head(), none, both);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        hide();
    }

    private HBox head() {
        var title = new Label(texts.say("attend.older"));
        title.getStyleClass().add(Styles.STRONG);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var close = new Button("", Icons.of(Feather.X));
        close.setId("attend-older-close");
        close.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.BUTTON_SMALL);
        Tips.on(close, texts.say("attend.find.close"), Keys.of("Esc"));
        close.setOnAction(_ -> close());
        var head = new HBox(title, take, close);
        head.getStyleClass().add(Styles.ATTEND_ORIGIN);
        return head;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && list.isFocused()) {
            take();
            event.consume();
        }
    }

    /// Shows what a note said before.
    void open(NoteEditor wanted) {
        editor = Optional.of(wanted);
        list.getItems().setAll(model.older(wanted.draft()));
        none.setVisible(list.getItems().isEmpty());
        setVisible(true);
        setManaged(true);
        list.getSelectionModel().selectFirst();
        list.requestFocus();
    }

    /// Puts the chosen text in the place of the one of now, which becomes the newest of the older ones.
    private void take() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(text -> editor.ifPresent(it -> {
            model.takeUp(it.draft(), text);
            close();
        }));
    }

    private void close() {
        var here = editor;
        hide();
        here.ifPresent(NoteEditor::requestFocus);
    }

    void hide() {
        editor = Optional.empty();
        setVisible(false);
        setManaged(false);
    }

    /// When, by whom, how much, and how it begins.
    private final class Row extends ListCell<Revision> {
        @Override
        protected void updateItem(@Nullable Revision text, boolean empty) {
            super.updateItem(text, empty);
            setText(text == null ? null : words(text));
        }
    }

    private String words(Revision text) {
        var times = model.zone().map(zone -> new Times(texts, zone));
        var when = times.flatMap(it -> text.edited().map(it::dayAndClock)).orElse(texts.say("attend.older.undated"));
        var who = text.author().map(author -> " · " + author).orElse("");
        return when + who + " · " + texts.say("attend.words", WordCount.of(text.text()));
    }
}
