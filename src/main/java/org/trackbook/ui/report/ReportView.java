package org.trackbook.ui.report;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.model.Mend;
import org.trackbook.model.ReportKind;
import org.trackbook.model.TalkId;
import org.trackbook.ui.kit.BusyView;
import org.trackbook.ui.kit.EmptyView;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Keys;
import org.trackbook.ui.kit.Overlay;
import org.trackbook.ui.kit.Strip;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Tips;
import org.trackbook.ui.orphans.LostTalk;
import org.trackbook.ui.shell.KeyHint;
import org.trackbook.ui.shell.Place;
import org.trackbook.ui.shell.PlaceView;
import org.trackbook.ui.shell.Remembered;
import org.trackbook.usecase.Draft;

/// The report's place: outline, page, raw text, what to mend, and the way out.
public final class ReportView implements PlaceView {
    static final KeyCombination EXPORT = Keys.of("Shortcut+E");
    private static final KeyCombination NEXT_LOOK = Keys.of("Shortcut+M");
    private static final KeyCombination FACTS = Keys.of("Shortcut+I");
    private static final KeyCombination COPY = Keys.of("Shortcut+Shift+C");
    private static final KeyCombination COPY_RICH = Keys.of("Shortcut+Shift+T");
    private static final KeyCombination REDO = Keys.of("Shortcut+Shift+Z");
    private static final KeyCombination REDO_TOO = Keys.of("Shortcut+Y");

    /// What the report is made for, by key.
    static final Map<KeyCombination, ReportKind> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put(Keys.of("Shift+A"), ReportKind.ARTICLE);
        KINDS.put(Keys.of("Shift+R"), ReportKind.MANAGER);
        KINDS.put(Keys.of("Shift+M"), ReportKind.MINUTES);
    }

    private static final String FOLDER = "report-folder";

    /// The width at which page, text and note stand side by side.
    private static final double ROOMY = 1500;

    private final ReportViewModel model;
    private final Texts texts;
    private final Remembered remembered;
    private final Ways ways;
    private final Consumer<Optional<TalkId>> write;

    private final OutlinePane outline;
    private final ReportBar bar;
    private final StackPane content = new StackPane();
    private final SplitPane panes = new SplitPane();
    private final BorderPane desk = new BorderPane();
    private final PageView page;
    private final TextArea raw = new TextArea();
    private final FindingsPane findings;
    private final EditPane note;
    private final VBox strips = new VBox();
    private final MenuButton more = new MenuButton();
    private final Button export = new Button();
    private final FactsSheet facts;
    private List<Node> beside = List.of();
    private boolean looked;

    /// Ways that lead out of the place.
    ///
    /// @param write goes to the note of a talk, or to the day's where there is none
    /// @param browse opens an address that somebody clicked
    /// @param attach opens the dialog that brings words to another talk
    /// @param over what sheets are shown over, once there is a window
    /// @param copy puts a text on the clipboard
    /// @param copyRich puts HTML there, and the text for those who take none
    public record Ways(Consumer<Optional<TalkId>> write, Consumer<String> browse, Consumer<LostTalk> attach,
            Supplier<? extends Overlay> over, Consumer<String> copy, BiConsumer<String, String> copyRich) {
    }

    public ReportView(ReportViewModel model, Texts texts, Remembered remembered, Ways ways) {
        this.ways = ways;
        this.write = ways.write();
        this.model = model;
        this.texts = texts;
        this.remembered = remembered;
        this.page = new PageView(texts, ways.browse(), piece -> model.chosenProperty().set(Optional.of(piece)),
                this::edit,
                model::source);
        this.note = new EditPane(model.edits(), texts, this::attend, this::closeNote);
        this.findings = new FindingsPane(texts, this::jump, this::settle);
        this.outline = new OutlinePane(model, texts, this::edit, ways.attach());
        this.bar = new ReportBar(model, texts, more, export);
        this.facts = new FactsSheet(model.facts(), texts, new Offered(), this::closeFacts);
        build();
        bind();
    }

    @Override
    public Place place() {
        return Place.REPORT;
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public Optional<Node> bar() {
        return Optional.of(bar);
    }

    @Override
    public List<Node> panes() {
        return List.of(outline.list(), desk, findings);
    }

    /// From a width on there is room for page and text at once.
    @Override
    public void shown() {
        model.wake();
        if (content.getWidth() > ROOMY && !looked) {
            model.lookProperty().set(ReportViewModel.Look.BOTH);
        }
        looked = true;
    }

    @Override
    public void left() {
        model.rest();
    }

    @Override
    public List<String> owed() {
        return model.edits().owed();
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(new KeyHint(texts.say("report.export.help"), Keys.shown(EXPORT)),
                new KeyHint(texts.say("report.facts.help"), Keys.shown(FACTS)),
                new KeyHint(texts.say("report.copy"), Keys.shown(COPY)),
                new KeyHint(texts.say("report.copy.rich"), Keys.shown(COPY_RICH)),
                new KeyHint(texts.say("report.keys.kind"), texts.say("report.keys.kind.keys")),
                new KeyHint(texts.say("report.look.next"), Keys.shown(NEXT_LOOK)),
                new KeyHint(texts.say("report.keys.move"),
                        texts.say("report.keys.two", Keys.shown(OutlinePane.UP), Keys.shown(OutlinePane.DOWN))),
                new KeyHint(texts.say("report.keys.join"), Keys.shown(OutlinePane.JOIN)),
                new KeyHint(texts.say("report.keys.turn"), Keys.shown(OutlinePane.TURN)),
                new KeyHint(texts.say("report.keys.edit"), Keys.shown(OutlinePane.EDIT)),
                new KeyHint(texts.say("report.findings.next"), "F8"),
                new KeyHint(texts.say("report.findings.mend.help"), "M"),
                new KeyHint(texts.say("report.keys.redo"), Keys.shown(REDO)));
    }

    @Override
    public void key(KeyEvent event) {
        if (EXPORT.match(event)) {
            export.fire();
            event.consume();
        } else if (NEXT_LOOK.match(event)) {
            model.lookProperty().set(switch (model.lookProperty().get()) {
                case PREVIEW -> ReportViewModel.Look.RAW;
                case RAW -> ReportViewModel.Look.BOTH;
                case BOTH -> ReportViewModel.Look.PREVIEW;
            });
            event.consume();
        } else if (FACTS.match(event)) {
            openFacts();
            event.consume();
        } else if (COPY.match(event)) {
            copy();
            event.consume();
        } else if (COPY_RICH.match(event)) {
            copyRich();
            event.consume();
        } else if (REDO.match(event) || REDO_TOO.match(event)) {
            model.redo();
            event.consume();
        } else if (!Keys.typing(event) && KINDS.keySet().stream().anyMatch(key -> key.match(event))) {
            KINDS.forEach((key, kind) -> {
                if (key.match(event)) {
                    model.choose(kind);
                }
            });
            event.consume();
        } else if (Keys.of("F8").match(event)) {
            model.findingsShownProperty().set(true);
            findings.next();
            event.consume();
        }
    }

    private void build() {
        content.setId("report");
        raw.setId("report-raw");
        raw.setEditable(false);
        raw.setWrapText(true);
        raw.setAccessibleText(texts.say("report.raw"));
        raw.getStyleClass().addAll(Styles.MONO, Styles.REPORT_RAW);
        desk.setId("report-desk");
        desk.getStyleClass().add(Styles.REPORT_DESK);
        desk.setTop(strips);
        desk.setBottom(findings);
        panes.getItems().setAll(outline, desk);
        panes.setDividerPositions(0.24);
        remembered.dividers("report-panes", panes);

        more.setId("report-more");
        more.setGraphic(Icons.of(Feather.MORE_HORIZONTAL));
        more.getItems().setAll(item("report-facts-open", texts.say("report.facts"), FACTS, this::openFacts),
                item("report-copy", texts.say("report.copy"), COPY, this::copy),
                item("report-copy-rich", texts.say("report.copy.rich"), COPY_RICH, this::copyRich));
        Tips.on(more, texts.say("report.more"));
        export.setId("report-export");
        export.setGraphic(Icons.of(Feather.UPLOAD));
        export.getStyleClass().add(Styles.BUTTON_PRIMARY);
        Tips.on(export, texts.say("report.export.help"), EXPORT);
    }

    private void bind() {
        model.stateProperty().subscribe(this::show);
        model.lookProperty().subscribe(this::arrange);
        model.edits().openProperty().subscribe(this::arrange);
        content.widthProperty().subscribe(this::arrange);
        model.troubleProperty().subscribe(_ -> showStrips());
        model.conflictProperty().subscribe(_ -> showStrips());
        model.chosenProperty().subscribe(this::choose);
        findings.shownProperty().bindBidirectional(model.findingsShownProperty());
        export.setOnAction(_ -> chooseFolder());
        export.disableProperty().bind(model.stateProperty().map(state -> !(state instanceof ReportState.Ready)));
    }

    private void show(ReportState state) {
        switch (state) {
            case ReportState.Nowhere _ -> content.getChildren().setAll(
                    new EmptyView(Feather.FILE_TEXT, texts.say("report.nowhere.what"),
                            texts.say("report.nowhere.how")));
            case ReportState.Loading _ ->
                content.getChildren().setAll(new BusyView(texts, texts.say("report.loading"), () -> {
                }));
            case ReportState.Wordless(var cut) -> {
                var go = new Button(texts.say(cut ? "report.cut.go" : "report.wordless.go"));
                go.setId(cut ? "report-restore" : "report-write");
                go.setOnAction(_ -> {
                    if (cut) {
                        model.restore();
                    } else {
                        write.accept(Optional.empty());
                    }
                });
                bar.show(0);
                content.getChildren().setAll(new EmptyView(Feather.EDIT_2,
                        texts.say(cut ? "report.cut.what" : "report.wordless.what"),
                        texts.say(cut ? "report.cut.how" : "report.wordless.how"), go));
            }
            case ReportState.Ready ready -> show(ready);
        }
    }

    private void show(ReportState.Ready ready) {
        outline.show(ready);
        page.show(ready.draft());
        raw.setText(ready.draft().text());
        bar.show(ready.draft().words());
        findings.show(ready.findings());
        choose(model.chosenProperty().get());
        if (!content.getChildren().equals(List.of(panes))) {
            content.getChildren().setAll(panes);
        }
    }

    /// The page, the text, or both; an open note takes the place of the text beside the page, unless there is room for all.
    private void arrange() {
        var look = model.lookProperty().get();
        var writing = !model.edits().openProperty().get().isEmpty();
        var shown = new ArrayList<Node>();
        if (look != ReportViewModel.Look.RAW) {
            shown.add(page);
        }
        if (look == ReportViewModel.Look.RAW || (look == ReportViewModel.Look.BOTH
                && (!writing || content.getWidth() > ROOMY))) {
            shown.add(raw);
        }
        if (writing) {
            shown.add(note);
        }
        if (shown.equals(beside)) {
            return;
        }
        beside = shown;
        var side = new SplitPane(shown.toArray(Node[]::new)); // a used one would keep its dividers
        side.getStyleClass().add(Styles.REPORT_DESK);
        side.setDividerPositions(IntStream.range(1, shown.size()).mapToDouble(i -> (double) i / shown.size())
                .toArray());
        desk.setCenter(side);
    }

    private void choose(Optional<Draft.Piece> piece) {
        page.mark(piece);
        outline.choose(piece);
    }

    private void edit(OutlineRow row) {
        row.piece().ifPresent(this::edit);
    }

    /// Opens the notes of a paragraph beside the page.
    private void edit(Draft.Piece piece) {
        if (!piece.notes().isEmpty()) {
            model.chosenProperty().set(Optional.of(piece));
            model.edit(piece);
            desk.applyCss(); // what was just put beside the page can take the focus only then
            note.write();
        }
    }

    private void closeNote() {
        model.edits().close();
        outline.list().requestFocus();
    }

    /// To the notes of the chosen paragraph in their own place.
    private void attend() {
        var piece = model.chosenProperty().get();
        model.edits().close();
        write.accept(model.stateProperty().get() instanceof ReportState.Ready ready
                ? ready.outline().stream().filter(row -> row.piece().isPresent() && row.piece().equals(piece))
                        .findFirst().flatMap(OutlineRow::talk)
                : Optional.empty());
    }

    /// At once; what a report says of itself is said in its sheet.
    private void settle(Mend mend, String words) {
        if (mend instanceof Mend.Say) {
            openFacts();
        } else {
            model.mend(mend, words);
        }
    }

    /// To where a finding can be mended: its note, or where words are missing the notes of the day.
    private void jump(FindingRow row) {
        row.piece().ifPresentOrElse(piece -> {
            model.chosenProperty().set(Optional.of(piece));
            edit(piece);
        }, () -> write.accept(Optional.empty()));
    }

    private static MenuItem item(String id, String words, KeyCombination key, Runnable action) {
        var item = new MenuItem(words);
        item.setId(id);
        item.setAccelerator(key);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void copy() {
        model.copy(ways.copy());
    }

    private void copyRich() {
        model.copyRich(ways.copyRich());
    }

    private void openFacts() {
        if (!(model.stateProperty().get() instanceof ReportState.Nowhere)) {
            ways.over().get().show(facts);
            facts.applyCss(); // what is in a pane that scrolls can take the focus only then
            facts.begin();
        }
    }

    private void closeFacts() {
        facts.end();
        ways.over().get().hide();
    }

    /// Author and tags are another's for another blog.
    private final class Offered implements FactsSheet.Offers {
        @Override
        public Optional<String> of(Fact fact) {
            return remembered.word(FactsViewModel.remembered(fact, model.flavourProperty().get()));
        }

        @Override
        public void keep(Fact fact, String value) {
            remembered.keep(FactsViewModel.remembered(fact, model.flavourProperty().get()), value);
        }
    }

    private void showStrips() {
        strips.getChildren().clear();
        model.troubleProperty().get().ifPresent(words -> strips.getChildren().add(Strip.error(words)));
        model.conflictProperty().get().ifPresent(file -> strips.getChildren().add(conflict(file)));
    }

    private Node conflict(Path file) {
        var merge = new Button(texts.say("report.conflict.merge"));
        merge.setId("report-merge");
        merge.setOnAction(_ -> folder().ifPresent(model::merge));
        var overwrite = new Button(texts.say("report.conflict.overwrite"));
        overwrite.setId("report-overwrite");
        overwrite.setOnAction(_ -> folder().ifPresent(model::overwrite));
        var leave = new Button(texts.say("report.conflict.leave"));
        leave.setId("report-leave");
        leave.setOnAction(_ -> model.leave());
        var take = new Button(texts.say("report.conflict.take"));
        take.setId("report-take");
        Tips.on(take, texts.say("report.conflict.take.tip"));
        take.setOnAction(_ -> folder().ifPresent(model::takeOver));
        for (var button : new Button[]{merge, take, overwrite, leave}) {
            button.getStyleClass().add(Styles.BUTTON_SMALL);
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        var words = texts.say("report.conflict", file.getFileName().toString());
        return model.flavourProperty().get().isMarkdown()
                ? Strip.warning(words, merge, take, overwrite, leave)
                : Strip.warning(words, merge, overwrite, leave);
    }

    private void chooseFolder() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(texts.say("report.export.folder"));
        folder().map(Path::toFile).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        var chosen = chooser.showDialog(content.getScene().getWindow());
        if (chosen != null) {
            exportTo(chosen.toPath());
        }
    }

    /// Writes the report below a folder, which is offered again the next time.
    public void exportTo(Path folder) {
        remembered.keep(FOLDER + "." + model.flavourProperty().get().word(), folder.toString());
        remembered.keep(FOLDER, folder.toString());
        model.export(folder);
    }

    private Optional<Path> folder() {
        return remembered.word(FOLDER + "." + model.flavourProperty().get().word()).or(() -> remembered.word(FOLDER))
                .map(Path::of);
    }
}
