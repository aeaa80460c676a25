package org.trackbook.ui.attend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Keys;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Tips;

/// The fields of a marked line: who does it and until when, who was met and what is next, who said it. What is filled in
/// is written into the line, where it can as well be typed.
final class LineBar extends FlowPane {
    private final AttendViewModel model;
    private final MetViewModel met;
    private final Texts texts;
    private Optional<Spotted> open = Optional.empty();
    private List<TextField> fields = List.of();
    private CheckBox done = new CheckBox();
    private Subscription typing = Subscription.EMPTY;

    /// A line of a note.
    ///
    /// @param number from 0
    private record Spotted(NoteEditor editor, int number, LineFacts facts) {
    }

    LineBar(AttendViewModel model, MetViewModel met, Texts texts) {
        this.model = model;
        this.met = met;
        this.texts = texts;
        setId("attend-line-bar");
        getStyleClass().addAll(Styles.ATTEND_FIND, Styles.ATTEND_LINE_BAR, Styles.LINE_ABOVE);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        focusWithinProperty().subscribe((_, within) -> {
            if (within) {
                refresh();
            }
        });
        hide();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && fields.stream().anyMatch(Node::isFocused)) {
            take();
            event.consume();
        }
    }

    /// Asks for the facts of the line that is being typed, where it has a mark that has any.
    boolean open(NoteEditor editor) {
        var there = open.filter(it -> it.editor().equals(editor) && it.number() == number(editor));
        if (there.isEmpty() && !show(editor)) {
            return false;
        }
        refresh();
        fields.stream().filter(it -> it.getText().isBlank()).findFirst().orElseGet(fields::getFirst).requestFocus();
        return true;
    }

    /// Stands there while a line that was just marked is typed, so that it can be clicked into; the focus stays in the
    /// text. Of a quotation nobody needs to ask who said it where a single one speaks.
    void offer(NoteEditor editor) {
        if (!show(editor) || isSaidAnyway(editor)) {
            hide();
            return;
        }
        typing = editor.draft().textProperty().subscribe((_, _) -> open.ifPresent(it -> {
            if (!isFocusWithin() && number(it.editor()) != it.number()) {
                hide();
            }
        }));
    }

    private boolean isSaidAnyway(NoteEditor editor) {
        return open.filter(it -> it.facts() instanceof LineFacts.OfQuote).isPresent()
                && model.speakers(editor.draft()).size() < 2;
    }

    /// What was typed in the line since the bar was shown.
    private void refresh() {
        open.ifPresent(it -> {
            var lines = lines(it.editor());
            var now = it.number() < lines.size() ? LineFacts.of(lines.get(it.number())) : Optional.<LineFacts>empty();
            now.filter(facts -> facts.getClass().equals(it.facts().getClass())).ifPresent(facts -> {
                open = Optional.of(new Spotted(it.editor(), it.number(), facts));
                fill(facts);
            });
        });
    }

    private void fill(LineFacts facts) {
        var values = switch (facts) {
            case LineFacts.OfAction(_, var task, var owner, var due) -> List.of(task, owner, due);
            case LineFacts.OfPerson(_, var name, var organisation, var about) -> List.of(name, organisation, about);
            case LineFacts.OfQuote(_, _, var speaker) -> List.of(speaker);
        };
        for (var i = 0; i < values.size(); i++) {
            fields.get(i).setText(values.get(i));
        }
    }

    private static int number(NoteEditor editor) {
        return (int) editor.text().substring(0, editor.from()).chars().filter(sign -> sign == '\n').count();
    }

    private static List<String> lines(NoteEditor editor) {
        return List.of(editor.text().split("\n", -1));
    }

    private boolean show(NoteEditor editor) {
        var number = number(editor);
        var facts = LineFacts.of(lines(editor).get(number));
        if (facts.isEmpty() || !editor.isOpen()) {
            return false;
        }
        open = Optional.of(new Spotted(editor, number, facts.get()));
        getChildren().setAll(parts(editor, facts.get()));
        setVisible(true);
        setManaged(true);
        return true;
    }

    private List<Node> parts(NoteEditor editor, LineFacts facts) {
        var parts = new ArrayList<Node>();
        fields = new ArrayList<>();
        switch (facts) {
            case LineFacts.OfAction(_, var task, var owner, var due) -> {
                field("task", task);
                field("owner", owner);
                field("due", due);
            }
            case LineFacts.OfPerson person -> {
                var known = met.known(person);
                field("name", person.name());
                field("organisation", person.organisation());
                field("about", person.about());
                field("next", known.flatMap(it -> it.next()).orElse(""));
                done = new CheckBox(texts.say("attend.line.done"));
                done.setId("attend-line-done");
                done.setSelected(known.map(it -> it.done()).orElse(false));
            }
            case LineFacts.OfQuote(_, _, var speaker) -> field("speaker", speaker);
        }
        parts.addAll(fields);
        switch (facts) {
            case LineFacts.OfPerson _ -> parts.add(done);
            case LineFacts.OfQuote _ -> model.speakers(editor.draft()).forEach(name -> parts.add(said(name)));
            case LineFacts.OfAction _ -> {
            }
        }
        parts.add(Tips.key(texts.say("attend.key.alt", "S")));
        parts.add(button("attend-line-take", texts.say("attend.line.take"), Feather.CHECK, "Enter", this::take));
        parts.add(button("attend-line-close", "", Feather.X, "Esc", this::close));
        return parts;
    }

    private void field(String name, String value) {
        var field = new TextField(value);
        field.setId("attend-line-" + name);
        field.setPromptText(texts.say("attend.line." + name));
        field.setAccessibleText(texts.say("attend.line." + name));
        Tips.on(field, texts.say("attend.line." + name));
        fields.add(field);
    }

    /// One of those who could have said it.
    private Button said(String name) {
        var button = new Button(name);
        button.getStyleClass().add(Styles.BUTTON_SMALL);
        button.setAccessibleText(texts.say("attend.line.said", name));
        button.setOnAction(_ -> {
            fields.getFirst().setText(name);
            take();
        });
        return button;
    }

    private Button button(String id, String words, Feather icon, String key, Runnable action) {
        var button = new Button(words, Icons.small(icon));
        button.setId(id);
        button.getStyleClass().addAll(words.isEmpty() ? Styles.BUTTON_ICON : Styles.BUTTON_SMALL, Styles.BUTTON_SMALL);
        Tips.on(button, words.isEmpty() ? texts.say("attend.find.close") : words, Keys.of(key));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private String value(int place) {
        return fields.get(place).getText();
    }

    /// Writes the line anew, unless a field cannot be understood: then it says so and nothing is lost.
    private void take() {
        open.ifPresent(it -> filled(it).ifPresent(facts -> {
            write(it, facts);
            close();
        }));
    }

    private Optional<LineFacts> filled(Spotted it) {
        return switch (it.facts()) {
            case LineFacts.OfAction(var head, _, _, _) -> due().map(due -> new LineFacts.OfAction(head, value(0),
                    value(1), due));
            case LineFacts.OfPerson before -> named(fields.getFirst()).map(name -> {
                var now = new LineFacts.OfPerson(before.head(), name, value(1), value(2));
                met.say(before, now, value(3), done.isSelected());
                return now;
            });
            case LineFacts.OfQuote quote -> Optional.of(new LineFacts.OfQuote(quote.head(), quote.words(), value(0)));
        };
    }

    private Optional<String> due() {
        var field = fields.getLast();
        var typed = field.getText().strip();
        var day = DueDate.parse(typed, model.today());
        if (typed.isEmpty()) {
            return Optional.of("");
        }
        return wrong(field, day.isEmpty()) ? Optional.empty() : day.map(Object::toString);
    }

    private static Optional<String> named(TextField field) {
        return wrong(field, field.getText().isBlank()) ? Optional.empty() : Optional.of(field.getText().strip());
    }

    private static boolean wrong(TextField field, boolean wrong) {
        field.getStyleClass().remove(Styles.FIELD_WRONG);
        if (wrong) {
            field.getStyleClass().add(Styles.FIELD_WRONG);
            field.requestFocus();
        }
        return wrong;
    }

    /// A quotation of several lines is signed at its end; one that was typed on meanwhile keeps what was typed.
    private void write(Spotted it, LineFacts facts) {
        var lines = new ArrayList<>(lines(it.editor()));
        var number = Math.min(it.number(), lines.size() - 1);
        var written = facts;
        if (facts instanceof LineFacts.OfQuote quote) {
            while (number + 1 < lines.size() && lines.get(number + 1).startsWith(">")) {
                number++;
            }
            written = LineFacts.of(lines.get(number)).orElse(quote) instanceof LineFacts.OfQuote last
                    ? new LineFacts.OfQuote(last.head(), last.words(), quote.speaker())
                    : quote;
        }
        lines.set(number, written.line());
        it.editor().draft().textProperty().set(String.join("\n", lines));
        var end = String.join("\n", lines.subList(0, number + 1)).length();
        it.editor().choose(end, end);
    }

    private void close() {
        var here = open;
        hide();
        here.ifPresent(it -> it.editor().requestFocus());
    }

    void hide() {
        typing.unsubscribe();
        typing = Subscription.EMPTY;
        open = Optional.empty();
        setVisible(false);
        setManaged(false);
    }
}
