package org.trackbook.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trackbook.fetch.Fetcher;
import org.trackbook.model.TalkId;
import org.trackbook.model.Track;
import org.trackbook.schedule.ScheduleReader;
import org.trackbook.store.CalendarStore;
import org.trackbook.usecase.HandOver;
import org.trackbook.usecase.Handout;
import org.trackbook.usecase.Opened;
import org.trackbook.usecase.PlanDays;
import org.trackbook.usecase.TakeStars;
import org.trackbook.words.Words;

class HandingViewModelTest {
    @TempDir
    Path folder = Path.of("");

    private final PlanDesk desk = new PlanDesk();
    private final CalendarStore calendars = new CalendarStore(desk.library.database());
    private final HandingViewModel handing = new HandingViewModel(desk.opened,
            visit -> desk.opened.set(Optional.of(new Opened(desk.opened.get().orElseThrow().conference(), visit))),
            new HandOver(desk.library.conferences(), desk.library.visits(), calendars, () -> desk.now.get(),
                    Locale.ENGLISH),
            new TakeStars(desk.library.conferences(), desk.library.visits(), calendars,
                    new PlanDays(desk.library.conferences(), desk.library.visits(), () -> desk.now.get()),
                    new Fetcher(), new ScheduleReader(ZoneId.of("UTC"))),
            desk.model, desk.tasks, PlanDesk.TEXTS, new Words(Locale.ENGLISH), desk.notices, desk.failed::add);
    private final List<String> unknown = new ArrayList<>();

    @BeforeEach
    void open() {
        desk.open(PlanDesk.harbour());
        desk.model.tracks().choose(new Track("Sea"));
        desk.said.clear();
    }

    @AfterEach
    void close() {
        assertEquals(List.of(), desk.failed);
        desk.close();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void aFileIsOfferedANameThatSaysConferenceDayAndForm() {
        assertEquals("harbour-days-2027.ics", handing.fileName(Handout.CALENDAR, false));
        assertEquals("harbour-days-2027-1.pdf", handing.fileName(Handout.PAPER, true));
        assertEquals(Optional.of("Saturday 22 May"), handing.day());
    }

    @Test
    void theAgendaIsWrittenAndItIsSaidWhere() throws IOException {
        handing.write(Handout.CALENDAR, false, folder.resolve("my.ics"));
        handing.write(Handout.CALENDAR, false, folder.resolve("my.ics"));
        handing.write(Handout.TABLE, true, folder.resolve("day"));

        assertEquals(List.of("Written: my.ics", "my.ics is up to date.", "Written: day.csv"), desk.said);
        assertEquals(3, Files.readString(folder.resolve("my.ics")).split("BEGIN:VEVENT", -1).length - 1);
        assertEquals(7, Files.readString(folder.resolve("day.csv")).lines().count() - 1);
    }

    @Test
    void whatCannotBeWrittenIsSaid() throws IOException {
        handing.write(Handout.PAGE, false, file("a.txt", "").resolve("my.html"));
        assertEquals(1, desk.said.size());
        assertTrue(desk.said.getFirst().contains("The file cannot be written"), desk.said::toString);
    }

    @Test
    void starsOfAFileAreTakenBackTogether() throws IOException {
        handing.takeStars(file("stars.txt", "bricks\nropes\nnets\nzz\n"), unknown::addAll);

        assertEquals(List.of("2 talks are starred, 1 was on the agenda, 1 is not in the schedule."), desk.said);
        assertEquals(List.of("zz"), unknown);
        assertEquals(Set.of(new TalkId("bricks")), desk.day(1).starred());
        assertEquals(Set.of(new TalkId("ropes")), desk.day(2).starred());
        assertTrue(desk.items().toString().contains("bricks"), desk.items()::toString);

        desk.ways.getLast().run();
        assertEquals(Set.of(), desk.day(1).starred());
        assertEquals(Set.of(), desk.day(2).starred());
        desk.model.redo();
        assertEquals(Set.of(new TalkId("ropes")), desk.day(2).starred());
    }

    @Test
    void whereNothingIsNewThereIsNothingToTakeBack() throws IOException {
        desk.ways.clear();
        handing.takeStars(file("stars.txt", "nets\n"), unknown::addAll);
        handing.takeStars(file("empty.txt", ""), unknown::addAll);

        assertEquals(List.of(), desk.ways);
        assertEquals("No talk is newly starred, 1 was on the agenda.", desk.said.getFirst());
        assertTrue(desk.said.get(1).contains("empty.txt"), desk.said::toString);
    }
}
