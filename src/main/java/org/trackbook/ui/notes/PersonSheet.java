package org.trackbook.ui.notes;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.trackbook.ui.kit.Overlay;
import org.trackbook.ui.kit.Sheet;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.usecase.MeetPeople.Said;

/// Says more of somebody who was met. What a line of a note tells of him is changed in that line.
final class PersonSheet extends Sheet {
    private static final double WIDTH = 420;

    private final NotesViewModel model;
    private final Texts texts;
    private final Overlay overlay;
    private final Line.OfPerson line;
    private final TextField name;
    private final TextField organisation;
    private final TextField about;
    private final TextField next;
    private final CheckBox done = new CheckBox();

    PersonSheet(NotesViewModel model, Texts texts, Overlay overlay, Line.OfPerson line) {
        super("notes-person", texts.say("notes.person"), WIDTH, texts, overlay::hide);
        this.model = model;
        this.texts = texts;
        this.overlay = overlay;
        this.line = line;
        var met = line.person();
        name = field("name", met.name());
        organisation = field("organisation", met.organisation());
        about = field("about", met.about());
        next = field("next", met.next());
        done.setId("notes-person-done");
        done.setText(texts.say("attend.line.done"));
        done.setSelected(met.done());
        var take = new Button(texts.say("notes.person.take"));
        take.setId("notes-person-take");
        take.getStyleClass().add(Styles.BUTTON_PRIMARY);
        take.setDefaultButton(true);
        take.setOnAction(_ -> take());
        fill(new Button[]{take}, labelled("name", name), labelled("organisation", organisation),
                labelled("about", about), labelled("next", next), done);
    }

    private TextField field(String word, Optional<String> value) {
        var field = new TextField(value.orElse(""));
        field.setId("notes-person-" + word);
        field.setAccessibleText(texts.say("attend.line." + word));
        return field;
    }

    private VBox labelled(String word, TextField field) {
        field.setDisable(line.person().from().isPresent() && !field.equals(next));
        var label = new Label(texts.say("attend.line." + word));
        label.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
        return new VBox(label, field);
    }

    void open() {
        overlay.show(this);
        (name.isDisabled() ? next : name).requestFocus();
    }

    private void take() {
        overlay.hide();
        model.say(line, new Said(Optional.of(name.getText()), Optional.of(organisation.getText()),
                Optional.of(about.getText()), Optional.of(next.getText())), done.isSelected());
    }
}
