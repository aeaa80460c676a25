package org.trackbook.ui.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.model.Person;
import org.trackbook.model.Room;
import org.trackbook.model.Talk;
import org.trackbook.ui.kit.EmptyView;
import org.trackbook.ui.kit.Keys;
import org.trackbook.ui.kit.OneOf;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Times;
import org.trackbook.ui.kit.Tips;
import org.trackbook.usecase.OtherTalk;
import org.trackbook.usecase.ReadSpeakers.OfSpeaker;

/// The card of a talk: what it is, who speaks, and what else runs, in three parts of which one is shown.
public final class TalkCard extends BorderPane {
    /// The parts, in the order of their tabs.
    private enum Part {
        TALK, SPEAKER, MEANWHILE
    }

    private final TalkCardViewModel model;
    private final Texts texts;
    private final TalkWays ways;
    private final Function<Talk, List<? extends Node>> buttons;
    private final boolean headed;
    private final TalkText text;
    private final ScrollPane scroll = new ScrollPane();
    private final ObservableList<SpeakerRow> speakerRows = FXCollections.observableArrayList();
    private final ObservableList<Meanwhile> meanwhileRows = FXCollections.observableArrayList();
    private final ListView<SpeakerRow> speakers = new ListView<>(speakerRows);
    private final ListView<Meanwhile> meanwhile = new ListView<>(meanwhileRows);
    private final List<ToggleButton> tabs = new ArrayList<>();
    private final HBox head = new HBox();
    private Part part = Part.TALK;
    private Optional<CardFacts> drawn = Optional.empty();

    /// @param id of the place's card; parts have the same with their name behind it
    /// @param headed whether title, time and what may be done are shown; not where they stand elsewhere
    /// @param buttons what may be done with a talk
    public TalkCard(String id, TalkCardViewModel model, Texts texts, TalkWays ways, boolean headed,
            Function<Talk, List<? extends Node>> buttons) {
        this.model = model;
        this.texts = texts;
        this.ways = ways;
        this.headed = headed;
        this.buttons = buttons;
        text = new TalkText(texts, ways);
        build(id);
        bind();
    }

    private void build(String id) {
        setId(id);
        head.getStyleClass().addAll(Styles.TALK_TABS, Styles.LINE_BELOW);
        var group = new ToggleGroup();
        for (var each : Part.values()) {
            var tab = new ToggleButton();
            tab.setId(id + "-tab-" + (tabs.size() + 1));
            tab.getStyleClass().add(Styles.TAB);
            tab.setToggleGroup(group);
            tab.setMinWidth(USE_PREF_SIZE);
            OneOf.on(tab, () -> choose(each));
            tabs.add(tab);
        }
        head.getChildren().addAll(tabs);
        setTop(head);
        scroll.setId(id + "-text");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(true);
        scroll.setContent(text);
        scroll.getStyleClass().add(Styles.TALK_SCROLL);
        speakers.setId(id + "-speakers");
        speakers.setCellFactory(_ -> new SpeakerCell(texts, () -> drawn, this::go));
        meanwhile.setId(id + "-meanwhile");
        meanwhile.setCellFactory(_ -> new MeanwhileCell(texts, () -> drawn, ways));
        meanwhile.setPlaceholder(new EmptyView(Feather.CLOCK, texts.say("talk.meanwhile.none"),
                texts.say("talk.meanwhile.none.how")));
        tabs.getFirst().setSelected(true);
    }

    private void bind() {
        model.factsProperty().subscribe(this::show);
        model.othersProperty().subscribe(_ -> showOthers());
        model.newsProperty().subscribe(told -> drawn.ifPresent(it -> text.show(it, told)));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (pressed(event)) {
                event.consume();
            }
        });
    }

    private boolean pressed(KeyEvent event) {
        if (Keys.of("Shortcut+C").match(event)) {
            return copy();
        }
        if (event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        var opens = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
        if (speakers.isFocused() && opens) {
            if (speakers.getSelectionModel().getSelectedItem() instanceof SpeakerRow.Other(var talk)) {
                go(talk);
            }
            return true;
        }
        var chosen = Optional.ofNullable(meanwhile.getSelectionModel().getSelectedItem())
                .filter(_ -> meanwhile.isFocused());
        if (chosen.isPresent() && opens) {
            ways.open().accept(chosen.get().talk());
            return true;
        }
        if (chosen.isPresent() && event.getCode() == KeyCode.S) {
            ways.star().accept(chosen.get().talk());
            return true;
        }
        return false;
    }

    private boolean copy() {
        var url = drawn.map(it -> it.talk().text().url()).filter(it -> !it.isBlank());
        url.ifPresent(ways.copy());
        return url.isPresent();
    }

    private void go(OtherTalk talk) {
        ways.go().accept(talk.in().id(), talk.id());
    }

    /// Puts something before the tabs.
    public void before(Node node) {
        head.getChildren().addFirst(node);
    }

    /// Where the focus goes when somebody opens it.
    public void focus() {
        scroll.requestFocus();
    }

    // ---- what is shown ----

    private void show(Optional<CardFacts> now) {
        if (now.isEmpty()) {
            drawn = now;
            return;
        }
        var facts = now.get();
        var other = drawn.filter(it -> it.talk().id().equals(facts.talk().id())).isEmpty();
        drawn = now;
        if (headed) {
            text.show(facts, buttons.apply(facts.talk()));
        } else {
            text.showText(facts);
        }
        text.show(facts, model.newsProperty().get());
        if (other) {
            scroll.setVvalue(0);
            choose(Part.TALK);
        }
        name(facts);
        showOthers();
        fill();
    }

    private void name(CardFacts facts) {
        var clock = Times.of(texts, facts.conference()).clock(facts.talk().slot().start());
        tabs.getFirst().setText(texts.say("talk.tab.talk"));
        tabs.getLast().setText(texts.say("talk.tab.meanwhile", clock, facts.meanwhile().size()));
        Tips.on(tabs.getLast(), texts.say("talk.tab.meanwhile.tip", facts.meanwhile().size()));
    }

    private void showOthers() {
        var found = model.othersProperty().get();
        var count = found.map(all -> all.stream().mapToInt(it -> it.talks().size()).sum());
        tabs.get(1).setText(count.map(it -> texts.say("talk.tab.speaker.count", it))
                .orElseGet(() -> texts.say("talk.tab.speaker")));
        speakers.setPlaceholder(new EmptyView(Feather.USER,
                texts.say(found.isPresent() ? "talk.speakers.none" : "talk.speakers.loading"),
                texts.say(found.isPresent() ? "talk.speakers.none.how" : "talk.speakers.loading.how")));
        var rows = new ArrayList<SpeakerRow>();
        for (OfSpeaker speaker : found.orElse(List.of())) {
            rows.add(new SpeakerRow.Name(speaker.speaker().value(), speaker.talks().size()));
            speaker.talks().forEach(talk -> rows.add(new SpeakerRow.Other(talk)));
        }
        if (!rows.isEmpty()) {
            rows.add(new SpeakerRow.Note());
        }
        if (!speakerRows.equals(rows)) {
            speakerRows.setAll(rows);
        }
    }

    private void choose(Part wanted) {
        part = wanted;
        tabs.get(List.of(Part.values()).indexOf(wanted)).setSelected(true);
        setCenter(switch (wanted) {
            case TALK -> scroll;
            case SPEAKER -> speakers;
            case MEANWHILE -> meanwhile;
        });
        fill();
    }

    /// Fills the part that is looked at.
    private void fill() {
        var rows = part == Part.MEANWHILE ? drawn.map(CardFacts::meanwhile).orElse(List.of()) : List.<Meanwhile>of();
        if (!meanwhileRows.equals(rows)) {
            var chosen = meanwhile.getSelectionModel().getSelectedIndex();
            meanwhileRows.setAll(rows);
            meanwhile.getSelectionModel().select(Math.min(chosen, rows.size() - 1));
        }
        drawn.ifPresent(it -> {
            var words = it.talk().title();
            scroll.setAccessibleText(spoken(it));
            speakers.setAccessibleText(texts.say("talk.speakers.of", words));
            meanwhile.setAccessibleText(texts.say("talk.meanwhile.of", words));
        });
    }

    private String spoken(CardFacts facts) {
        var talk = facts.talk();
        return Stream.of(Stream.of(Times.of(texts, facts.conference()).span(talk.slot()), talk.title()),
                talk.speakers().stream().map(Person::value), talk.room().stream().map(Room::value))
                .flatMap(it -> it)
                .collect(Collectors.joining(", "));
    }

    /// The talk that a key is about: one of those that run at the same time, where they have the focus.
    public Optional<Talk> current() {
        return Optional.ofNullable(meanwhile.getSelectionModel().getSelectedItem())
                .filter(_ -> meanwhile.isFocused())
                .map(Meanwhile::talk);
    }
}
