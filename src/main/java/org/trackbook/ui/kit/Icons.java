package org.trackbook.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Signs beside words. An icon never stands alone without an accessible text on what holds it.
public final class Icons {
    private Icons() {
    }

    /// The usual icon, 16 px.
    public static FontIcon of(Feather name) {
        return sized(name, Styles.ICON_16);
    }

    /// Beside words of 11 or 12, 13 px.
    public static FontIcon small(Feather name) {
        return sized(name, Styles.ICON_13);
    }

    /// In the rail and in empty states, 20 px.
    public static FontIcon large(Feather name) {
        return sized(name, Styles.ICON_20);
    }

    private static FontIcon sized(Feather name, String size) {
        var icon = new FontIcon(name);
        icon.getStyleClass().add(size);
        return icon;
    }

    /// The star of a talk on the agenda: one, in the accent colour, never like a rating.
    public static Node agendaStar() {
        var star = new Region();
        star.getStyleClass().addAll(Styles.STAR, Styles.AGENDA_STAR);
        star.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        return star;
    }
}
