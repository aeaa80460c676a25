package org.trackbook.ui.report;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.model.Flavour;
import org.trackbook.model.TalkId;
import org.trackbook.ui.kit.BusyView;
import org.trackbook.ui.kit.EmptyView;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Keys;
import org.trackbook.ui.kit.Segmented;
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
    private static final KeyCombination EXPORT = Keys.of("Shortcut+E");
    private static final KeyCombination NEXT_LOOK = Keys.of("Shortcut+M");
    private static final String FOLDER = "report-folder";
    private static final int FEWEST_WORDS = 600;
    private static final int MOST_WORDS = 1100;

    private final ReportViewModel model;
    private final Texts texts;
    private final Remembered remembered;
    private final Consumer<Optional<TalkId>> write;
    private final Consumer<LostTalk> attach;

    private final HBox bar = new HBox(12);
    private final StackPane content = new StackPane();
    private final SplitPane panes = new SplitPane();
    private final BorderPane desk = new BorderPane();
    private final ListView<OutlineRow> outline = new ListView<>();
    private final VBox lost = new VBox();
    private final VBox unused = new VBox();
    private final PageView page;
    private final TextArea raw = new TextArea();
    private final FindingsPane findings;
    private final VBox strips = new VBox();
    private final ComboBox<Flavour> flavours = new ComboBox<>();
    private final Segmented<ReportViewModel.Look> looks;
    private final Label count = new Label();
    private final ProgressBar band = new ProgressBar(0);
    private final Button export = new Button();

    /// @param write goes to the note of a talk, or to the day's where there is none
    /// @param browse opens an address that somebody clicked
    /// @param attach opens the dialog that brings words to another talk
    public ReportView(ReportViewModel model, Texts texts, Remembered remembered, Consumer<Optional<TalkId>> write,
            Consumer<String> browse, Consumer<LostTalk> attach) {
        this.attach = attach;
        this.model = model;
        this.texts = texts;
        this.remembered = remembered;
        this.write = write;
        this.page = new PageView(texts, browse, piece -> model.chosenProperty().set(Optional.of(piece)), this::edit);
        this.findings = new FindingsPane(texts);
        this.looks = new Segmented<>("report-look", List.of(ReportViewModel.Look.values()),
                look -> texts.say("report.look." + look.name().toLowerCase(Locale.ROOT)));
        build();
        buildBar();
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
        return List.of(outline, desk);
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(new KeyHint(texts.say("report.export.help"), Keys.shown(EXPORT)),
                new KeyHint(texts.say("report.look.next"), Keys.shown(NEXT_LOOK)),
                new KeyHint(texts.say("report.findings.next"), "F8"));
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
        } else if (Keys.of("F8").match(event)) {
            model.findingsShownProperty().set(true);
            findings.next();
            event.consume();
        }
    }

    private void build() {
        content.setId("report");
        outline.setId("report-outline");
        outline.setAccessibleText(texts.say("report.outline"));
        outline.setCellFactory(_ -> new OutlineCell(texts));
        var head = new HBox(8, strong(texts.say("report.outline")), muted(texts.say("report.outline.words")));
        HBox.setHgrow(head.getChildren().getFirst(), Priority.ALWAYS);
        head.getStyleClass().add(Styles.PANE_HEAD);
        VBox.setVgrow(outline, Priority.ALWAYS);
        unused.getStyleClass().addAll(Styles.LINE_ABOVE, Styles.REPORT_UNUSED);
        lost.getStyleClass().addAll(Styles.LINE_ABOVE, Styles.REPORT_UNUSED);
        var left = new VBox(head, outline, lost, unused);
        left.getStyleClass().add(Styles.REPORT_OUTLINE);
        SplitPane.setResizableWithParent(left, false);

        raw.setId("report-raw");
        raw.setEditable(false);
        raw.setWrapText(true);
        raw.setAccessibleText(texts.say("report.raw"));
        raw.getStyleClass().addAll(Styles.MONO, Styles.REPORT_RAW);
        desk.setId("report-desk");
        desk.getStyleClass().add(Styles.REPORT_DESK);
        desk.setTop(strips);
        desk.setBottom(findings);
        panes.getItems().setAll(left, desk);
        panes.setDividerPositions(0.24);
        remembered.dividers("report-panes", panes);

        flavours.setId("report-flavour");
        flavours.getItems().setAll(Flavour.values());
        flavours.setConverter(new FlavourWords(texts));
        Tips.on(flavours, texts.say("report.flavour"));
        count.setId("report-count");
        count.getStyleClass().addAll(Styles.CAPTION, Styles.STRONG);
        band.getStyleClass().add(Styles.BUSY_BAR);
        band.setMaxWidth(Double.MAX_VALUE);
        band.setAccessibleText(texts.say("report.aim", FEWEST_WORDS, MOST_WORDS));
        export.setId("report-export");
        export.setText(texts.say("report.export"));
        export.setGraphic(Icons.of(Feather.UPLOAD));
        export.getStyleClass().add(Styles.BUTTON_PRIMARY);
        Tips.on(export, texts.say("report.export.help"), EXPORT);
    }

    private void buildBar() {
        var grow = new Region();
        HBox.setHgrow(grow, Priority.ALWAYS);
        var aim = new Label(texts.say("report.aim", FEWEST_WORDS, MOST_WORDS));
        aim.getStyleClass().addAll(Styles.CAPTION, Styles.MUTED);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var words = new VBox(2, new HBox(count, space, aim), band);
        words.setAlignment(Pos.CENTER_LEFT);
        words.getStyleClass().add(Styles.REPORT_WORDS);
        bar.getChildren().setAll(flavours, grow, words, looks, export);
        bar.setAlignment(Pos.CENTER_LEFT);
    }

    private void bind() {
        looks.valueProperty().bindBidirectional(model.lookProperty());
        model.flavourProperty().subscribe(flavour -> flavours.setValue(flavour));
        flavours.setOnAction(_ -> model.choose(flavours.getValue()));
        model.stateProperty().subscribe(this::show);
        model.lookProperty().subscribe(this::arrange);
        model.troubleProperty().subscribe(_ -> showStrips());
        model.conflictProperty().subscribe(_ -> showStrips());
        model.chosenProperty().subscribe(this::choose);
        outline.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                model.chosenProperty().set(row.piece());
            }
        });
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
            case ReportState.Wordless _ -> {
                var go = new Button(texts.say("report.wordless.go"));
                go.setId("report-write");
                go.setOnAction(_ -> write.accept(Optional.empty()));
                count.setText(texts.say("report.words", 0));
                band.setProgress(0);
                content.getChildren().setAll(new EmptyView(Feather.EDIT_2, texts.say("report.wordless.what"),
                        texts.say("report.wordless.how"), go));
            }
            case ReportState.Ready ready -> show(ready);
        }
    }

    private void show(ReportState.Ready ready) {
        outline.getItems().setAll(ready.outline());
        page.show(ready.draft());
        raw.setText(ready.draft().text());
        count.setText(texts.say("report.words", ready.draft().words()));
        band.setProgress(Math.min(1, ready.draft().words() / (double) MOST_WORDS));
        findings.show(ready.findings());
        showLost(ready.lost());
        showUnused(ready.unused());
        choose(model.chosenProperty().get());
        if (!content.getChildren().equals(List.of(panes))) {
            content.getChildren().setAll(panes);
        }
    }

    /// What was said of talks that are gone is printed as ever; here it finds another talk.
    private void showLost(List<ReportState.LostLine> lines) {
        lost.setVisible(!lines.isEmpty());
        lost.setManaged(!lines.isEmpty());
        lost.getChildren().setAll(new HBox(8, strong(texts.say("report.lost")),
                muted(texts.say("report.lost.count", lines.size()))));
        lines.forEach(line -> {
            var title = new Label(line.lost().talk().title());
            var words = new VBox(title, muted(line.facts()));
            for (var label : List.of(title, (Label) words.getChildren().getLast())) {
                label.setMinWidth(0);
                Tips.on(label, label.getText());
            }
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            var button = new Button(texts.say("orphans.attach"));
            button.setId("report-attach-" + line.lost().talk().id().value());
            button.getStyleClass().add(Styles.BUTTON_SMALL);
            button.setMinWidth(Region.USE_PREF_SIZE);
            Tips.on(button, texts.say("orphans.attach.talk", line.lost().talk().title()));
            button.setOnAction(_ -> attach.accept(line.lost()));
            var row = new HBox(8, words, button);
            row.setAlignment(Pos.CENTER_LEFT);
            lost.getChildren().add(row);
        });
    }

    private void showUnused(List<OutlineRow> rows) {
        unused.setVisible(!rows.isEmpty());
        unused.setManaged(!rows.isEmpty());
        unused.getChildren().setAll(new HBox(8, strong(texts.say("report.unused")),
                muted(texts.say("report.unused.count", rows.size()))));
        rows.forEach(row -> {
            var line = muted(row.name());
            line.setMinWidth(0);
            unused.getChildren().add(line);
        });
    }

    private void arrange(ReportViewModel.Look look) {
        desk.setCenter(switch (look) {
            case PREVIEW -> page;
            case RAW -> raw;
            case BOTH -> {
                var both = new SplitPane(page, raw);
                both.getStyleClass().add(Styles.REPORT_DESK);
                yield both;
            }
        });
    }

    private void choose(Optional<Draft.Piece> piece) {
        page.mark(piece);
        outline.getItems()
                .stream()
                .filter(row -> row.piece().isPresent() && row.piece().equals(piece))
                .findFirst()
                .ifPresent(row -> outline.getSelectionModel().select(row));
    }

    private void edit(Draft.Piece piece) {
        outline.getItems()
                .stream()
                .filter(row -> row.piece().equals(Optional.of(piece)))
                .findFirst()
                .ifPresent(row -> write.accept(row.talk()));
    }

    private void showStrips() {
        strips.getChildren().clear();
        model.troubleProperty().get().ifPresent(words -> strips.getChildren().add(Strip.error(words)));
        model.conflictProperty().get().ifPresent(file -> strips.getChildren().add(conflict(file)));
    }

    private Node conflict(Path file) {
        var overwrite = new Button(texts.say("report.conflict.overwrite"));
        overwrite.setId("report-overwrite");
        overwrite.setOnAction(_ -> folder().ifPresent(model::overwrite));
        var leave = new Button(texts.say("report.conflict.leave"));
        leave.setId("report-leave");
        leave.setOnAction(_ -> model.leave());
        for (var button : new Button[]{overwrite, leave}) {
            button.getStyleClass().add(Styles.BUTTON_SMALL);
        }
        return Strip.warning(texts.say("report.conflict", file.getFileName().toString()), overwrite, leave);
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
        remembered.keep(FOLDER, folder.toString());
        model.export(folder);
    }

    private Optional<Path> folder() {
        return remembered.word(FOLDER).map(Path::of);
    }

    private static Label strong(String words) {
        var label = new Label(words);
        label.getStyleClass().add(Styles.STRONG);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private static Label muted(String words) {
        var label = new Label(words);
        label.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
        return label;
    }

    /// Says flavours as people call them.
    private static final class FlavourWords extends StringConverter<Flavour> {
        private final Texts texts;

        FlavourWords(Texts texts) {
            this.texts = texts;
        }

        @Override
        public String toString(Flavour flavour) {
            return flavour == null ? "" : texts.say("report.flavour." + flavour.word());
        }

        @Override
        public Flavour fromString(String words) {
            throw new UnsupportedOperationException("a flavour is chosen, not typed");
        }
    }
}
