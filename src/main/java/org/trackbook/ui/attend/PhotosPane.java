package org.trackbook.ui.attend;

import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.trackbook.model.Photo;
import org.trackbook.ui.draft.Draft;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.usecase.Thumbnail;

/// The photos below a note, each small, with the words that belong to it; and the ways on which they come in: paste, drop
/// and a chosen file.
final class PhotosPane extends VBox {
    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");
    private static final double ROW = 56;
    private static final int MOST_ROWS = 3;
    private static final List<String> ENDINGS = List.of(".jpg", ".jpeg", ".png", ".gif", ".webp", ".heic", ".heif",
            ".avif", ".bmp", ".tif", ".tiff");

    private final PhotosViewModel model;
    private final Texts texts;
    private final Supplier<Optional<Draft>> typed;
    private final ListView<Photo> list = new ListView<>();
    private final Label progress = new Label();
    private final HBox coming = new HBox();

    /// @param typed the note that is being typed
    PhotosPane(PhotosViewModel model, Texts texts, Supplier<Optional<Draft>> typed) {
        this.model = model;
        this.texts = texts;
        this.typed = typed;
        build();
        model.stateProperty().subscribe(this::show);
    }

    private void build() {
        setId("attend-photos");
        getStyleClass().addAll(Styles.ATTEND_PHOTOS, Styles.LINE_ABOVE);
        list.setId("attend-photo-list");
        list.setAccessibleText(texts.say("attend.photos"));
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new PhotoCell(model, texts));
        progress.setId("attend-photo-progress");
        progress.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
        var stop = new Button(texts.say("attend.photos.cancel"));
        stop.setId("attend-photo-cancel");
        stop.getStyleClass().add(Styles.BUTTON_SMALL);
        stop.setOnAction(_ -> model.cancel());
        coming.getChildren().addAll(progress, stop);
        coming.getStyleClass().add(Styles.ATTEND_FACTS);
        getChildren().addAll(list, coming);
    }

    /// Keeps at once what is typed about photos.
    void flush() {
        model.flush();
    }

    private void show(PhotosState state) {
        fill(state.photos());
        var rows = Math.min(MOST_ROWS, state.photos().size());
        list.setMinHeight(rows * ROW + 2);
        list.setPrefHeight(rows * ROW + 2);
        list.setMaxHeight(rows * ROW + 2);
        progress.setText(texts.say("attend.photos.coming", state.done(), state.of()));
        shown(coming, state.of() > 1);
        shown(list, rows > 0);
        shown(this, rows > 0 || state.of() > 1);
    }

    /// What stays the same keeps its cell, and so its words being typed.
    private void fill(List<Photo> photos) {
        var items = list.getItems();
        if (items.size() > photos.size()) {
            items.setAll(photos);
            return;
        }
        for (var i = 0; i < photos.size(); i++) {
            if (i >= items.size()) {
                items.add(photos.get(i));
            } else if (!items.get(i).equals(photos.get(i))) {
                items.set(i, photos.get(i));
            }
        }
    }

    private static void shown(Region node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /// Lets a pane take what is dropped on it and pasted into it.
    PhotosPane on(Region pane) {
        pane.addEventFilter(DragEvent.DRAG_OVER, event -> {
            if (isPicture(event.getDragboard())) {
                event.acceptTransferModes(TransferMode.COPY);
                pane.pseudoClassStateChanged(DROPPING, true);
                event.consume();
            }
        });
        pane.addEventHandler(DragEvent.DRAG_EXITED, _ -> pane.pseudoClassStateChanged(DROPPING, false));
        pane.addEventFilter(DragEvent.DRAG_DROPPED, event -> {
            pane.pseudoClassStateChanged(DROPPING, false);
            if (isPicture(event.getDragboard())) {
                event.setDropCompleted(take(event.getDragboard()));
                event.consume();
            }
        });
        pane.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            var board = Clipboard.getSystemClipboard();
            if (event.getCode() == KeyCode.V && event.isShortcutDown() && !event.isAltDown() && isPicture(board)) {
                take(board);
                event.consume();
            }
        });
        return this;
    }

    /// Words win: who copied from a page wants what is written there.
    private static boolean isPicture(Clipboard board) {
        return board.hasFiles()
                ? board.getFiles().stream().anyMatch(PhotosPane::isPicture)
                : board.hasImage() && !board.hasString();
    }

    private static boolean isPicture(File file) {
        var name = file.getName().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    private boolean take(Clipboard board) {
        if (board.hasFiles()) {
            return drop(board.getFiles());
        }
        return Optional.ofNullable(board.getImage()).filter(this::take).isPresent();
    }

    /// Takes the pictures among some files.
    boolean drop(List<File> files) {
        var pictures = files.stream().filter(PhotosPane::isPicture).toList();
        typed.get().ifPresent(draft -> model.add(pictures, draft.id(), draft.about()));
        return !pictures.isEmpty();
    }

    private boolean take(Image image) {
        var width = (int) image.getWidth();
        var height = (int) image.getHeight();
        if (width < 1 || height < 1 || image.getPixelReader() == null) {
            return false;
        }
        var argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        typed.get().ifPresent(draft -> model.add(new Thumbnail(width, height, argb), draft.id(), draft.about()));
        return true;
    }

    /// Asks for files.
    void choose() {
        var chooser = new FileChooser();
        chooser.setTitle(texts.say("attend.photo.choose"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(texts.say("attend.photos"),
                        ENDINGS.stream().map(ending -> "*" + ending).toList()));
        var files = chooser.showOpenMultipleDialog(getScene().getWindow());
        if (files != null) {
            typed.get().ifPresent(draft -> model.add(files, draft.id(), draft.about()));
        }
    }
}
