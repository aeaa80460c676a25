package org.trackbook.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trackbook.ui.plan.PlanDesk.harbour;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.model.Track;
import org.trackbook.usecase.ByHand;
import org.trackbook.usecase.MakeConference;
import org.trackbook.usecase.PlanDays;
import org.trackbook.words.Words;

class PlanWriterTest {
    private final PlanDesk desk = new PlanDesk();
    /// Somebody else who plans the same visit: another window, or the command line.
    private final PlanDays elsewhere = new PlanDays(desk.library.conferences(), desk.library.visits(),
            () -> desk.now.get());

    @BeforeEach
    void open() {
        desk.open(harbour());
        desk.choose("Sea");
        desk.said.clear();
    }

    @AfterEach
    void close() {
        desk.close();
        assertEquals(List.of(), desk.failed);
    }

    private Set<TalkId> stars() {
        return desk.library.visits().visit(harbour().id()).day(1).starred();
    }

    private static List<TalkId> ids(Talk talk) {
        return List.of(talk.id());
    }

    @Test
    void undoTakesBackAStarAndLeavesWhatAnotherWindowStarredMeanwhile() {
        desk.model.star(desk.talkOf("bricks"));
        elsewhere.star(harbour().id(), ids(desk.talkOf("sand")));
        desk.model.undo();
        assertEquals(Set.of(new TalkId("sand")), stars());

        elsewhere.star(harbour().id(), ids(desk.talkOf("roofs")));
        desk.model.redo();
        assertEquals(Set.of(new TalkId("sand"), new TalkId("roofs"), new TalkId("bricks")), stars());
    }

    @Test
    void whatWasDoneWhileAnotherWindowWroteIsNotTakenForOnesOwn() {
        elsewhere.star(harbour().id(), ids(desk.talkOf("sand")));
        desk.model.star(desk.talkOf("bricks"));
        desk.model.undo();

        assertEquals(Set.of(new TalkId("sand")), stars());
    }

    @Test
    void whatWasDecidedOtherwiseSinceIsLeftAsItIsAndThatIsSaid() {
        desk.choose("Land");
        elsewhere.pick(harbour().id(), 1, Optional.of(new Track("Air")), Optional.empty());
        desk.model.undo();

        assertEquals(Optional.of(new Track("Air")), desk.library.visits().visit(harbour().id()).day(1).track());
        assertEquals(List.of("Land is the main track", "It was decided otherwise since; nothing was changed."),
                desk.said);
    }

    @Test
    void keepingOneTalkOfAClashIsOneStepBack() {
        desk.model.star(desk.talkOf("bricks"));
        desk.model.items()
                .stream()
                .filter(it -> it instanceof MyDayItem.Clashing talk && talk.talk().id().value().equals("bricks"))
                .findFirst()
                .ifPresent(it -> desk.decide.keep((MyDayItem.Clashing) it));
        desk.model.undo();

        assertEquals(List.of("10:00 clash 15 nets bricks leave 10:15"), desk.items().subList(0, 1));
    }

    @Test
    void ownEntriesGoBackAndForthBetweenOtherSteps() {
        var work = new Handwork(desk.opened, new MakeConference(desk.library.conferences(), desk.library.visits(),
                () -> desk.now.get()), desk.model, desk.tasks, desk.tasks, PlanDesk.TEXTS, new Words(Locale.ENGLISH),
                desk.notices, desk::reload, desk.failed::add);
        work.keep(Optional.empty(), new ByHand(1, LocalTime.of(10, 30), Duration.ofMinutes(60), "Coffee",
                Optional.empty(), Optional.empty(), List.of()), () -> {
                }, desk.said::add);
        desk.model.star(desk.talkOf("roofs"));
        var planned = desk.items();
        assertEquals("10:30 own-1 OWN", planned.get(1));

        desk.model.undo();
        desk.model.undo();
        assertEquals("10:30 gap 60 gulls sand;", desk.items().get(1));
        desk.model.redo();
        desk.model.redo();
        assertEquals(planned, desk.items());
    }
}
