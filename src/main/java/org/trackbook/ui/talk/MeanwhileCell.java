package org.trackbook.ui.talk;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.model.Person;
import org.trackbook.model.Room;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Times;
import org.trackbook.ui.kit.Tips;
import org.trackbook.ui.kit.TrackSign;
import org.trackbook.ui.kit.TrackSigns;
import org.trackbook.ui.kit.WideCell;

/// A talk that runs at the same time: what, when and where, and a star to go there instead.
final class MeanwhileCell extends WideCell<Meanwhile> {
    private final Texts texts;
    private final Supplier<Optional<CardFacts>> facts;
    private final TrackSign sign = new TrackSign(TrackSigns.NONE);
    private final Label title = new Label();
    private final Label second = new Label();
    private final Node listed = Icons.small(Feather.BOOKMARK);
    private final Node filled = Icons.agendaStar();
    private final Node open = Icons.of(Feather.STAR);
    private final ToggleButton star = new ToggleButton();
    private final HBox row;

    MeanwhileCell(Texts texts, Supplier<Optional<CardFacts>> facts, TalkWays ways) {
        this.texts = texts;
        this.facts = facts;
        second.getStyleClass().addAll(Styles.CAPTION, Styles.MUTED);
        star.getStyleClass().setAll(Styles.PLAN_STAR);
        star.setFocusTraversable(false);
        star.setOnAction(_ -> {
            if (getItem() != null) {
                star.setSelected(getItem().isStarred());
                ways.star().accept(getItem().talk());
            }
        });
        Tips.on(star, texts.say("plan.star"), "S");
        var lines = new VBox(title, second);
        lines.setMinWidth(0);
        lines.getStyleClass().add(Styles.PLAN_LINES);
        HBox.setHgrow(lines, Priority.ALWAYS);
        row = new HBox(sign, lines, listed, star);
        row.getStyleClass().add(Styles.TALK_MEANWHILE);
        setOnMouseClicked(_ -> {
            if (getItem() != null) {
                ways.open().accept(getItem().talk());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Meanwhile it, boolean empty) {
        super.updateItem(it, empty);
        if (empty || it == null) {
            setGraphic(null);
            setAccessibleText(null);
            setTooltip(null);
            return;
        }
        sign.setIndex(it.sign());
        title.setText(it.talk().title());
        title.getStyleClass().remove(Styles.STRONG);
        if (it.why().isPresent()) {
            title.getStyleClass().add(Styles.STRONG);
        }
        second.setText(words(it));
        listed.setVisible(it.shortListed());
        star.setGraphic(it.isStarred() ? filled : open);
        star.setSelected(it.isStarred());
        star.setVisible(it.starrable());
        setTooltip(new Tooltip(it.talk().title()));
        setAccessibleText(Stream.of(it.talk().title(), words(it),
                it.talk().speakers().stream().map(Person::value).collect(Collectors.joining(", ")),
                it.shortListed() ? texts.say("plan.standing.short") : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", ")));
        setGraphic(row);
    }

    private String words(Meanwhile it) {
        var times = facts.get().map(shown -> Times.of(texts, shown.conference()));
        return Stream.of(it.why().map(why -> switch (why) {
            case MAIN -> texts.say("plan.standing.main");
            case STAR -> texts.say("plan.standing.star");
            case BACKUP -> texts.say("plan.standing.backup");
            case OWN -> texts.say("plan.standing.own");
        }).orElse(""), times.map(clock -> clock.span(it.talk().slot())).orElse(""),
                it.talk().room().map(Room::value).orElse(""), switch (it.distance()) {
                    case 0 -> texts.say("plan.distance.room");
                    case 1 -> texts.say("plan.distance.building");
                    default -> "";
                })
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
