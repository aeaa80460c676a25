package org.trackbook.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trackbook.fetch.Fetcher;
import org.trackbook.model.Track;
import org.trackbook.schedule.ScheduleReader;
import org.trackbook.store.ConferenceStore;
import org.trackbook.store.VisitStore;
import org.trackbook.testkit.DirectTaskRunner;
import org.trackbook.testkit.TempDatabase;
import org.trackbook.ui.kit.Notices;
import org.trackbook.ui.kit.Texts;
import org.trackbook.usecase.ImportSchedule;
import org.trackbook.usecase.PlanDays;
import org.trackbook.usecase.ReadLibrary;
import org.trackbook.usecase.RemoveConference;
import org.trackbook.words.Words;

class LibraryViewModelTest {
    private final TempDatabase temp = new TempDatabase();
    private final ConferenceStore conferences = new ConferenceStore(temp.database());
    private final VisitStore visits = new VisitStore(temp.database());
    private final List<Runnable> undos = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final DirectTaskRunner tasks = new DirectTaskRunner();
    private Instant now = Instant.parse("2027-05-01T10:00:00Z");
    private int changes;
    private final LibraryViewModel model = new LibraryViewModel(new ReadLibrary(conferences, visits),
            new ImportSchedule(new Fetcher(), new ScheduleReader(ZoneId.of("UTC")), conferences, () -> now),
            new RemoveConference(conferences), tasks, tasks, tasks, () -> now, Texts.in(Locale.ENGLISH),
            new Words(Locale.ENGLISH), new Told(), () -> changes++, failures::add);

    private final class Told implements Notices {
        @Override
        public void say(String words) {
            undos.add(() -> {
            });
        }

        @Override
        public void say(String words, Runnable undo) {
            undos.add(undo);
        }
    }

    @BeforeEach
    void load() {
        model.load();
    }

    @AfterEach
    void close() {
        temp.close();
        assertEquals(List.of(), failures);
    }

    @Test
    void aNewLibraryIsEmptyAndTheSampleFillsIt() {
        assertEquals(new LibraryState.Empty(), model.stateProperty().get());

        model.bringSample();

        assertEquals("Kesterhaven Commons 2027", only().conference().title());
        assertEquals(Card.Step.PLAN, only().step());
        assertInstanceOf(Importing.State.Kept.class, model.incoming().getFirst().stateProperty().get());
        assertEquals(1, changes);
    }

    @Test
    void theSameScheduleAgainSaysSo() {
        model.bringSample();
        model.bringSample();

        assertInstanceOf(Importing.State.Unchanged.class, model.incoming().getLast().stateProperty().get());
    }

    @Test
    void aWebPageIsRefusedWithASentence() throws IOException {
        var page = temp.folder().resolve("page.xml");
        Files.writeString(page, "<!DOCTYPE html><html><body>Sign in</body></html>");

        model.bring(List.of(page.toString()));

        var refused = assertInstanceOf(Importing.State.Refused.class,
                model.incoming().getFirst().stateProperty().get());
        assertTrue(refused.reason().contains("web page"), refused.reason());
        assertEquals(new LibraryState.Empty(), model.stateProperty().get());
    }

    @Test
    void aRemovedConferenceComesBackWithItsVisit() {
        model.bringSample();
        var id = only().conference().id();
        var track = Optional.of(new Track("Maps"));
        new PlanDays(conferences, visits, () -> now).pick(id, 1, track, Optional.of("Maps all day"));

        model.remove(id);
        assertEquals(new LibraryState.Empty(), model.stateProperty().get());

        undos.getLast().run();
        assertEquals(List.of("Maps all day"), only().mainTracks());
    }

    @Test
    void whatTakesPlaceTodayIsToBeAttended() {
        model.bringSample();
        now = Instant.parse("2027-05-22T08:00:00Z");
        model.load();

        assertTrue(only().today());
        assertEquals(Card.Step.ATTEND, only().step());
    }

    private Card only() {
        var ready = assertInstanceOf(LibraryState.Ready.class, model.stateProperty().get());
        assertEquals(1, ready.cards().size());
        return ready.cards().getFirst();
    }
}
