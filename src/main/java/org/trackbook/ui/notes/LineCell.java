package org.trackbook.ui.notes;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.trackbook.model.About;
import org.trackbook.ui.kit.StarRating;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.usecase.Collected;

/// A note with its beginning, an action or a person with a check mark.
final class LineCell extends ListCell<Line> {
    private final NotesViewModel model;
    private final Texts texts;

    LineCell(NotesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setMinWidth(0);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (line) {
            case Line.Head(_, var title) -> show(label(title, Styles.STRONG), title);
            case Line.OfNote(_, var note, var said) -> note(note, said);
            case Line.OfAction(_, var action) -> checked(line, action.done(), action.text(), about(action.from()));
            case Line.OfPerson(_, var person) -> checked(line, person.done(),
                    joined(person.name().orElse(""), person.organisation().orElse(""), person.about().orElse("")),
                    joined(person.next().map(it -> texts.say("notes.next", it)).orElse(""),
                            person.from().map(this::about).orElse("")));
        }
    }

    private void note(Collected.Written note, String said) {
        var head = label(about(note), Styles.STRONG);
        HBox.setHgrow(head, Priority.ALWAYS);
        head.setMaxWidth(Double.MAX_VALUE);
        var line = new HBox(head);
        if (note.stars() > 0) {
            line.getChildren().add(StarRating.shown(texts, note.stars()));
        }
        var words = note.note().author().map(author -> texts.say("attend.note.of", author)).orElse("");
        show(new VBox(line, label(joined(words, said), Styles.SMALL, Styles.MUTED)), joined(about(note), said));
    }

    private void checked(Line line, boolean done, String words, String detail) {
        var box = new CheckBox();
        box.setSelected(done);
        box.setAccessibleText(words);
        box.setFocusTraversable(false);
        box.setOnAction(_ -> model.check(line, box.isSelected()));
        var text = label(words);
        if (done) {
            text.getStyleClass().add(Styles.STRUCK);
        }
        var row = new HBox(box, new VBox(text, label(detail, Styles.SMALL, Styles.MUTED)));
        row.getStyleClass().add(Styles.NOTES_ROW);
        show(row, joined(texts.say(done ? "notes.done" : "notes.open"), words, detail));
    }

    /// What a note is about.
    private String about(Collected.Written written) {
        return switch (written.note().about()) {
            case About.Talks _ -> written.talks();
            case About.WholeDay(var day, var part) -> joined(texts.say("notes.day", day),
                    texts.say("attend.part.day." + part.name().toLowerCase(Locale.ROOT)));
            case About.Moment(var day, var time) -> joined(texts.say("notes.day", day), time.toString());
            case About.Trip(var part) -> joined(texts.say("notes.trip"),
                    texts.say("attend.part.trip." + part.name().toLowerCase(Locale.ROOT)));
        };
    }

    private void show(Node node, String words) {
        var line = new VBox(node);
        line.getStyleClass().add(Styles.NOTES_LINE);
        setGraphic(line);
        setAccessibleText(words);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(it -> !it.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static Label label(String words, String... styles) {
        var label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.setMinWidth(0);
        return label;
    }
}
