package org.trackbook.ui.library;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.trackbook.model.ConferenceId;
import org.trackbook.ui.kit.Overlay;
import org.trackbook.ui.kit.Sheet;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Tips;

/// Makes a conference without any file: its title, its days and its zone. Talks are added in Plan.
final class ConferenceSheet extends Sheet {
    private static final double WIDTH = 520;

    private final LibraryViewModel model;
    private final Texts texts;
    private final Overlay overlay;
    private final Consumer<ConferenceId> made;
    private final TextField title = new TextField();
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private final ZonePicker zone;
    private final Label wrong = Bits.sentence("", Styles.SMALL, Styles.DANGER_WORDS);

    /// @param computer the zone that is likely
    /// @param made goes where talks are added
    ConferenceSheet(LibraryViewModel model, Texts texts, Overlay overlay, ZoneId computer, Instant now,
            Consumer<ConferenceId> made) {
        super("library-hand", texts.say("library.hand.title"), WIDTH, texts, overlay::hide);
        this.model = model;
        this.texts = texts;
        this.overlay = overlay;
        this.made = made;
        zone = new ZonePicker("library-hand-zone", texts, computer, now, this::make);
        build();
    }

    private void build() {
        title.setId("library-hand-title");
        title.setPromptText(texts.say("library.hand.title.prompt"));
        title.setOnAction(_ -> make());
        date(from, "library-hand-from");
        date(to, "library-hand-to");
        from.valueProperty().subscribe(day -> {
            if (day != null && (to.getValue() == null || to.getValue().isBefore(day))) {
                to.setValue(day);
            }
        });
        var days = new HBox(Bits.field(texts.say("library.hand.from"), from),
                Bits.field(texts.say("library.hand.to"), to));
        days.getStyleClass().add(Styles.SHEET_LINE);
        days.getChildren().forEach(it -> HBox.setHgrow(it, Priority.ALWAYS));
        wrong.setId("library-hand-wrong");
        wrong.managedProperty().bind(wrong.visibleProperty());
        wrong.visibleProperty().bind(wrong.textProperty().isNotEmpty());
        Button make = Bits.primary(Bits.button("library-hand-make", texts.say("library.hand.make"), this::make));
        Tips.on(make, texts.say("library.hand.make"), "Enter");
        fill(new Node[]{make}, Bits.sentence(texts.say("library.hand.how"), Styles.SMALL, Styles.MUTED),
                Bits.field(texts.say("library.hand.name"), title), days,
                Bits.field(texts.say("library.hand.zone"), zone), wrong);
    }

    private void date(DatePicker picker, String id) {
        picker.setId(id);
        picker.setPromptText(texts.say("library.hand.date"));
        picker.setShowWeekNumbers(false);
        picker.getEditor().setOnAction(_ -> make());
        picker.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable LocalDate day) {
                return day == null ? "" : DateTimeFormatter.ISO_LOCAL_DATE.format(day);
            }

            @Override
            public @Nullable LocalDate fromString(@Nullable String words) {
                return words == null ? null : parsed(words).orElse(null);
            }
        });
    }

    private static Optional<LocalDate> parsed(String words) {
        try {
            return Optional.of(LocalDate.parse(words.strip()));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    void open() {
        overlay.show(this);
        title.requestFocus();
    }

    private void make() {
        var start = parsed(from.getEditor().getText());
        var end = parsed(to.getEditor().getText());
        if (title.getText().isBlank()) {
            say(title, texts.say("library.hand.no.title"));
        } else if (start.isEmpty()) {
            say(from, texts.say("library.hand.no.date"));
        } else if (end.isEmpty()) {
            say(to, texts.say("library.hand.no.date"));
        } else if (end.get().isBefore(start.get())) {
            say(to, texts.say("library.hand.ends.before"));
        } else if (zone.zone().isEmpty()) {
            say(zone.field(), texts.say("library.hand.no.zone"));
        } else {
            model.make(title.getText(), start.get(), end.get(), zone.zone().get(), id -> {
                overlay.hide();
                made.accept(id);
            }, reason -> say(title, reason));
        }
    }

    private void say(Control field, String reason) {
        for (var each : new Control[]{title, from, to, zone.field()}) {
            each.getStyleClass().remove(Styles.FIELD_WRONG);
        }
        field.getStyleClass().add(Styles.FIELD_WRONG);
        wrong.setText(reason);
        field.requestFocus();
    }
}
