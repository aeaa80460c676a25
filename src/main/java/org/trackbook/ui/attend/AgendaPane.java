package org.trackbook.ui.attend;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.model.TalkId;
import org.trackbook.model.TripPart;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Times;
import org.trackbook.ui.kit.Tips;

/// The day at the left: one click or arrow opens a talk, several chosen talks get one note; below it the notes that
/// belong to no talk.
final class AgendaPane extends BorderPane {
    private final AttendViewModel model;
    private final Texts texts;
    private final Label weekday = new Label();
    private final Label date = new Label();
    private final Button jump;
    private final Button earlier;
    private final Button later;
    private final ListView<AgendaRow> list = new ListView<>();
    private final FootRow moment;
    private final FootRow day;
    private final FootRow trip;
    private final FootRow lost;
    private final FootRow best;
    private final FootRow watch;
    private Times times;
    private boolean showing;
    private Spot revealed = new Spot.Nowhere();

    /// @param toNote gives the focus to the note
    AgendaPane(AttendViewModel model, Texts texts, Runnable toNote) {
        this.model = model;
        this.texts = texts;
        times = new Times(texts, ZoneOffset.UTC);
        earlier = turn("attend-day-before", Feather.CHEVRON_LEFT, "attend.day.before", "←", model::previousDay);
        later = turn("attend-day-after", Feather.CHEVRON_RIGHT, "attend.day.after", "→", model::nextDay);
        jump = turn("attend-jump-button", Feather.SEARCH, "attend.keys.jump", "K", () -> {
        });
        moment = new FootRow("attend-foot-moment", Feather.EDIT_2, texts.say("attend.foot.moment"), "M",
                model::openMoment);
        day = new FootRow("attend-foot-day", Feather.SUN, texts.say("attend.foot.day"), "D", model::openDay);
        trip = new FootRow("attend-foot-trip", Feather.MAP, texts.say("attend.foot.trip"), "R", model::openTrip);
        lost = new FootRow("attend-foot-lost", Feather.LINK, texts.say("attend.foot.lost"), "O",
                model::openWithoutTalk);
        best = new FootRow("attend-foot-best", Feather.AWARD, texts.say("attend.foot.best"), "J", model::openBest);
        watch = new FootRow("attend-foot-watch", Feather.VIDEO, texts.say("attend.foot.watch"), "Y",
                model::openWatch);
        build(toNote);
        bind(toNote);
    }

    private void build(Runnable toNote) {
        setId("attend-agenda");
        getStyleClass().add(Styles.ATTEND_AGENDA);
        weekday.getStyleClass().add(Styles.STRONG);
        date.getStyleClass().add(Styles.MUTED);
        var rest = new Region();
        HBox.setHgrow(rest, Priority.ALWAYS);
        var head = new HBox(weekday, date, rest, jump, earlier, later);
        head.getStyleClass().addAll(Styles.ATTEND_AGENDA_HEAD, Styles.LINE_BELOW);
        setTop(head);
        list.setId("attend-list");
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(_ -> new AgendaCell(texts, () -> times));
        var none = new Label(texts.say("attend.agenda.empty"));
        none.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
        none.setWrapText(true);
        list.setPlaceholder(none);
        setCenter(list);
        var foot = new VBox(moment, day, trip, best, watch, lost);
        foot.getStyleClass().addAll(Styles.ATTEND_AGENDA_FOOT, Styles.LINE_ABOVE);
        foot.getChildren().forEach(row -> ((FootRow) row).then(toNote));
        setBottom(foot);
    }

    private void bind(Runnable toNote) {
        list.getSelectionModel().getSelectedIndices().addListener((ListChangeListener<Integer>) _ -> chosen());
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && !event.isShiftDown() && !event.isShortcutDown()
                    && !list.getSelectionModel().isEmpty()) {
                toNote.run();
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                toNote.run();
                event.consume();
            }
        });
    }

    private Button turn(String id, Feather icon, String key, String arrow, Runnable action) {
        var button = new Button("", Icons.of(icon));
        button.setId(id);
        button.getStyleClass().add(Styles.BUTTON_ICON);
        Tips.on(button, texts.say(key), texts.say("attend.key.alt", arrow));
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// @param open asks for the name of a talk
    void onJump(Runnable open) {
        jump.setOnAction(_ -> open.run());
    }

    private void chosen() {
        var rows = rows();
        if (showing || rows.isEmpty() || isOpen(rows)) {
            return;
        }
        if (rows.size() == 1) {
            model.open(rows.getFirst());
        } else {
            model.open(List.copyOf(talks(rows)));
        }
    }

    private List<AgendaRow> rows() {
        return list.getSelectionModel().getSelectedIndices().stream().filter(index -> index >= 0
                && index < list.getItems().size()).map(index -> list.getItems().get(index)).toList();
    }

    private static Set<TalkId> talks(List<AgendaRow> rows) {
        return rows.stream()
                .flatMap(row -> row instanceof AgendaRow.OfTalk talk ? Stream.of(talk.talk().id()) : Stream.of())
                .collect(Collectors.toSet());
    }

    private boolean isOpen(List<AgendaRow> rows) {
        if (rows.size() == 1) {
            return model.isOpen(rows.getFirst());
        }
        return switch (model.spot()) {
            case Spot.OneTalk(var talk) -> talks(rows).equals(Set.of(talk));
            case Spot.SeveralTalks(var talks) -> talks(rows).equals(Set.copyOf(talks));
            case Spot.Nowhere _,Spot.Moment _,Spot.WholeDay _,Spot.Trip _,Spot.WithoutTalk _,Spot.Best _,Spot.Watch _ ->
                false;
        };
    }

    void show(AttendState.Ready ready) {
        showing = true;
        times = Times.of(texts, ready.conference());
        weekday.setText(times.weekday(ready.day().date()));
        date.setText(times.dayOfMonth(ready.day().date()));
        earlier.setDisable(!ready.hasEarlierDay());
        later.setDisable(!ready.hasLaterDay());
        list.setAccessibleText(texts.say("attend.agenda", times.dayLong(ready.day().date())));
        fill(ready.rows());
        choose(ready);
        foot(ready.foot());
        showing = false;
    }

    /// Changes only what is other than before, so that nothing jumps.
    private void fill(List<AgendaRow> rows) {
        var items = list.getItems();
        if (items.size() != rows.size()) {
            items.setAll(rows);
            return;
        }
        for (var i = 0; i < rows.size(); i++) {
            if (!items.get(i).equals(rows.get(i))) {
                items.set(i, rows.get(i));
            }
        }
    }

    private void choose(AttendState.Ready ready) {
        select(ready);
        revealed = model.spot();
    }

    private void select(AttendState.Ready ready) {
        var selection = list.getSelectionModel();
        var chosen = rows();
        if (!chosen.isEmpty() && isOpen(chosen)) {
            return;
        }
        selection.clearSelection();
        var place = model.place(ready.rows());
        if (place >= 0) {
            selection.select(place);
            list.getFocusModel().focus(place);
            if (!model.spot().equals(revealed)) {
                reveal(place);
            }
        } else if (model.spot() instanceof Spot.SeveralTalks(var ids)) {
            for (var i = 0; i < ready.rows().size(); i++) {
                if (ready.rows().get(i) instanceof AgendaRow.OfTalk row && ids.contains(row.talk().id())) {
                    selection.select(i);
                }
            }
        }
    }

    /// With some rows above it, so that one sees where the day stands.
    private void reveal(int place) {
        list.scrollTo(Math.max(0, place - 3));
    }

    private void foot(AttendState.Foot foot) {
        var spot = model.spot();
        moment.show("", spot instanceof Spot.Moment);
        day.show(foot.dayWords() == 0 ? "" : texts.say("attend.words", foot.dayWords()),
                spot instanceof Spot.WholeDay);
        trip.show(texts.say("attend.foot.trip.parts", foot.tripParts(), TripPart.values().length),
                spot instanceof Spot.Trip);
        lost.show(String.valueOf(foot.withoutTalk()), spot instanceof Spot.WithoutTalk);
        lost.warn(foot.withoutTalk() > 0);
        shown(lost, foot.withoutTalk() > 0 || spot instanceof Spot.WithoutTalk);
        best.show(String.valueOf(foot.best()), spot instanceof Spot.Best);
        shown(best, foot.best() > 0 || spot instanceof Spot.Best);
        watch.show(String.valueOf(foot.watch()), spot instanceof Spot.Watch);
        shown(watch, foot.watch() > 0 || spot instanceof Spot.Watch);
    }

    /// A line of which there is nothing to tell takes no room.
    private static void shown(FootRow row, boolean any) {
        row.setVisible(any);
        row.setManaged(any);
    }

    /// A line below the agenda.
    private final class FootRow extends Button {
        private final String words;
        private final String key;
        private final Label count = new Label();
        private final Runnable action;

        FootRow(String id, Feather icon, String words, String letter, Runnable action) {
            this.words = words;
            this.action = action;
            key = texts.say("attend.key.alt", letter);
            setId(id);
            getStyleClass().addAll(Styles.BUTTON_QUIET, Styles.ATTEND_FOOT);
            setMaxWidth(Double.MAX_VALUE);
            count.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
            count.setMinWidth(USE_PREF_SIZE);
            var rest = new Region();
            HBox.setHgrow(rest, Priority.ALWAYS);
            var line = new HBox(Icons.of(icon), new Label(words), rest, count);
            line.getStyleClass().add(Styles.ATTEND_FOOT_LINE);
            line.prefWidthProperty().bind(widthProperty().subtract(28));
            setGraphic(line);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            Tips.on(this, words, key);
        }

        void then(Runnable toNote) {
            setOnAction(_ -> {
                action.run();
                toNote.run();
            });
        }

        void show(String number, boolean open) {
            count.setText(number);
            setAccessibleText(number.isEmpty() ? words : words + ", " + number);
            getStyleClass().remove(Styles.ATTEND_CHOSEN);
            if (open) {
                getStyleClass().add(Styles.ATTEND_CHOSEN);
            }
        }

        void warn(boolean waits) {
            count.getStyleClass().removeAll(Styles.WARNING_WORDS, Styles.STRONG);
            if (waits) {
                count.getStyleClass().addAll(Styles.WARNING_WORDS, Styles.STRONG);
            }
        }
    }
}
