package org.trackbook.ui.library;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Keys;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Tips;

/// The library before the first conference: where to drop a schedule, and something to look at without one.
final class FirstMinute extends VBox {
    private static final double WIDTH = 620;

    FirstMinute(LibraryViewModel model, Texts texts, Runnable choose, Runnable paste, ImportMenu.Deeds deeds) {
        super(16);
        setId("library-empty");
        setAlignment(Pos.CENTER);
        var privacy = words(texts.say("library.privacy"), Styles.SMALL, Styles.MUTED);
        var zone = zone(texts, choose, paste);
        var sample = sample(model, texts);
        for (var wide : new Region[]{zone, sample}) {
            wide.setMaxWidth(WIDTH);
        }
        getChildren().addAll(zone, sample, others(texts, deeds), privacy);
    }

    private static Region zone(Texts texts, Runnable choose, Runnable paste) {
        var files = button("library-choose", texts.say("library.choose"), Feather.FOLDER, "Shortcut+O", choose);
        files.getStyleClass().add(Styles.BUTTON_PRIMARY);
        var address = button("library-paste", texts.say("library.paste"), Feather.LINK, "Shortcut+V", paste);
        var buttons = new HBox(8, files, address);
        buttons.setAlignment(Pos.CENTER);
        VBox.setMargin(buttons, new Insets(12, 0, 0, 0));
        var zone = new VBox(6, Icons.large(Feather.DOWNLOAD), words(texts.say("library.empty.title"), Styles.TITLE),
                words(texts.say("library.empty.how"), Styles.MUTED), buttons);
        zone.getStyleClass().addAll(Styles.LIBRARY_DROP, Styles.LIBRARY_FIRST);
        zone.setAlignment(Pos.CENTER);
        return zone;
    }

    /// What needs no file and no address.
    private static Region others(Texts texts, ImportMenu.Deeds deeds) {
        var catalogue = link("library-first-catalogue", texts.say("library.menu.catalogue"), deeds::openCatalogue);
        Tips.on(catalogue, texts.say("library.menu.catalogue"), ImportMenu.CATALOGUE);
        var hand = link("library-first-hand", texts.say("library.menu.hand"), deeds::makeConference);
        Tips.on(hand, texts.say("library.menu.hand"), ImportMenu.BY_HAND);
        var others = new HBox(16, catalogue, hand);
        others.setAlignment(Pos.CENTER);
        return others;
    }

    private static Button link(String id, String words, Runnable action) {
        var button = new Button(words);
        button.setId(id);
        button.getStyleClass().add(Styles.BUTTON_LINK);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static Region sample(LibraryViewModel model, Texts texts) {
        var open = new Button(texts.say("library.sample.open"));
        open.setId("library-sample");
        open.setOnAction(_ -> model.bringSample());
        Tips.on(open, texts.say("library.sample.open"));
        var what = new VBox(words(texts.say("library.sample.title"), Styles.STRONG),
                words(texts.say("library.sample.what"), Styles.SMALL, Styles.MUTED));
        what.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(what, Priority.ALWAYS);
        var sample = new HBox(12, what, open);
        sample.setAlignment(Pos.CENTER_LEFT);
        sample.getStyleClass().addAll(Styles.CARD, Styles.LIBRARY_SAMPLE);
        return sample;
    }

    private static Button button(String id, String words, Feather icon, String key, Runnable action) {
        var shown = new Label(Keys.shown(Keys.of(key)));
        shown.getStyleClass().add(Styles.CAPTION);
        var name = new Label(words);
        name.getStyleClass().add(Styles.STRONG);
        var face = new HBox(8, Icons.of(icon), name, shown);
        face.setAlignment(Pos.CENTER);
        var button = new Button("", face);
        button.setId(id);
        button.getStyleClass().add(Styles.LIBRARY_BUTTON);
        button.setOnAction(_ -> action.run());
        Tips.on(button, words, Keys.of(key));
        return button;
    }

    private static Label words(String words, String... styles) {
        var label = new Label(words);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
