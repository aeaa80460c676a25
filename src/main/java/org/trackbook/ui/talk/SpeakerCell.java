package org.trackbook.ui.talk;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.trackbook.model.Rating;
import org.trackbook.model.Room;
import org.trackbook.model.Status;
import org.trackbook.ui.kit.StarRating;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Times;
import org.trackbook.ui.kit.WideCell;
import org.trackbook.usecase.OtherTalk;

/// A speaker, or another talk of one with the visitor's rating and the beginning of his note.
final class SpeakerCell extends WideCell<SpeakerRow> {
    private final Texts texts;
    private final Supplier<Optional<CardFacts>> facts;

    SpeakerCell(Texts texts, Supplier<Optional<CardFacts>> facts, Consumer<OtherTalk> go) {
        this.texts = texts;
        this.facts = facts;
        setOnMouseClicked(_ -> {
            if (getItem() instanceof SpeakerRow.Other(var talk)) {
                go.accept(talk);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable SpeakerRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        setGraphic(drawn(row));
        setAccessibleText(spoken(row));
    }

    private Node drawn(SpeakerRow row) {
        return switch (row) {
            case SpeakerRow.Name(var name, _) -> box(Styles.TALK_SPEAKER, words(name, Styles.STRONG));
            case SpeakerRow.Note() -> box(Styles.TALK_SPEAKER, wrapped(texts.say("talk.speakers.note")));
            case SpeakerRow.Other(var talk) -> other(talk);
        };
    }

    private Node other(OtherTalk talk) {
        var title = words(talk.title());
        if (talk.status() == Status.CANCELLED) {
            title.getStyleClass().add(Styles.STRUCK);
        }
        var second = new HBox(words(facts(talk), Styles.CAPTION, Styles.MUTED));
        second.getStyleClass().add(Styles.TALK_TRACK);
        talk.rating().ifPresent(rating -> second.getChildren().add(StarRating.shown(texts, rating.stars())));
        var box = box(Styles.TALK_OTHER, title, second);
        talk.rating().flatMap(Rating::verdict)
                .ifPresent(verdict -> box.getChildren().add(words(verdict, Styles.CAPTION)));
        if (!talk.notes().isEmpty()) {
            box.getChildren().add(words(beginning(talk), Styles.CAPTION, Styles.ITALIC));
        }
        return box;
    }

    /// Another day of the same conference is named by its day, another conference by its name and date.
    private String facts(OtherTalk talk) {
        var times = new Times(texts, talk.in().zone());
        var here = facts.get().filter(it -> it.conference().id().equals(talk.in().id())).isPresent();
        return Stream.of(
                here
                        ? times.dayAndClock(talk.slot().start())
                        : texts.say("talk.other", talk.in().title(),
                                times.dateFull(times.date(talk.slot().start()))),
                here ? talk.room().map(Room::value).orElse("") : "",
                talk.status() == Status.CANCELLED ? texts.say("talk.cancelled") : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String beginning(OtherTalk talk) {
        return talk.notes().getFirst().strip().lines().findFirst().orElse("").replaceFirst(
                "^(?:[-!=>?#/*\\s]|\\[[ x]?])+",
                "");
    }

    private String spoken(SpeakerRow row) {
        return switch (row) {
            case SpeakerRow.Name(var name, var talks) -> texts.say("talk.speakers.name", name, talks);
            case SpeakerRow.Note() -> texts.say("talk.speakers.note");
            case SpeakerRow.Other(var talk) -> Stream.of(Stream.of(talk.title(), facts(talk)),
                    talk.rating().stream().map(it -> texts.say("rating.words", it.stars(),
                            texts.say("rating.word." + it.stars()))),
                    talk.rating().stream().flatMap(it -> it.verdict().stream()),
                    talk.notes().stream().limit(1).map(_ -> beginning(talk)))
                    .flatMap(it -> it)
                    .collect(Collectors.joining(", "));
        };
    }

    private static VBox box(String style, Node... lines) {
        var box = new VBox(lines);
        box.getStyleClass().add(style);
        return box;
    }

    private static Label words(String words, String... styles) {
        var label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.setTooltip(new Tooltip(words));
        label.setMinWidth(0);
        return label;
    }

    private static Label wrapped(String words) {
        var label = new Label(words);
        label.getStyleClass().addAll(Styles.CAPTION, Styles.MUTED);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
