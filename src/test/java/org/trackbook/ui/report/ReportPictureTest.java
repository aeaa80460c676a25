package org.trackbook.ui.report;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trackbook.model.NoteId;
import org.trackbook.model.Progress;
import org.trackbook.model.ReportKind;
import org.trackbook.schedule.Import;
import org.trackbook.schedule.ScheduleReader;
import org.trackbook.testkit.Snapshots;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Theme;
import org.trackbook.usecase.Draft;
import org.trackbook.visit.ReadVisit;
import org.trackbook.visit.VisitFile;

/// Pictures to be looked at: the place with its bar in each size, theme and kind. The frame's rail and top bar are not in
/// them.
class ReportPictureTest {
    private static final int RAIL = 64;
    private static final int BAR = 56;

    private final ReportDesk desk = new ReportDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @CsvSource({"1024, 700", "1366, 768", "1600, 1000", "2560, 1440"})
    void anArticleIsDrawnInEverySizeAndBothThemes(int width, int height) throws IOException {
        fosdem();
        desk.model.chosenProperty().set(piece("talk-5010"));
        desk.model.findingsShownProperty().set(true);
        for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
            picture("article-" + width, theme, width, height);
        }
    }

    @Test
    void otherKindsAndLooksAreDrawn() throws IOException {
        fosdem();
        desk.model.choose(ReportKind.MANAGER);
        picture("manager", Theme.LIGHT, 1366, 768);
        desk.model.choose(ReportKind.MINUTES);
        picture("minutes", Theme.DARK, 1366, 768);
        desk.model.choose(ReportKind.ARTICLE);
        desk.model.lookProperty().set(ReportViewModel.Look.BOTH);
        picture("both", Theme.LIGHT, 1366, 768);
        desk.model.lookProperty().set(ReportViewModel.Look.RAW);
        picture("raw", Theme.DARK, 1366, 768);
    }

    @Test
    void aNoteIsDrawnBesideThePage() throws IOException {
        fosdem();
        desk.model.chosenProperty().set(piece("talk-5010"));
        desk.model.edit(piece("talk-5010").orElseThrow());
        picture("note", Theme.LIGHT, 1366, 768);
        picture("note", Theme.DARK, 1600, 1000);
    }

    private Optional<Draft.Piece> piece(String note) {
        return desk.ready().outline().stream().flatMap(row -> row.piece().stream())
                .filter(it -> it.notes().contains(new NoteId(note))).findFirst();
    }

    private void picture(String name, Theme theme, int width, int height) {
        var file = Snapshots.save("report-" + name + "-" + theme.name().toLowerCase(Locale.ROOT), theme,
                width - RAIL, height - BAR, () -> {
                    var view = desk.view();
                    var bar = new HBox(view.bar().orElseThrow());
                    HBox.setHgrow(bar.getChildren().getFirst(), Priority.ALWAYS);
                    bar.getStyleClass().addAll(Styles.SHELL_BAR, Styles.LINE_BELOW);
                    return new BorderPane(view.content(), bar, null, null, null);
                });
        assertTrue(Files.exists(file));
    }

    private void fosdem() throws IOException {
        var given = System.getProperty("corpus");
        assumeTrue(given != null, "needs real schedules: -Dcorpus=FOLDER");
        var folder = Path.of(given);
        var visit = assertInstanceOf(ReadVisit.Ready.class,
                VisitFile.read(Files.readAllBytes(folder.resolve("fosdem-2017.visit.json")))).visit();
        var bytes = Files.readAllBytes(folder.resolve("schedules/pentabarf/fosdem-2017.xml"));
        desk.open(assertInstanceOf(Import.Ready.class,
                new ScheduleReader(ZoneOffset.UTC).read(bytes, "fosdem-2017.xml", Progress.NONE)).conference(), visit);
    }

    @Test
    void theFactsAreDrawn() throws IOException {
        fosdem();
        var sheet = new FactsSheet(desk.model.facts(), ReportDesk.TEXTS, new FactsSheet.Offers() {
            @Override
            public Optional<String> of(Fact fact) {
                return Optional.empty();
            }

            @Override
            public void keep(Fact fact, String value) {
                throw new IllegalStateException("nothing is said in a picture");
            }
        }, () -> {
        });
        for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
            assertTrue(Files.exists(Snapshots.save("report-facts-" + theme.name().toLowerCase(Locale.ROOT), theme, 700,
                    640, () -> {
                        sheet.begin();
                        return new BorderPane(sheet);
                    })));
        }
    }
}
