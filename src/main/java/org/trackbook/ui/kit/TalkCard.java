package org.trackbook.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.model.Link;
import org.trackbook.model.Person;
import org.trackbook.model.Rating;
import org.trackbook.model.Room;
import org.trackbook.model.Status;
import org.trackbook.model.Talk;
import org.trackbook.model.Track;
import org.trackbook.text.Block;
import org.trackbook.text.Markdown;

/// What a schedule says of a talk, and what the visitor made of it; the same in Plan and in Attend.
public final class TalkCard extends VBox {
    private final Texts texts;
    private final Consumer<String> browse;

    /// @param browse opens an address that somebody clicked
    public TalkCard(Texts texts, Consumer<String> browse) {
        this.texts = texts;
        this.browse = browse;
        getStyleClass().add(Styles.TALK);
    }

    /// What the card is about.
    ///
    /// @param sign of its track, by [TrackSigns]
    /// @param standing what it is to the plan, in words; may be empty
    public record Shown(Talk talk, Times times, int sign, String standing, Optional<Rating> rating) {
    }

    /// All of it, with buttons for what one may do.
    public void show(Shown shown, List<? extends Node> buttons) {
        getChildren().clear();
        head(shown);
        if (!buttons.isEmpty()) {
            var row = new FlowPane();
            row.getStyleClass().add(Styles.TALK_BUTTONS);
            row.getChildren().setAll(buttons);
            getChildren().add(row);
        }
        body(shown.talk());
    }

    /// Without title, time and buttons, where these stand elsewhere.
    public void showText(Talk talk) {
        getChildren().clear();
        body(talk);
    }

    private void head(Shown shown) {
        var talk = shown.talk();
        var title = words(talk.title(), Styles.HEAD);
        title.setId("talk-title");
        getChildren().add(title);
        if (talk.status() == Status.CANCELLED) {
            title.getStyleClass().addAll(Styles.STRUCK, Styles.MUTED);
            getChildren().add(words(texts.say("talk.cancelled"), Styles.STRONG, Styles.DANGER_WORDS));
        }
        add(talk.text().subtitle(), Styles.MUTED);
        var time = texts.say("talk.time", shown.times().day(shown.times().date(talk.slot().start())),
                shown.times().span(talk.slot()), shown.times().length(talk.slot().length()));
        getChildren().add(words(
                talk.room().map(Room::value).map(room -> texts.say("talk.time.room", time, room)).orElse(time),
                Styles.SMALL, Styles.MUTED));
        talk.track().ifPresent(track -> getChildren().add(track(track, shown.sign())));
        add(talk.speakers().stream().map(Person::value).collect(Collectors.joining(", ")));
        add(shown.standing(), Styles.SMALL, Styles.ACCENT_WORDS);
        shown.rating().ifPresent(rating -> {
            getChildren().add(StarRating.shown(texts, rating.stars()));
            rating.verdict().ifPresent(verdict -> add(verdict, Styles.SMALL));
        });
    }

    private Node track(Track track, int sign) {
        var line = new HBox(new TrackSign(sign), words(track.value(), Styles.SMALL));
        line.getStyleClass().add(Styles.TALK_TRACK);
        return line;
    }

    private void body(Talk talk) {
        var text = talk.text();
        markdown(text.summary());
        if (!Block.plain(Markdown.parse(text.description())).equals(Block.plain(Markdown.parse(text.summary())))) {
            markdown(text.description());
        }
        if (text.summary().isBlank() && text.description().isBlank()) {
            getChildren().add(words(texts.say("talk.no.text"), Styles.MUTED));
        }
        links("talk.attachments", Feather.PAPERCLIP, text.attachments());
        links("talk.recordings", Feather.VIDEO, text.recordings().stream().map(it -> new Link("", it)).toList());
        links("talk.links", Feather.EXTERNAL_LINK, text.links());
        var pages = new ArrayList<Link>();
        if (!text.url().isBlank()) {
            pages.add(new Link(texts.say("talk.page"), text.url()));
        }
        if (!text.feedback().isBlank()) {
            pages.add(new Link(texts.say("talk.feedback"), text.feedback()));
        }
        links("talk.pages", Feather.GLOBE, pages);
    }

    private void markdown(String markdown) {
        if (!markdown.isBlank()) {
            var view = new MarkdownView(browse);
            view.show(Markdown.parse(markdown));
            getChildren().add(view);
        }
    }

    private void links(String key, Feather icon, List<Link> links) {
        if (links.isEmpty()) {
            return;
        }
        getChildren().add(words(texts.say(key), Styles.CAPTION, Styles.STRONG, Styles.MUTED, Styles.TALK_HEADING));
        links.forEach(each -> {
            var link = new Hyperlink(each.words(), Icons.of(icon));
            link.getStyleClass().add(Styles.TALK_LINK);
            link.setOnAction(_ -> browse.accept(each.url()));
            Tips.on(link, each.words(), each.url());
            getChildren().add(link);
        });
    }

    private void add(String words, String... styles) {
        if (!words.isBlank()) {
            getChildren().add(words(words, styles));
        }
    }

    private static Label words(String words, String... styles) {
        var label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
