package org.trackbook.ui.library;

import java.io.File;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.model.ConferenceId;
import org.trackbook.ui.kit.BusyView;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Keys;
import org.trackbook.ui.kit.Strip;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Tips;
import org.trackbook.ui.shell.KeyHint;
import org.trackbook.ui.shell.Place;
import org.trackbook.ui.shell.PlaceView;

/// The library as it is seen: cards, or what to do while there are none. Files may be dropped anywhere on it.
public final class LibraryView implements PlaceView {
    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");
    private static final KeyCombination OPEN = Keys.of("Shortcut+O");
    private static final KeyCombination PASTE = Keys.of("Shortcut+V");
    private static final double GAP = 16;
    private static final double MARGIN = 24;
    private static final double SCROLL_BAR = 8;
    private static final double CARD_WIDTH = 420;
    private static final double CARD_HEIGHT = 196;
    private static final int MOST_COLUMNS = 5;

    private final LibraryViewModel model;
    private final Texts texts;
    private final BiConsumer<ConferenceId, Card.Step> go;
    private final HBox top = new HBox(8);
    private final StackPane content = new StackPane();
    private final Label sum = new Label();
    private final Button choose = new Button();
    private final TilePane grid = new TilePane(GAP, GAP);
    private final ScrollPane scroll = new ScrollPane();
    private final Map<Importing, ImportCard> incoming = new HashMap<>();

    /// @param go where a card's button leads
    public LibraryView(LibraryViewModel model, Texts texts, BiConsumer<ConferenceId, Card.Step> go) {
        this.model = model;
        this.texts = texts;
        this.go = go;
        build();
        bind();
    }

    @Override
    public Place place() {
        return Place.LIBRARY;
    }

    @Override
    public Node content() {
        return content;
    }

    /// What there is, and how to bring in more.
    @Override
    public Optional<Node> top() {
        return Optional.of(top);
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(new KeyHint(texts.say("library.import.help"), Keys.shown(OPEN)),
                new KeyHint(texts.say("library.paste"), Keys.shown(PASTE)));
    }

    @Override
    public void key(KeyEvent event) {
        if (PASTE.match(event) && !Keys.typing(event)) {
            paste();
            event.consume();
        }
    }

    @Override
    public void shown() {
        model.load();
    }

    /// Brings in what was dropped or pasted: files, or addresses one a line. Gives whether there was anything.
    public boolean bring(List<File> files, String text) {
        var inputs = new ArrayList<>(files.stream().map(File::getPath).toList());
        if (inputs.isEmpty()) {
            text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(inputs::add);
        }
        model.bring(inputs);
        return !inputs.isEmpty();
    }

    private void build() {
        var title = new Label(texts.say("shell.place.library"));
        title.getStyleClass().add(Styles.HEAD);
        var words = new VBox(title, sum);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        top.getChildren().setAll(words, choose);
        top.setAlignment(Pos.CENTER_LEFT);
        content.setId("library");
        content.getStyleClass().add(Styles.LIBRARY);
        choose.setId("library-import");
        choose.setText(texts.say("library.import"));
        choose.setGraphic(Icons.of(Feather.PLUS));
        Tips.on(choose, texts.say("library.import.help"), OPEN);
        sum.setId("library-sum");
        sum.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);

        grid.setId("library-cards");
        grid.getStyleClass().add(Styles.LIBRARY_CARDS);
        grid.setPrefTileHeight(CARD_HEIGHT);
        scroll.setId("library-scroll");
        scroll.setContent(grid);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
    }

    private void bind() {
        grid.prefTileWidthProperty().bind(content.widthProperty().map(width -> cardWidth(width.doubleValue())));
        choose.setOnAction(_ -> chooseFiles());
        model.stateProperty().subscribe(this::show);
        model.incoming().addListener((ListChangeListener<Importing>) _ -> show(model.stateProperty().get()));
        content.setOnDragOver(this::dragged);
        content.setOnDragExited(_ -> content.pseudoClassStateChanged(DROPPING, false));
        content.setOnDragDropped(this::dropped);
    }

    private static double cardWidth(double width) {
        var room = width - 2 * MARGIN - SCROLL_BAR;
        var columns = Math.clamp(Math.round((room + GAP) / (CARD_WIDTH + GAP)), 1, MOST_COLUMNS);
        var each = Math.floor((room - (columns - 1) * GAP) / columns);
        return columns == MOST_COLUMNS ? Math.min(each, CARD_WIDTH) : Math.max(each, 1);
    }

    private void show(LibraryState state) {
        switch (state) {
            case LibraryState.Loading _ ->
                content.getChildren().setAll(new BusyView(texts, texts.say("library.loading"), model::load));
            case LibraryState.Failed(var message) -> {
                var again = new Button(texts.say("library.again"));
                again.setId("library-again");
                again.setOnAction(_ -> model.load());
                content.getChildren().setAll(new VBox(Strip.error(message, again)));
            }
            case LibraryState.Empty _ when model.incoming().isEmpty() -> {
                sum.setText(texts.say("library.sum.empty"));
                content.getChildren().setAll(new FirstMinute(model, texts, this::chooseFiles, this::paste));
            }
            case LibraryState.Empty _ -> showTiles(List.of());
            case LibraryState.Ready(var cards) -> showTiles(cards);
        }
    }

    private void showTiles(List<Card> cards) {
        var talks = cards.stream().mapToLong(card -> card.conference().talks() - card.conference().breaks()).sum();
        sum.setText(texts.say("library.sum", cards.size(), talks));
        var all = new ArrayList<Node>();
        model.incoming().forEach(importing -> all.add(incoming.computeIfAbsent(importing, this::importCard)));
        incoming.keySet().retainAll(model.incoming());
        cards.forEach(card -> all.add(new ConferenceCard(card, texts, go, model::remove)));
        all.add(new DropCard(texts, this::chooseFiles));
        grid.getChildren().setAll(all);
        if (!content.getChildren().equals(List.of(scroll))) {
            content.getChildren().setAll(scroll);
        }
    }

    private ImportCard importCard(Importing importing) {
        return new ImportCard(importing, model, texts, go);
    }

    /// Asks for files, here and from any other place.
    public void chooseFiles() {
        var chooser = new FileChooser();
        chooser.setTitle(texts.say("library.choose.title"));
        var files = chooser.showOpenMultipleDialog(content.getScene().getWindow());
        if (files != null) {
            bring(files, "");
        }
    }

    private void paste() {
        var clipboard = Clipboard.getSystemClipboard();
        var text = clipboard.getString();
        bring(clipboard.hasFiles() ? clipboard.getFiles() : List.of(), text == null ? "" : text);
    }

    private void dragged(DragEvent event) {
        if (event.getDragboard().hasFiles() || event.getDragboard().hasUrl() || event.getDragboard().hasString()) {
            event.acceptTransferModes(TransferMode.COPY);
            content.pseudoClassStateChanged(DROPPING, true);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        content.pseudoClassStateChanged(DROPPING, false);
        event.setDropCompleted(bring(event.getDragboard().hasFiles() ? event.getDragboard().getFiles() : List.of(),
                text(event.getDragboard())));
        event.consume();
    }

    private static String text(Dragboard board) {
        if (board.hasUrl()) {
            return board.getUrl();
        }
        return board.hasString() ? board.getString() : "";
    }
}
