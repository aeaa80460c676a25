package org.trackbook.ui.shell;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;

/// The bar on top: which conference, and what runs now or what the place has to say.
final class TopBar extends HBox {
    private final Switcher switcher;
    private final NowNextStrip strip;

    TopBar(ShellViewModel shell, Texts texts) {
        switcher = new Switcher(shell, texts);
        strip = new NowNextStrip(shell, texts);
        getStyleClass().add(Styles.SHELL_TOP);
        switcher.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(strip, Priority.ALWAYS);
    }

    void show(Place place, Optional<Node> own) {
        var rest = own.orElseGet(Region::new);
        HBox.setHgrow(rest, Priority.ALWAYS);
        switch (place) {
            case LIBRARY -> getChildren().setAll(rest);
            case PLAN, ATTEND -> getChildren().setAll(switcher, strip);
            case REPORT, CHANGES -> getChildren().setAll(switcher, rest);
        }
    }
}
