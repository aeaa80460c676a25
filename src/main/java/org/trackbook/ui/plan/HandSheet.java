package org.trackbook.ui.plan;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.trackbook.model.Day;
import org.trackbook.model.Person;
import org.trackbook.model.Room;
import org.trackbook.model.Slot;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.model.Track;
import org.trackbook.ui.kit.Keys;
import org.trackbook.ui.kit.Overlay;
import org.trackbook.ui.kit.Sheet;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Times;
import org.trackbook.ui.kit.Tips;
import org.trackbook.usecase.ByHand;
import org.trackbook.usecase.Opened;

/// Asks for a talk, or an entry of one's own: when, what, where and who. Several can be added one after the other.
final class HandSheet extends Sheet {
    private static final double WIDTH = 520;
    private static final String AGAIN = "Shortcut+Enter";
    private static final int USUAL_MINUTES = 45;
    private static final int MOST_MINUTES = 60;
    private static final LocalTime USUAL_START = LocalTime.of(9, 0);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Handwork work;
    private final Texts texts;
    private final Overlay overlay;
    private final Times times;
    private final Optional<TalkId> replaced;
    private final ComboBox<Day> day = new ComboBox<>();
    private final TextField start = new TextField();
    private final TextField minutes = new TextField();
    private final TextField title = new TextField();
    private final ComboBox<String> room = new ComboBox<>();
    private final ComboBox<String> track = new ComboBox<>();
    private final TextField speakers = new TextField();
    private final Label wrong = new Label();

    /// @param edited the entry that is to be changed; absent for a new one
    HandSheet(Handwork work, Texts texts, Overlay overlay, Opened opened, Optional<Talk> edited) {
        super("plan-hand", texts.say(edited.isPresent()
                ? "plan.hand.edit"
                : work.byHandProperty().get() ? "plan.hand.add" : "plan.hand.own"), WIDTH, texts, overlay::hide);
        this.work = work;
        this.texts = texts;
        this.overlay = overlay;
        times = Times.of(texts, opened.conference());
        replaced = edited.map(Talk::id);
        build(opened);
        edited.ifPresentOrElse(this::show, () -> begin(opened));
    }

    private void build(Opened opened) {
        day.setId("plan-hand-day");
        day.getItems().setAll(opened.conference().days());
        day.setCellFactory(_ -> new DayCell());
        day.setButtonCell(new DayCell());
        start.setId("plan-hand-start");
        minutes.setId("plan-hand-minutes");
        title.setId("plan-hand-title");
        speakers.setId("plan-hand-speakers");
        speakers.setPromptText(texts.say("plan.hand.speakers.prompt"));
        choice(room, "plan-hand-room", opened.conference().rooms().stream().map(Room::value).toList());
        choice(track, "plan-hand-track", opened.conference()
                .talks()
                .stream()
                .flatMap(it -> it.track().stream())
                .map(Track::value)
                .distinct()
                .sorted()
                .toList());
        for (var field : List.of(start, minutes, title, speakers)) {
            field.setOnAction(_ -> keep(false));
        }
        wrong.setId("plan-hand-wrong");
        wrong.setWrapText(true);
        wrong.getStyleClass().addAll(Styles.SMALL, Styles.DANGER_WORDS);
        wrong.managedProperty().bind(wrong.visibleProperty());
        wrong.visibleProperty().bind(wrong.textProperty().isNotEmpty());
        fill(buttons(), field("plan.hand.title", title),
                line(field("plan.hand.day", day), field("plan.hand.start", start),
                        field("plan.hand.minutes", minutes)),
                line(field("plan.hand.room", room), field("plan.hand.track", track)),
                field("plan.hand.speakers", speakers), wrong);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (replaced.isEmpty() && Keys.of(AGAIN).match(event)) {
                keep(true);
                event.consume();
            }
        });
    }

    private Node[] buttons() {
        var keep = new Button(texts.say(replaced.isPresent() ? "plan.hand.keep" : "plan.hand.done"));
        keep.setId("plan-hand-keep");
        keep.getStyleClass().add(Styles.BUTTON_PRIMARY);
        keep.setOnAction(_ -> keep(false));
        Tips.on(keep, keep.getText(), "Enter");
        if (replaced.isPresent()) {
            return new Node[]{keep};
        }
        var again = new Button(texts.say("plan.hand.again"));
        again.setId("plan-hand-again");
        again.setOnAction(_ -> keep(true));
        Tips.on(again, texts.say("plan.hand.again"), Keys.of(AGAIN));
        return new Node[]{again, keep};
    }

    private static void choice(ComboBox<String> box, String id, List<String> known) {
        box.setId(id);
        box.setEditable(true);
        box.getItems().setAll(known);
    }

    private VBox field(String key, Control field) {
        var label = new Label(texts.say(key));
        label.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
        label.setLabelFor(field);
        field.setAccessibleText(texts.say(key));
        field.setMaxWidth(Double.MAX_VALUE);
        field.setMinWidth(0);
        var box = new VBox(label, field);
        box.getStyleClass().add(Styles.PLAN_HAND_FIELD);
        return box;
    }

    private static HBox line(Region... fields) {
        var line = new HBox(fields);
        line.getStyleClass().add(Styles.SHEET_LINE);
        for (var field : fields) {
            field.setPrefWidth(WIDTH);
            HBox.setHgrow(field, Priority.ALWAYS);
        }
        return line;
    }

    // ---- what stands in it ----

    private void begin(Opened opened) {
        day.getSelectionModel().selectFirst();
        start.setText(CLOCK.format(USUAL_START));
        minutes.setText(Integer.toString(USUAL_MINUTES));
        opened.conference()
                .talks()
                .stream()
                .reduce((_, last) -> last)
                .filter(_ -> work.byHandProperty().get())
                .ifPresent(last -> {
                    choose(last.day());
                    start.setText(times.clock(last.slot().end()));
                    room.getEditor().setText(last.room().map(Room::value).orElse(""));
                    track.getEditor().setText(last.track().map(Track::value).orElse(""));
                });
    }

    private void show(Talk talk) {
        choose(talk.day());
        start.setText(times.clock(talk.slot().start()));
        minutes.setText(Long.toString(talk.slot().length().toMinutes()));
        title.setText(talk.title());
        room.getEditor().setText(talk.room().map(Room::value).orElse(""));
        track.getEditor().setText(talk.track().map(Track::value).orElse(""));
        speakers.setText(talk.speakers().stream().map(Person::value).collect(Collectors.joining(", ")));
    }

    void choose(int number) {
        day.getItems().stream().filter(it -> it.number() == number).findFirst()
                .ifPresent(day.getSelectionModel()::select);
    }

    /// Begins with some free time, and takes no more than what is usual of it.
    void choose(Slot free) {
        start.setText(times.clock(free.start()));
        minutes.setText(Long.toString(Math.min(free.length().toMinutes(), MOST_MINUTES)));
    }

    void open() {
        overlay.show(this);
        title.requestFocus();
    }

    // ---- what becomes of it ----

    private void keep(boolean again) {
        var clock = clock(start.getText());
        var length = minutes(minutes.getText());
        if (title.getText().isBlank()) {
            say(title, texts.say("plan.hand.no.title"));
        } else if (clock.isEmpty()) {
            say(start, texts.say("plan.hand.no.start"));
        } else if (length.isEmpty()) {
            say(minutes, texts.say("plan.hand.no.minutes"));
        } else {
            var entry = new ByHand(day.getValue().number(), clock.get(), length.get(), title.getText().strip(),
                    words(room).map(Room::new), words(track).map(Track::new), people());
            work.keep(replaced, entry, () -> kept(entry, again), reason -> say(title, reason));
        }
    }

    private void kept(ByHand entry, boolean again) {
        say(title, "");
        if (again) {
            start.setText(CLOCK.format(entry.start().plus(entry.length())));
            title.clear();
            speakers.clear();
            title.requestFocus();
        } else {
            overlay.hide();
        }
    }

    private void say(Control field, String reason) {
        for (var each : List.of(title, start, minutes)) {
            each.getStyleClass().remove(Styles.FIELD_WRONG);
        }
        wrong.setText(reason);
        if (!reason.isEmpty()) {
            field.getStyleClass().add(Styles.FIELD_WRONG);
            field.requestFocus();
        }
    }

    private static Optional<String> words(ComboBox<String> box) {
        return Optional.of(box.getEditor().getText().strip()).filter(it -> !it.isEmpty());
    }

    private List<Person> people() {
        return Stream.of(speakers.getText().split("[,;]"))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .map(Person::new)
                .toList();
    }

    /// `9:30`, `09:30` or `0930`.
    static Optional<LocalTime> clock(String words) {
        var digits = words.strip().replaceFirst("^(\\d{1,2})[:.h]?(\\d{2})$", "$1:$2");
        try {
            return Optional.of(LocalTime.parse(digits.length() == "9:30".length() ? "0" + digits : digits));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    /// Minutes as a number, from 0 to a day.
    static Optional<Duration> minutes(String words) {
        var digits = words.strip();
        return digits.matches("\\d{1,4}")
                ? Optional.of(Duration.ofMinutes(Long.parseLong(digits))).filter(it -> it.toDays() < 1
                        || it.equals(Duration.ofDays(1)))
                : Optional.empty();
    }

    private final class DayCell extends ListCell<Day> {
        @Override
        protected void updateItem(@Nullable Day each, boolean empty) {
            super.updateItem(each, empty);
            setText(each == null || empty ? "" : times.day(each.date()));
        }
    }
}
