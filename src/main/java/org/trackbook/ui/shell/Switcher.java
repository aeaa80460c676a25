package org.trackbook.ui.shell;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Times;
import org.trackbook.usecase.Opened;
import org.trackbook.usecase.Shelved;

/// Says which conference is open, and opens another one in the same place.
final class Switcher extends VBox {
    private static final int MOST = 12;

    private final ShellViewModel shell;
    private final Texts texts;
    private final MenuButton title = new MenuButton();
    private final Label line = new Label();

    Switcher(ShellViewModel shell, Texts texts) {
        this.shell = shell;
        this.texts = texts;
        getStyleClass().add(Styles.SHELL_SWITCHER);
        title.setId("switcher");
        title.setMnemonicParsing(false);
        title.setTooltip(new Tooltip(texts.say("shell.switcher.tip")));
        line.getStyleClass().addAll(Styles.CAPTION, Styles.MUTED);
        getChildren().addAll(title, line);
        shell.openedProperty().subscribe(opened -> opened.ifPresent(this::say));
        shell.shelf().subscribe(this::list);
        list();
    }

    private void say(Opened opened) {
        var conference = opened.conference();
        var dates = Times.of(texts, conference).datesShort(conference.start(), conference.end());
        title.setText(conference.title());
        title.setAccessibleText(texts.say("shell.switcher.name", conference.title()));
        line.setText(conference.city().isEmpty()
                ? dates
                : texts.say("shell.switcher.line", conference.city(), dates));
        list();
    }

    private void list() {
        title.getItems().setAll(others().stream().map(this::item).toList());
        var library = new MenuItem(texts.say("shell.switcher.library"));
        library.setOnAction(_ -> shell.go(Place.LIBRARY));
        title.getItems().add(library);
    }

    private List<Shelved> others() {
        var open = shell.openedProperty().get().map(it -> it.conference().id());
        return shell.shelf()
                .stream()
                .filter(it -> !it.archived() && !open.equals(java.util.Optional.of(it.id())))
                .limit(MOST)
                .toList();
    }

    private MenuItem item(Shelved shelved) {
        var dates = new Times(texts, shelved.zone().id()).datesShort(shelved.start(), shelved.end());
        var item = new MenuItem(texts.say("shell.switcher.item", shelved.title(), dates));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> shell.open(shelved.id(), shell.placeProperty().get()));
        return item;
    }
}
