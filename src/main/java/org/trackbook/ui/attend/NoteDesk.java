package org.trackbook.ui.attend;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.model.About;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.NoteId;
import org.trackbook.model.TalkFacts;
import org.trackbook.ui.draft.Draft;
import org.trackbook.ui.kit.EmptyView;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Tips;
import org.trackbook.ui.orphans.LostTalk;
import org.trackbook.ui.shell.Remembered;

/// The editors of what is open: one alone fills the desk, several stand below each other.
final class NoteDesk extends StackPane {
    private final AttendViewModel model;
    private final Texts texts;
    private final Prompts prompts;
    private final ObservableValue<Map<NoteId, TalkFacts>> attached;
    private final Consumer<LostTalk> attach;
    private final Consumer<NoteId> detach;
    private final StackPane sheet = new StackPane();
    private final Suggestions suggestions = new Suggestions();
    private final FindBar find;
    private final OlderTexts older;
    private final LineBar line;
    private final NoteEditor.Around around;
    private final Map<Draft, NoteEditor> editors = new HashMap<>();
    private final List<NoteEditor> shown = new ArrayList<>();
    private Optional<ConferenceId> conference = Optional.empty();
    private List<Section> sections = List.of();
    private Optional<NoteEditor> last = Optional.empty();
    private int count;

    /// @param met keeps what is to be done about people
    /// @param remembered keeps how large the letters are
    /// @param attached the notes that were brought to their talk from one that is gone
    /// @param attach opens the dialog that brings words to another talk
    /// @param detach takes a note from its talk
    NoteDesk(AttendViewModel model, MetViewModel met, Texts texts, Remembered remembered,
            ObservableValue<Map<NoteId, TalkFacts>> attached,
            Consumer<LostTalk> attach, Consumer<NoteId> detach) {
        this.model = model;
        this.texts = texts;
        prompts = new Prompts(texts);
        this.attached = attached;
        this.attach = attach;
        this.detach = detach;
        find = new FindBar(texts);
        older = new OlderTexts(model, texts);
        line = new LineBar(model, met, texts);
        around = new NoteEditor.Around(texts, remembered.letters(), suggestions, model::vocabulary, find, older,
                this::fillIn, model::flush);
        getStyleClass().add(Styles.ATTEND_DESK);
        VBox.setVgrow(sheet, Priority.ALWAYS);
        getChildren().addAll(new VBox(find, older, sheet, line), suggestions);
        attached.subscribe((_, _) -> again());
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
        sections = ready.sections();
        find.hide();
        older.hide();
        line.hide();
        again();
    }

    private void again() {
        var focused = sheet.isFocusWithin();
        shown.clear();
        suggestions.hide();
        if (sections.size() == 1 && sections.getFirst().drafts().size() == 1
                && sections.getFirst().heading().isEmpty()) {
            var draft = sections.getFirst().drafts().getFirst();
            var editor = editor(draft);
            editor.name(texts.say("attend.note"), prompts.of(draft.about()));
            editor.alone(true);
            VBox.setVgrow(editor, Priority.ALWAYS);
            sheet.getChildren().setAll(origin(draft).<Node>map(line -> new VBox(line, editor)).orElse(editor));
        } else if (sections.isEmpty()) {
            sheet.getChildren().setAll(new EmptyView(Feather.CHECK, texts.say("attend.lost.none"),
                    texts.say("attend.lost.none.how")));
        } else {
            sheet.getChildren().setAll(below());
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
            part.getChildren().add(section.lost().<Node>map(this::lost)
                    .orElseGet(() -> label(section.heading(), Styles.STRONG)));
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
                    prompts.of(draft.about()));
            editor.alone(false);
            VBox.setVgrow(editor, Priority.NEVER);
            origin(draft).ifPresent(part.getChildren()::add);
            part.getChildren().add(editor);
        });
        if (section.more().isPresent() && section.drafts().stream().noneMatch(draft -> draft.text().isBlank())) {
            part.getChildren().add(another(section));
        }
        return part;
    }

    /// The title of a talk that is gone, with the way to another one.
    private HBox lost(LostTalk lost) {
        var title = label(lost.talk().title(), Styles.STRONG);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var button = new Button(texts.say("orphans.attach"));
        button.setId("attend-attach-" + lost.talk().id().value());
        button.getStyleClass().add(Styles.BUTTON_SMALL);
        button.setMinWidth(USE_PREF_SIZE);
        Tips.on(button, texts.say("orphans.attach.talk", lost.talk().title()), texts.say("attend.key.alt", "B"));
        button.setOnAction(_ -> attach(lost));
        var line = new HBox(title, button);
        line.getStyleClass().add(Styles.ATTEND_ORIGIN);
        return line;
    }

    private void attach(LostTalk lost) {
        model.flush();
        attach.accept(lost);
    }

    /// Says where a note was brought here from, with the way back.
    private Optional<Node> origin(Draft draft) {
        var former = draft.id().flatMap(id -> Optional.ofNullable(attached.getValue().get(id)));
        return former.map(talk -> {
            var words = new Label(texts.say("attend.attached", talk.title()));
            words.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
            words.setGraphic(Icons.small(Feather.LINK));
            words.setMaxWidth(Double.MAX_VALUE);
            words.setMinWidth(0);
            words.setTooltip(new Tooltip(words.getText()));
            HBox.setHgrow(words, Priority.ALWAYS);
            var button = new Button(texts.say("attend.detach"));
            count++;
            button.setId("attend-detach-" + count);
            button.getStyleClass().addAll(Styles.BUTTON_SMALL);
            button.setMinWidth(USE_PREF_SIZE);
            Tips.on(button, texts.say("attend.detach.tip"), texts.say("attend.key.alt", "X"));
            button.setOnAction(_ -> detach(draft));
            var line = new HBox(words, button);
            line.getStyleClass().addAll(Styles.ATTEND_ORIGIN, Styles.ATTEND_ORIGIN_LINE);
            return line;
        });
    }

    private void detach(Draft draft) {
        model.flush();
        draft.id().ifPresent(detach);
    }

    /// Takes the note that is typed in from its talk, whether it was brought there or written there.
    void detach() {
        sections.stream()
                .filter(section -> section.lost().isEmpty())
                .flatMap(section -> section.drafts().stream())
                .filter(draft -> draft.about() instanceof About.Talks && draft.id().isPresent() && isTyped(draft))
                .findFirst()
                .ifPresent(this::detach);
    }

    private boolean isTyped(Draft draft) {
        return active().equals(Optional.ofNullable(editors.get(draft)));
    }

    /// Brings what was said of the lost talk whose note is typed in to another talk; of the first where none is.
    void attach() {
        sections.stream()
                .filter(section -> section.lost().isPresent() && section.drafts().stream().anyMatch(this::isActive))
                .findFirst()
                .or(() -> sections.stream().filter(section -> section.lost().isPresent()).findFirst())
                .flatMap(Section::lost)
                .ifPresent(this::attach);
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
        var editor = new NoteEditor(draft, "attend-note-" + count, around);
        editor.focusWithinProperty().subscribe(within -> {
            if (within) {
                last = Optional.of(editor);
            }
        });
        return editor;
    }

    /// The note that is being typed.
    Optional<Draft> typed() {
        return active().flatMap(it -> editors.entrySet()
                .stream()
                .filter(each -> each.getValue().equals(it))
                .map(Map.Entry::getKey)
                .findFirst());
    }

    /// Where to type on.
    private Optional<NoteEditor> active() {
        return last.filter(shown::contains).filter(NoteEditor::isOpen)
                .or(() -> shown.stream().filter(NoteEditor::isOpen).findFirst());
    }

    void focusText() {
        applyCss(); // what scrolls has no scene before, and what has none takes no focus
        active().ifPresent(NoteEditor::requestFocus);
    }

    /// Where the notes about something are typed; anywhere else where there are none.
    void focusText(About about) {
        applyCss();
        sections.stream()
                .flatMap(section -> section.drafts().stream())
                .filter(draft -> draft.about().equals(about) && draft.author().isEmpty())
                .findFirst()
                .ifPresentOrElse(draft -> editor(draft).requestFocus(), this::focusText);
    }

    /// What the note that is typed in said before.
    void older() {
        model.flush();
        active().ifPresent(older::open);
    }

    void capture(Capture capture, LocalTime now) {
        active().ifPresent(editor -> {
            editor.capture(capture, now);
            line.offer(editor);
        });
    }

    /// Asks for owner and date of an action, more about a person, or who said something: of the line that is typed.
    void fillIn() {
        active().ifPresent(line::open);
    }
}
