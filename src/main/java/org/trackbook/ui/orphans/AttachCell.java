package org.trackbook.ui.orphans;

import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.trackbook.model.Person;
import org.trackbook.model.Room;
import org.trackbook.model.Talk;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Times;
import org.trackbook.ui.kit.TrackSign;
import org.trackbook.ui.kit.WideCell;

/// A talk to choose: what it is called, when, where and by whom, and why it is offered.
final class AttachCell extends WideCell<AttachRow> {
    private final Texts texts;
    private final Supplier<Times> times;
    private final TrackSign sign = new TrackSign(-1);
    private final Label title = new Label();
    private final Label facts = new Label();
    private final Label reason = new Label();
    private final HBox row;

    AttachCell(Texts texts, Supplier<Times> times) {
        this.texts = texts;
        this.times = times;
        title.getStyleClass().add(Styles.STRONG);
        facts.getStyleClass().addAll(Styles.CAPTION, Styles.MUTED);
        reason.getStyleClass().addAll(Styles.CAPTION, Styles.MUTED);
        reason.setMinWidth(USE_PREF_SIZE);
        var lines = new VBox(title, facts);
        lines.setMinWidth(0);
        lines.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(lines, Priority.ALWAYS);
        row = new HBox(sign, lines, reason);
        row.getStyleClass().add(Styles.ORPHANS_ROW);
    }

    @Override
    protected void updateItem(@Nullable AttachRow item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        sign.setIndex(item.sign());
        title.setText(item.talk().title());
        title.setTooltip(new Tooltip(item.talk().title()));
        facts.setText(facts(item.talk()));
        reason.setText(item.reason().map(new LostWords(texts, times.get())::reason).orElse(""));
        setAccessibleText(Stream.of(title, facts, reason)
                .map(Label::getText)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", ")));
        setGraphic(row);
    }

    private String facts(Talk talk) {
        return Stream.of(times.get().dayAndClock(talk.slot().start()), talk.room().map(Room::value).orElse(""),
                talk.speakers().stream().map(Person::value).collect(Collectors.joining(", ")))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
