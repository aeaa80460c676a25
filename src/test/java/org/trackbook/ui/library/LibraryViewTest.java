package org.trackbook.ui.library;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.trackbook.fetch.Fetcher;
import org.trackbook.schedule.ScheduleReader;
import org.trackbook.store.ConferenceStore;
import org.trackbook.store.VisitStore;
import org.trackbook.testkit.DirectTaskRunner;
import org.trackbook.testkit.FocusOrder;
import org.trackbook.testkit.Golden;
import org.trackbook.testkit.TempDatabase;
import org.trackbook.testkit.UiTest;
import org.trackbook.ui.kit.Fonts;
import org.trackbook.ui.kit.Notices;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Theme;
import org.trackbook.usecase.ImportSchedule;
import org.trackbook.usecase.ReadLibrary;
import org.trackbook.usecase.RemoveConference;
import org.trackbook.words.Words;

@UiTest
class LibraryViewTest {
    private final TempDatabase temp = new TempDatabase();
    private final List<String> went = new ArrayList<>();
    private @Nullable LibraryView view;

    @Start
    void open(Stage stage) {
        Fonts.load();
        var library = view(temp, went, "2027-05-22T08:00:00Z");
        view = library;
        var scene = new Scene(frame(library), 960, 700);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        library.shown();
    }

    @AfterEach
    void close() {
        temp.close();
    }

    @Test
    void theSampleIsOneClickAwayAndThenReadyToAttend(FxRobot robot) {
        robot.clickOn("#library-sample");
        assertEquals("62 talks and 5 breaks or the like kept",
                robot.lookup("#library-sum-up").queryAs(Labeled.class).getText());

        robot.clickOn("#library-done").clickOn("#library-go-kesterhaven-commons-2027");
        assertEquals(List.of("kesterhaven-commons-2027 ATTEND"), went);
    }

    @Test
    void aDroppedFileThatIsNoScheduleIsRefusedInItsPlace(FxRobot robot) throws IOException {
        var file = temp.folder().resolve("notes.txt");
        Files.writeString(file, "not a schedule");
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> requireNonNull(view).bring(List.of(file.toFile()), ""));
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(1, robot.lookup("#library-refused").queryAll().size());
        robot.clickOn("#library-done");
        assertEquals(1, robot.lookup("#library-empty").queryAll().size());
    }

    @Test
    void somebodyWhoHearsTheLibraryFindsEverything(FxRobot robot) {
        Golden.check(LibraryViewTest.class, "empty.focus.txt", FocusOrder.of(robot.lookup("#library").query()));

        robot.clickOn("#library-sample");
        Golden.check(LibraryViewTest.class, "sample.focus.txt", FocusOrder.of(robot.lookup("#library").query()));
    }

    static LibraryView view(TempDatabase temp, List<String> went, String now) {
        var tasks = new DirectTaskRunner();
        var conferences = new ConferenceStore(temp.database());
        var visits = new VisitStore(temp.database());
        var texts = Texts.in(Locale.ENGLISH);
        var model = new LibraryViewModel(new ReadLibrary(conferences, visits),
                new ImportSchedule(new Fetcher(), new ScheduleReader(ZoneId.of("UTC")), conferences,
                        () -> Instant.parse(now)),
                new RemoveConference(conferences), tasks, tasks, tasks, () -> Instant.parse(now), texts,
                new Words(Locale.ENGLISH), new Silent(), () -> {
                }, thrown -> {
                    throw new AssertionError(thrown);
                });
        return new LibraryView(model, texts, (id, step) -> went.add(id.value() + " " + step));
    }

    static Parent frame(LibraryView view) {
        var frame = new BorderPane(view.content());
        frame.setTop(view.top().orElseThrow());
        return frame;
    }

    private record Silent() implements Notices {
        @Override
        public void say(String words) {
            // nobody looks
        }

        @Override
        public void say(String words, Runnable undo) {
            // nobody looks
        }
    }
}
