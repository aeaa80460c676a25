package org.trackbook.ui.attend;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.trackbook.model.Attendance;
import org.trackbook.ui.kit.Keys;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.shell.KeyHint;

/// Everything that can be done without leaving the text: Alt and a letter, a digit or an arrow.
final class AttendKeys {
    /// There Alt types letters, and these keys are Ctrl and Option.
    private static final boolean MAC = System.getProperty("os.name", "").startsWith("Mac");

    private final AttendViewModel model;
    private final Map<KeyCode, Runnable> actions = new EnumMap<>(KeyCode.class);

    AttendKeys(AttendViewModel model, NoteDesk desk, NoteHead head, ToggleButton card, Runnable toNote,
            Runnable toPhoto, Runnable toJump) {
        this.model = model;
        actions.put(KeyCode.UP, model::previousTalk);
        actions.put(KeyCode.DOWN, model::nextTalk);
        actions.put(KeyCode.LEFT, model::previousDay);
        actions.put(KeyCode.RIGHT, model::nextDay);
        actions.put(KeyCode.K, toJump);
        actions.put(KeyCode.W, model::watch);
        actions.put(KeyCode.V, head::focusVerdict);
        actions.put(KeyCode.N, desk::another);
        actions.put(KeyCode.C, card::fire);
        actions.put(KeyCode.M, then(model::openMoment, desk));
        actions.put(KeyCode.D, then(model::openDay, desk));
        actions.put(KeyCode.R, then(model::openTrip, desk));
        actions.put(KeyCode.B, desk::attach);
        actions.put(KeyCode.X, desk::detach);
        actions.put(KeyCode.Z, desk::older);
        actions.put(KeyCode.S, desk::fillIn);
        actions.put(KeyCode.O, then(model::openWithoutTalk, desk));
        actions.put(KeyCode.I, toPhoto);
        actions.put(KeyCode.J, () -> {
            model.openBest();
            toNote.run();
        });
        actions.put(KeyCode.Y, () -> {
            if (model.spot() instanceof Spot.Watch) {
                model.watchAll(!model.isWatchingAll());
            } else {
                model.openWatch();
            }
            toNote.run();
        });
        actions.put(KeyCode.G, then(model::goInstead, desk));
        actions.put(KeyCode.E, () -> model.answer().ifPresent(desk::focusText));
        for (var capture : Capture.values()) {
            actions.put(capture.key(), () -> desk.capture(capture, model.time()));
        }
    }

    private static Runnable then(Runnable action, NoteDesk desk) {
        return () -> {
            action.run();
            desk.focusText();
        };
    }

    void pressed(KeyEvent event) {
        if (!isOurs(event)) {
            return;
        }
        var digit = Keys.digit(event);
        var action = actions.get(event.getCode());
        if (digit.isPresent()) {
            say(digit.getAsInt());
            event.consume();
        } else if (action != null) {
            action.run();
            event.consume();
        }
    }

    /// What a consumed key would type.
    void typed(KeyEvent event) {
        if (isOurs(event)) {
            event.consume();
        }
    }

    private static boolean isOurs(KeyEvent event) {
        return event.isAltDown() && event.isControlDown() == MAC && !event.isShiftDown() && !event.isMetaDown();
    }

    private void say(int digit) {
        switch (digit) {
            case 6 -> model.attendOrNot(Attendance.State.ATTENDED);
            case 7 -> model.attendOrNot(Attendance.State.LEFT_EARLY);
            case 8 -> model.attendOrNot(Attendance.State.ROOM_FULL);
            case 9 -> model.attendOrNot(Attendance.State.MISSED);
            default -> model.rate(digit);
        }
    }

    /// For the key sheet.
    List<KeyHint> hints(Texts texts) {
        var hints = new ArrayList<KeyHint>();
        hint(hints, texts, "attend.keys.talk", "↑ ↓");
        hint(hints, texts, "attend.keys.jump", "K");
        hint(hints, texts, "attend.keys.day", "← →");
        hint(hints, texts, "attend.keys.rate", "1…5");
        hint(hints, texts, "attend.keys.unrate", "0");
        hint(hints, texts, "attend.verdict", "V");
        hint(hints, texts, "attend.state.attended", "6");
        hint(hints, texts, "attend.state.left_early", "7");
        hint(hints, texts, "attend.state.room_full", "8");
        hint(hints, texts, "attend.state.missed", "9");
        hint(hints, texts, "attend.state.watch", "W");
        for (var capture : Capture.values()) {
            hint(hints, texts, "attend.capture." + capture.word(), capture.key().getName());
        }
        hint(hints, texts, "attend.capture.photo", "I");
        hint(hints, texts, "attend.line.fill", "S");
        hint(hints, texts, "attend.another", "N");
        hint(hints, texts, "attend.foot.moment", "M");
        hint(hints, texts, "attend.foot.day", "D");
        hint(hints, texts, "attend.foot.trip", "R");
        hint(hints, texts, "attend.foot.lost", "O");
        hint(hints, texts, "attend.foot.best", "J");
        hint(hints, texts, "attend.foot.watch", "Y");
        hint(hints, texts, "attend.keys.instead", "G");
        hint(hints, texts, "attend.keys.evening", "E");
        hint(hints, texts, "orphans.attach", "B");
        hint(hints, texts, "attend.detach", "X");
        hint(hints, texts, "attend.card.show", "C");
        hint(hints, texts, "attend.older", "Z");
        hints.add(new KeyHint(texts.say("attend.keys.find"), Keys.shown(Keys.of("Shortcut+F")) + ", F3"));
        hints.add(new KeyHint(texts.say("attend.keys.complete"), "@, [[, #"));
        hints.add(new KeyHint(texts.say("attend.keys.size"),
                Keys.shown(Keys.of("Shortcut+Plus")) + ", " + Keys.shown(Keys.of("Shortcut+Minus"))));
        return hints;
    }

    private static void hint(List<KeyHint> hints, Texts texts, String key, String letter) {
        hints.add(new KeyHint(texts.say(key), texts.say("attend.key.alt", letter)));
    }
}
