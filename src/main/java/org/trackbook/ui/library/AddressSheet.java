package org.trackbook.ui.library;

import java.time.Duration;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.trackbook.model.Problem;
import org.trackbook.task.Running;
import org.trackbook.ui.kit.Overlay;
import org.trackbook.ui.kit.Sheet;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Tips;

/// Asks for the addresses of schedules, one a line. What cannot be one is said below while it is typed; Enter imports.
final class AddressSheet extends Sheet {
    private static final double WIDTH = 560;
    private static final Duration REST = Duration.ofMillis(400);

    private final LibraryViewModel model;
    private final Texts texts;
    private final Overlay overlay;
    private final TextArea field = new TextArea();
    private final Label wrong = Bits.sentence("", Styles.SMALL, Styles.DANGER_WORDS);
    private final Button bring;
    private Running waiting = Running.NOTHING;

    AddressSheet(LibraryViewModel model, Texts texts, Overlay overlay) {
        super("library-address", texts.say("library.address.title"), WIDTH, texts, overlay::hide);
        this.model = model;
        this.texts = texts;
        this.overlay = overlay;
        bring = Bits.primary(Bits.button("library-address-import", texts.say("library.import"), this::submit));
        Tips.on(bring, texts.say("library.address.import"), "Enter");
        build();
        bind();
    }

    private void build() {
        field.setId("library-address-field");
        field.setPromptText(texts.say("library.address.prompt"));
        field.setAccessibleText(texts.say("library.address.name"));
        field.setPrefRowCount(3);
        field.setWrapText(false);
        wrong.setId("library-address-wrong");
        wrong.managedProperty().bind(wrong.visibleProperty());
        wrong.visibleProperty().bind(wrong.textProperty().isNotEmpty());
        fill(new Node[]{bring}, Bits.sentence(texts.say("library.address.how"), Styles.SMALL, Styles.MUTED), field,
                wrong);
    }

    private void bind() {
        bring.disableProperty().bind(field.textProperty().map(text -> Pasted.lines(text).isEmpty()));
        field.textProperty().subscribe((_, _) -> {
            waiting.cancel();
            calm();
            waiting = model.tasks().reads().later(REST, () -> model.check(inputs(), this::say));
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Enter imports, Shift and Enter begins a line; Tab goes on.
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
            submit();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            field.replaceSelection("\n");
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            if (event.isShiftDown()) {
                lookup("#library-address-close").requestFocus();
            } else if (!bring.isDisabled()) {
                bring.requestFocus();
            } else {
                lookup("#library-address-close").requestFocus();
            }
            event.consume();
        }
    }

    /// Shows it.
    void open(String text) {
        field.setText(text);
        calm();
        overlay.show(this);
        field.requestFocus();
        field.end();
        if (!text.isBlank()) {
            model.check(inputs(), this::say);
        }
    }

    private List<String> inputs() {
        return Pasted.inputs(List.of(), field.getText());
    }

    private void submit() {
        var inputs = inputs();
        if (!inputs.isEmpty()) {
            waiting.cancel();
            model.check(inputs, problems -> {
                say(problems);
                if (problems.isEmpty()) {
                    overlay.hide();
                    model.bring(inputs);
                }
            });
        }
    }

    private void calm() {
        say(List.of());
    }

    private void say(List<Problem> problems) {
        wrong.setText(problems.stream().findFirst().map(model.words()::say).orElse(""));
        field.getStyleClass().remove(Styles.FIELD_WRONG);
        if (!problems.isEmpty()) {
            field.getStyleClass().add(Styles.FIELD_WRONG);
        }
    }
}
