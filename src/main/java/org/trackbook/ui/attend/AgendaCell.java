package org.trackbook.ui.attend;

import java.util.Locale;
import java.util.function.Supplier;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.jspecify.annotations.Nullable;
import org.trackbook.model.Attendance;
import org.trackbook.model.Status;
import org.trackbook.plan.Why;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.StarRating;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Times;
import org.trackbook.ui.kit.TrackSigns;

/// One line of the day: its time, its track's bar, and what is to be known of it at a glance. The open one is larger.
final class AgendaCell extends ListCell<AgendaRow> {
    private final Texts texts;
    private final Tooltip tip = new Tooltip();
    private Times times;

    AgendaCell(Texts texts, Supplier<Times> clocks) {
        this.texts = texts;
        this.times = clocks.get();
        getStyleClass().add(Styles.ATTEND_CELL);
        itemProperty().subscribe(_ -> times = clocks.get());
        selectedProperty().subscribe(_ -> {
            draw();
            applyCss(); // a list selects while it lays out, when styles have already been given
        });
    }

    @Override
    protected void updateItem(@Nullable AgendaRow row, boolean empty) {
        super.updateItem(row, empty);
        draw();
    }

    private void draw() {
        var row = getItem();
        if (isEmpty() || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            setTooltip(null);
            return;
        }
        setGraphic(switch (row) {
            case AgendaRow.OfTalk talk -> talk(talk);
            case AgendaRow.OfTalks(var talks, _, var words) ->
                note(row, Feather.LAYERS, texts.say("attend.together", talks.size()), words);
            case AgendaRow.OfMoment(_, _, var first, var words) -> note(row, Feather.COFFEE, first, words);
            case AgendaRow.OfGap gap -> gap(gap);
        });
        var words = new RowWords(texts, times).say(row);
        setAccessibleText(words);
        tip.setText(words);
        setTooltip(tip);
    }

    /// As wide as the list, and as high as its style says: a title of two lines must not ask for more.
    private static final class Line extends HBox {
        Line(Node... parts) {
            super(parts);
        }

        @Override
        public @Nullable Orientation getContentBias() {
            return null;
        }
    }

    private HBox line(AgendaRow row, String style) {
        var time = label(times.clock(row.at()), Styles.SMALL, isSelected() ? Styles.STRONG : Styles.MUTED,
                Styles.ATTEND_TIME);
        if (isSelected()) {
            time.getStyleClass().add(Styles.ACCENT_WORDS);
        }
        var line = new Line(time);
        line.getStyleClass().addAll(Styles.ATTEND_ROW, style);
        line.setMinWidth(0);
        line.setPrefWidth(0);
        return line;
    }

    private HBox talk(AgendaRow.OfTalk row) {
        var line = line(row, isSelected() ? Styles.ATTEND_ROW_OPEN : Styles.ATTEND_ROW_TALK);
        var bar = new Region();
        bar.getStyleClass().addAll(Styles.ATTEND_BAR, TrackSigns.style(row.sign()));
        var title = label(row.talk().title());
        title.setWrapText(isSelected());
        if (isSelected()) {
            title.getStyleClass().addAll(Styles.STRONG, Styles.ATTEND_ROW_TITLE);
        }
        if (row.talk().status() == Status.CANCELLED) {
            title.getStyleClass().add(Styles.STRUCK);
        }
        var words = new VBox(title, state(row));
        words.getStyleClass().add(Styles.ATTEND_ROW_WORDS);
        HBox.setHgrow(words, Priority.ALWAYS);
        line.getChildren().addAll(bar, words);
        if (RowWords.isStar(row)) {
            line.getChildren().add(Icons.agendaStar());
        }
        if (row.why().filter(Why.BACKUP::equals).isPresent()) {
            line.getChildren().add(Icons.small(Feather.LIFE_BUOY));
        }
        return line;
    }

    /// What was said of it; else what the clock says.
    private Node state(AgendaRow.OfTalk row) {
        var words = new RowWords(texts, times);
        var line = new HBox();
        line.getStyleClass().add(Styles.ATTEND_STATE);
        if (row.timing() instanceof AgendaRow.Timing.Now) {
            line.getChildren().add(label(words.standing(row), Styles.CAPTION, Styles.STRONG, Styles.ACCENT_WORDS));
        } else if (!row.said().nothing()) {
            said(line, row.said());
        } else if (!row.overlap().isZero()) {
            line.getChildren().add(sign(Feather.ALERT_TRIANGLE, words.overlap(row), Styles.WARNING_WORDS));
        } else if (row.leave().isPresent()) {
            line.getChildren().add(sign(Feather.LOG_OUT, words.leave(row), Styles.MUTED));
        } else {
            var style = row.talk().status() == Status.CANCELLED ? Styles.DANGER_WORDS : Styles.MUTED;
            line.getChildren().add(label(words.standing(row), Styles.CAPTION, style));
        }
        return line;
    }

    private void said(HBox line, AgendaRow.Said said) {
        var more = said.stars() > 0 || said.words() > 0;
        said.attendance().ifPresent(state -> line.getChildren().add(switch (state) {
            case ATTENDED -> sign(Feather.CHECK, more ? "" : texts.say("attend.attended.alone"), Styles.SUCCESS_WORDS);
            case LEFT_EARLY -> sign(Feather.LOG_OUT, word(state), Styles.MUTED);
            case ROOM_FULL -> sign(Feather.SLASH, word(state), Styles.WARNING_WORDS);
            case MISSED -> sign(Feather.X, word(state), Styles.MUTED);
        }));
        if (said.stars() > 0) {
            line.getChildren().add(StarRating.shown(texts, said.stars()));
        }
        if (said.words() > 0) {
            line.getChildren().add(label(texts.say("attend.words", said.words()), Styles.CAPTION, Styles.MUTED));
        }
        if (said.watch()) {
            line.getChildren().add(sign(Feather.VIDEO, said.attendance().isPresent() || more
                    ? ""
                    : texts.say("attend.state.watch"), Styles.MUTED));
        }
    }

    private String word(Attendance.State state) {
        return texts.say("attend.state." + state.name().toLowerCase(Locale.ROOT));
    }

    private HBox note(AgendaRow row, Feather icon, String words, int count) {
        var line = line(row, Styles.ATTEND_ROW_NOTE);
        var sign = Icons.small(icon);
        var title = label(words);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var size = label(texts.say("attend.words", count), Styles.CAPTION, Styles.MUTED);
        size.setMinWidth(USE_PREF_SIZE);
        line.getChildren().addAll(sign, title, size);
        return line;
    }

    private HBox gap(AgendaRow.OfGap row) {
        var line = line(row, Styles.ATTEND_ROW_NOTE);
        var bar = new Region();
        bar.getStyleClass().add(Styles.ATTEND_GAP);
        line.getChildren().addAll(bar, label(new RowWords(texts, times).free(row.slot().length()), Styles.SMALL,
                Styles.MUTED));
        return line;
    }

    private static Label sign(Feather icon, String words, String style) {
        var label = label(words, Styles.CAPTION, style);
        label.setGraphic(Icons.small(icon));
        return label;
    }

    private static Label label(String words, String... styles) {
        var label = new Label(words);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
