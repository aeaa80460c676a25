package org.trackbook.ui.report;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.trackbook.model.Flavour;
import org.trackbook.model.ReportKind;
import org.trackbook.ui.kit.Keys;
import org.trackbook.ui.kit.Segmented;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Tips;

/// The place bar of the report: its kind and flavour, how long it is, how it is looked at, and the way out.
final class ReportBar extends HBox {
    private static final int FEWEST_WORDS = 600;
    private static final int MOST_WORDS = 1100;

    /// What an eye reads in a minute.
    private static final int WORDS_A_MINUTE = 230;
    private static final double MOST_SHOWN = MOST_WORDS * 1.18;
    private static final double NARROW = 1060;
    private static final double LENGTH = 172;
    private static final double NARROW_LENGTH = 84;

    private final Texts texts;
    private final Segmented<ReportKind> kinds;
    private final ComboBox<Flavour> flavours = new ComboBox<>();
    private final Segmented<ReportViewModel.Look> looks;
    private final Label count = new Label();
    private final Label aim = new Label();
    private final ProgressBar target = new ProgressBar(MOST_WORDS / MOST_SHOWN);
    private final ProgressBar written = new ProgressBar(0);
    private final VBox length = new VBox(3);
    private final Button export;
    private int words;
    private ReportKind kind = ReportKind.ARTICLE;

    /// @param more what is seldom wanted
    /// @param export the one button to press
    ReportBar(ReportViewModel model, Texts texts, MenuButton more, Button export) {
        this.texts = texts;
        this.export = export;
        more.getStyleClass().add(Styles.REPORT_MORE);
        more.setMinWidth(USE_PREF_SIZE);
        kinds = new Segmented<>("report-kind", List.of(ReportKind.values()),
                it -> texts.say("report.kind." + it.word()));
        looks = new Segmented<>("report-look", List.of(ReportViewModel.Look.values()),
                look -> texts.say("report.look." + look.name().toLowerCase(Locale.ROOT)));
        flavours.setId("report-flavour");
        flavours.getItems().setAll(Flavour.values());
        flavours.setConverter(new Named<>(flavour -> texts.say("report.flavour." + flavour.word())));
        Tips.on(flavours, texts.say("report.flavour"));
        for (var key : ReportView.KINDS.entrySet()) {
            Tips.on(kinds.button(key.getValue()), texts.say("report.kind." + key.getValue().word()), key.getKey());
        }
        length();
        var grow = new Region();
        HBox.setHgrow(grow, Priority.ALWAYS);
        getChildren().setAll(kinds, flavours, grow, length, looks, more, export);
        setAlignment(Pos.CENTER_LEFT);
        setSpacing(12);
        export.setMinWidth(USE_PREF_SIZE);
        kinds.setMinWidth(USE_PREF_SIZE);
        looks.setMinWidth(USE_PREF_SIZE);
        flavours.setMinWidth(110);

        model.kindProperty().subscribe(it -> {
            kind = it;
            kinds.valueProperty().set(it);
            say();
        });
        kinds.valueProperty().subscribe((_, it) -> model.choose(it));
        model.flavourProperty().subscribe(it -> flavours.setValue(it));
        flavours.setOnAction(_ -> model.choose(flavours.getValue()));
        looks.valueProperty().bindBidirectional(model.lookProperty());
        widthProperty().subscribe(_ -> say());
    }

    private void length() {
        count.setId("report-count");
        count.setMinWidth(USE_PREF_SIZE);
        count.getStyleClass().addAll(Styles.CAPTION, Styles.STRONG);
        aim.getStyleClass().addAll(Styles.CAPTION, Styles.MUTED);
        aim.setMinWidth(0);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        for (var bar : List.of(target, written)) {
            bar.getStyleClass().add(Styles.BUSY_BAR);
            bar.setMaxWidth(Double.MAX_VALUE);
            bar.setFocusTraversable(false);
        }
        target.getStyleClass().add(Styles.REPORT_TARGET);
        written.getStyleClass().add(Styles.REPORT_WRITTEN);
        var bars = new StackPane(target, written);
        length.getChildren().setAll(new HBox(8, count, space, aim), bars);
        length.setAlignment(Pos.CENTER_LEFT);
        length.setMinWidth(USE_PREF_SIZE);
    }

    /// How many words the report has.
    void show(int now) {
        words = now;
        say();
    }

    private void say() {
        var minutes = Math.max(1, Math.round(words / (float) WORDS_A_MINUTE));
        var article = kind == ReportKind.ARTICLE;
        var narrow = getWidth() > 0 && getWidth() < NARROW;
        count.setText(texts.say("report.words", words));
        var reading = words == 0 ? "" : texts.say("report.reading", minutes);
        var wanted = texts.say("report.aim", FEWEST_WORDS, MOST_WORDS);
        aim.setText(narrow ? "" : article ? wanted : reading);
        length.setPrefWidth(narrow ? NARROW_LENGTH : LENGTH);
        export.setText(narrow
                ? texts.say("report.export")
                : texts.say("report.export.button", Keys.shown(ReportView.EXPORT)));
        target.setVisible(article);
        written.setProgress(Math.min(1, words / MOST_SHOWN));
        Tips.on(length, article
                ? texts.say("report.length", texts.say("report.words", words), reading, wanted)
                : texts.say("report.length.short", texts.say("report.words", words), reading));
    }

    /// Says choices as people call them.
    static final class Named<T> extends StringConverter<T> {
        private final Function<T, String> words;

        Named(Function<T, String> words) {
            this.words = words;
        }

        @Override
        public String toString(T choice) {
            return choice == null ? "" : words.apply(choice);
        }

        @Override
        public T fromString(String typed) {
            throw new UnsupportedOperationException("it is chosen, not typed");
        }
    }
}
