package org.trackbook.ui.plan;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Keys;
import org.trackbook.ui.kit.Overlay;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Tips;
import org.trackbook.ui.shell.Remembered;
import org.trackbook.usecase.Handout;

/// The button behind which the agenda is handed over and stars are brought from elsewhere. What the system's dialogs ask
/// for can be said without them.
final class HandingMenu extends Button {
    static final KeyCombination KEY = Keys.of("Shortcut+E");
    private static final String FOLDER = "handing.folder";

    private final HandingViewModel model;
    private final Texts texts;
    private final Remembered remembered;
    private final Supplier<? extends Overlay> overlay;
    private final ContextMenu menu = new ContextMenu();
    private final Label day = new Label();
    private boolean only;

    HandingMenu(HandingViewModel model, Texts texts, Remembered remembered, Supplier<? extends Overlay> overlay) {
        super("", Icons.small(Feather.SHARE));
        this.model = model;
        this.texts = texts;
        this.remembered = remembered;
        this.overlay = overlay;
        setId("plan-handing");
        setAccessibleRole(AccessibleRole.MENU_BUTTON);
        getStyleClass().addAll(Styles.BUTTON_SMALL, Styles.BUTTON_ICON);
        setMinWidth(USE_PREF_SIZE);
        setOnAction(_ -> open());
        Tips.on(this, texts.say("plan.handing.tip"), KEY);
        var limit = new CustomMenuItem(day, false);
        limit.setId("plan-handing-only");
        limit.setOnAction(_ -> limit(!only));
        menu.getItems().addAll(limit, new SeparatorMenuItem());
        offer("calendar", "plan.handing.calendar", Feather.SMARTPHONE, () -> choose(Handout.CALENDAR));
        offer("paper", "plan.handing.paper", Feather.PRINTER, () -> choose(Handout.PAPER));
        offer("page", "plan.handing.page", Feather.GLOBE, () -> choose(Handout.PAGE));
        offer("table", "plan.handing.table", Feather.GRID, () -> choose(Handout.TABLE));
        menu.getItems().add(new SeparatorMenuItem());
        offer("stars", "plan.handing.stars", Feather.STAR, this::chooseStars);
    }

    private void offer(String name, String key, Feather icon, Runnable deed) {
        var item = new MenuItem(texts.say(key), Icons.of(icon));
        item.setId("plan-handing-" + name);
        item.setOnAction(_ -> deed.run());
        menu.getItems().add(item);
    }

    void open() {
        model.day().ifPresent(shown -> {
            day.setText(texts.say("plan.handing.only", shown));
            limit(only);
            menu.show(this, Side.BOTTOM, 0, 4);
        });
    }

    /// Whether the day that is shown is wanted alone; the menu stays, for a form is chosen next.
    private void limit(boolean wanted) {
        only = wanted;
        day.setGraphic(Icons.of(only ? Feather.CHECK_SQUARE : Feather.SQUARE));
    }

    private void choose(Handout handout) {
        var chooser = chooser("plan.handing.title");
        chooser.setInitialFileName(model.fileName(handout, only));
        chooser.getExtensionFilters()
                .setAll(new ExtensionFilter("*" + handout.ending(), "*" + handout.ending()));
        kept(chooser.showSaveDialog(getScene().getWindow())).ifPresent(file -> write(handout, file));
    }

    /// Writes the agenda to a file, of the day that is shown where only that is wanted.
    void write(Handout handout, Path file) {
        model.write(handout, only, file);
    }

    private void chooseStars() {
        kept(chooser("plan.handing.stars.title").showOpenDialog(getScene().getWindow())).ifPresent(this::takeStars);
    }

    /// Takes over the stars of a file.
    void takeStars(Path file) {
        model.takeStars(file, unknown -> new UnknownStars(file.getFileName().toString(), unknown, texts,
                overlay.get()).open());
    }

    private FileChooser chooser(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(texts.say(title));
        remembered.word(FOLDER).map(File::new).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    /// The folder of what was chosen is offered again the next time.
    private Optional<Path> kept(@Nullable File chosen) {
        if (chosen == null) {
            return Optional.empty();
        }
        var folder = chosen.getAbsoluteFile().getParent();
        if (folder != null) {
            remembered.keep(FOLDER, folder);
        }
        return Optional.of(chosen.toPath());
    }
}
