package org.trackbook.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trackbook.ui.plan.PlanDesk.harbour;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trackbook.model.OwnEntry;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;

class DropTest {
    private final PlanDesk desk = new PlanDesk();

    @BeforeEach
    void open() {
        desk.open(harbour());
        desk.choose("Sea");
    }

    @AfterEach
    void close() {
        desk.close();
        assertEquals(List.of(), desk.failed);
    }

    private Optional<Drop> onMyDay(String dragged, Talk... under) {
        return Drop.onMyDay(desk.opened.get().orElseThrow(), desk.talkOf(dragged), List.of(under).stream().findFirst());
    }

    private Optional<Drop> onTalks(String dragged) {
        return Drop.onTalks(desk.opened.get().orElseThrow(), desk.talkOf(dragged));
    }

    @Test
    void aTalkLetGoOverMyDayIsStarredOrTakenUpAgainAndOneThatIsThereStaysAsItIs() {
        assertEquals(Optional.of(new Drop.Plan()), onMyDay("gulls"));
        assertEquals(Optional.empty(), onMyDay("nets"));

        desk.model.drop(desk.talkOf("nets"));
        assertEquals(Optional.of(new Drop.Plan()), onMyDay("nets"));
    }

    @Test
    void overATalkOfItsTimeItBecomesTheBackupAlsoWhenItWasChosenItself() {
        assertEquals(Optional.of(new Drop.Backup(desk.talkOf("nets"))), onMyDay("bricks", desk.talkOf("nets")));
        assertEquals(Optional.of(new Drop.Plan()), onMyDay("gulls", desk.talkOf("nets")));
        assertEquals(Optional.empty(), onMyDay("nets", desk.talkOf("nets")));

        desk.model.star(desk.talkOf("bricks"));
        assertEquals(Optional.of(new Drop.Backup(desk.talkOf("nets"))), onMyDay("bricks", desk.talkOf("nets")));

        desk.decide.backup(desk.talkOf("bricks"), desk.talkOf("nets"));
        assertEquals(Optional.of(new Drop.Plan()), onMyDay("bricks", desk.talkOf("nets")), "it is so already");
        assertEquals(Optional.empty(), onMyDay("nets", desk.talkOf("bricks")), "a backup has none");
    }

    @Test
    void outOfMyDayATalkIsLeftOut() {
        assertEquals(Optional.of(new Drop.LeaveOut()), onTalks("nets"));
        assertEquals(Optional.empty(), onTalks("gulls"));

        desk.model.star(desk.talkOf("gulls"));
        assertEquals(Optional.of(new Drop.LeaveOut()), onTalks("gulls"));
    }

    @Test
    void anOwnEntryCanHaveABackupButIsNone() {
        desk.library.visits()
                .own(harbour().id(), new OwnEntry(new TalkId("own-1"), 1, LocalTime.of(10, 40), Duration.ofMinutes(30),
                        "Coffee", Optional.empty(), Optional.empty(), List.of()));
        desk.reload();
        var own = desk.model.items()
                .stream()
                .flatMap(item -> item.about().stream())
                .filter(talk -> talk.id().value().equals("own-1"))
                .findFirst()
                .orElseThrow();

        assertEquals(Optional.of(new Drop.Backup(own)), onMyDay("gulls", own));
        assertEquals(Optional.empty(),
                Drop.onMyDay(desk.opened.get().orElseThrow(), own, Optional.of(desk.talkOf("nets"))));
    }
}
