package org.trackbook.ui.library;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.model.ConferenceId;
import org.trackbook.task.Step;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Tips;

/// An import in the place where its conference will stand: how far it is, then what it came to.
final class ImportCard extends VBox {
    /// What those who work call what they do.
    private static final String FETCHING = "address";
    private static final String READING = "schedule";

    private final Importing importing;
    private final LibraryViewModel model;
    private final Texts texts;
    private final Ways ways;
    private final Consumer<ImportReport> toReport;
    private final ProgressBar progress = new ProgressBar();
    private final Label reading = muted("");
    private final Label amount = muted("");
    private boolean isWorking;

    ImportCard(Importing importing, LibraryViewModel model, Texts texts, Ways ways,
            Consumer<ImportReport> toReport) {
        this.importing = importing;
        this.model = model;
        this.texts = texts;
        this.ways = ways;
        this.toReport = toReport;
        setId("library-importing");
        getStyleClass().addAll(Styles.CARD, Styles.LIBRARY_CARD);
        progress.setId("library-progress");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.getStyleClass().add(Styles.BUSY_BAR);
        progress.setAccessibleText(texts.say("library.import.working", importing.name()));
        amount.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(amount, Priority.ALWAYS);
        importing.stateProperty().subscribe(this::show);
    }

    private void show(Importing.State state) {
        switch (state) {
            case Importing.State.Working(var step) -> working(step);
            case Importing.State.Kept(var report) -> kept(report);
            case Importing.State.Unchanged(var id, var title) ->
                fill(title, List.of(good(texts.say("library.import.unchanged"))),
                        button("library-done", "library.import.done", () -> model.dismiss(importing)),
                        button("library-plan", "library.step.look", () -> leave(id, Card.Step.LOOK)));
            case Importing.State.Refused(var reason) -> {
                var words = Bits.signed(Feather.ALERT_CIRCLE, reason, Styles.SMALL, Styles.DANGER_WORDS);
                words.setId("library-refused");
                Tooltip.install(words, new Tooltip(reason));
                fill(importing.name(), List.of(words),
                        button("library-done", "library.import.done", () -> model.dismiss(importing)),
                        button("library-retry", "library.again", () -> model.again(importing)));
            }
        }
    }

    private void working(Step step) {
        progress.setProgress(step.share());
        reading.setText(doing(step));
        amount.setText(step.done() > 0 && !step.what().equals(READING) ? size(step.done()) : "");
        if (!isWorking) {
            isWorking = true;
            fill(importing.name(), List.of(reading, progress, muted(texts.say("library.import.nothing.yet"))), amount,
                    button("library-cancel", "library.import.cancel", () -> model.cancel(importing)));
        }
    }

    private String doing(Step step) {
        return switch (step.what()) {
            case FETCHING -> texts.say("library.import.fetching");
            case READING -> texts.say("library.import.talks");
            default -> texts.say("library.import.reading");
        };
    }

    private String size(long bytes) {
        var kilo = bytes / 1000.0;
        return kilo < 1000
                ? texts.say("library.import.kilobytes", Math.round(kilo))
                : texts.say("library.import.megabytes", Math.round(kilo / 100) / 10.0);
    }

    private void kept(ImportReport report) {
        var content = new ArrayList<Node>();
        content.add(good(report.sum(texts)));
        if (report.isZoneGuessed()) {
            content.add(Bits.signed(Feather.HELP_CIRCLE, texts.say("library.report.zone", report.zone().id().getId()),
                    Styles.SMALL, Styles.WARNING_WORDS));
        }
        fill(report.title(), content,
                button("library-done", "library.import.done", () -> model.dismiss(importing)),
                button("library-report-open", "library.import.report.open", () -> toReport.accept(report)),
                primary(button("library-plan", "library.step.plan",
                        () -> leave(report.conference(), Card.Step.PLAN))));
    }

    private void leave(ConferenceId id, Card.Step step) {
        model.dismiss(importing);
        ways.go(id, step);
    }

    private void fill(String title, List<Node> content, Node... foot) {
        var head = Bits.cut(title, Styles.HEAD, Styles.LIBRARY_TITLE);
        var body = new VBox(8, head);
        body.getChildren().addAll(content);
        body.getStyleClass().add(Styles.LIBRARY_BODY);
        VBox.setVgrow(body, Priority.ALWAYS);
        var line = new HBox(8, foot);
        line.setAlignment(Pos.CENTER_RIGHT);
        line.getStyleClass().addAll(Styles.LIBRARY_FOOT, Styles.LINE_ABOVE);
        var focused = getScene() != null && isHere(getScene().getFocusOwner());
        getChildren().setAll(body, line);
        if (focused) {
            line.getChildren().getLast().requestFocus();
        }
    }

    private boolean isHere(@Nullable Node owner) {
        for (var node = owner; node != null; node = node.getParent()) {
            if (node.equals(this)) {
                return true;
            }
        }
        return false;
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(texts.say(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add(Styles.BUTTON_SMALL);
        button.setOnAction(_ -> action.run());
        Tips.on(button, texts.say("library.card.go", texts.say(key), importing.name()));
        return button;
    }

    private static Button primary(Button button) {
        button.getStyleClass().add(Styles.BUTTON_PRIMARY);
        return button;
    }

    private static Label good(String words) {
        var label = new Label(words, Icons.of(Feather.CHECK));
        label.setId("library-sum-up");
        label.setWrapText(true);
        label.getGraphic().getStyleClass().add(Styles.SUCCESS_WORDS);
        return label;
    }

    private static Label muted(String words) {
        var label = new Label(words);
        label.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
        return label;
    }
}
