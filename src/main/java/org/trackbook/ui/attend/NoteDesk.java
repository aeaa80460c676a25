package org.trackbook.ui.attend;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.model.ConferenceId;
import org.trackbook.ui.kit.EmptyView;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;

/// The editors of what is open: one alone fills the desk, several stand below each other.
final class NoteDesk extends StackPane {
    private final AttendViewModel model;
    private final Texts texts;
    private final Map<Draft, NoteEditor> editors = new HashMap<>();
    private final List<NoteEditor> shown = new ArrayList<>();
    private Optional<ConferenceId> conference = Optional.empty();
    private List<Section> sections = List.of();
    private Optional<NoteEditor> last = Optional.empty();
    private int count;

    NoteDesk(AttendViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add(Styles.ATTEND_DESK);
    }

    /// Shows the notes of what is open; what already stands there is left alone, its caret too.
    void show(AttendState.Ready ready) {
        var id = Optional.of(ready.conference().id());
        if (!id.equals(conference)) {
            editors.clear();
            conference = id;
        } else if (ready.sections().equals(sections)) {
            return;
        }
        var focused = isFocusWithin();
        sections = ready.sections();
        shown.clear();
        if (sections.size() == 1 && sections.getFirst().drafts().size() == 1
                && sections.getFirst().heading().isEmpty()) {
            var editor = editor(sections.getFirst().drafts().getFirst());
            editor.name(texts.say("attend.note"), texts.say("attend.note.prompt"));
            getChildren().setAll(editor);
        } else if (sections.isEmpty()) {
            getChildren().setAll(new EmptyView(Feather.CHECK, texts.say("attend.lost.none"),
                    texts.say("attend.lost.none.how")));
        } else {
            getChildren().setAll(below());
        }
        if (focused) {
            focusText();
        }
    }

    private ScrollPane below() {
        var column = new VBox();
        column.getStyleClass().add(Styles.ATTEND_COLUMN);
        sections.forEach(section -> column.getChildren().add(part(section)));
        var middle = new StackPane(column);
        var scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private VBox part(Section section) {
        var part = new VBox();
        part.getStyleClass().add(Styles.ATTEND_PART);
        if (!section.heading().isEmpty()) {
            part.getChildren().add(label(section.heading(), Styles.STRONG));
        }
        if (!section.detail().isEmpty()) {
            part.getChildren().add(label(section.detail(), Styles.SMALL, Styles.MUTED));
        }
        section.drafts().forEach(draft -> {
            draft.author().ifPresent(author -> part.getChildren()
                    .add(label(texts.say("attend.note.of", author), Styles.SMALL, Styles.MUTED)));
            var editor = editor(draft);
            var heading = section.heading().isEmpty() ? texts.say("attend.note") : section.heading();
            editor.name(draft.author().map(author -> texts.say("attend.note.of", author)).orElse(heading),
                    texts.say("attend.part.prompt"));
            part.getChildren().add(editor);
        });
        if (section.more().isPresent() && section.drafts().stream().noneMatch(draft -> draft.text().isBlank())) {
            part.getChildren().add(another(section));
        }
        return part;
    }

    private Button another(Section section) {
        var button = new Button(texts.say("attend.another"), Icons.of(Feather.PLUS));
        count++;
        button.setId("attend-another-" + count);
        button.getStyleClass().addAll(Styles.BUTTON_LINK);
        button.setAccessibleText(section.heading().isEmpty()
                ? texts.say("attend.another")
                : texts.say("attend.another.about", section.heading()));
        button.setOnAction(_ -> another(Optional.of(section)));
        return button;
    }

    /// One more note about the same, ready to be typed.
    void another() {
        another(sections.stream().filter(section -> section.drafts().stream().anyMatch(this::isActive)).findFirst()
                .or(() -> sections.stream().findFirst()));
    }

    private boolean isActive(Draft draft) {
        return last.isPresent() && last.equals(Optional.ofNullable(editors.get(draft)));
    }

    private void another(Optional<Section> section) {
        section.flatMap(model::another).ifPresent(draft -> editor(draft).requestFocus());
    }

    private Label label(String words, String... styles) {
        var label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        return label;
    }

    private NoteEditor editor(Draft draft) {
        var editor = editors.computeIfAbsent(draft, this::made);
        if (!shown.contains(editor)) {
            shown.add(editor);
        }
        return editor;
    }

    private NoteEditor made(Draft draft) {
        count++;
        var editor = new NoteEditor(draft, "attend-note-" + count, model::flush);
        editor.focusWithinProperty().subscribe(within -> {
            if (within) {
                last = Optional.of(editor);
            }
        });
        return editor;
    }

    /// Where to type on.
    private Optional<NoteEditor> active() {
        return last.filter(shown::contains).filter(NoteEditor::isOpen)
                .or(() -> shown.stream().filter(NoteEditor::isOpen).findFirst());
    }

    void focusText() {
        active().ifPresent(NoteEditor::requestFocus);
    }

    void capture(Capture capture, LocalTime now) {
        active().ifPresent(editor -> editor.capture(capture, now));
    }
}
