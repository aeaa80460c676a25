package org.trackbook.ui.library;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.model.Effect;
import org.trackbook.model.Problem;
import org.trackbook.ui.kit.EmptyView;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Keys;
import org.trackbook.ui.kit.Overlay;
import org.trackbook.ui.kit.Sheet;
import org.trackbook.ui.kit.Strip;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Tips;
import org.trackbook.words.Words;

/// What reading a schedule came to: everything that was left out, mended or guessed, with its place and the reason.
final class ReportSheet extends Sheet {
    private static final double WIDTH = 680;

    private final ImportReport report;
    private final Texts texts;
    private final Words words;
    private final ListView<Problem> list = new ListView<>();
    private final Button copy;

    /// @param toZone corrects the zone
    /// @param toColumns corrects the columns
    ReportSheet(ImportReport report, Texts texts, Words words, Overlay overlay, Runnable toZone, Runnable toColumns) {
        super("library-report", texts.say("library.report.title", report.title()), WIDTH, texts, overlay::hide);
        this.report = report;
        this.texts = texts;
        this.words = words;
        copy = Bits.button("library-report-copy", texts.say("library.report.copy"), this::copy);
        copy.setGraphic(Icons.of(Feather.COPY));
        Tips.on(copy, texts.say("library.report.copy.tip"), Keys.of("Shortcut+C"));
        var done = Bits.primary(Bits.button("library-report-done", texts.say("library.import.done"), overlay::hide));
        var content = new ArrayList<Node>();
        var sum = Bits.signed(Feather.CHECK, report.sum(texts));
        sum.setId("library-report-sum");
        sum.getChildren().getFirst().getStyleClass().add(Styles.SUCCESS_WORDS);
        content.add(sum);
        content.add(Bits.cut(report.source(), Styles.SMALL, Styles.MUTED));
        if (report.isZoneGuessed()) {
            content.add(Strip.warning(texts.say("library.report.zone", report.zone().id().getId()),
                    Bits.small("library-report-zone", texts.say("library.report.zone.correct"),
                            texts.say("library.report.zone.correct"), toZone)));
        }
        report.columns().ifPresent(columns -> content.add(Strip.info(
                texts.say("library.report.columns", String.join(", ", columns.chosen().values())),
                Bits.small("library-report-columns", texts.say("library.report.columns.correct"),
                        texts.say("library.report.columns.correct"), toColumns))));
        if (!report.problems().isEmpty()) {
            content.add(chips());
        }
        content.add(list());
        fill(new Node[]{copy, done}, content.toArray(Node[]::new));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (Keys.of("Shortcut+C").match(event)) {
                copy();
                event.consume();
            }
        });
    }

    private Node chips() {
        var group = new ToggleGroup();
        var chips = new HBox(8);
        chips.getChildren().add(chip("library-report-all", group, Optional.empty()));
        for (var effect : ImportReport.TOLD) {
            if (report.count(effect) > 0) {
                chips.getChildren()
                        .add(chip("library-report-" + effect.name().toLowerCase(Locale.ROOT), group,
                                Optional.of(effect)));
            }
        }
        group.selectToggle(group.getToggles().getFirst());
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            }
        });
        return chips;
    }

    private ToggleButton chip(String id, ToggleGroup group, Optional<Effect> effect) {
        var count = effect.map(report::count).orElse(report.problems().size());
        var name = effect.map(it -> ImportReport.name(texts, it)).orElseGet(() -> texts.say("library.report.all"));
        var chip = new ToggleButton(texts.say("library.report.chip", name, count));
        chip.setId(id);
        chip.getStyleClass().add(Styles.CHIP);
        chip.setMinWidth(USE_PREF_SIZE);
        chip.setToggleGroup(group);
        chip.selectedProperty().subscribe(chosen -> {
            if (chosen) {
                list.getItems().setAll(effect.map(report::told).orElse(report.problems()));
            }
        });
        return chip;
    }

    private Node list() {
        list.setId("library-report-list");
        list.setAccessibleText(texts.say("library.import.report"));
        list.setCellFactory(_ -> new Cell());
        list.setPlaceholder(new EmptyView(Feather.CHECK_CIRCLE, texts.say("library.report.clean"),
                texts.say("library.report.clean.how")));
        list.getStyleClass().add(Styles.LIBRARY_REPORT);
        VBox.setVgrow(list, Priority.ALWAYS);
        return list;
    }

    void focus() {
        list.requestFocus();
    }

    private void copy() {
        var content = new ClipboardContent();
        content.putString(report.text(texts, words));
        Clipboard.getSystemClipboard().setContent(content);
        copy.setText(texts.say("library.report.copied"));
    }

    private static final Map<Effect, Feather> SIGNS = new EnumMap<>(
            Map.of(Effect.SKIPPED, Feather.X_CIRCLE, Effect.REPAIRED, Feather.TOOL, Effect.GUESSED, Feather.HELP_CIRCLE,
                    Effect.REFUSED, Feather.ALERT_CIRCLE));
    private static final Map<Effect, List<String>> COLOURS = new EnumMap<>(
            Map.of(Effect.SKIPPED, List.of(Styles.DANGER_WORDS), Effect.REPAIRED, List.of(Styles.SUCCESS_WORDS),
                    Effect.GUESSED, List.of(Styles.WARNING_WORDS), Effect.REFUSED, List.of(Styles.DANGER_WORDS)));

    private final class Cell extends ListCell<Problem> {
        private final Label effect = Bits.label("", Styles.CAPTION, Styles.LIBRARY_EFFECT);
        private final Label place = Bits.sentence("", Styles.SMALL, Styles.STRONG);
        private final Label reason = Bits.sentence("", Styles.SMALL);
        private final VBox said = new VBox(2, place, reason);
        private final HBox row = new HBox(effect, said);

        Cell() {
            row.getStyleClass().add(Styles.LIBRARY_PROBLEM);
            HBox.setHgrow(said, Priority.ALWAYS);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Problem problem, boolean empty) {
            super.updateItem(problem, empty);
            setGraphic(null);
            if (problem != null && !empty) {
                effect.setText(ImportReport.name(texts, problem.effect()));
                effect.setGraphic(Icons.small(SIGNS.getOrDefault(problem.effect(), Feather.INFO)));
                effect.getStyleClass().setAll("label", Styles.CAPTION, Styles.LIBRARY_EFFECT);
                effect.getStyleClass().addAll(COLOURS.getOrDefault(problem.effect(), List.of()));
                place.setText(problem.place());
                place.setVisible(!problem.place().isBlank());
                place.setManaged(place.isVisible());
                reason.setText(words.reason(problem));
                setGraphic(row);
                setAccessibleText(effect.getText() + ": " + words.say(problem));
            }
        }
    }
}
