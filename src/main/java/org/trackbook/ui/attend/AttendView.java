package org.trackbook.ui.attend;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.model.NoteId;
import org.trackbook.model.TalkFacts;
import org.trackbook.model.TalkId;
import org.trackbook.ui.kit.EmptyView;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Tips;
import org.trackbook.ui.orphans.LostTalk;
import org.trackbook.ui.shell.KeyHint;
import org.trackbook.ui.shell.Place;
import org.trackbook.ui.shell.PlaceView;
import org.trackbook.ui.shell.Remembered;
import org.trackbook.ui.talk.TalkCardViewModel;
import org.trackbook.ui.talk.TalkWays;

/// The place for the room: agenda, note and talk side by side.
public final class AttendView extends StackPane implements PlaceView {
    /// Below this the card goes behind a button.
    private static final double NARROW = 1080;

    /// From this on there is room for a wide card.
    private static final double WIDE = 1800;

    private static final String DIVIDER = "split-pane-divider";
    private static final double AGENDA = 268;
    private static final double AGENDA_NARROW = 232;
    private static final double CARD = 300;
    private static final double CARD_WIDE = 420;

    private final AttendViewModel model;
    private final Texts texts;
    private final AgendaPane agenda;
    private final NoteDesk desk;
    private final NoteHead head;
    private final HintLine hint;
    private final PhotosViewModel camera;
    private final PicksPane picks;
    private final PhotosPane photos;
    private final CaptureBar captures;
    private final CardPane card;
    private final ToggleButton cardButton;
    private final SplitPane panes = new SplitPane();
    private final StackPane middle = new StackPane();
    private final VBox note = new VBox();
    private final EmptyView noConference;
    private final EmptyView nothing;
    private final JumpBar jump;
    private final AttendKeys keys;
    private final Remembered remembered;
    private boolean inFront;

    /// @param talk what is known of the open talk
    /// @param ways where its card leads
    /// @param remembered keeps the widths of the panes
    /// @param toPlan goes to the place where the agenda is made
    /// @param toLibrary goes to the place where a conference is opened
    /// @param orphanage looks after notes whose talk is gone
    /// @param camera the photos of what is open
    /// @param met what is to be done about people who were met
    public AttendView(AttendViewModel model, TalkCardViewModel talk, Texts texts, TalkWays ways, Remembered remembered,
            Runnable toPlan, Runnable toLibrary, Orphanage orphanage, PhotosViewModel camera,
            MetViewModel met) {
        this.model = model;
        this.remembered = remembered;
        this.texts = texts;
        desk = new NoteDesk(model, met, texts, remembered, orphanage.attached(), orphanage.attach(),
                orphanage.detach());
        agenda = new AgendaPane(model, texts, this::focusNote);
        card = new CardPane(talk, texts, ways);
        cardButton = cardButton();
        head = new NoteHead(model, texts, List.of(
                button("attend-previous", "", Feather.ARROW_UP, "attend.talk.before", "↑", model::previousTalk),
                button("attend-next", texts.say("attend.next.word"), Feather.ARROW_DOWN, "attend.talk.after", "↓",
                        model::nextTalk),
                button("attend-more", "", Feather.PLUS, "attend.another", "N", desk::another), cardButton));
        hint = new HintLine(model, texts, desk::focusText, desk::focusText);
        picks = new PicksPane(model, texts, ways.browse(), ways.go(), desk::focusText);
        photos = new PhotosPane(camera, texts, desk::typed).on(note);
        this.camera = camera;
        captures = new CaptureBar(texts, capture -> desk.capture(capture, model.time()),
                photos::choose);
        noConference = new EmptyView(Feather.BOOK_OPEN, texts.say("attend.conference.none"),
                texts.say("attend.conference.none.how"),
                action("attend-to-library", texts.say("attend.to.library"), toLibrary));
        nothing = new EmptyView(Feather.CALENDAR, texts.say("attend.nothing"), texts.say("attend.nothing.how"),
                action("attend-to-plan", texts.say("attend.to.plan"), toPlan));
        nothing.getChildren().add(action("attend-write-day", texts.say("attend.write.day"), () -> {
            model.openDay();
            desk.focusText();
        }));
        nothing.setId("attend-nothing");
        jump = new JumpBar(model, texts, this::focusNote);
        agenda.onJump(jump::open);
        keys = new AttendKeys(model, desk, head, cardButton, this::focusNote, photos::choose, jump::open);
        build();
        bind();
    }

    /// What is done elsewhere with notes whose talk is gone.
    ///
    /// @param attached the notes that were brought to their talk, with the one they were about
    /// @param attach opens the dialog that brings words to another talk
    /// @param detach takes a note from its talk
    public record Orphanage(ObservableValue<Map<NoteId, TalkFacts>> attached, Consumer<LostTalk> attach,
            Consumer<NoteId> detach) {
    }

    /// Opens the talk that somebody asked for, while the place is in front.
    public AttendView heeding(ObservableValue<Optional<TalkId>> wanted) {
        wanted.subscribe(talk -> {
            if (inFront) {
                talk.ifPresent(model::open);
                desk.focusText();
            }
        });
        return this;
    }

    private void build() {
        setId("attend");
        getStyleClass().add(Styles.ATTEND);
        note.setId("attend-note-pane");
        note.getStyleClass().add(Styles.ATTEND_NOTE);
        middle.getChildren().addAll(nothing, desk, picks);
        VBox.setVgrow(middle, Priority.ALWAYS);
        note.getChildren().addAll(head, hint, middle, photos, captures);
        panes.getItems().addAll(agenda, note, card);
        SplitPane.setResizableWithParent(agenda, false);
        SplitPane.setResizableWithParent(card, false);
        getChildren().addAll(panes, jump);
    }

    private void bind() {
        addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        addEventFilter(KeyEvent.KEY_TYPED, keys::typed);
        model.stateProperty().subscribe(this::show);
        panes.addEventFilter(MouseEvent.MOUSE_RELEASED, this::drag);
        widthProperty().subscribe(_ -> arrange());
        cardButton.selectedProperty().subscribe(_ -> arrange());
    }

    private ToggleButton cardButton() {
        var button = new ToggleButton(texts.say("attend.card.talk"), Icons.of(Feather.FILE_TEXT));
        button.setId("attend-card-button");
        button.getStyleClass().addAll(Styles.CHIP, Styles.ATTEND_BUTTON);
        button.setMinWidth(USE_PREF_SIZE);
        Tips.on(button, texts.say("attend.card.show"), texts.say("attend.key.alt", "C"));
        return button;
    }

    private Button button(String id, String words, Feather icon, String key, String letter, Runnable action) {
        var hint = new Label(texts.say("attend.key.alt", letter));
        hint.getStyleClass().addAll(Styles.CAPTION, Styles.MUTED);
        hint.visibleProperty().bind(cardButton.visibleProperty().not());
        hint.managedProperty().bind(hint.visibleProperty());
        var parts = new HBox(new Label(words), Icons.of(icon), hint);
        parts.getStyleClass().add(Styles.ATTEND_CAPTURE);
        parts.getChildren().getFirst().setManaged(!words.isEmpty());
        var button = new Button();
        button.setGraphic(parts);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setId(id);
        button.getStyleClass().addAll(Styles.BUTTON_SMALL, Styles.ATTEND_BUTTON);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        Tips.on(button, texts.say(key), texts.say("attend.key.alt", letter));
        return button;
    }

    private static Button action(String id, String words, Runnable action) {
        var button = new Button(words);
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void show(AttendState state) {
        switch (state) {
            case AttendState.NoConference _ -> getChildren().setAll(noConference);
            case AttendState.Ready ready -> {
                if (!getChildren().contains(panes)) {
                    getChildren().setAll(panes, jump);
                }
                agenda.show(ready);
                card.show(ready.subject());
                show(ready);
            }
        }
    }

    private void show(AttendState.Ready ready) {
        var open = !(ready.subject() instanceof Subject.Nothing);
        var listed = ready.subject() instanceof Subject.Best || ready.subject() instanceof Subject.Watch;
        shown(head, open);
        List.of(desk, captures).forEach(part -> shown(part, open && !listed));
        shown(picks, listed);
        shown(nothing, !open);
        head.show(ready);
        hint.show(ready);
        picks.show(ready);
        camera.show(ready.sections());
        desk.show(ready);
    }

    /// Where to go on: in the note, or in the list that stands in its place.
    private void focusNote() {
        if (picks.isVisible()) {
            picks.requestFocus();
        } else {
            desk.focusText();
        }
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /// Gives each pane the room it has in this window.
    private void arrange() {
        var narrow = getWidth() < NARROW;
        cardButton.setVisible(narrow);
        cardButton.setManaged(narrow);
        var wanted = !narrow || cardButton.isSelected();
        if (wanted != panes.getItems().contains(card)) {
            if (wanted) {
                panes.getItems().add(card);
            } else {
                panes.getItems().remove(card);
            }
        }
        divide(narrow);
    }

    private void divide(boolean narrow) {
        var left = remembered.number("attend.agenda").orElse(narrow ? AGENDA_NARROW : AGENDA);
        panes.setDividerPosition(0, left / getWidth());
        if (panes.getItems().contains(card)) {
            var right = remembered.number("attend.card").orElse(getWidth() >= WIDE ? CARD_WIDE : CARD);
            panes.setDividerPosition(1, 1 - right / getWidth());
        }
    }

    /// A width that somebody dragged counts from then on.
    private void drag(MouseEvent event) {
        if (event.getTarget() instanceof Node node && node.getStyleClass().contains(DIVIDER)) {
            remembered.keep("attend.agenda", agenda.getWidth());
            if (panes.getItems().contains(card)) {
                remembered.keep("attend.card", card.getWidth());
            }
        }
    }

    @Override
    public Place place() {
        return Place.ATTEND;
    }

    @Override
    public Node content() {
        return this;
    }

    @Override
    public List<Node> panes() {
        return panes.getItems().contains(card) ? List.of(agenda, note, card) : List.of(agenda, note);
    }

    @Override
    public List<KeyHint> keys() {
        return keys.hints(texts);
    }

    @Override
    public void key(KeyEvent event) {
        keys.pressed(event);
    }

    @Override
    public void shown() {
        inFront = true;
        model.enter();
        desk.focusText();
    }

    @Override
    public void left() {
        inFront = false;
        model.flush();
        photos.flush();
    }

    @Override
    public List<String> owed() {
        return model.owed();
    }
}
