package org.trackbook.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trackbook.testkit.Talks.conference;
import static org.trackbook.testkit.Talks.talk;
import static org.trackbook.testkit.Talks.titled;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trackbook.model.Kind;
import org.trackbook.model.Link;
import org.trackbook.model.OwnEntry;
import org.trackbook.model.Person;
import org.trackbook.model.ReportSettings;
import org.trackbook.model.Slot;
import org.trackbook.model.Status;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkFacts;
import org.trackbook.model.TalkId;
import org.trackbook.model.Text;
import org.trackbook.model.Track;
import org.trackbook.model.Trip;
import org.trackbook.model.Visit;
import org.trackbook.testkit.Talks;

class ChangesTest {
    private static final Talk NETS = titled(talk("1", "Sea", 1, "10:00", 30), "Mending nets", "Inês Duro");
    private static final Talk KNOTS = titled(talk("2", "Sea", 1, "11:00", 30), "Knots", "Ada Wren");

    @Test
    void theSameScheduleHasNoChanges() {
        assertEquals(List.of(), Changes.between(conference(NETS, KNOTS), conference(NETS, KNOTS)));
    }

    @Test
    void aTalkAtAnotherTimeIsMovedWhateverElseChanged() {
        var later = titled(talk("1", "Sea", 1, "12:00", 30), "Mending nets, again", "Inês Duro");
        assertEquals(List.of(new Change.Moved(NETS, later, Match.ID)),
                Changes.between(conference(NETS), conference(later)));
    }

    @Test
    void anotherTalkUnderTheSameIdIsNotTheSameTalk() {
        var other = titled(talk("1", "Sea", 1, "12:00", 30), "Bread", "Somebody Else");
        assertEquals(List.of(new Change.Added(other), new Change.Removed(NETS)),
                Changes.between(conference(NETS), conference(other)));
    }

    @Test
    void anotherTitleAtTheSameTimeIsAChange() {
        var renamed = titled(talk("1", "Sea", 1, "10:00", 30), "Nets", "Inês Duro");
        assertEquals(List.of(new Change.Changed(NETS, renamed, Match.ID)),
                Changes.between(conference(NETS), conference(renamed)));
    }

    @Test
    void blanksAloneAreNoChange() {
        var one = Talks.with(NETS, text("Rope,\n  needle"));
        var other = Talks.with(NETS, text("Rope, needle "));
        assertEquals(List.of(), Changes.between(conference(one), conference(other)));
    }

    @Test
    void numberingAllTalksAnewIsNoChange() {
        assertEquals(List.of(), Changes.between(conference(NETS, KNOTS),
                conference(withId(NETS, "2"), withId(KNOTS, "1"))));
    }

    @Test
    void wordsFollowATalkThatIsNumberedAnew() {
        assertEquals(Map.of(new TalkId("1"), new TalkId("2"), new TalkId("2"), new TalkId("1")),
                Changes.renamed(conference(NETS, KNOTS), conference(withId(NETS, "2"), withId(KNOTS, "1")),
                        visit(NETS)));
    }

    @Test
    void wordsAboutATalkThatIsGoneDoNotFallToTheOneThatTookItsNumber() {
        assertEquals(Map.of(new TalkId("1"), new TalkId("1~gone"), new TalkId("2"), new TalkId("1")),
                Changes.renamed(conference(NETS, KNOTS), conference(withId(KNOTS, "1")), visit(NETS)));
    }

    @Test
    void whatIsNewAndWhatIsGoneIsTold() {
        assertEquals(List.of(new Change.Added(KNOTS), new Change.Removed(NETS)),
                Changes.between(conference(NETS), conference(KNOTS)));
    }

    @Test
    void eachFieldThatChangedIsToldWithOldAndNew() {
        var links = List.of(new Link("Slides", "https://example.org/s"), new Link("", "https://example.org/v"));
        var after = new Talk(NETS.id(), Optional.empty(), Kind.TALK, Status.CANCELLED, 2,
                new Slot(Talks.at(2, "12:00"), Duration.ofSeconds(1830)), "Nets", Optional.empty(),
                Optional.of(new Track("Sea")), List.of(new Person("Inês Duro"), new Person("Ada Wren")),
                new Text("", "", "", "", "", links, List.of(), List.of(), "", "", ""));
        assertEquals(List.of(new FieldChange(Field.DAY, "1", "2"),
                new FieldChange(Field.START, "2027-05-22T09:00:00Z", "2027-05-23T11:00:00Z"),
                new FieldChange(Field.MINUTES, "30", "30.5"), new FieldChange(Field.ROOM, "Room Sea", ""),
                new FieldChange(Field.TITLE, "Mending nets", "Nets"),
                new FieldChange(Field.STATUS, "planned", "cancelled"),
                new FieldChange(Field.SPEAKERS, "Inês Duro", "Inês Duro\nAda Wren"),
                new FieldChange(Field.LINKS, "", "Slides https://example.org/s\nhttps://example.org/v")),
                Changes.fields(new Change.Moved(NETS, after, Match.ID)));
    }

    @Test
    void theOrderOfPeopleIsNoChange() {
        assertEquals(List.of(), Changes.between(conference(titled(NETS, "Nets", "Ada Wren", "Tom Reed")),
                conference(titled(NETS, "Nets", "Tom Reed", "Ada Wren"))));
    }

    @Test
    void aTalkThatIsThereAgainGetsItsWordsBack() {
        var visit = visit(NETS);
        assertEquals(Map.of(), Changes.renamed(conference(KNOTS), conference(NETS, KNOTS), visit));
        assertEquals(Map.of(new TalkId("1"), new TalkId("7")),
                Changes.renamed(conference(KNOTS), conference(withId(NETS, "7"), KNOTS), visit));
    }

    @Test
    void twoTalksThatLeftDoNotComeBackAsOne() {
        var visit = Visit.none(conference().id()).withFacts(Map.of(new TalkId("1~2"),
                TalkFacts.of(withId(NETS, "1~2")), new TalkId("1"), TalkFacts.of(NETS)));
        var again = conference(withId(NETS, "7"), KNOTS);
        assertEquals(1, Changes.renamed(conference(KNOTS), again, visit).size());
        assertEquals(Map.of(), Changes.renamed(conference(KNOTS), conference(NETS, KNOTS), visit));
    }

    @Test
    void wordsOfATalkThatLeftLongAgoDoNotFallToTheOneThatTakesItsNumber() {
        var bread = titled(talk("1", "Sea", 1, "12:00", 30), "Bread", "Somebody Else");
        assertEquals(Map.of(new TalkId("1"), new TalkId("1~gone")),
                Changes.renamed(conference(KNOTS), conference(bread, KNOTS), visit(NETS)));
        assertEquals(Map.of(new TalkId("1"), new TalkId("1~gone~gone")), Changes.renamed(conference(bread),
                conference(withId(KNOTS, "1")), visit(withId(NETS, "1~gone"))));
    }

    @Test
    void anOwnEntryKeepsItsWordsWhereATalkTakesItsNumber() {
        var own = new OwnEntry(new TalkId("1"), 1, LocalTime.NOON, Duration.ofHours(1), "Dinner", Optional.empty(),
                Optional.empty(), List.of());
        var visit = new Visit(visit(NETS).conference(), Optional.empty(), Map.of(), List.of(own), List.of(), Set.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), Trip.NONE, List.of(), List.of(),
                ReportSettings.NONE, Map.of());
        assertEquals(Map.of(new TalkId("1"), new TalkId("1~gone")),
                Changes.renamed(conference(KNOTS), conference(NETS, KNOTS), visit));
    }

    /// A visit that remembers one talk.
    private static Visit visit(Talk talk) {
        return Visit.none(conference().id()).withFacts(Map.of(talk.id(), TalkFacts.of(talk)));
    }

    private static Talk withId(Talk talk, String id) {
        return new Talk(new TalkId(id), talk.guid(), talk.kind(), talk.status(), talk.day(), talk.slot(),
                talk.title(), talk.room(), talk.track(), talk.speakers(), talk.text());
    }

    private static Text text(String summary) {
        return new Text("", summary, "", "", "", List.of(), List.of(), List.of(), "", "", "");
    }
}
