package org.trackbook.ui.kit;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// What keys are called, and which digit was meant.
public final class Keys {
    /// Whatever control it is, a screen reader has to be told that it is a text.
    private static final Set<AccessibleRole> WRITTEN_IN = EnumSet.of(AccessibleRole.TEXT_FIELD,
            AccessibleRole.TEXT_AREA, AccessibleRole.PASSWORD_FIELD);

    /// Those that are not called the same everywhere.
    private static final Map<String, String> NAMES = Map.of("Ctrl", "key.ctrl", "Shift", "key.shift", "Enter",
            "key.enter", "Esc", "key.esc", "Delete", "key.delete", "Space", "key.space");
    private static final Pattern NAMED = Pattern.compile("\\b(" + String.join("|", NAMES.keySet()) + ")\\b");

    private Keys() {
    }

    /// `Shortcut` is Ctrl, and Cmd on macOS.
    public static KeyCombination of(String combination) {
        return KeyCombination.keyCombination(combination);
    }

    /// As on the keys: `Ctrl K`, `Alt ↑`.
    public static String shown(KeyCombination combination) {
        return named(combination.getDisplayText().replaceAll("(?<=.)\\+(?=.)", " "));
    }

    /// With the names that are printed on keyboards of the reader's language: `Strg K`. What the keys are called in
    /// English may stand anywhere in it.
    static String named(String shown) {
        var texts = Texts.in(Locale.getDefault(Locale.Category.DISPLAY));
        return NAMED.matcher(shown).replaceAll(found -> texts.say(NAMES.getOrDefault(found.group(), "")));
    }

    /// The digit of the key in the digit row, in layouts too where it needs Shift; never one of the numeric pad.
    public static OptionalInt digit(KeyEvent event) {
        return switch (event.getCode()) {
            case DIGIT1, AMPERSAND -> OptionalInt.of(1);
            case DIGIT2 -> OptionalInt.of(2);
            case DIGIT3, QUOTEDBL -> OptionalInt.of(3);
            case DIGIT4 -> OptionalInt.of(4);
            case DIGIT5, LEFT_PARENTHESIS -> OptionalInt.of(5);
            case DIGIT6 -> OptionalInt.of(6);
            case DIGIT7 -> OptionalInt.of(7);
            case DIGIT8, UNDERSCORE -> OptionalInt.of(8);
            case DIGIT9 -> OptionalInt.of(9);
            case DIGIT0 -> OptionalInt.of(0);
            default -> accented(event.getText());
        };
    }

    private static OptionalInt accented(String text) {
        return switch (text) {
            case "é" -> OptionalInt.of(2);
            case "è" -> OptionalInt.of(7);
            case "ç" -> OptionalInt.of(9);
            case "à" -> OptionalInt.of(0);
            default -> OptionalInt.empty();
        };
    }

    /// Whether letters and digits alone are text and no commands just now.
    public static boolean typing(KeyEvent event) {
        return event.getTarget() instanceof Node target && WRITTEN_IN.contains(target.getAccessibleRole())
                && Boolean.TRUE.equals(target.queryAccessibleAttribute(AccessibleAttribute.EDITABLE));
    }
}
