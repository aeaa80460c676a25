package org.trackbook.ui.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.model.Link;
import org.trackbook.model.Person;
import org.trackbook.model.Room;
import org.trackbook.model.Status;
import org.trackbook.model.Talk;
import org.trackbook.model.Track;
import org.trackbook.plan.FieldChange;
import org.trackbook.text.Block;
import org.trackbook.text.Markdown;
import org.trackbook.ui.kit.FieldWords;
import org.trackbook.ui.kit.Folded;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Keys;
import org.trackbook.ui.kit.MarkdownView;
import org.trackbook.ui.kit.StarRating;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Times;
import org.trackbook.ui.kit.Tips;
import org.trackbook.ui.kit.TrackSign;

/// What a schedule says of a talk, what the last refresh changed of it, and what the visitor made of it.
final class TalkText extends VBox {
    private static final double FOLDED = 300;

    private final Texts texts;
    private final TalkWays ways;
    private final VBox news = new VBox();

    TalkText(Texts texts, TalkWays ways) {
        this.texts = texts;
        this.ways = ways;
        getStyleClass().add(Styles.TALK);
        news.getStyleClass().add(Styles.TALK_NEWS);
        news.managedProperty().bind(news.visibleProperty());
        news.setVisible(false);
    }

    /// All of it, with buttons for what one may do.
    void show(CardFacts facts, List<? extends Node> buttons) {
        var focused = focused();
        getChildren().clear();
        head(facts);
        if (!buttons.isEmpty()) {
            var row = new FlowPane();
            row.getStyleClass().add(Styles.TALK_BUTTONS);
            row.getChildren().setAll(buttons);
            getChildren().add(row);
        }
        body(facts.talk());
        focused.ifPresent(id -> Stream.concat(buttons.stream().filter(it -> id.equals(it.getId())), buttons.stream())
                .findFirst()
                .ifPresent(Node::requestFocus));
    }

    /// The button that was just pressed, which is made anew: the next key is for the new one.
    private Optional<String> focused() {
        return Optional.ofNullable(getScene())
                .flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()))
                .filter(owner -> owner.getParent() != null && owner.getParent().getParent() == this)
                .map(Node::getId);
    }

    /// Without title, time and buttons, where these stand elsewhere.
    void showText(CardFacts facts) {
        getChildren().clear();
        others(facts);
        body(facts.talk());
    }

    /// What the last refresh changed.
    void show(CardFacts facts, Optional<News> told) {
        news.setVisible(told.isPresent());
        news.getChildren().clear();
        told.ifPresent(it -> {
            var times = Times.of(texts, facts.conference());
            var when = times.dateFull(times.date(it.at()));
            news.getChildren()
                    .add(words(texts.say(it.fields().isEmpty() ? "talk.news.added" : "talk.news", when), Styles.CAPTION,
                            Styles.STRONG));
            var words = new FieldWords(texts, facts.conference());
            it.fields().forEach(field -> news.getChildren().add(line(words, field)));
        });
    }

    private static Node line(FieldWords words, FieldChange change) {
        var said = words.readable(change);
        var line = new FlowPane(words(words.name(change.field()), Styles.SMALL, Styles.MUTED),
                words(said.before(), Styles.SMALL, Styles.MUTED, Styles.STRUCK), Icons.small(Feather.ARROW_RIGHT),
                words(said.after(), Styles.SMALL, Styles.STRONG));
        line.getStyleClass().addAll(Styles.TALK_CHANGE, Styles.MUTED);
        return line;
    }

    // ---- head ----

    private void head(CardFacts facts) {
        var talk = facts.talk();
        var times = Times.of(texts, facts.conference());
        var title = words(talk.title(), Styles.HEAD);
        title.setId("talk-title");
        getChildren().add(title);
        if (talk.status() == Status.CANCELLED) {
            title.getStyleClass().addAll(Styles.STRUCK, Styles.MUTED);
            getChildren().add(words(texts.say("talk.cancelled"), Styles.STRONG, Styles.DANGER_WORDS));
        }
        add(talk.text().subtitle(), Styles.MUTED);
        var time = texts.say("talk.time", times.day(times.date(talk.slot().start())), times.span(talk.slot()),
                times.length(talk.slot().length()));
        getChildren().add(words(
                talk.room().map(Room::value).map(room -> texts.say("talk.time.room", time, room)).orElse(time),
                Styles.SMALL, Styles.MUTED));
        talk.track().ifPresent(track -> getChildren().add(track(track, facts.sign())));
        add(Stream.of(talk.text().type(), language(talk), amended(talk))
                .filter(it -> !it.isBlank())
                .collect(Collectors.joining(" · ")), Styles.SMALL, Styles.MUTED);
        add(talk.speakers().stream().map(Person::value).collect(Collectors.joining(", ")));
        plan(facts);
        facts.rating().ifPresent(rating -> {
            getChildren().add(StarRating.shown(texts, rating.stars()));
            rating.verdict().ifPresent(verdict -> add(verdict, Styles.SMALL));
        });
    }

    private String amended(Talk talk) {
        return talk.status() == Status.AMENDED ? texts.say("changes.status.amended") : "";
    }

    /// `English` for `en`; what is no known tag stays as it is.
    private String language(Talk talk) {
        var tag = talk.text().language();
        var named = Locale.forLanguageTag(tag.replace('_', '-')).getDisplayLanguage(texts.locale());
        return named.isEmpty() ? tag : named;
    }

    private Node track(Track track, int sign) {
        var line = new HBox(new TrackSign(sign), words(track.value(), Styles.SMALL));
        line.getStyleClass().add(Styles.TALK_TRACK);
        return line;
    }

    /// What the talk is to the visitor's plan.
    private void plan(CardFacts facts) {
        add(standing(facts), Styles.SMALL, Styles.ACCENT_WORDS);
        others(facts);
    }

    /// What the plan says of it and others together.
    private void others(CardFacts facts) {
        var times = Times.of(texts, facts.conference());
        facts.leave().ifPresent(at -> getChildren()
                .add(signed(Feather.LOG_OUT, texts.say("talk.leave", times.clock(at)))));
        facts.standsFor().ifPresent(it -> getChildren().add(
                signed(Feather.LIFE_BUOY, texts.say("talk.stands.for", it.title()))));
        facts.backups().forEach(it -> getChildren().add(signed(Feather.LIFE_BUOY, texts.say("plan.backup",
                it.room().map(room -> it.title() + ", " + room.value()).orElse(it.title())))));
    }

    private String standing(CardFacts facts) {
        return facts.why().map(why -> switch (why) {
            case MAIN -> texts.say("plan.card.main");
            case STAR -> texts.say("plan.card.star");
            case BACKUP -> texts.say("plan.card.backup");
            case OWN -> texts.say("talk.own");
        })
                .orElseGet(() -> facts.dropped()
                        ? texts.say("plan.card.dropped")
                        : facts.shortListed()
                                ? texts.say("talk.short")
                                : "");
    }

    private static Label signed(Feather icon, String words) {
        var label = words(words, Styles.SMALL, Styles.MUTED);
        label.setGraphic(Icons.small(icon));
        return label;
    }

    // ---- body ----

    private void body(Talk talk) {
        getChildren().add(news);
        var text = talk.text();
        var whole = new VBox();
        whole.getStyleClass().add(Styles.TALK_WHOLE);
        markdown(whole, text.summary());
        if (!Block.plain(Markdown.parse(text.description())).equals(Block.plain(Markdown.parse(text.summary())))) {
            markdown(whole, text.description());
        }
        getChildren().add(whole.getChildren().isEmpty()
                ? words(texts.say("talk.no.text"), Styles.MUTED)
                : new Folded(whole, FOLDED, texts));
        page(text.url());
        links("talk.attachments", Feather.PAPERCLIP, text.attachments());
        links("talk.recordings", Feather.VIDEO, text.recordings().stream().map(it -> new Link("", it)).toList());
        links("talk.links", Feather.EXTERNAL_LINK, text.links());
        if (!text.feedback().isBlank()) {
            getChildren().add(link(Feather.MESSAGE_SQUARE, new Link(texts.say("talk.feedback"), text.feedback())));
        }
    }

    private void markdown(VBox whole, String markdown) {
        if (!markdown.isBlank()) {
            var view = new MarkdownView(ways.browse());
            view.show(Markdown.parse(markdown));
            whole.getChildren().add(view);
        }
    }

    private void page(String url) {
        if (url.isBlank()) {
            return;
        }
        var copy = new Button("", Icons.of(Feather.COPY));
        copy.setId("talk-copy");
        copy.getStyleClass().addAll(Styles.BUTTON_SMALL, Styles.BUTTON_ICON);
        Tips.on(copy, texts.say("talk.copy"), Keys.of("Shortcut+C"));
        copy.setOnAction(_ -> ways.copy().accept(url));
        var page = link(Feather.GLOBE, new Link(texts.say("talk.page"), url));
        page.setId("talk-page");
        HBox.setHgrow(page, Priority.ALWAYS);
        var line = new HBox(page, copy);
        line.getStyleClass().add(Styles.TALK_TRACK);
        getChildren().add(line);
    }

    private void links(String key, Feather icon, List<Link> links) {
        if (links.isEmpty()) {
            return;
        }
        getChildren().add(words(texts.say(key), Styles.CAPTION, Styles.STRONG, Styles.MUTED, Styles.TALK_HEADING));
        var all = new ArrayList<Node>();
        links.forEach(each -> all.add(link(icon, each)));
        getChildren().addAll(all);
    }

    private Hyperlink link(Feather icon, Link each) {
        var link = new Hyperlink(each.words(), Icons.of(icon));
        link.getStyleClass().add(Styles.TALK_LINK);
        link.setMaxWidth(Double.MAX_VALUE);
        link.setMinWidth(0);
        link.setOnAction(_ -> ways.browse().accept(each.url()));
        Tips.on(link, each.words(), each.url());
        return link;
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
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
