package org.trackbook.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Talk;
import org.trackbook.model.Visit;
import org.trackbook.usecase.ByHand;
import org.trackbook.usecase.MakeConference;
import org.trackbook.usecase.Opened;
import org.trackbook.words.Words;

class HandworkTest {
    private static final ConferenceId MEETING = new ConferenceId("harbour-meeting");

    private final PlanDesk desk = new PlanDesk();
    private final MakeConference making = new MakeConference(desk.library.conferences(), desk.library.visits(),
            () -> desk.now.get());
    private final Handwork work = new Handwork(desk.opened, making, desk.model, desk.tasks, desk.tasks,
            PlanDesk.TEXTS, new Words(Locale.ENGLISH), desk.notices, this::reload, desk.failed::add);

    @BeforeEach
    void make() {
        making.make("Harbour Meeting", LocalDate.parse("2027-06-05"), LocalDate.parse("2027-06-06"),
                ZoneId.of("Europe/Lisbon"));
        open(MEETING);
    }

    @AfterEach
    void close() {
        desk.close();
        assertEquals(List.of(), desk.failed);
    }

    private void reload() {
        desk.opened.get().ifPresent(it -> open(it.conference().id()));
    }

    private void open(ConferenceId id) {
        desk.opened.set(Optional.of(new Opened(desk.library.conferences().conference(id).orElseThrow(),
                desk.library.visits().visit(id))));
    }

    private static ByHand ropes(String title) {
        return new ByHand(1, LocalTime.of(18, 0), Duration.ofMinutes(45), title, Optional.empty(), Optional.empty(),
                List.of());
    }

    private List<String> titles() {
        return desk.opened.get().orElseThrow().conference().talks().stream().map(Talk::title).toList();
    }

    @Test
    void aTalkIsAddedEditedDeletedAndEachIsTakenBack() {
        assertTrue(work.byHandProperty().get());
        work.keep(Optional.empty(), ropes("Ropes"), () -> desk.said.add("done"), desk.said::add);
        assertEquals(List.of("Ropes"), titles());
        var talk = desk.opened.get().orElseThrow().conference().talks().getFirst();
        assertTrue(work.isMine(talk));

        work.keep(Optional.of(talk.id()), ropes("Better ropes"), () -> {
        }, desk.said::add);
        assertEquals(List.of("Better ropes"), titles());
        work.delete(talk);
        assertEquals(List.of(), titles());

        desk.ways.removeLast().run();
        assertEquals(List.of("Better ropes"), titles());
        desk.ways.removeLast().run();
        assertEquals(List.of("Ropes"), titles());
        desk.ways.removeLast().run();
        assertEquals(List.of(), titles());
        assertEquals(List.of("Ropes added", "done", "Better ropes changed", "Ropes deleted"), desk.said);
    }

    @Test
    void whatCannotBeIsSaidAndNothingIsAdded() {
        work.keep(Optional.empty(), ropes(" "), () -> desk.said.add("done"), desk.said::add);
        assertEquals(List.of("A title is missing."), desk.said);
        assertEquals(List.of(), titles());
    }

    @Test
    void inAnImportedConferenceItIsAnEntryOfOnesOwn() {
        var harbour = PlanDesk.harbour();
        desk.library.conferences()
                .keep(harbour, new org.trackbook.store.Origin("here", "schedule-xml", "0", desk.now.get()),
                        org.trackbook.store.Tally.first(harbour.talks().size()), java.util.Map.of());
        desk.library.visits().keep(Visit.none(harbour.id()));
        open(harbour.id());

        assertFalse(work.byHandProperty().get());
        work.keep(Optional.empty(), ropes("Dinner"), () -> {
        }, desk.said::add);
        assertEquals(List.of("Dinner"), desk.opened.get().orElseThrow().visit().own().stream().map(it -> it.title())
                .toList());
        assertFalse(work.isMine(harbour.talks().getFirst()));
    }

    @Test
    void clocksAndLengthsAreUnderstoodAsTheyAreTyped() {
        assertEquals(Optional.of(LocalTime.of(9, 30)), HandSheet.clock("9:30"));
        assertEquals(Optional.of(LocalTime.of(9, 30)), HandSheet.clock(" 0930 "));
        assertEquals(Optional.of(LocalTime.of(18, 5)), HandSheet.clock("18.05"));
        assertEquals(Optional.empty(), HandSheet.clock("25:00"));
        assertEquals(Optional.empty(), HandSheet.clock("soon"));
        assertEquals(Optional.of(Duration.ofMinutes(45)), HandSheet.minutes("45"));
        assertEquals(Optional.empty(), HandSheet.minutes("2000"));
        assertEquals(Optional.empty(), HandSheet.minutes("-5"));
    }
}
