package org.trackbook.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trackbook.testkit.Talks.conference;
import static org.trackbook.testkit.Talks.talk;
import static org.trackbook.testkit.Talks.titled;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.model.Text;
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
                Changes.renamed(conference(NETS, KNOTS), conference(withId(NETS, "2"), withId(KNOTS, "1"))));
    }

    @Test
    void wordsAboutATalkThatIsGoneDoNotFallToTheOneThatTookItsNumber() {
        assertEquals(Map.of(new TalkId("1"), new TalkId("1~gone"), new TalkId("2"), new TalkId("1")),
                Changes.renamed(conference(NETS, KNOTS), conference(withId(KNOTS, "1"))));
    }

    @Test
    void whatIsNewAndWhatIsGoneIsTold() {
        assertEquals(List.of(new Change.Added(KNOTS), new Change.Removed(NETS)),
                Changes.between(conference(NETS), conference(KNOTS)));
    }

    private static Talk withId(Talk talk, String id) {
        return new Talk(new TalkId(id), talk.guid(), talk.kind(), talk.status(), talk.day(), talk.slot(),
                talk.title(), talk.room(), talk.track(), talk.speakers(), talk.text());
    }

    private static Text text(String summary) {
        return new Text("", summary, "", "", "", List.of(), List.of(), List.of(), "", "", "");
    }
}
