package org.trackbook.ui.library;

import java.io.File;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.collections.MapChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.model.ConferenceId;
import org.trackbook.ui.kit.BusyView;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Keys;
import org.trackbook.ui.kit.Overlay;
import org.trackbook.ui.kit.Strip;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Tips;
import org.trackbook.ui.shell.KeyHint;
import org.trackbook.ui.shell.Place;
import org.trackbook.ui.shell.PlaceView;
import org.trackbook.ui.shell.Remembered;
import org.trackbook.usecase.Outcome;
import org.trackbook.usecase.Shelved;

/// The library as it is seen: cards and the archive, or what to do while there are none. Files and links may be dropped
/// anywhere on it.
public final class LibraryView implements PlaceView, CardMenu.Deeds, ImportMenu.Deeds {
    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");
    private static final KeyCombination PASTE = Keys.of("Shortcut+V");
    private static final KeyCombination ALL = Keys.of("Shift+F5");
    private static final String REMEMBERED_CATALOGUE = "catalogue";
    private static final int MOST_PASTED = 500;
    private static final double GAP = 16;
    private static final double MARGIN = 24;
    private static final double SCROLL_BAR = 8;
    private static final double CARD_WIDTH = 420;
    private static final double CARD_HEIGHT = 196;
    private static final int MOST_COLUMNS = 5;

    private final LibraryViewModel model;
    private final Texts texts;
    private final Ways ways;
    private final Supplier<? extends Overlay> overlay;
    private final ZoneId computer;
    private final InstantSource clock;
    private final CatalogueViewModel catalogue;
    private final HBox top = new HBox(8);
    private final StackPane content = new StackPane();
    private final Label sum = new Label();
    private final Button refresh = new Button();
    private final ImportMenu bring;
    private final TilePane grid = new TilePane(GAP, GAP);
    private final VBox archive = new VBox();
    private final ScrollPane scroll = new ScrollPane();
    private final Map<Importing, ImportCard> incoming = new HashMap<>();
    private final Map<Outcome.Held, HeldCard> held = new HashMap<>();
    private final Map<ConferenceId, ConferenceCard> cards = new HashMap<>();
    private final DropCard drop;
    private @Nullable CatalogueSheet catalogueSheet;

    /// @param ways where it leads
    /// @param overlay what sheets are shown over, once there is a window
    /// @param computer the zone of this computer's clock
    public LibraryView(LibraryViewModel model, Texts texts, Ways ways, Supplier<? extends Overlay> overlay,
            Remembered remembered, ZoneId computer, InstantSource clock) {
        this.model = model;
        this.texts = texts;
        this.ways = ways;
        this.overlay = overlay;
        this.computer = computer;
        this.clock = clock;
        catalogue = new CatalogueViewModel(model.work().catalogues(), model.tasks(), model.words(), model::bring,
                source -> remembered.keep(REMEMBERED_CATALOGUE, source));
        remembered.word(REMEMBERED_CATALOGUE).ifPresent(catalogue.sourceProperty()::set);
        bring = new ImportMenu(texts, this);
        drop = new DropCard(texts, this::chooseFiles);
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
    public void shown() {
        model.load();
        model.loadHeld();
    }

    // ---- keys ----

    @Override
    public List<KeyHint> keys() {
        return List.of(new KeyHint(texts.say("library.keys.files"), Keys.shown(ImportMenu.FILES)),
                new KeyHint(texts.say("library.keys.paste"), Keys.shown(PASTE)),
                new KeyHint(texts.say("library.keys.address"), Keys.shown(ImportMenu.ADDRESS)),
                new KeyHint(texts.say("library.keys.catalogue"), Keys.shown(ImportMenu.CATALOGUE)),
                new KeyHint(texts.say("library.keys.hand"), Keys.shown(ImportMenu.BY_HAND)),
                new KeyHint(texts.say("library.keys.refresh"), CardMenu.REFRESH),
                new KeyHint(texts.say("library.keys.refresh.all"), Keys.shown(ALL)),
                new KeyHint(texts.say("library.keys.zone"), CardMenu.ZONE),
                new KeyHint(texts.say("library.keys.columns"), CardMenu.COLUMNS),
                new KeyHint(texts.say("library.keys.report"), CardMenu.REPORT),
                new KeyHint(texts.say("library.keys.archive"), CardMenu.ARCHIVE),
                new KeyHint(texts.say("library.keys.remove"), CardMenu.REMOVE));
    }

    @Override
    public void key(KeyEvent event) {
        if (act(event)) {
            event.consume();
        }
    }

    private boolean act(KeyEvent event) {
        if (Keys.typing(event)) {
            return false;
        }
        if (PASTE.match(event)) {
            return done(this::paste);
        }
        if (ImportMenu.ADDRESS.match(event)) {
            return done(this::askAddress);
        }
        if (ImportMenu.CATALOGUE.match(event)) {
            return done(this::openCatalogue);
        }
        if (ImportMenu.BY_HAND.match(event)) {
            return done(this::makeConference);
        }
        if (ALL.match(event)) {
            return done(model::refreshAll);
        }
        return !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown() && alone(event.getCode());
    }

    private boolean alone(KeyCode code) {
        var card = focused();
        return switch (code) {
            case F5 -> done(() -> card.ifPresentOrElse(model::refresh, model::refreshAll));
            case Z -> card.map(it -> done(() -> zone(it))).orElse(false);
            case C -> card.filter(CardMenu::isTable).map(it -> done(() -> columns(it))).orElse(false);
            case R -> card.filter(Shelved::hasSource).map(it -> done(() -> report(it))).orElse(false);
            case A -> card.map(it -> done(() -> archive(it))).orElse(false);
            case DELETE -> card.map(it -> done(() -> remove(it))).orElse(false);
            default -> false;
        };
    }

    private static boolean done(Runnable action) {
        action.run();
        return true;
    }

    /// The conference on whose card the focus is.
    private Optional<Shelved> focused() {
        for (Node node = focusOwner(); node != null; node = node.getParent()) {
            if (node instanceof ConferenceCard card) {
                return Optional.of(card.conference());
            }
        }
        return Optional.empty();
    }

    private @Nullable Node focusOwner() {
        return content.getScene() == null ? null : content.getScene().getFocusOwner();
    }

    // ---- what is done ----

    @Override
    public void refresh(Shelved conference) {
        model.refresh(conference);
    }

    @Override
    public void zone(Shelved conference) {
        zone(conference.id());
    }

    private void zone(ConferenceId id) {
        model.corrections().open(id,
                opened -> new ZoneSheet(model, texts, overlay.get(), computer, opened.conference()).open());
    }

    @Override
    public void columns(Shelved conference) {
        withReport(conference, this::columns);
    }

    private void columns(ImportReport report) {
        report.columns()
                .ifPresent(it -> new ColumnsSheet(model, texts, overlay.get(), report, it).open());
    }

    @Override
    public void report(Shelved conference) {
        withReport(conference, this::report);
    }

    private void report(ImportReport report) {
        var sheet = new ReportSheet(report, texts, model.words(), overlay.get(), () -> {
            overlay.get().hide();
            zone(report.conference());
        }, () -> {
            overlay.get().hide();
            columns(report);
        });
        overlay.get().show(sheet);
        sheet.focus();
    }

    /// What is no longer known is read again, with somebody waiting.
    private void withReport(Shelved conference, Consumer<ImportReport> then) {
        var wait = new WaitSheet(conference.title(), texts.say("library.report.reading"), texts, overlay.get());
        wait.on(model.corrections().report(conference.id(), report -> {
            wait.end();
            then.accept(report);
        }, problem -> wait.refuse(model.words().say(problem))));
    }

    @Override
    public void archive(Shelved conference) {
        model.archive(conference);
    }

    @Override
    public void remove(Shelved conference) {
        model.remove(conference.id());
    }

    // ---- what is brought in ----

    /// Asks for files, here and from any other place.
    @Override
    public void chooseFiles() {
        var chooser = new FileChooser();
        chooser.setTitle(texts.say("library.choose.title"));
        var files = chooser.showOpenMultipleDialog(content.getScene().getWindow());
        if (files != null) {
            bring(files, "");
        }
    }

    @Override
    public void askAddress() {
        askAddress("");
    }

    private void askAddress(String text) {
        new AddressSheet(model, texts, overlay.get()).open(text);
    }

    @Override
    public void openCatalogue() {
        var sheet = catalogueSheet;
        if (sheet == null) {
            sheet = new CatalogueSheet(catalogue, texts, overlay.get(), () -> {
                var chooser = new FileChooser();
                chooser.setTitle(texts.say("library.catalogue.choose"));
                return Optional.ofNullable(chooser.showOpenDialog(content.getScene().getWindow()));
            });
            catalogueSheet = sheet;
        }
        sheet.open();
    }

    @Override
    public void makeConference() {
        new ConferenceSheet(model, texts, overlay.get(), computer, clock.instant(),
                id -> ways.go(id, Card.Step.PLAN)).open();
    }

    /// Brings in what the program was called with.
    public void bring(List<String> inputs) {
        model.bring(inputs);
    }

    /// Brings in what was dropped or pasted: files, or addresses one a line. Gives whether there was anything.
    private boolean bring(List<File> files, String text) {
        var inputs = Pasted.inputs(files, text);
        model.bring(inputs);
        return !inputs.isEmpty();
    }

    /// Brings in files and addresses at once; asks where something else, or nothing, was copied.
    private void paste() {
        var clipboard = Clipboard.getSystemClipboard();
        var copied = text(clipboard);
        if (clipboard.hasFiles() || !Pasted.addresses(copied).isEmpty()) {
            bring(clipboard.hasFiles() ? clipboard.getFiles() : List.of(), copied);
        } else {
            askAddress(copied.length() > MOST_PASTED ? "" : copied.strip());
        }
    }

    private static String text(Clipboard board) {
        var url = board.hasUrl() ? board.getUrl() : "";
        var words = board.hasString() ? board.getString() : "";
        return Pasted.addresses(words).isEmpty() && !url.isEmpty() ? url : words;
    }

    private void dragged(DragEvent event) {
        if (event.getDragboard().hasFiles() || event.getDragboard().hasUrl() || event.getDragboard().hasString()) {
            event.acceptTransferModes(TransferMode.COPY, TransferMode.LINK);
            content.pseudoClassStateChanged(DROPPING, true);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        content.pseudoClassStateChanged(DROPPING, false);
        Dragboard board = event.getDragboard();
        event.setDropCompleted(bring(board.hasFiles() ? board.getFiles() : List.of(), text(board)));
        event.consume();
    }

    // ---- what is shown ----

    private void build() {
        var title = new Label(texts.say("shell.place.library"));
        title.getStyleClass().add(Styles.HEAD);
        var words = new VBox(title, sum);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        top.getChildren().setAll(words, refresh, bring);
        top.setAlignment(Pos.CENTER_LEFT);
        content.setId("library");
        content.getStyleClass().add(Styles.LIBRARY);
        refresh.setId("library-refresh");
        refresh.setMinWidth(Region.USE_PREF_SIZE);
        refresh.getStyleClass().add(Styles.BUTTON_QUIET);
        sum.setId("library-sum");
        sum.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);

        grid.setId("library-cards");
        grid.getStyleClass().add(Styles.LIBRARY_CARDS);
        grid.setPrefTileHeight(CARD_HEIGHT);
        archive.setId("library-archive");
        archive.getStyleClass().add(Styles.LIBRARY_ARCHIVE);
        scroll.setId("library-scroll");
        scroll.setContent(new VBox(grid, archive));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
    }

    private void bind() {
        grid.prefTileWidthProperty().bind(content.widthProperty().map(width -> cardWidth(width.doubleValue())));
        model.refreshes().busyProperty().subscribe(this::showRefresh);
        model.stateProperty().subscribe(this::show);
        model.incoming().addListener((ListChangeListener<Importing>) _ -> show(model.stateProperty().get()));
        model.held().addListener((ListChangeListener<Outcome.Held>) _ -> show(model.stateProperty().get()));
        model.refreshes().states().addListener((MapChangeListener<ConferenceId, Refreshing>) change -> {
            var card = cards.get(change.getKey());
            if (card != null && model.stateProperty().get() instanceof LibraryState.Ready ready) {
                ready.cards()
                        .stream()
                        .filter(it -> it.conference().id().equals(change.getKey()))
                        .findFirst()
                        .ifPresent(card::show);
            }
        });
        content.setOnDragOver(this::dragged);
        content.setOnDragExited(_ -> content.pseudoClassStateChanged(DROPPING, false));
        content.setOnDragDropped(this::dropped);
    }

    private void showRefresh(boolean busy) {
        refresh.setText(texts.say(busy ? "library.refresh.stop" : "library.refresh.all"));
        refresh.setGraphic(Icons.of(busy ? Feather.X : Feather.REFRESH_CW));
        refresh.setOnAction(_ -> {
            if (busy) {
                model.refreshes().cancelAll();
            } else {
                model.refreshAll();
            }
        });
        Tips.on(refresh, texts.say(busy ? "library.refresh.stop.tip" : "library.refresh.all.tip"), ALL);
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
            case LibraryState.Empty _ when model.incoming().isEmpty() && model.held().isEmpty() -> {
                sum.setText(texts.say("library.sum.empty"));
                cards.clear();
                tools(false, false);
                content.getChildren()
                        .setAll(new FirstMinute(model, texts, this::chooseFiles, this::paste, this));
            }
            case LibraryState.Empty _ -> showTiles(List.of(), List.of());
            case LibraryState.Ready(var shown, var archived) -> showTiles(shown, archived);
        }
    }

    private void tools(boolean refreshing, boolean importing) {
        refresh.setVisible(refreshing);
        refresh.setManaged(refreshing);
        bring.setVisible(importing);
        bring.setManaged(importing);
    }

    private void showTiles(List<Card> shown, List<Shelved> archived) {
        var talks = shown.stream().mapToLong(card -> card.conference().talks() - card.conference().breaks()).sum();
        sum.setText(texts.say("library.sum", shown.size() + archived.size(), talks
                + archived.stream().mapToLong(it -> it.talks() - it.breaks()).sum()));
        tools(shown.stream().anyMatch(it -> it.conference().hasSource()), true);
        var all = new ArrayList<Node>();
        model.held().forEach(it -> all.add(held.computeIfAbsent(it,
                one -> new HeldCard(one, model, texts, model.words(), ways))));
        held.keySet().retainAll(model.held());
        model.incoming()
                .forEach(it -> all.add(incoming.computeIfAbsent(it,
                        one -> new ImportCard(one, model, texts, ways, this::report))));
        incoming.keySet().retainAll(model.incoming());
        shown.forEach(it -> all.add(card(it)));
        cards.keySet().retainAll(shown.stream().map(it -> it.conference().id()).toList());
        all.add(drop);
        fill(all);
        showArchive(archived);
        if (!content.getChildren().equals(List.of(scroll))) {
            content.getChildren().setAll(scroll);
        }
    }

    /// The focus stays with what had it; where that is gone, it goes to what stands in its place.
    private void fill(List<Node> tiles) {
        if (grid.getChildren().equals(tiles)) {
            return;
        }
        var owner = focusOwner();
        var place = place(owner);
        grid.getChildren().setAll(tiles);
        if (place >= 0 && owner != null) {
            if (owner.getScene() == null) {
                focus(tiles.get(Math.min(place, tiles.size() - 1)));
            } else {
                owner.requestFocus();
            }
        }
    }

    private int place(@Nullable Node owner) {
        for (var node = owner; node != null; node = node.getParent()) {
            if (grid.equals(node.getParent())) {
                return grid.getChildren().indexOf(node);
            }
        }
        return -1;
    }

    private static void focus(Node tile) {
        if (tile instanceof ConferenceCard card) {
            card.focus();
        } else if (tile.isFocusTraversable()) {
            tile.requestFocus();
        } else {
            tile.lookupAll(".button").stream().reduce((_, last) -> last).ifPresent(Node::requestFocus);
        }
    }

    private ConferenceCard card(Card shown) {
        var id = shown.conference().id();
        var known = cards.get(id);
        if (known != null) {
            known.show(shown);
            return known;
        }
        var fresh = new ConferenceCard(shown, model, texts, ways, this, ahead(shown.conference()));
        cards.put(id, fresh);
        return fresh;
    }

    /// By how much the clock of a conference is ahead of this computer's, when it begins.
    private Duration ahead(Shelved conference) {
        var zone = conference.zone().id();
        var at = conference.start().atStartOfDay(zone).toInstant();
        return Duration.ofSeconds((long) zone.getRules().getOffset(at).getTotalSeconds()
                - computer.getRules().getOffset(at).getTotalSeconds());
    }

    private void showArchive(List<Shelved> archived) {
        var known = archive.getChildren()
                .stream()
                .flatMap(it -> it instanceof ArchiveRow row ? Optional.of(row.conference()).stream() : null)
                .toList();
        archive.setVisible(!archived.isEmpty());
        archive.setManaged(!archived.isEmpty());
        if (!known.equals(archived)) {
            var title = new Label(texts.say("library.archive"));
            title.getStyleClass().addAll(Styles.STRONG, Styles.LIBRARY_ARCHIVE_HEAD);
            archive.getChildren().setAll(title);
            archived.forEach(it -> archive.getChildren().add(new ArchiveRow(it, model, texts, ways)));
        }
    }
}
