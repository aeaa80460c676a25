package org.trackbook.ui.attend;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.model.Photo;
import org.trackbook.task.Running;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Tips;
import org.trackbook.usecase.Thumbnail;

/// A photo: small, with its words typed beside it and what is missing said below its name.
final class PhotoCell extends ListCell<Photo> {
    private static final int WIDTH = 66;
    private static final int HEIGHT = 44;
    /// Screens have up to two points in one.
    private static final int DENSITY = 2;

    private final PhotosViewModel model;
    private final Texts texts;
    private final ImageView image = new ImageView();
    private final StackPane frame = new StackPane(Icons.of(Feather.IMAGE), image);
    private final Label name = new Label();
    private final Label missing = new Label();
    private final TextField alt = new TextField();
    private final TextField caption = new TextField();
    private final Button delete = new Button("", Icons.of(Feather.TRASH_2));
    private final HBox row = new HBox();
    private Running drawing = Running.NOTHING;
    private Optional<Photo> shown = Optional.empty();

    PhotoCell(PhotosViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add(Styles.ATTEND_PHOTO);
        frame.getStyleClass().add(Styles.ATTEND_PHOTO_FRAME);
        frame.setMinSize(WIDTH, HEIGHT);
        frame.setMaxSize(WIDTH, HEIGHT);
        image.setPreserveRatio(true);
        image.setFitWidth(WIDTH);
        image.setFitHeight(HEIGHT);
        name.getStyleClass().add(Styles.SMALL);
        missing.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
        var words = new VBox(name, missing);
        words.getStyleClass().add(Styles.ATTEND_PHOTO_WORDS);
        field(alt, "attend.photo.alt", model::alt);
        field(caption, "attend.photo.caption", model::caption);
        delete.getStyleClass().add(Styles.BUTTON_ICON);
        delete.setOnAction(_ -> shown.ifPresent(model::delete));
        Tips.on(delete, texts.say("attend.photo.delete"));
        row.getStyleClass().add(Styles.ATTEND_PICK);
        row.getChildren().addAll(frame, words, alt, caption, delete);
    }

    private void field(TextField field, String key, BiConsumer<Photo, String> keep) {
        field.setPromptText(texts.say(key));
        field.setAccessibleText(texts.say(key));
        field.setMinWidth(0);
        HBox.setHgrow(field, Priority.ALWAYS);
        field.textProperty().subscribe((_, _) -> {
            if (field.isFocused()) {
                var words = field.getText();
                shown.ifPresent(photo -> model.rest(photo, key, () -> keep.accept(photo, words)));
            }
        });
        field.setOnAction(_ -> model.flush());
        field.focusedProperty().subscribe((before, _) -> {
            if (before) {
                model.flush();
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Photo photo, boolean empty) {
        super.updateItem(photo, empty);
        var same = photo != null && shown.filter(it -> it.id().equals(photo.id())).isPresent();
        if (!same) {
            model.flush();
            drawing.cancel();
        }
        shown = empty ? Optional.empty() : Optional.ofNullable(photo);
        setGraphic(shown.isPresent() ? row : null);
        shown.ifPresent(it -> draw(it, same));
    }

    private void draw(Photo photo, boolean same) {
        if (!same || !alt.isFocused()) {
            alt.setText(photo.alt());
        }
        if (!same || !caption.isFocused()) {
            caption.setText(photo.caption().orElse(""));
        }
        name.setText(texts.say("attend.photo.name", photo.width(), photo.height()));
        missing.setText(missing(photo));
        var words = Stream.of(photo.alt(), photo.caption().orElse(""), missing.getText())
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(", "));
        setAccessibleText(texts.say("attend.photo.row", words));
        alt.setId("attend-photo-alt-" + photo.id());
        caption.setId("attend-photo-caption-" + photo.id());
        delete.setId("attend-photo-delete-" + photo.id());
        if (!same) {
            image.setImage(null);
            drawing = model.thumbnail(photo, WIDTH * DENSITY, HEIGHT * DENSITY,
                    drawn -> drawn.ifPresent(it -> image.setImage(image(it))));
        }
    }

    private String missing(Photo photo) {
        var alone = photo.alt().isEmpty();
        var bare = photo.caption().isEmpty();
        return alone && bare
                ? texts.say("attend.photo.missing.both")
                : alone ? texts.say("attend.photo.missing.alt") : "";
    }

    private static WritableImage image(Thumbnail drawn) {
        var image = new WritableImage(drawn.width(), drawn.height());
        image.getPixelWriter()
                .setPixels(0, 0, drawn.width(), drawn.height(), PixelFormat.getIntArgbInstance(), drawn.argb(), 0,
                        drawn.width());
        return image;
    }
}
