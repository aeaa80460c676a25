package org.trackbook.ui.attend;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.model.Attendance;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Tips;

/// Whether the visitor was there: five states of which one holds, and beside them what is to be watched later, which
/// switches on its own.
final class AttendanceBar extends HBox {
    private final AttendViewModel model;
    private final Texts texts;
    private final Map<Optional<Attendance.State>, ToggleButton> states = new LinkedHashMap<>();
    private final ToggleButton watch;
    private Optional<Subject.OneTalk> shown = Optional.empty();

    AttendanceBar(AttendViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("attend-attendance");
        getStyleClass().add(Styles.SEGMENTED);
        state(Optional.empty(), "planned", Feather.CALENDAR, "6 7 8 9");
        state(Optional.of(Attendance.State.ATTENDED), "attended", Feather.CHECK, "6");
        state(Optional.of(Attendance.State.LEFT_EARLY), "left_early", Feather.LOG_OUT, "7");
        state(Optional.of(Attendance.State.ROOM_FULL), "room_full", Feather.SLASH, "8");
        state(Optional.of(Attendance.State.MISSED), "missed", Feather.X, "9");
        watch = segment("watch", Feather.VIDEO, "W");
        watch.setOnAction(_ -> {
            model.watch();
            mark();
        });
        getChildren().getFirst().getStyleClass().add(Styles.SEGMENT_FIRST);
        getChildren().getLast().getStyleClass().add(Styles.SEGMENT_LAST);
    }

    private void state(Optional<Attendance.State> state, String word, Feather icon, String key) {
        var button = segment(word, icon, key);
        button.setOnAction(_ -> {
            model.attend(state);
            mark();
        });
        states.put(state, button);
    }

    private ToggleButton segment(String word, Feather icon, String key) {
        var button = new ToggleButton(texts.say("attend.state." + word), Icons.small(icon));
        button.setId("attend-" + word);
        button.getStyleClass().addAll(Styles.SEGMENT, Styles.ATTEND_SEGMENT);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setPrefWidth(0);
        button.setMinWidth(0);
        HBox.setHgrow(button, Priority.ALWAYS);
        Tips.on(button, texts.say("attend.state." + word), texts.say("attend.key.alt", key));
        getChildren().add(button);
        return button;
    }

    void show(Subject.OneTalk subject) {
        shown = Optional.of(subject);
        mark();
    }

    /// Shows what holds, not what was pressed: that follows when the library has it.
    private void mark() {
        shown.ifPresent(subject -> {
            states.forEach((state, button) -> button.setSelected(
                    state.equals(subject.attendance()) && (state.isPresent() || subject.planned())));
            watch.setSelected(subject.watch());
        });
    }
}
