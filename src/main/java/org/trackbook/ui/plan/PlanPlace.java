package org.trackbook.ui.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.trackbook.model.TalkId;
import org.trackbook.ui.kit.Keys;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.orphans.LostTalk;
import org.trackbook.ui.shell.KeyHint;
import org.trackbook.ui.shell.Place;
import org.trackbook.ui.shell.PlaceView;
import org.trackbook.ui.shell.Remembered;
import org.trackbook.ui.talk.TalkCardViewModel;
import org.trackbook.ui.talk.TalkWays;

/// The place in the frame: its bar, its panes, and its keys.
public final class PlanPlace implements PlaceView {
    private static final String ORDER = "tracks.order";

    private final PlanViewModel model;
    private final Texts texts;
    private final ObservableValue<Instant> now;
    private final Hand hand;
    private final HandingMenu handing;
    private final TalkWays ways;
    private final PlanBar bar;
    private final PlanView view;
    private boolean front;

    /// @param decide what is decided between talks
    /// @param wanted a talk somebody asked for; heeded while the place is in front
    /// @param now the time, good to a minute
    /// @param attend goes to a talk in Attend
    /// @param talk what is known of the talk whose card is open
    /// @param ways where that card leads
    /// @param attach opens the dialog that brings words to another talk
    /// @param hand asks for what is added by hand
    /// @param handing hands the agenda over
    public PlanPlace(PlanViewModel model, PlanDecisions decide, Texts texts, Remembered remembered,
            ObservableValue<Optional<TalkId>> wanted, ObservableValue<Instant> now, Consumer<TalkId> attend,
            TalkCardViewModel talk, TalkWays ways, Consumer<LostTalk> attach, Hand hand,
            HandingViewModel handing) {
        this.model = model;
        this.texts = texts;
        this.now = now;
        this.hand = hand;
        this.ways = ways;
        view = new PlanView(model, decide, talk, texts, new PaneWidths(remembered), attend, ways, attach, hand);
        this.handing = new HandingMenu(handing, texts, remembered, hand.overlay());
        bar = new PlanBar(model, texts, hand, this.handing, view);
        view.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !view.isHeadingEdited() && escape()) {
                event.consume(); // a list would keep it for itself
            }
        });
        var order = model.tracks().orderProperty();
        remembered.word(ORDER).flatMap(TrackOrder::named).ifPresent(order::set);
        order.subscribe(each -> remembered.keep(ORDER, each.name()));
        wanted.subscribe(asked -> {
            if (front) {
                asked.ifPresent(model::show);
            }
        });
    }

    @Override
    public Place place() {
        return Place.PLAN;
    }

    @Override
    public Node content() {
        return view;
    }

    @Override
    public Optional<Node> bar() {
        return Optional.of(bar);
    }

    @Override
    public List<Node> panes() {
        return view.panes();
    }

    @Override
    public void shown() {
        front = true;
        view.focus();
    }

    @Override
    public void left() {
        front = false;
        model.tracks().saveLabel();
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(new KeyHint(texts.say("plan.keys.choose"), "Enter"),
                new KeyHint(texts.say("plan.keys.also"), "M"),
                new KeyHint(texts.say("plan.keys.card"), "Space"), new KeyHint(texts.say("plan.keys.star"), "S"),
                new KeyHint(texts.say("plan.keys.short"), "L"), new KeyHint(texts.say("plan.keys.drop"), "D"),
                new KeyHint(texts.say("plan.keys.hide"), "H"), new KeyHint(texts.say("plan.keys.compare"), "C"),
                new KeyHint(texts.say("plan.keys.backup"), "B"),
                new KeyHint(texts.say("plan.keys.page"), "O"),
                new KeyHint(texts.say("plan.keys.copy"), Keys.shown(Keys.of("Shortcut+C"))),
                new KeyHint(texts.say("plan.keys.keep"), "K"),
                new KeyHint(texts.say("plan.keys.filter"), "F"),
                new KeyHint(texts.say("plan.keys.filters"), "Shift F"),
                new KeyHint(texts.say("plan.keys.day"), DayTabs.KEYS), new KeyHint(texts.say("plan.keys.now"), "N"),
                new KeyHint(texts.say("plan.keys.look"), "G"),
                new KeyHint(texts.say("plan.keys.turn"), "T"),
                new KeyHint(texts.say("plan.keys.zoom"), "+, −"), new KeyHint(texts.say("plan.keys.whole"), "0"),
                new KeyHint(texts.say("plan.keys.add"), "A"),
                new KeyHint(texts.say("plan.keys.edit"), "E"), new KeyHint(texts.say("plan.keys.delete"), "Delete"),
                new KeyHint(texts.say("plan.keys.handing"), Keys.shown(HandingMenu.KEY)),
                new KeyHint(texts.say("plan.keys.redo"), Keys.shown(Keys.of("Shortcut+Shift+Z"))));
    }

    @Override
    public void key(KeyEvent event) {
        if (act(event)) {
            event.consume();
        }
    }

    private boolean act(KeyEvent event) {
        if (event.isAltDown() && !event.isShortcutDown() && !event.isShiftDown()) {
            return switch (event.getCode()) {
                case LEFT, KP_LEFT -> done(() -> model.move(-1));
                case RIGHT, KP_RIGHT -> done(() -> model.move(1));
                default -> false;
            };
        }
        if (Keys.of("Shortcut+Shift+Z").match(event) || Keys.of("Shortcut+Y").match(event)) {
            return done(model::redo);
        }
        if (HandingMenu.KEY.match(event)) {
            return done(handing::open);
        }
        if (Keys.of("Shortcut+C").match(event) && !Keys.typing(event)) {
            return page(ways.copy());
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            return escape();
        }
        if (event.getCode() == KeyCode.F && event.isShiftDown() && !event.isShortcutDown() && !Keys.typing(event)) {
            return done(bar::openMenu);
        }
        return !event.isShortcutDown() && !Keys.typing(event) && (letter(event.getCode()) || digit(event));
    }

    private boolean letter(KeyCode code) {
        return switch (code) {
            case S -> done(() -> view.current().ifPresent(model::star));
            case L -> done(() -> view.current().ifPresent(model::shortList));
            case C -> done(() -> view.currentTrack().ifPresent(model.compare()::compare));
            case H -> done(() -> view.currentTrack().ifPresent(model.tracks()::turnHidden));
            case D -> done(() -> view.current().ifPresent(model::drop));
            case F -> done(bar::focusFilter);
            case O -> page(ways.browse());
            case B -> done(() -> view.current().ifPresent(view::backup));
            case A -> done(view::add);
            case E -> view.current().filter(hand::isMine).map(it -> done(() -> hand.edit(it))).orElse(false);
            case DELETE -> view.current().filter(hand::isMine).map(it -> done(() -> hand.delete(it))).orElse(false);
            case M -> done(model.tracks()::chooseElsewhere);
            case N -> done(() -> {
                model.selectToday();
                view.toNow(now.getValue());
            });
            case G -> done(() -> model.lookProperty().set(model.lookProperty().get().other()));
            case T -> done(() -> model.lookProperty().set(model.lookProperty().get().turned()));
            case PLUS, ADD, EQUALS -> done(() -> view.zoom(true));
            case MINUS, SUBTRACT -> done(() -> view.zoom(false));
            default -> false;
        };
    }

    /// Does something with the page of the talk, where it has one.
    private boolean page(Consumer<String> action) {
        var url = view.current().map(talk -> talk.text().url()).filter(it -> !it.isBlank());
        url.ifPresent(action);
        return url.isPresent();
    }

    private boolean digit(KeyEvent event) {
        var digit = Keys.digit(event);
        return digit.isPresent() && digit.getAsInt() == 0 && done(view::wholeDay);
    }

    /// Puts away what is open, else takes back what the talks are filtered by: the words first.
    private boolean escape() {
        if (view.closeMenu() || bar.leaveFilter()) {
            return true;
        }
        if (model.cardProperty().get().isPresent()) {
            return done(model::closeCard);
        }
        return view.closeComparison() || model.filter().back();
    }

    private static boolean done(Runnable action) {
        action.run();
        return true;
    }
}
