package org.trackbook.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Light or dark, as the system says unless the visitor chose.
public enum Theme {
    SYSTEM, LIGHT, DARK;

    private static final List<String> SHEETS = List.of("tokens", "base", "library", "notes", "plan", "attend", "report",
            "changes", "talk", "search",
            "orphans", "safe");

    /// Gives a scene the app's sheets, and from now on the colours of its preferences.
    public static void dress(Scene scene) {
        SHEETS.forEach(sheet -> scene.getStylesheets().add("/css/" + sheet + ".css"));
        scene.getPreferences().colorSchemeProperty().subscribe(scheme -> colour(scene, scheme));
        colourPopups(scene);
    }

    /// Makes this the choice for a scene.
    public void choose(Scene scene) {
        scene.getPreferences().setColorScheme(scheme());
    }

    private @Nullable ColorScheme scheme() {
        return switch (this) {
            case SYSTEM -> null;
            case LIGHT -> ColorScheme.LIGHT;
            case DARK -> ColorScheme.DARK;
        };
    }

    private static void colour(Scene scene, ColorScheme scheme) {
        var theme = scheme == ColorScheme.DARK ? new PrimerDark() : new PrimerLight();
        scene.setUserAgentStylesheet(theme.getUserAgentStylesheet());
        // menus and tooltips are styled before they know their window
        Application.setUserAgentStylesheet(theme.getUserAgentStylesheet());
        mark(scene, scheme);
    }

    /// Colours what pops up over a scene, while its window is open: the list of all windows would keep a closed one for good.
    private static void colourPopups(Scene scene) {
        ListChangeListener<Window> popups = change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(window -> colourPopup(window, scene));
            }
        };
        scene.windowProperty().flatMap(Window::showingProperty).orElse(false).subscribe(open -> {
            if (open) {
                Window.getWindows().addListener(popups);
            } else {
                Window.getWindows().removeListener(popups);
            }
        });
    }

    private static void colourPopup(Window window, Scene scene) {
        if (window instanceof PopupWindow popup && Objects.equals(popup.getOwnerWindow(), scene.getWindow())) {
            popup.getScene().setUserAgentStylesheet(scene.getUserAgentStylesheet());
            mark(popup.getScene(), scene.getPreferences().getColorScheme());
        }
    }

    private static void mark(Scene scene, ColorScheme scheme) {
        var classes = scene.getRoot().getStyleClass();
        classes.remove(Styles.DARK);
        if (scheme == ColorScheme.DARK) {
            classes.add(Styles.DARK);
        }
    }
}
