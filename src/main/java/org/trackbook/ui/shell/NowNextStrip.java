package org.trackbook.ui.shell;

import java.time.Duration;
import java.util.stream.Stream;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.geometry.Pos;
import org.trackbook.model.Room;
import org.trackbook.model.Talk;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Times;

/// What runs now and what is next: two halves, each a button to it.
final class NowNextStrip extends StackPane {
    private static final double LEFT = 52.83;
    private static final String DOT = " · ";

    private final ShellViewModel shell;
    private final Texts texts;
    private final Half first = new Half("now");
    private final Half second = new Half("next");
    private final ProgressBar progress = new ProgressBar(0);
    private final GridPane halves = new GridPane();

    NowNextStrip(ShellViewModel shell, Texts texts) {
        this.shell = shell;
        this.texts = texts;
        getStyleClass().add(Styles.SHELL_STRIP);
        second.getStyleClass().add(Styles.SHELL_STRIP_SECOND);
        progress.getStyleClass().add(Styles.SHELL_STRIP_PROGRESS);
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setMouseTransparent(true);
        var bar = new HBox(progress);
        bar.setMouseTransparent(true);
        bar.setAlignment(Pos.BOTTOM_LEFT);
        bar.maxWidthProperty().bind(widthProperty().multiply(LEFT / 100));
        HBox.setHgrow(progress, Priority.ALWAYS);
        StackPane.setAlignment(bar, Pos.BOTTOM_LEFT);
        getChildren().addAll(halves, bar);
        shell.nowNextProperty().subscribe(_ -> draw());
        shell.openedProperty().subscribe(_ -> draw());
        shell.nowProperty().subscribe(_ -> draw());
    }

    private void draw() {
        var opened = shell.openedProperty().get();
        if (opened.isEmpty()) {
            return;
        }
        var times = Times.of(texts, opened.get().conference());
        var now = times.clock(shell.nowProperty().get());
        progress.setVisible(false);
        first.mark(false);
        switch (shell.nowNextProperty().get()) {
            case NowNext.Nothing() -> one("", texts.say("shell.strip.nothing"), texts.say("shell.strip.nothing.how"),
                    () -> shell.go(Place.PLAN));
            case NowNext.Before(var talk) -> one("",
                    texts.say("shell.strip.before", times.dayAndClock(talk.slot().start())), line(talk),
                    () -> shell.show(Place.ATTEND, talk.id()));
            case NowNext.Free(var next, var share, var fitting, var listed) -> {
                progress.setProgress(share);
                progress.setVisible(true);
                two();
                first.say(texts.say("shell.strip.now"), now,
                        texts.say("shell.strip.free", times.clock(next.slot().start())),
                        joined(Stream.of(
                                texts.say("shell.strip.left",
                                        times.length(minutes(shell.nowProperty().get().until(next.slot().start())))),
                                texts.say("shell.strip.fitting", fitting),
                                listed == 0 ? "" : texts.say("shell.strip.listed", listed))),
                        () -> shell.show(Place.ATTEND, next.id()));
                next(times, next, room(next));
            }
            case NowNext.During(var talk, var left, var share, var next) -> {
                first.mark(true);
                progress.setProgress(share);
                progress.setVisible(true);
                var until = Stream.of(room(talk), texts.say("shell.strip.until", times.clock(talk.slot().end())),
                        texts.say("shell.strip.left", times.length(left)));
                two();
                first.say(texts.say("shell.strip.now"), now, talk.title(), joined(until),
                        () -> shell.show(Place.ATTEND, talk.id()));
                next.ifPresentOrElse(it -> next(times, it, after(talk, it, times)), this::noNext);
            }
            case NowNext.DayOver(_) -> one("", texts.say("shell.strip.day"), texts.say("shell.strip.day.how"),
                    () -> shell.go(Place.ATTEND));
            case NowNext.AllOver() -> one("", texts.say("shell.strip.over"), texts.say("shell.strip.over.how"),
                    () -> shell.go(Place.REPORT));
        }
    }

    private void next(Times times, Talk next, String line) {
        second.say(texts.say("shell.strip.next"), times.clock(next.slot().start()), next.title(), line,
                () -> shell.show(Place.ATTEND, next.id()));
    }

    private void noNext() {
        second.say(texts.say("shell.strip.next"), "", texts.say("shell.strip.last"), texts.say("shell.strip.day.how"),
                () -> shell.go(Place.ATTEND));
    }

    private String after(Talk talk, Talk next, Times times) {
        var same = talk.room().isPresent() && talk.room().equals(next.room());
        var between = Duration.between(talk.slot().end(), next.slot().start());
        var time = between.isNegative()
                ? texts.say("shell.strip.overlap", times.length(between.negated()))
                : texts.say("shell.strip.between", times.length(between));
        return joined(Stream.of(room(next), same ? texts.say("shell.strip.same") : "", time));
    }

    private static Duration minutes(Duration exact) {
        return Duration.ofMinutes((exact.toSeconds() + 59) / 60);
    }

    private static String room(Talk talk) {
        return talk.room().map(Room::value).orElse("");
    }

    private String line(Talk talk) {
        return joined(Stream.of(talk.title(), room(talk)));
    }

    private static String joined(Stream<String> parts) {
        return parts.filter(it -> !it.isEmpty()).collect(Collectors.joining(DOT));
    }

    private void one(String label, String title, String line, Runnable action) {
        first.say(label, "", title, line, action);
        columns(100);
        halves.getChildren().setAll(first);
    }

    private void two() {
        columns(LEFT, 100 - LEFT);
        GridPane.setColumnIndex(second, 1);
        halves.getChildren().setAll(first, second);
    }

    private void columns(double... shares) {
        halves.getColumnConstraints().setAll(java.util.Arrays.stream(shares).mapToObj(share -> {
            var column = new ColumnConstraints();
            column.setPercentWidth(share);
            return column;
        }).toList());
    }

    /// One of the two buttons.
    private static final class Half extends Button {
        private final Label label = new Label();
        private final Label clock = new Label();
        private final Label title = new Label();
        private final Label line = new Label();
        private final VBox left = new VBox(label, clock);

        Half(String id) {
            setId("strip-" + id);
            getStyleClass().add(Styles.SHELL_STRIP_HALF);
            setMaxWidth(Double.MAX_VALUE);
            label.getStyleClass().addAll(Styles.CAPTION, Styles.STRONG, Styles.SHELL_STRIP_LABEL);
            clock.getStyleClass().addAll(Styles.STRONG, Styles.SHELL_STRIP_CLOCK);
            title.getStyleClass().add(Styles.STRONG);
            line.getStyleClass().addAll(Styles.CAPTION, Styles.MUTED);
            left.getStyleClass().add(Styles.SHELL_STRIP_LEFT);
            left.setMinWidth(USE_PREF_SIZE);
            var right = new VBox(title, line);
            right.setMinWidth(0);
            right.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(right, Priority.ALWAYS);
            var all = new HBox(left, right);
            all.setMouseTransparent(true);
            all.setSpacing(10);
            all.prefWidthProperty().bind(widthProperty().subtract(24));
            setGraphic(all);
        }

        void say(String label, String clock, String title, String line, Runnable action) {
            this.label.setText(label);
            this.clock.setText(clock);
            this.title.setText(title);
            this.line.setText(line);
            left.setVisible(!label.isEmpty());
            left.setManaged(!label.isEmpty());
            setAccessibleText(Stream.of(label, clock, title, line.replace(DOT, ", "))
                    .filter(it -> !it.isEmpty())
                    .collect(Collectors.joining(", ")));
            setOnAction(_ -> action.run());
        }

        /// Filled while a talk runs: the only filled area there.
        void mark(boolean running) {
            getStyleClass().remove(Styles.SHELL_STRIP_RUNNING);
            if (running) {
                getStyleClass().add(Styles.SHELL_STRIP_RUNNING);
            }
        }
    }
}
