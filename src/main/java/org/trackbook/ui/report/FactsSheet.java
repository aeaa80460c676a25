package org.trackbook.ui.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.MapChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.trackbook.ui.kit.Sheet;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Tips;

/// What the report says about itself and how it is told: a field for each fact, kept when the focus leaves it.
final class FactsSheet extends Sheet {
    private static final double WIDTH = 620;
    private static final int NAMES = 150;
    private static final String USUAL = "";
    private static final List<String> YES_OR_NO = List.of(USUAL, "true", "false");
    private static final List<String> SPEAKERS = List.of(USUAL, "bold", "link", "bold_link", "plain");

    private final FactsViewModel model;
    private final Texts texts;
    private final Offers offers;
    private final GridPane grid = new GridPane();
    private final Map<Fact, Control> fields = new EnumMap<>(Fact.class);
    private final Map<Fact, Label> reasons = new EnumMap<>(Fact.class);
    private final Map<Fact, Runnable> refresh = new EnumMap<>(Fact.class);

    /// What was said for the same flavour the last time.
    interface Offers {
        Optional<String> of(Fact fact);

        void keep(Fact fact, String value);
    }

    FactsSheet(FactsViewModel model, Texts texts, Offers offers, Runnable onClose) {
        super("report-facts", texts.say("report.facts"), WIDTH, texts, onClose);
        this.model = model;
        this.texts = texts;
        this.offers = offers;
        grid.getStyleClass().add(Styles.REPORT_FACTS);
        var names = new ColumnConstraints(NAMES);
        var values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(names, values);
        for (var fact : Fact.values()) {
            add(fact);
        }
        var scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add(Styles.REPORT_FACTS_SCROLL);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        fill(scroll);
        model.refused().addListener((MapChangeListener<Fact, String>) change -> mark(change.getKey()));
    }

    /// Says what is known now, and gives the focus to the first field.
    void begin() {
        refresh.values().forEach(Runnable::run);
        Optional.ofNullable(fields.get(Fact.TITLE)).ifPresent(Node::requestFocus);
    }

    private void add(Fact fact) {
        var name = new Label(model.name(fact));
        var field = switch (fact.form()) {
            case LINE -> line(fact);
            case LINES -> lines(fact);
            case CHOICE -> choice(fact);
        };
        field.setId("report-fact-" + fact.key().replace('.', '-'));
        field.setAccessibleText(name.getText());
        name.setLabelFor(field);
        fields.put(fact, field);
        var reason = new Label();
        reason.setWrapText(true);
        reason.getStyleClass().addAll(Styles.CAPTION, Styles.DANGER_WORDS);
        reasons.put(fact, reason);
        var row = fields.size() - 1;
        grid.add(name, 0, row);
        grid.add(new VBox(2, offered(fact, field), reason), 1, row);
        mark(fact);
    }

    /// The field, with what was said the last time beside it while it is empty.
    private Node offered(Fact fact, Control field) {
        field.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(field, Priority.ALWAYS);
        var line = new HBox(8, field);
        if ((fact == Fact.AUTHOR || fact == Fact.TAGS) && field instanceof TextField text) {
            var use = new Button();
            use.setId(field.getId() + "-use");
            use.getStyleClass().add(Styles.BUTTON_SMALL);
            use.setMinWidth(0);
            use.setOnAction(_ -> offers.of(fact).ifPresent(it -> {
                text.setText(it);
                model.say(fact, it);
            }));
            Runnable show = () -> {
                var offer = offers.of(fact).filter(_ -> text.getText().isBlank());
                use.setText(offer.map(it -> texts.say("report.fact.use", it)).orElse(""));
                use.setVisible(offer.isPresent());
                use.setManaged(offer.isPresent());
                Tips.on(use, use.getText());
            };
            text.textProperty().subscribe(show);
            line.getChildren().add(use);
            refresh.merge(fact, show, FactsSheet::both);
        }
        return line;
    }

    private static Runnable both(Runnable first, Runnable second) {
        return () -> {
            first.run();
            second.run();
        };
    }

    private Control line(Fact fact) {
        var field = new TextField();
        field.setPromptText(model.usual(fact));
        refresh.put(fact, () -> {
            field.setText(model.value(fact));
            field.setPromptText(fact == Fact.DATE ? texts.say("report.fact.date.prompt") : model.usual(fact));
        });
        field.setOnAction(_ -> keep(fact, field.getText()));
        return kept(fact, field);
    }

    private Control lines(Fact fact) {
        var area = new TextArea();
        area.setPrefRowCount(3);
        area.setWrapText(true);
        area.setPromptText(switch (fact) {
            case OBJECTIVES -> texts.say("report.fact.objectives.prompt");
            case COSTS -> texts.say("report.fact.costs.prompt");
            default -> texts.say("report.fact.glossary.prompt");
        });
        refresh.put(fact, () -> area.setText(model.value(fact)));
        return kept(fact, area);
    }

    private Control kept(Fact fact, TextInputControl field) {
        field.focusedProperty().subscribe((before, _) -> {
            if (before) {
                keep(fact, field.getText());
            }
        });
        return field;
    }

    private Control choice(Fact fact) {
        var box = new ComboBox<String>();
        box.getItems().setAll(fact == Fact.SPEAKERS ? SPEAKERS : YES_OR_NO);
        box.setConverter(new ReportBar.Named<>(this::said));
        refresh.put(fact, () -> box.setValue(model.value(fact)));
        box.setOnAction(_ -> model.say(fact, box.getValue()));
        return box;
    }

    private String said(String value) {
        return switch (value) {
            case USUAL -> texts.say("report.fact.usual");
            case "true" -> texts.say("report.fact.yes");
            case "false" -> texts.say("report.fact.no");
            default -> texts.say("report.fact.speakers." + value);
        };
    }

    private void keep(Fact fact, String typed) {
        model.say(fact, typed);
        if (!typed.isBlank() && (fact == Fact.AUTHOR || fact == Fact.TAGS)) {
            offers.keep(fact, typed.strip());
        }
    }

    /// Says below a field why what stands in it was not taken.
    private void mark(Fact fact) {
        var reason = Optional.ofNullable(model.refused().get(fact));
        Optional.ofNullable(fields.get(fact)).ifPresent(field -> {
            field.getStyleClass().remove(Styles.FIELD_WRONG);
            reason.ifPresent(_ -> field.getStyleClass().add(Styles.FIELD_WRONG));
        });
        Optional.ofNullable(reasons.get(fact)).ifPresent(label -> {
            label.setText(reason.orElse(""));
            label.setVisible(reason.isPresent());
            label.setManaged(reason.isPresent());
        });
    }

    /// Keeps what stands in the fields: Esc loses nothing.
    void end() {
        new ArrayList<>(fields.entrySet()).forEach(each -> {
            if (each.getValue() instanceof TextInputControl text && text.isFocused()) {
                keep(each.getKey(), text.getText());
            }
        });
    }
}
