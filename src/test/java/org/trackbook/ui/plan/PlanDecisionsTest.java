package org.trackbook.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trackbook.testkit.Talks.conference;
import static org.trackbook.testkit.Talks.talk;
import static org.trackbook.testkit.Talks.with;
import static org.trackbook.ui.plan.PlanDesk.harbour;
import static org.trackbook.ui.plan.PlanDesk.in;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trackbook.model.Kind;
import org.trackbook.model.Status;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.model.Track;

class PlanDecisionsTest {
    private final PlanDesk desk = new PlanDesk();

    @AfterEach
    void close() {
        desk.close();
        assertEquals(List.of(), desk.failed);
    }

    private static List<String> ids(List<Talk> talks) {
        return talks.stream().map(talk -> talk.id().value()).toList();
    }

    private Optional<BackupQuestion> ask(String id) {
        return desk.decide.backup(desk.talkOf(id));
    }

    @Test
    void forATalkOfTheAgendaThoseOfItsTimeAreOfferedNearOnesFirstThenThoseOfTheShortList() {
        desk.open(conference(in("H.10", talk("mine", "Sea", 1, "10:00", 60)),
                in("K.1", talk("far", "Air", 1, "10:30", 60)),
                in("K.2", talk("looked", "Air", 1, "10:50", 60)), in("H.20", talk("near", "Air", 1, "09:30", 60)),
                in("H.20", talk("after", "Air", 1, "11:00", 60)), in("H.30", talk("also", "Sea", 1, "10:00", 60)),
                in("H.40", with(talk("gone", "Air", 1, "10:00", 60), Status.CANCELLED)),
                in("H.50", with(talk("lunch", "Air", 1, "10:00", 60), Kind.BREAK)),
                in("H.60", talk("hidden", "Dust", 1, "10:00", 60))));
        desk.choose("Sea");
        desk.decide(desk.day(1).withShortList(Set.of(new TalkId("looked"))));
        desk.hide(new Track("Dust"));

        var asked = ask("mine").orElseThrow();
        assertEquals("If “Talk mine” is full", asked.words());
        assertEquals(List.of("near", "looked", "far"), ids(asked.talks()));
        assertFalse(asked.serves());
    }

    @Test
    void aBackupIsTakenAwayByTheSameKeyAndBothGoBack() {
        desk.open(harbour());
        desk.choose("Sea");
        desk.decide.backup(desk.talkOf("bricks"), desk.talkOf("nets"));
        assertEquals("10:00 nets MAIN else bricks", desk.items().getFirst());

        assertEquals(Optional.empty(), ask("nets"));
        assertEquals("10:00 nets MAIN", desk.items().getFirst());
        desk.model.undo();
        assertEquals("10:00 nets MAIN else bricks", desk.items().getFirst());
        assertEquals(Optional.empty(), ask("bricks"));
        assertEquals("No longer a backup: “Bricks for the quay”", desk.said.getLast());

        desk.model.undo();
        desk.model.undo();
        assertEquals("10:00 nets MAIN", desk.items().getFirst());
    }

    @Test
    void aTalkThatIsNotOnTheAgendaServesForTheOneThatIs() {
        desk.open(harbour());
        desk.choose("Sea");
        assertEquals(Optional.empty(), ask("bricks"));
        assertEquals("10:00 nets MAIN else bricks", desk.items().getFirst());

        assertEquals(Optional.empty(), ask("gulls"));
        assertEquals("Nothing on your agenda runs while “Gulls” does", desk.said.getLast());
    }

    @Test
    void whereItMayServeForSeveralSomebodyIsAsked() {
        desk.open(conference(talk("a", "Sea", 1, "10:00", 30), talk("b", "Sea", 1, "10:30", 30),
                talk("c", "Land", 1, "10:15", 45)));
        desk.choose("Sea");

        var asked = ask("c").orElseThrow();
        assertEquals(List.of("a", "b"), ids(asked.talks()));
        assertTrue(asked.serves());
    }

    @Test
    void whatChangedMeanwhileIsRefusedWithItsReason() {
        desk.open(harbour());
        desk.choose("Sea");
        desk.decide.backup(desk.talkOf("gulls"), desk.talkOf("nets"));

        assertEquals("Gulls: This talk does not take place while “Mending nets” does, so nobody can go there instead."
                + " Choose one that overlaps it. Nothing was changed.", desk.said.getLast());
        assertEquals(Map.of(), desk.day(1).backups());
    }

    @Test
    void droppingABackupMakesItNone() {
        desk.open(harbour());
        desk.choose("Sea");
        desk.decide.backup(desk.talkOf("bricks"), desk.talkOf("nets"));
        desk.model.drop(desk.talkOf("bricks"));

        assertEquals(Standing.NONE, desk.model.standing(desk.talkOf("bricks")));
    }
}
