package org.trackbook.ui.attend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trackbook.testkit.Talks.at;
import static org.trackbook.testkit.Talks.conference;
import static org.trackbook.testkit.Talks.talk;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trackbook.model.About;
import org.trackbook.model.Attendance;
import org.trackbook.model.Conference;
import org.trackbook.model.DayPlan;
import org.trackbook.model.Note;
import org.trackbook.model.Rating;
import org.trackbook.model.Revision;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.model.Track;
import org.trackbook.model.Visit;
import org.trackbook.store.Origin;
import org.trackbook.store.Tally;
import org.trackbook.task.TaskRunner;
import org.trackbook.ui.draft.Draft;
import org.trackbook.ui.draft.Saving;
import org.trackbook.usecase.Opened;

class AttendViewModelTest {
    private static final Talk NETS = talk("nets", "Sea", 1, "10:00", 30);
    private static final Talk KNOTS = talk("knots", "Sea", 1, "10:30", 30);
    private static final Talk SAILS = talk("sails", "Sea", 1, "12:00", 60);
    private static final Talk BRICKS = talk("bricks", "Land", 1, "10:15", 45);
    private static final Talk TIDES = talk("tides", "Sea", 2, "11:00", 30);
    private static final Conference HARBOUR = conference(NETS, KNOTS, SAILS, BRICKS, TIDES);

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    private Desk harbour() {
        return desk.with(HARBOUR, "Sea", "Sea");
    }

    // where it opens

    @Test
    void itOpensAtTheTalkThatRunsNow() {
        assertEquals("Talk knots", harbour().title());
    }

    @Test
    void betweenTwoTalksItOpensAtTheNext() {
        desk.now.set(at(1, "11:20"));
        assertEquals("Talk sails", harbour().title());
    }

    @Test
    void afterAllTalksItOpensAtTheOneVisitedLast() {
        harbour().model.open(SAILS.id());
        desk.opened.set(Optional.empty());
        desk.now.set(at(2, "20:00"));
        assertEquals("Talk sails", desk.open(HARBOUR.id()).title());
    }

    @Test
    void afterARestartItOpensAtTheTalkWrittenAboutLast() {
        harbour();
        desk.rates.rate(HARBOUR.id(), NETS.id(), Optional.of(3), Optional.empty());
        desk.now.set(at(2, "20:00"));
        desk.opened.set(Optional.empty());
        assertEquals("Talk nets", desk.open(HARBOUR.id()).title());
    }

    @Test
    void aTalkThatIsLeftEarlySaysWhenAndClashesNoLonger() {
        var nets = talk("nets", "Sea", 1, "10:00", 30);
        var bricks = talk("bricks", "Land", 1, "10:15", 45);
        var conference = conference(nets, bricks);
        var plan = DayPlan.none(1)
                .withTrack(Optional.of(new Track("Sea")))
                .withStarred(Set.of(bricks.id()));
        var visit = Visit.none(conference.id());
        desk.now.set(at(1, "09:00"));
        desk.with(conference, visit.withPlans(List.of(plan)));
        assertEquals(List.of("Talk nets next clash", "Talk bricks clash"), rows().subList(0, 2));

        desk.with(conference, visit.withPlans(List.of(plan.withLeaving(Map.of(nets.id(), bricks.id())))));
        assertEquals(List.of("Talk nets next leave 10:15", "Talk bricks"), rows().subList(0, 2));
    }

    @Test
    void withNothingOnTheAgendaItWaitsForAChoice() {
        desk.with(HARBOUR);
        assertEquals(new Subject.Nothing(), desk.ready().subject());
        assertEquals(List.of(), desk.ready().rows());
    }

    @Test
    void withoutAConferenceThereIsNothingToAttend() {
        assertEquals(new AttendState.NoConference(), desk.model.stateProperty().get());
    }

    @Test
    void comingBackLaterFindsTheTalkThatRunsThen() {
        harbour();
        desk.now.set(at(1, "12:10"));
        desk.model.enter();
        assertEquals("Talk sails", desk.title());
    }

    @Test
    void comingBackStaysWhereTheVisitorWent() {
        harbour().model.open(NETS.id());
        desk.now.set(at(1, "12:10"));
        desk.model.enter();
        assertEquals("Talk nets", desk.title());
    }

    // the agenda

    @Test
    void theAgendaSaysWhatRunsWhatIsFreeAndWhatWasSaid() {
        harbour();
        desk.model.open(NETS.id());
        desk.type("two words");
        desk.model.rate(4);
        desk.model.attend(Optional.of(Attendance.State.ATTENDED));
        desk.model.flush();
        assertEquals(List.of("Talk nets over ATTENDED 4 stars 2 words", "Talk knots now 20 min", "free 60 min",
                "Talk sails next", "foot 0 0 0"), rows());
    }

    @Test
    void aTalkThatLeftTheAgendaStaysWhileSomethingIsSaidOfIt() {
        harbour().model.open(BRICKS.id());
        assertTrue(rows().contains("Talk bricks now 20 min"), "the open talk stands in the list");
        desk.type("seen from the door");
        desk.model.open(NETS.id());
        assertTrue(rows().contains("Talk bricks now 20 min 4 words"));
    }

    @Test
    void aNoteAboutAMomentStandsAtItsTime() {
        harbour().model.openMoment();
        desk.type("! The queue for coffee\nis long");
        desk.model.flush();
        assertTrue(desk.model.moveMoment("1135"));
        desk.model.flush();
        assertEquals(List.of(new About.Moment(1, LocalTime.of(11, 35))),
                desk.stored().notes().stream().map(Note::about).toList());
        assertTrue(rows().contains("moment 11:35 The queue for coffee 6 words"), rows().toString());
        assertFalse(desk.model.moveMoment("soon"));
    }

    @Test
    void freeTimeIsAMomentToWriteAbout() {
        harbour().model.open(desk.ready().rows().get(2));
        assertEquals(new Subject.Moment(HARBOUR.days().getFirst(), LocalTime.of(11, 0)), desk.ready().subject());
    }

    @Test
    void severalTalksCanHaveOneNote() {
        harbour().model.open(List.of(KNOTS.id(), NETS.id()));
        desk.type("both were full");
        desk.model.open(SAILS.id());
        assertEquals(new About.Talks(List.of(NETS.id(), KNOTS.id())), desk.stored().notes().getFirst().about());
        assertTrue(rows().contains("together 2 3 words"), rows().toString());
        desk.model.open(desk.ready().rows().get(2));
        assertEquals("both were full", desk.draft(0, 0).text());
    }

    @Test
    void talksAreTurnedOneByOneAndAcrossDays() {
        harbour();
        var seen = new ArrayList<String>();
        for (var i = 0; i < 3; i++) {
            desk.model.nextTalk();
            seen.add(desk.title());
        }
        desk.model.previousTalk();
        seen.add(desk.title());
        assertEquals(List.of("Talk sails", "Talk tides", "Talk tides", "Talk sails"), seen);
    }

    @Test
    void anotherDayShowsItsAgendaAndFirstTalk() {
        harbour().model.nextDay();
        assertEquals("Talk tides", desk.title());
        desk.model.nextDay();
        assertEquals(2, desk.ready().day().number());
        assertFalse(desk.ready().hasLaterDay());
    }

    // writing

    /// After half a second it has to be there: the write has the rest of it.
    @Test
    void aPauseSaves() {
        harbour();
        desk.type("A rope");
        assertEquals(new Saving.Pending(), desk.model.savingProperty().get());
        desk.tasks.elapse(Duration.ofMillis(349));
        assertEquals(List.of(), desk.storedTexts());
        desk.tasks.elapse(Duration.ofMillis(1));
        assertEquals(List.of("A rope"), desk.storedTexts());
        assertEquals(new Saving.Kept(2), desk.model.savingProperty().get());
    }

    @Test
    void typingOnPutsTheSaveOff() {
        harbour();
        desk.type("A");
        desk.tasks.elapse(Duration.ofMillis(300));
        desk.type("A rope");
        desk.tasks.elapse(Duration.ofMillis(300));
        assertEquals(List.of(), desk.storedTexts());
    }

    @Test
    void switchingSavesAndComesBackToTheSameText() {
        harbour();
        desk.type("A rope");
        desk.model.nextTalk();
        assertEquals(List.of("A rope"), desk.storedTexts());
        assertEquals("", desk.draft(0, 0).text());
        desk.model.previousTalk();
        assertEquals("A rope", desk.draft(0, 0).text());
    }

    @Test
    void openingAnotherConferenceSaves() {
        harbour();
        desk.type("A rope");
        desk.opened.set(Optional.empty());
        desk.open(HARBOUR.id());
        assertEquals(List.of("A rope"), desk.storedTexts());
    }

    @Test
    void typingWhileASaveIsOnItsWayMakesNoSecondNote() {
        var slow = new SlowTaskRunner();
        try (var late = new Desk(Optional.<TaskRunner>of(slow))) {
            late.with(HARBOUR, "Sea");
            late.type("A");
            slow.elapse(Duration.ofMillis(500));
            late.type("A rope");
            slow.elapse(Duration.ofMillis(500));
            assertEquals(new Saving.Pending(), late.model.savingProperty().get());
            slow.close();
            slow.answer();
            assertEquals(List.of("A rope"), late.storedTexts());
            assertEquals(new Saving.Kept(2), late.model.savingProperty().get());
        }
    }

    @Test
    void closingKeepsTheLastKeyThoughNobodyWaitsForAnAnswer() {
        var slow = new SlowTaskRunner();
        try (var late = new Desk(Optional.<TaskRunner>of(slow))) {
            late.with(HARBOUR, "Sea");
            late.type("A rope");
            slow.elapse(Duration.ofMillis(500));
            late.type("A rope, twice");
            late.model.flush();
            assertEquals(2, slow.waiting());
            slow.close();
            assertEquals(List.of("A rope, twice"), late.storedTexts());
        }
    }

    @Test
    void whatComesBackNeverOverwritesWhatWasTypedSince() {
        var slow = new SlowTaskRunner();
        try (var late = new Desk(Optional.<TaskRunner>of(slow))) {
            late.with(HARBOUR, "Sea");
            late.type("A");
            slow.elapse(Duration.ofMillis(500));
            slow.close();
            late.type("A rope");
            slow.answer();
            assertEquals("A rope", late.draft(0, 0).text());
        }
    }

    @Test
    void aNoteThatSomebodyElseChangedIsShownAnew() {
        harbour();
        desk.type("mine");
        desk.rest();
        desk.now.set(at(1, "10:45"));
        desk.notes.replace(HARBOUR.id(), desk.stored().notes().getFirst().id(), "theirs");
        desk.open(HARBOUR.id());
        assertEquals("theirs", desk.draft(0, 0).text());
    }

    @Test
    void aNoteThatSomebodyElseChangedWhileITypedKeepsBothTexts() {
        harbour();
        desk.type("mine");
        desk.rest();
        desk.now.set(at(1, "10:45"));
        desk.type("mine, longer");
        desk.notes.replace(HARBOUR.id(), desk.stored().notes().getFirst().id(), "theirs");
        desk.open(HARBOUR.id());
        desk.rest();
        var note = desk.stored().notes().getFirst();
        assertEquals("mine, longer", note.text());
        assertEquals(List.of("mine", "theirs"), note.history().stream().map(Revision::text).toList());
    }

    /// Neither hears of the other while both type, as in two programs; who saves last does not win over the other's words.
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void twoWindowsThatTypeInOneNoteKeepBothTexts(boolean mineFirst) {
        harbour();
        desk.type("Common");
        desk.rest();
        var theirs = new SimpleObjectProperty<>(desk.opened.get());
        var window = new AttendViewModel(theirs, desk.now,
                visit -> theirs.set(theirs.get().map(it -> new Opened(it.conference(), visit))), desk.notes, desk.rates,
                desk.read, desk.tasks, desk.now::get, Desk.TEXTS, desk, desk.failures::add);
        var other = ((AttendState.Ready) window.stateProperty().get()).sections().getFirst().drafts().getFirst();
        desk.now.set(at(1, "10:45"));
        desk.type("Common, mine");
        other.textProperty().set("Common, theirs");
        for (var mine : List.of(mineFirst, !mineFirst)) {
            desk.now.set(desk.now.get().plusSeconds(1));
            if (mine) {
                desk.model.flush();
            } else {
                window.flush();
            }
        }
        assertEquals(Set.of("Common, mine", "Common, theirs"), allTexts());
        desk.open(HARBOUR.id());
        theirs.set(desk.read.lookFor(HARBOUR.id()));
        var last = mineFirst ? "Common, theirs" : "Common, mine";
        assertEquals(List.of(last, last), List.of(desk.draft(0, 0).text(), other.text()), "both show the newest");
        desk.type("Agreed");
        desk.rest();
        assertTrue(allTexts().containsAll(Set.of("Common, theirs", "Agreed")), () -> allTexts().toString());
    }

    private Set<String> allTexts() {
        return desk.stored().notes().stream()
                .flatMap(note -> Stream.concat(Stream.of(note.text()), note.history().stream().map(Revision::text)))
                .collect(Collectors.toSet());
    }

    @Test
    void oneSittingIsOneTextInTheHistory() {
        harbour();
        desk.type("A");
        desk.rest();
        desk.now.set(at(1, "10:41"));
        desk.type("A rope");
        desk.rest();
        desk.model.nextTalk();
        desk.now.set(at(1, "10:50"));
        desk.model.previousTalk();
        desk.now.set(at(1, "10:51"));
        desk.type("A rope, wet");
        desk.rest();
        var note = desk.stored().notes().getFirst();
        assertEquals(List.of("A rope"), note.history().stream().map(Revision::text).toList());
    }

    @Test
    void anOlderTextIsTakenUpAgainAndTheNewerStaysThoughItIsYoung() {
        harbour().type("One");
        desk.rest();
        desk.model.nextTalk();
        desk.now.set(desk.now.get().plusSeconds(60));
        desk.model.previousTalk();
        desk.type("Two");
        desk.rest();
        desk.now.set(desk.now.get().plusSeconds(60));
        desk.type("Three, not saved yet");
        var draft = desk.draft(0, 0);
        assertEquals(List.of("One"), desk.model.older(draft).stream().map(Revision::text).toList());
        desk.model.takeUp(draft, desk.model.older(draft).getFirst());
        assertEquals(List.of("One"), desk.storedTexts());
        assertEquals(List.of("Three, not saved yet", "One"),
                desk.model.older(draft).stream().map(Revision::text).toList());
        desk.undo.getLast().run();
        assertEquals(List.of("Three, not saved yet"), desk.storedTexts());
        assertEquals(List.of("One", "Three, not saved yet", "One"),
                desk.model.older(draft).stream().map(Revision::text).toList());
    }

    @Test
    void anEmptiedNoteComesBackWhenSomethingIsTypedAgain() {
        harbour();
        desk.type("A rope");
        desk.rest();
        desk.type("");
        desk.rest();
        assertEquals(List.of(), desk.storedTexts());
        desk.model.nextTalk();
        desk.model.previousTalk();
        desk.type("A rope");
        desk.rest();
        assertEquals(List.of("A rope"), desk.storedTexts());
        assertEquals(1, desk.stored().notes().size());
    }

    @Test
    void severalNotesAboutOneTalkStandBelowEachOther() {
        harbour();
        desk.notes.write(HARBOUR.id(), About.talk(KNOTS.id()), "first");
        desk.notes.write(HARBOUR.id(), About.talk(KNOTS.id()), "second");
        desk.open(HARBOUR.id());
        assertEquals(List.of("first", "second", ""), texts(0), "the empty one was there before");
        desk.model.another(desk.ready().sections().getFirst()).orElseThrow().textProperty().set("third");
        desk.rest();
        assertEquals(List.of("first", "second", "third"), texts(0));
        assertEquals(List.of("first", "second", "third"), desk.storedTexts());
    }

    @Test
    void eachPartOfTheTripHasItsNote() {
        harbour().model.openTrip();
        desk.draft(3, 0).textProperty().set("Rain");
        desk.draft(0, 0).textProperty().set("Go");
        desk.model.openDay();
        desk.draft(1, 0).textProperty().set("Warm rooms");
        desk.model.flush();
        assertEquals(List.of("Go", "Rain", "Warm rooms"), desk.storedTexts().stream().sorted().toList());
        assertEquals(new AttendState.Foot(2, 2, 0, 0, 0), desk.ready().foot());
    }

    @Test
    void wordsOfATalkThatIsGoneStayToBeReadAndWritten() {
        harbour().model.open(NETS.id());
        desk.type("A net");
        desk.model.rate(5);
        desk.model.flush();
        desk.library.conferences().keep(conference(KNOTS, SAILS, TIDES), new Origin("test", "x", "2", at(1, "10:50")),
                new Tally(0, 2, 0, 0), Map.of());
        desk.open(HARBOUR.id());
        assertEquals(2, desk.ready().foot().withoutTalk());
        desk.model.openWithoutTalk();
        var section = desk.ready().sections().getFirst();
        assertEquals("Talk nets: was Sat 10:00, Room Sea\nYour rating is kept: 5 of 5",
                section.heading() + ": " + section.detail());
        assertEquals(List.of("A net"), texts(0));
        desk.type("A net, mended");
        desk.rest();
        assertEquals(List.of("A net, mended"), desk.storedTexts());
    }

    @Test
    void aNoteGoesToAnotherTalkAndBackWithAllThatIsTypedInIt() {
        harbour().model.open(NETS.id());
        desk.type("A net");
        desk.model.flush();
        desk.library.conferences().keep(conference(KNOTS, SAILS, TIDES), new Origin("test", "x", "2", at(1, "10:50")),
                new Tally(0, 2, 0, 0), Map.of());
        desk.open(HARBOUR.id());
        desk.model.open(NETS.id());
        assertEquals(new Subject.WithoutTalk(), desk.ready().subject(), "what was asked for stands there now");
        var lost = desk.ready().sections().getFirst().lost().orElseThrow();

        desk.attaching.begin(lost);
        desk.attaching.attach(KNOTS);
        assertEquals(List.of("Attached to “Talk knots”"), desk.said);
        assertEquals(List.of(), desk.ready().sections());
        desk.model.open(KNOTS.id());
        assertEquals(List.of("A net"), texts(0));
        desk.type("A net, and a knot");
        desk.rest();
        var note = desk.stored().notes().getFirst();
        assertEquals(Map.of(note.id(), lost.talk()), desk.attaching.attachedProperty().get());

        desk.attaching.detach(note.id());
        assertEquals(List.of(""), texts(0));
        desk.model.openWithoutTalk();
        assertEquals(List.of("A net, and a knot"), texts(0));
        desk.undo.getLast().run();
        desk.model.open(KNOTS.id());
        assertEquals(List.of("A net, and a knot"), texts(0));
    }

    @Test
    void aLibraryThatDoesNotTakeANoteIsAskedAgain() {
        harbour();
        desk.library.conferences().remove(HARBOUR.id());
        desk.type("A rope");
        desk.rest();
        assertInstanceOf(Saving.Failed.class, desk.model.savingProperty().get());
        keep(HARBOUR);
        desk.tasks.elapse(Duration.ofSeconds(5));
        assertEquals(List.of("A rope"), desk.storedTexts());
        assertEquals(new Saving.Kept(2), desk.model.savingProperty().get());
    }

    /// Whatever is typed, wherever the visitor goes between: when it rests, it is in the library.
    @RepeatedTest(20)
    void whateverIsTypedAndRestedIsInTheLibrary(RepetitionInfo repetition) {
        var seed = repetition.getCurrentRepetition();
        var random = new Random(seed);
        harbour();
        var expected = new TreeMap<String, String>();
        for (var step = 0; step < 40; step++) {
            switch (random.nextInt(6)) {
                case 0 -> desk.model.nextTalk();
                case 1 -> desk.model.previousTalk();
                case 2 -> desk.model.open(List.of(NETS.id(), KNOTS.id(), SAILS.id()));
                case 3 -> desk.tasks.elapse(Duration.ofMillis(random.nextInt(700)));
                default -> {
                    var text = random.ints(random.nextInt(12), 'a', 'f').mapToObj(Character::toString)
                            .collect(Collectors.joining(random.nextBoolean() ? " " : "\n"));
                    desk.type(text);
                    expected.put(desk.draft(0, 0).about().toString(), text);
                }
            }
        }
        desk.rest();
        expected.values().removeIf(String::isBlank);
        assertEquals(expected.toString(), desk.stored().notes().stream().filter(note -> !note.deleted())
                .collect(Collectors.toMap(note -> note.about().toString(), Note::text, (one, _) -> one,
                        TreeMap::new))
                .toString(), "seed " + seed);
    }

    // stars and attendance

    @Test
    void aRatingCanBeGivenChangedAndTakenBackWithItsVerdict() {
        harbour();
        desk.model.rate(4);
        desk.model.verdictProperty().set("Worth a detour ");
        desk.rest();
        assertEquals(List.of("4 Worth a detour"), ratings());
        assertEquals("Worth a detour ", desk.model.verdictProperty().get(), "nothing moves while somebody types");
        desk.model.rate(5);
        assertEquals(List.of("5 Worth a detour"), ratings());
        desk.model.rate(0);
        assertEquals(List.of(), ratings());
        desk.undo.getLast().run();
        assertEquals(List.of("5 Worth a detour"), ratings());
        assertEquals("Worth a detour", desk.model.verdictProperty().get().strip());
    }

    @Test
    void whoRatesAgainFindsHisVerdictAgain() {
        harbour();
        desk.model.rate(4);
        desk.model.verdictProperty().set("Worth a detour");
        desk.model.rate(0);
        desk.model.rate(2);
        assertEquals(List.of("2 Worth a detour"), ratings());
    }

    @Test
    void aVerdictStaysWithItsTalk() {
        harbour();
        desk.model.rate(4);
        desk.model.verdictProperty().set("Knots");
        desk.model.nextTalk();
        assertEquals("", desk.model.verdictProperty().get());
        assertEquals(List.of("4 Knots"), ratings());
        desk.model.previousTalk();
        assertEquals("Knots", desk.model.verdictProperty().get());
    }

    @Test
    void aVerdictThatWasNotTakenIsOfferedAgainThoughTheVisitorWentOn() {
        harbour();
        desk.model.rate(4);
        desk.library.conferences().remove(HARBOUR.id());
        desk.model.verdictProperty().set("Knots");
        desk.model.nextTalk();
        keep(HARBOUR);
        desk.rates.rate(HARBOUR.id(), KNOTS.id(), Optional.of(4), Optional.empty());
        desk.tasks.elapse(Duration.ofSeconds(5));
        assertEquals(List.of("4 Knots"), ratings());
        desk.model.previousTalk();
        assertEquals("Knots", desk.model.verdictProperty().get());
    }

    @Test
    void aNoteThatWasNotTakenIsOfferedAgainThoughAnotherConferenceIsOpen() {
        harbour();
        desk.library.conferences().remove(HARBOUR.id());
        desk.type("A rope");
        desk.opened.set(Optional.empty());
        keep(HARBOUR);
        desk.tasks.elapse(Duration.ofSeconds(5));
        assertEquals(List.of("A rope"), desk.open(HARBOUR.id()).storedTexts());
    }

    private void keep(Conference conference) {
        desk.library.conferences()
                .keep(conference, new Origin("test", "x", "", at(1, "10:00")), Tally.first(5), Map.of());
    }

    @Test
    void attendanceSaidAgainIsPlannedAndWatchLaterStandsAlone() {
        harbour();
        desk.model.attendOrNot(Attendance.State.ROOM_FULL);
        desk.model.watch();
        assertEquals(List.of("ROOM_FULL", "true"), attendance());
        desk.model.attendOrNot(Attendance.State.ROOM_FULL);
        assertEquals(List.of("planned", "true"), attendance());
        desk.undo.getLast().run();
        assertEquals(List.of("ROOM_FULL", "true"), attendance());
        assertEquals(List.of("Room full", "Marked to watch later", "Planned again"), desk.said);
    }

    private List<String> attendance() {
        return List.of(desk.talk().attendance().map(Enum::name).orElse("planned"), "" + desk.talk().watch());
    }

    private List<String> ratings() {
        return desk.stored().ratings().stream().map(AttendViewModelTest::words).toList();
    }

    private static String words(Rating rating) {
        return rating.stars() + " " + rating.verdict().orElse("");
    }

    private List<String> texts(int section) {
        return desk.ready().sections().get(section).drafts().stream().map(Draft::text).toList();
    }

    private List<String> rows() {
        var rows = new ArrayList<>(desk.ready().rows().stream().map(this::words).toList());
        var foot = desk.ready().foot();
        rows.add("foot " + foot.dayWords() + " " + foot.tripParts() + " " + foot.withoutTalk());
        return rows;
    }

    private String words(AgendaRow row) {
        var words = switch (row) {
            case AgendaRow.OfTalk(var talk, _, _, var said, var timing, var overlap, var leave) -> talk.title()
                    + switch (timing) {
                        case AgendaRow.Timing.Over _ -> " over";
                        case AgendaRow.Timing.Now(var left) -> " now " + left.toMinutes() + " min";
                        case AgendaRow.Timing.Next _ -> " next";
                        case AgendaRow.Timing.Later _ -> "";
                    } + (overlap.isZero() ? "" : " clash")
                    + leave.map(at -> " leave " + LocalTime.ofInstant(at, HARBOUR.zone().id())).orElse("")
                    + said.attendance().map(it -> " " + it).orElse("")
                    + (said.stars() == 0 ? "" : " " + said.stars() + " stars")
                    + (said.words() == 0 ? "" : " " + said.words() + " words");
            case AgendaRow.OfTalks(var talks, _, var count) -> "together " + talks.size() + " " + count + " words";
            case AgendaRow.OfMoment(_, var at, var first, var count) ->
                "moment " + LocalTime.ofInstant(at, HARBOUR.zone().id()) + " " + first + " " + count + " words";
            case AgendaRow.OfGap(var slot) -> "free " + slot.length().toMinutes() + " min";
        };
        return words;
    }

    @Test
    void aRoomThatStaysIsSaid() {
        harbour();
        assertEquals(new AgendaRow.Timing.Next(true),
                desk.ready().rows().stream().flatMap(row -> row instanceof AgendaRow.OfTalk talk
                        && talk.talk().id().equals(new TalkId("sails"))
                                ? Stream.of(talk.timing())
                                : Stream.of())
                        .findFirst().orElseThrow());
    }
}
