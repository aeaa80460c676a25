package org.trackbook.ui.shell;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.trackbook.model.ConferenceId;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Theme;

/// The window itself: its title and icon, where it stands and how large it is, light or dark.
public final class MainWindow {
    private static final List<Integer> ICONS = List.of(16, 24, 32, 48, 64, 128, 256, 512);
    private static final String OPEN = "conference";
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double SMALLEST_WIDTH = 760;
    private static final double SMALLEST_HEIGHT = 560;

    private final ShellViewModel shell;
    private final ShellView view;
    private final Remembered remembered;
    private final Texts texts;
    private final ObjectProperty<Theme> theme;

    public MainWindow(ShellViewModel shell, ShellView view, Remembered remembered, Texts texts,
            ObjectProperty<Theme> theme) {
        this.shell = shell;
        this.view = view;
        this.remembered = remembered;
        this.texts = texts;
        this.theme = theme;
    }

    /// The theme that was chosen last.
    public static Theme theme(Remembered remembered) {
        return remembered.word("theme")
                .flatMap(word -> List.of(Theme.values()).stream().filter(it -> it.name().equals(word)).findFirst())
                .orElse(Theme.SYSTEM);
    }

    /// Opens it where it stood, and lets the program begin.
    public void show(Stage stage) {
        var scene = new Scene(view, remembered.number("width").orElse(WIDTH),
                remembered.number("height").orElse(HEIGHT));
        Theme.dress(scene);
        theme.subscribe(it -> {
            it.choose(scene);
            remembered.keep("theme", it.name());
        });
        stage.setScene(scene);
        shell.openedProperty()
                .subscribe(opened -> stage.setTitle(
                        opened.map(it -> texts.say("shell.title.conference", it.conference().title()))
                                .orElseGet(() -> texts.say("shell.title"))));
        ICONS.forEach(size -> stage.getIcons().add(icon(size)));
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        place(stage);
        remember(stage, scene);
        stage.setOnCloseRequest(view::leave);
        stage.setOnHiding(_ -> {
            view.left();
            shell.stop();
            remembered.save();
        });
        shell.start(remembered.word(OPEN).map(ConferenceId::new));
        shell.openedProperty()
                .subscribe(opened -> opened.ifPresent(it -> remembered.keep(OPEN, it.conference().id().value())));
        stage.show();
    }

    private static Image icon(int size) {
        var file = "/icons/app-" + size + ".png";
        return new Image(Objects.requireNonNull(MainWindow.class.getResourceAsStream(file), file));
    }

    /// A screen that is no longer there does not hide the window.
    private void place(Stage stage) {
        var x = remembered.number("x");
        var y = remembered.number("y");
        if (x.isPresent() && y.isPresent()) {
            var corner = new Rectangle2D(x.getAsDouble(), y.getAsDouble(), SMALLEST_WIDTH / 2, SMALLEST_HEIGHT / 2);
            if (!Screen.getScreensForRectangle(corner).isEmpty()) {
                stage.setX(x.getAsDouble());
                stage.setY(y.getAsDouble());
            }
        }
        stage.setMaximized(remembered.word("maximised").filter("true"::equals).isPresent());
    }

    private void remember(Stage stage, Scene scene) {
        stage.maximizedProperty()
                .subscribe((_, maximised) -> remembered.keep("maximised", Boolean.toString(maximised)));
        keepWhileNormal(stage, "x", stage.xProperty());
        keepWhileNormal(stage, "y", stage.yProperty());
        keepWhileNormal(stage, "width", scene.widthProperty());
        keepWhileNormal(stage, "height", scene.heightProperty());
    }

    private void keepWhileNormal(Stage stage, String key, javafx.beans.value.ObservableValue<Number> measure) {
        measure.subscribe((_, now) -> {
            if (!stage.isMaximized() && !stage.isIconified() && !Double.isNaN(now.doubleValue())) {
                remembered.keep(key, now.doubleValue());
            }
        });
    }
}
