package org.trackbook.ui.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trackbook.model.About;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Progress;
import org.trackbook.model.TalkId;
import org.trackbook.model.Track;
import org.trackbook.ui.shell.Badge;
import org.trackbook.ui.shell.Place;

class ChangesViewModelTest {
    private final ChangesDesk desk = new ChangesDesk();

    @AfterEach
    void close() {
        assertEquals(Optional.empty(), desk.failures.shownProperty().get());
        desk.close();
    }

    /// Sea is the main track, bricks and rain are starred, and there is a note about the rain.
    private ConferenceId planned() {
        var id = desk.open(desk.write(Harbours.FIRST));
        desk.plans.pick(id, 1, Optional.of(new Track("Sea")), Optional.empty());
        desk.plans.star(id, List.of(new TalkId("b"), new TalkId("w")));
        desk.notes.write(id, About.talk(new TalkId("w")), "Take a coat");
        desk.shell.reload();
        return id;
    }

    private void refreshed(String schedule) {
        desk.write(schedule);
        desk.clock.set(desk.clock.get().plus(Duration.ofDays(1)));
        desk.model.refresh();
    }

    /// The list as it is read from top to bottom.
    private List<String> shown() {
        var words = new ChangeWords(ChangesDesk.TEXTS, desk.opened().conference());
        return desk.model.items().stream().map(item -> switch (item) {
            case ChangeItem.Head(var part, var count) -> part + " " + count;
            case ChangeItem.OfDate(var date) -> date.toString();
            case ChangeItem.Nothing(var part) -> "nothing in " + part;
            case ChangeItem.Row(var row, var open) -> words.spoken(row) + (open ? " (open)" : "");
            case ChangeItem.Lost(var lost) -> "lost " + lost.talk().title();
        }).toList();
    }

    @Test
    void aRefreshListsFirstWhatTouchesTheAgendaThenTheRest() {
        planned();
        refreshed(Harbours.SECOND);
        assertEquals(List.of("MINE 2",
                "Moved. Bricks for the quay. was Sat 14:00–14:30, now Sat 11:30–12:15, Yard, and 15 min longer. "
                        + "New clash: 30 min with Ropes nobody has tested, main track",
                "Gone. Rain as it falls. was Sat 17:00, Loft · Uma Lake", "REST 3",
                "Speakers. Sand and silt. was Maria Lima, now Maria Lima, Ben Rope",
                "Renamed. Fog, and what does not. was Fog, and what helps",
                "New. Gulls. Sat 18:00–18:30, Loft · Eva Kite"), shown());
        assertEquals(Optional.of("Harbour Days 2027: 5 changes"), desk.said());
    }

    @Test
    void theBadgeCountsWhatIsUnseenOfTheAgendaUntilItIsMarkedAsSeen() {
        planned();
        assertEquals(Badge.NONE, desk.model.badgeProperty().get());
        refreshed(Harbours.SECOND);
        assertEquals(new Badge(2, "5 changes unseen, 2 of yours"), desk.model.badgeProperty().get());
        desk.model.see();
        assertEquals(Badge.NONE, desk.model.badgeProperty().get());
        assertTrue(desk.ready().refreshes().stream().allMatch(RefreshLine::seen));
    }

    @Test
    void theBadgeCountsEverythingWhereNothingTouchesTheAgenda() {
        desk.open(desk.write(Harbours.FIRST));
        refreshed(Harbours.SECOND);
        assertEquals(new Badge(5, "5 changes unseen, 0 of yours"), desk.model.badgeProperty().get());
        assertEquals(List.of("MINE 0", "nothing in MINE", "REST 5"),
                shown().stream().filter(line -> line.matches(".*(MINE|REST).*")).toList());
    }

    @Test
    void chipsLeaveThrough() {
        planned();
        refreshed(Harbours.SECOND);
        assertEquals(Map.of(Tag.NEW, 1, Tag.RENAMED, 1, Tag.SPEAKERS, 1), desk.model.countsProperty().get());
        desk.model.choose(Tag.NEW);
        desk.model.choose(Tag.RENAMED);
        assertEquals(List.of("REST 3", "Renamed. Fog, and what does not. was Fog, and what helps",
                "New. Gulls. Sat 18:00–18:30, Loft · Eva Kite"), shown().subList(3, 6));
        desk.model.choose(Tag.NEW);
        desk.model.choose(Tag.RENAMED);
        desk.model.choose(Tag.GONE);
        assertEquals(List.of("REST 3", "nothing in REST"), shown().subList(3, 5));
        desk.model.chooseAll();
        assertEquals(7, shown().size());
    }

    @Test
    void byTimeAllChangesStandInTheOrderOfTheDay() {
        planned();
        refreshed(Harbours.SECOND);
        desk.model.orderProperty().set(ChangesOrder.TIME);
        assertEquals(List.of("ALL 5", "2027-05-22", "Moved", "Speakers", "Renamed", "Gone", "New"),
                shown().stream().map(line -> line.replaceAll("\\..*", "")).toList());
        assertEquals(5, desk.model.countsProperty().get().size());
    }

    @Test
    void aClashIsSettledForTheTalkOrForTheStarAndBothCanBeTakenBack() {
        var id = planned();
        refreshed(Harbours.SECOND);
        var row = first();
        desk.model.keep(row);
        assertEquals("main track dropped", standing(id));
        assertEquals(List.of(), first().clashes());
        assertTrue(first().mine(), "a row does not run away because its clash is settled");
        desk.toasts.undo();
        assertEquals("both", standing(id));
        desk.model.leave(first());
        assertEquals("star left", standing(id));
        desk.toasts.undo();
        assertEquals("both", standing(id));
    }

    private ChangeRow first() {
        return assertInstanceOf(ChangeItem.Row.class, desk.model.items().get(1)).row();
    }

    private String standing(ConferenceId id) {
        var day = desk.reads.open(id).visit().day(1);
        if (day.dropped().contains(new TalkId("r"))) {
            return "main track dropped";
        }
        return day.starred().contains(new TalkId("b")) ? "both" : "star left";
    }

    @Test
    void onlyTheNewestRefreshSpeaksOfClashes() {
        planned();
        refreshed(Harbours.SECOND);
        refreshed(Harbours.THIRD);
        desk.model.select(2);
        assertTrue(desk.model.items().stream().noneMatch(
                item -> item instanceof ChangeItem.Row(var row, _) && !row.clashes().isEmpty()));
    }

    @Test
    void theHistoryTellsEachRefreshAndHowManyTalksThereWere() {
        planned();
        refreshed(Harbours.SECOND);
        refreshed(Harbours.THIRD);
        assertEquals(List.of("3: 7 talks, 2 changes, 1 mine", "2: 6 talks, 5 changes, 2 mine",
                "1: 6 talks, 0 changes, 0 mine"),
                desk.ready().refreshes().stream().map(line -> line.number() + ": " + line.talks() + " talks, "
                        + line.changes() + " changes, " + line.mine() + " mine").toList());
        assertEquals(Optional.of(6), desk.ready().talksBefore());
        desk.model.select(2);
        assertEquals("MINE 2", shown().getFirst());
        desk.model.select(1);
        assertEquals(List.of(), shown());
    }

    @Test
    void wordsThatWaitSinceAnOlderRefreshAreStillThere() {
        planned();
        refreshed(Harbours.SECOND);
        refreshed(Harbours.THIRD);
        assertEquals(List.of("MINE 1", "Cancelled. Mending nets. was Sat 10:00–10:30, Pier", "LOST 1",
                "lost Rain as it falls", "REST 1", "New. Rain, once more. Sat 17:00–17:30, Loft · Uma Lake"), shown());
    }

    @Test
    void theOldVersionComesBackAndThatCanBeTakenBack() {
        planned();
        refreshed(Harbours.SECOND);
        desk.model.revert();
        assertEquals("Rain as it falls", desk.opened().conference().talk(new TalkId("w")).orElseThrow().title());
        assertEquals(Optional.of(Instant.parse("2027-05-08T09:00:00Z")),
                desk.ready().refreshes().getFirst().restored());
        assertEquals(Badge.NONE, desk.model.badgeProperty().get(), "what was brought back is no news");
        desk.toasts.undo();
        assertTrue(desk.opened().conference().talk(new TalkId("w")).isEmpty());
    }

    @Test
    void aSuspiciousRefreshIsHeldBackComparedAndApplied() {
        var id = planned();
        refreshed(Harbours.TORN);
        assertEquals(6, desk.opened().conference().talks().size());
        var held = desk.held.all().getFirst();
        desk.model.compare(held);
        assertEquals("MINE 2", shown().getFirst());
        assertEquals(4, desk.ready().rows().size());
        assertEquals(6, desk.reads.open(id).conference().talks().size(), "comparing changes nothing");
        desk.model.refreshing().apply(held);
        assertEquals(2, desk.opened().conference().talks().size());
        assertEquals(List.of(), List.copyOf(desk.held.all()));
        assertInstanceOf(ChangesState.Shown.OfRefresh.class, desk.ready().shown());
        desk.toasts.undo();
        assertEquals(6, desk.opened().conference().talks().size());
    }

    @Test
    void whatCannotBeAppliedAnyMoreIsStillThereWithTheReason() {
        var id = planned();
        refreshed(Harbours.TORN);
        desk.library.conferences().remove(id);
        desk.model.refreshing().apply(desk.held.all().getFirst());
        assertEquals(1, desk.held.all().size());
        assertEquals(
                Optional.of("harbour-days-2027: The library no longer has this conference. Import its schedule again. "
                        + "Nothing was changed."),
                desk.model.refreshing().troubleProperty().get());
    }

    @Test
    void whatWasHeldBackIsComparedAnewWhereAnotherRefreshCameMeanwhile() {
        planned();
        refreshed(Harbours.TORN);
        var held = desk.held.all().getFirst();
        var other = desk.copy(desk.library.folder().resolve("other"), Harbours.SECOND);
        desk.imports.bring(other.toString(), Progress.NONE);
        desk.shell.reload();
        desk.model.compare(held);
        desk.model.refreshing().apply(held);
        assertEquals(6, desk.opened().conference().talks().size());
        assertEquals(
                Optional.of("Harbour Days 2027 has changed meanwhile. What was held back was compared anew: look at "
                        + "it again."),
                desk.model.refreshing().troubleProperty().get());
        assertEquals(new ChangesState.Shown.OfHeld(desk.held.all().getFirst()), desk.ready().shown(),
                "the new comparison is in front");
        desk.model.refreshing().apply(desk.held.all().getFirst());
        assertEquals(2, desk.opened().conference().talks().size());
    }

    @Test
    void whatWasHeldBackIsDismissedAndTakenBack() {
        planned();
        refreshed(Harbours.TORN);
        desk.model.compare(desk.held.all().getFirst());
        desk.model.refreshing().dismiss(desk.held.all().getFirst());
        assertEquals(List.of(), List.copyOf(desk.held.all()));
        assertInstanceOf(ChangesState.Shown.OfRefresh.class, desk.ready().shown());
        desk.toasts.undo();
        assertEquals(1, desk.held.all().size());
    }

    @Test
    void comparingAnotherConferenceOpensIt() {
        planned();
        refreshed(Harbours.TORN);
        var other = desk.library.folder().resolve("other");
        var sky = Harbours.FIRST.replace("Harbour Days", "Sky Days");
        desk.imports.bring(desk.copy(other, sky).toString(), Progress.NONE);
        desk.shell.open(new ConferenceId("sky-days-2027"), Place.CHANGES);
        assertEquals("Sky Days 2027", desk.opened().conference().title());
        desk.model.compare(desk.held.all().getFirst());
        assertEquals("Harbour Days 2027", desk.opened().conference().title());
        assertInstanceOf(ChangesState.Shown.OfHeld.class, desk.ready().shown());
    }

    @Test
    void aRefreshThatBringsNothingSaysSo() {
        planned();
        desk.model.refresh();
        assertEquals(Optional.of("Nothing new: Harbour Days 2027 is as it was"), desk.said());
        assertEquals(1, desk.ready().refreshes().size());
    }

    @Test
    void aFailedRefreshChangesNothingAndSaysWhy() {
        planned();
        refreshed("");
        assertTrue(desk.model.refreshing().troubleProperty().get().orElse("").contains("empty"),
                () -> desk.model.refreshing().troubleProperty().get().toString());
        assertEquals(6, desk.opened().conference().talks().size());
        desk.write(Harbours.SECOND);
        desk.model.refresh();
        assertEquals(Optional.empty(), desk.model.refreshing().troubleProperty().get());
    }

    @Test
    void allThatIsOtherAboutATalkIsToldWithWhyItIsKnownAgain() {
        planned();
        refreshed(Harbours.SECOND);
        desk.model.unfold(first());
        var words = new ChangeWords(ChangesDesk.TEXTS, desk.opened().conference());
        assertTrue(shown().get(1).endsWith("(open)"));
        assertEquals(List.of("Start: Sat 14:00 -> Sat 11:30", "Length: 30 min -> 45 min"),
                words.fields(first()).stream()
                        .map(it -> words.name(it.field()) + ": " + it.before() + " -> " + it.after()).toList());
        assertEquals("Known again by its lasting identity (guid).", words.match(first().match().orElseThrow()));
    }

    @Test
    void wordsOfALostTalkAreAttachedAndTakenBack() {
        var id = planned();
        refreshed(Harbours.SECOND);
        refreshed(Harbours.THIRD);
        desk.attaching.begin(((ChangeItem.Lost) desk.model.items().get(3)).lost());
        var guess = desk.attaching.rows().getFirst().talk();
        assertEquals("Rain, once more", guess.title());
        desk.attaching.attach(guess);
        assertEquals(Optional.of("Attached to “Rain, once more”"), desk.said());
        assertEquals(List.of(), desk.orphans.list(id));
        assertTrue(shown().stream().noneMatch(line -> line.startsWith("lost")));
        desk.toasts.undo();
        assertEquals(2, desk.orphans.list(id).size());
        assertTrue(shown().contains("lost Rain as it falls"));
    }
}
