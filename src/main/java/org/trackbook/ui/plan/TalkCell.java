package org.trackbook.ui.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.model.Talk;
import org.trackbook.model.Track;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Tips;
import org.trackbook.ui.kit.TrackSign;
import org.trackbook.ui.kit.TrackSigns;
import org.trackbook.ui.kit.WideCell;

/// A row of the list of a day's talks: an hour, or a talk.
final class TalkCell extends WideCell<ListRow> implements TalkHolder {
    /// Below this width of the list, room and length stand in the second line: a title needs the room.
    static final double NARROW = 640;

    private static final PseudoClass PREVIEW = PseudoClass.getPseudoClass("preview");
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final PlanViewModel model;
    private final Texts texts;
    private final TalkWords words;
    private final Label hour = Signs.words("", Styles.PLAN_HOUR);
    private final Label time = Signs.words("", Styles.PLAN_TIME);
    private final TrackSign sign = new TrackSign(TrackSigns.NONE);
    private final Label title = Signs.words("");
    private final Label second = Signs.words("", Styles.CAPTION, Styles.MUTED);
    private final Label room = Signs.words("", Styles.SMALL, Styles.MUTED, Styles.PLAN_ROOM);
    private final Label length = Signs.words("", Styles.SMALL, Styles.MUTED, Styles.PLAN_LENGTH);
    private final ToggleButton star = new ToggleButton();
    private final ToggleButton listed = new ToggleButton("", Icons.of(Feather.BOOKMARK));
    private final Node flag = Icons.small(Feather.FLAG);
    private final Node filled = Icons.agendaStar();
    private final Node open = Icons.of(Feather.STAR);
    private final HBox row;

    TalkCell(PlanViewModel model, Texts texts, Consumer<Talk> show) {
        this.model = model;
        this.texts = texts;
        words = new TalkWords(texts);
        hour.setMaxWidth(Double.MAX_VALUE);
        star.getStyleClass().setAll(Styles.PLAN_STAR);
        star.setFocusTraversable(false);
        star.setOnAction(_ -> {
            if (getItem() instanceof ListRow.Row(var line)) {
                star.setSelected(line.standing() == Standing.STAR);
                model.star(line.talk());
            }
        });
        Tips.on(star, texts.say("plan.star"), "S");
        listed.getStyleClass().setAll(Styles.PLAN_STAR);
        listed.setFocusTraversable(false);
        listed.setOnAction(_ -> {
            if (getItem() instanceof ListRow.Row(var line)) {
                listed.setSelected(line.shortListed());
                model.shortList(line.talk());
            }
        });
        second.managedProperty().bind(second.textProperty().isNotEmpty());
        var lines = new VBox(title, second);
        lines.getStyleClass().add(Styles.PLAN_LINES);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        var mark = new StackPane(flag);
        mark.getStyleClass().add(Styles.PLAN_FLAG);
        row = new HBox(time, sign, lines, room, length, listed, star, mark);
        row.getStyleClass().add(Styles.PLAN_ROW);
        hoverProperty().subscribe(_ -> again());
        selectedProperty().subscribe(_ -> again());
        Signs.clicked(this, () -> {
            if (getItem() instanceof ListRow.Row(var line)) {
                show.accept(line.talk());
            }
        });
    }

    @Override
    public Optional<Talk> held() {
        return getItem() instanceof ListRow.Row(var line) && line.isTalk()
                ? Optional.of(line.talk())
                : Optional.empty();
    }

    @Override
    protected void updateItem(@Nullable ListRow item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            setTooltip(null);
            return;
        }
        switch (item) {
            case ListRow.Hour(var start) -> {
                hour.setText(model.times().clock(start));
                setAccessibleText(hour.getText());
                setTooltip(null);
                setGraphic(hour);
            }
            case ListRow.Row(var line) -> show(line);
        }
    }

    private void show(TalkLine line) {
        var talk = line.talk();
        var times = model.times();
        time.setText(times.span(talk.slot()));
        sign.setIndex(line.sign());
        title.setText(talk.title());
        room.setText(Signs.room(talk));
        length.setText(times.length(talk.slot().length()));
        var narrow = getListView().getWidth() < NARROW;
        second.setText(Signs.joined(words.standing(line), narrow ? length.getText() : "",
                narrow ? room.getText() : "", Signs.speakers(talk), talk.track().map(Track::value).orElse("")));
        for (var column : List.of(room, length)) {
            column.setVisible(!narrow);
            column.setManaged(!narrow);
        }
        star.setGraphic(line.standing() == Standing.STAR ? filled : open);
        star.setSelected(line.standing() == Standing.STAR);
        star.setVisible(line.isTalk() && line.standing() != Standing.MAIN);
        listed.setSelected(line.shortListed());
        again();
        Tips.on(listed, texts.say(line.shortListed() ? "plan.unshort" : "plan.short"), "L");
        flag.setVisible(line.standing() == Standing.MAIN);
        pseudoClassStateChanged(OVER, line.over());
        pseudoClassStateChanged(PREVIEW, model.tracks().previewProperty().get().filter(track -> talk.track()
                .equals(Optional.of(track))).isPresent());
        mark(title, Styles.STRONG, line.standing().isMine());
        mark(title, Styles.STRUCK, line.cancelled() || line.standing() == Standing.DROPPED);
        mark(second, Styles.DANGER_WORDS, line.cancelled());
        setTooltip(new Tooltip(talk.title()));
        setAccessibleText(words.spoken(line, times));
        setGraphic(row);
    }

    /// The short list is offered where somebody looks.
    private void again() {
        if (getItem() instanceof ListRow.Row(var line)) {
            listed.setVisible(line.shortListed() || (star.isVisible() && (isHover() || isSelected())));
        }
    }

    private static void mark(Label label, String style, boolean on) {
        label.getStyleClass().remove(style);
        if (on) {
            label.getStyleClass().add(style);
        }
    }
}
