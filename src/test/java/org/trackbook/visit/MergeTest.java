package org.trackbook.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.trackbook.model.About;
import org.trackbook.model.Conference;
import org.trackbook.model.Note;
import org.trackbook.model.Revision;
import org.trackbook.model.TalkId;
import org.trackbook.model.Visit;
import org.trackbook.testkit.Seeds;
import org.trackbook.testkit.Talks;

class MergeTest {
    private static final String HEAD = """
            {"format": "trackbook-visit/1", "conference": {"id": "harbour-days-2027", "title": "Harbour Days 2027"}""";
    private static final String ADA = "\"visitor\": {\"name\": \"Ada\"}, ";
    private static final String GRACE = "\"visitor\": {\"name\": \"Grace\"}, ";

    private final Conference conference = Talks.conference(
            Talks.titled(Talks.talk("a", "Sails", 1, "10:00", 30), "Knots", "Joe"),
            Talks.titled(Talks.talk("b", "Sails", 1, "11:00", 30), "Tides", "Jim"));

    @Test
    void anEmptyVisitTakesOverTheOtherAsItIs() {
        var other = visit(ADA + """
                "days": [{"day": 1, "track": "Sails", "starred": ["a"]}],
                "notes": [{"id": "n1", "about": {"talks": ["a"]}, "text": "fine", "mood": "good"}],
                "ratings": [{"talk": "a", "stars": 4}]""");

        assertEquals(new Merged(other, 3, 0, 0, 0), merge(none(), other));
    }

    @Test
    void aNewerTextStandsAndTheOlderIsKept() {
        var mine = visit(note("old", "2027-05-22T10:00:00Z"));
        var other = visit(note("new", "2027-05-22T11:00:00Z"));

        assertEquals(new Merged(visit(note("new", "2027-05-22T11:00:00Z", """
                {"text": "old", "edited": "2027-05-22T10:00:00Z"}""")), 0, 1, 0, 0), merge(mine, other));
        assertEquals(new Merged(merge(mine, other).visit(), 0, 0, 1, 0), merge(other, mine));
    }

    @Test
    void textsOfTheSameMomentAreBothKept() {
        var mine = visit(note("b", "2027-05-22T10:00:00Z"));
        var other = visit(note("a", "2027-05-22T10:00:00Z"));

        assertEquals(new Merged(visit(note("b", "2027-05-22T10:00:00Z", """
                {"text": "a", "edited": "2027-05-22T10:00:00Z"}""")), 0, 0, 1, 0), merge(mine, other));
        assertEquals(merge(mine, other).visit(), merge(other, mine).visit());
    }

    @Test
    void whatIsDeletedAndNotEditedSinceStaysDeleted() {
        var mine = visit(note("text", "2027-05-22T10:00:00Z").replace("\"text\":", "\"deleted\": true, \"text\":"));
        var other = visit(note("text", "2027-05-22T10:00:00Z"));

        assertEquals(mine.notes(), merge(mine, other).visit().notes());
        assertEquals(mine.notes(), merge(other, mine).visit().notes());
    }

    @Test
    void whatIsDeletedComesBackWhenItWasEditedLaterElsewhere() {
        var mine = visit(note("text", "2027-05-22T10:00:00Z").replace("\"text\":", "\"deleted\": true, \"text\":"));
        var other = visit(note("more text", "2027-05-22T11:00:00Z"));

        assertEquals(visit(note("more text", "2027-05-22T11:00:00Z", """
                {"text": "text", "edited": "2027-05-22T10:00:00Z"}""")).notes(), merge(mine, other).visit().notes());
    }

    @Test
    void aColleaguesWordsCarryHisNameAndLeaveMyPlansAlone() {
        var mine = visit(ADA + """
                "days": [{"day": 1, "track": "Sails"}],
                "ratings": [{"talk": "a", "stars": 2}],
                "attendance": [{"talk": "a", "state": "missed"}],
                "notes": [{"id": "m", "about": {"talks": ["a"]}, "text": "mine"}]""");
        var other = visit(GRACE + """
                "own": [{"id": "own-1", "day": 1, "start": "18:00", "minutes": 60, "title": "Dinner"}],
                "days": [{"day": 1, "track": "Ropes", "starred": ["b"], "edited": "2027-05-22T11:00:00Z"}],
                "hidden_tracks": ["Sails"],
                "ratings": [{"talk": "a", "stars": 5, "edited": "2027-05-22T11:00:00Z"},
                            {"talk": "b", "stars": 1, "author": "Ada"},
                            {"talk": "b", "stars": 3, "author": "Joan"}],
                "attendance": [{"talk": "a", "state": "attended", "edited": "2027-05-22T11:00:00Z"}],
                "people": [{"id": "p", "name": "Joe"}],
                "notes": [{"id": "g", "about": {"talks": ["a"]}, "text": "hers"}]""");

        assertEquals(new Merged(visit(ADA + """
                "days": [{"day": 1, "track": "Sails"}],
                "ratings": [{"talk": "a", "stars": 2},
                            {"talk": "a", "stars": 5, "edited": "2027-05-22T11:00:00Z", "author": "Grace"},
                            {"talk": "b", "stars": 3, "author": "Joan"}],
                "attendance": [{"talk": "a", "state": "missed"},
                        {"talk": "a", "state": "attended", "edited": "2027-05-22T11:00:00Z", "author": "Grace"}],
                "people": [{"id": "p", "name": "Joe", "author": "Grace"}],
                "notes": [{"id": "m", "about": {"talks": ["a"]}, "text": "mine"},
                          {"id": "g", "about": {"talks": ["a"]}, "text": "hers", "author": "Grace"}]"""), 5, 0, 0, 0),
                merge(mine, other));
    }

    @Test
    void myOwnWordsComeBackFromAColleagueWithoutMyName() {
        var mine = visit(ADA + note("mine", "2027-05-22T10:00:00Z"));
        var other = merge(visit(GRACE + "\"ratings\": [{\"talk\": \"a\", \"stars\": 1}]"), mine).visit();

        assertEquals(List.of(Optional.of("Ada")), other.notes().stream().map(Note::author).toList());
        assertEquals(mine.notes(), merge(mine, other).visit().notes());
    }

    @Test
    void talksAreFoundByTheirFacts() {
        var other = visit("""
                "talks": {"7": {"title": "Tides", "start": "2027-05-22T11:00:00+01:00"},
                          "a": {"title": "Knots", "start": "2027-05-22T16:00:00+01:00"},
                          "b": {"title": "Whales", "start": "2027-05-22T17:00:00+01:00"}},
                "ratings": [{"talk": "7", "stars": 1, "why": "found by title and start"},
                            {"talk": "a", "stars": 2, "why": "the same, though it moved"},
                            {"talk": "b", "stars": 3, "why": "another talk under an id that is taken here"},
                            {"talk": "z", "stars": 4, "why": "nothing is known of it"}]""");

        var merged = merge(none(), other).visit();

        var stars = new TreeMap<String, Integer>();
        merged.ratings().forEach(it -> stars.put(it.talk().value(), it.stars()));
        var made = stars.keySet().stream().filter(it -> it.matches("x[0-9a-f]{8}")).findFirst().orElse("none made");
        assertEquals(Map.of("b", 1, "a", 2, made, 3, "z", 4), stars);
        assertEquals("Whales", Optional.ofNullable(merged.talks().get(new TalkId(made))).orElseThrow().title());
        assertEquals(merged, merge(merged, other).visit());
        assertTrue(VisitFile.write(ConferenceFacts.of(conference, Optional.empty()), merged).contains("another talk"));
    }

    @Test
    void reportGlossaryAndTripFillOnlyWhatIsEmpty() {
        var mine = visit(ADA + """
                "trip": {"place": "Lisbon"}, "glossary": [{"term": "Rope"}],
                "report": {"title": "Mine", "style": {"narrative": true}}""");
        var other = visit(GRACE + """
                "trip": {"place": "Porto", "purpose": "Learn"}, "glossary": [{"term": "Sail"}],
                "report": {"title": "Hers", "slug": "hers", "style": {"narrative": false, "verdicts": true}}""");

        assertEquals(visit(ADA + """
                "trip": {"place": "Lisbon", "purpose": "Learn"}, "glossary": [{"term": "Rope"}],
                "report": {"title": "Mine", "slug": "hers", "style": {"narrative": true, "verdicts": true}}"""),
                merge(mine, other).visit());
    }

    @Test
    void peopleWithOneIdAreNotMixedUp() {
        var mine = visit(ADA + "\"people\": [{\"id\": \"person-1\", \"name\": \"Joe\", \"about\": \"rope\"}]");
        var other = visit(GRACE + """
                "people": [{"id": "person-1", "name": "Jim", "organisation": "Sails Inc"},
                           {"id": "person-2", "name": "Joe", "next": "write", "edited": "2027-05-22T11:00:00Z"}]""");
        var merged = merge(mine, other).visit();

        assertEquals(visit(ADA + """
                "people": [{"id": "person-1", "name": "Joe", "next": "write", "edited": "2027-05-22T11:00:00Z"},
                           {"id": "person-1~2", "name": "Jim", "organisation": "Sails Inc", "author": "Grace"}]"""),
                merged);
        assertEquals(new Merged(merged, 0, 0, 0, 2), merge(merged, other));
    }

    @Test
    void photosWithOneIdAreNotMixedUp() {
        var mine = visit("\"photos\": [{\"id\": \"photo-1\", \"file\": \"a.jpeg\", \"sha256\": \"aa\"}]");
        var other = visit("\"photos\": [{\"id\": \"photo-1\", \"file\": \"b.jpeg\", \"sha256\": \"bb\"}]");
        var merged = merge(mine, other).visit();

        assertEquals(List.of("photo-1 a.jpeg", "photo-1~2 b.jpeg"),
                merged.photos().stream().map(it -> it.id() + " " + it.file()).toList());
        assertEquals(merged, merge(merged, other).visit());
    }

    @Test
    void ownEntriesWithOneIdAreNotMixedUp() {
        var mine = visit("""
                "own": [{"id": "own-1", "day": 1, "start": "18:00", "minutes": 60, "title": "Dinner"}]""");
        var other = visit("""
                "own": [{"id": "own-1", "day": 1, "start": "08:00", "minutes": 60, "title": "Breakfast"}],
                "notes": [{"id": "n", "about": {"talks": ["own-1"]}, "text": "eggs"}]""");
        var merged = merge(mine, other).visit();

        var breakfast = merged.own().getLast().id();
        assertEquals(List.of("Dinner", "Breakfast"), merged.own().stream().map(it -> it.title()).toList());
        assertEquals(List.of(About.talk(breakfast)), merged.notes().stream().map(Note::about).toList());
        assertEquals(merged, merge(merged, other).visit());
    }

    @Test
    void keysThatNobodyKnowsComeAlong() {
        var mine = visit(ADA + "\"top\": 1, \"notes\": [{\"id\": \"m\", \"about\": {\"day\": 1}, \"text\": \"m\"}]");
        var other = visit(GRACE + """
                "top": 2, "bottom": 3, "days": [{"day": 1, "mood": "hers"}],
                "ratings": [{"talk": "a", "stars": 5, "why": "fun"}],
                "notes": [{"id": "g", "about": {"day": 1}, "text": "g", "mood": "good"}]""");

        var written = VisitFile.write(ConferenceFacts.of(conference, Optional.empty()), merge(mine, other).visit());

        assertTrue(Stream.of("\"top\": 1", "\"bottom\": 3", "\"why\": \"fun\"", "\"mood\": \"good\"").allMatch(
                written::contains), written);
        assertTrue(Stream.of("\"top\": 2", "\"mood\": \"hers\"").noneMatch(written::contains), written);
    }

    @RepeatedTest(60)
    void mergingAgainChangesNothing(RepetitionInfo run) {
        var seeds = new Seeds(run.getCurrentRepetition());
        var conference = seeds.conference(12);
        var mine = seeds.visit(conference);
        var other = run.getCurrentRepetition() % 2 == 0 ? seeds.continued(mine) : seeds.visit(conference);

        var once = Merge.merge(mine, other, conference);
        var twice = Merge.merge(once.visit(), other, conference);

        assertEquals(once.visit(), twice.visit(), "seed " + run.getCurrentRepetition());
        assertEquals(0, twice.added() + twice.updated() + twice.keptBoth(), "seed " + run.getCurrentRepetition());
        assertEquals(mine, Merge.merge(mine, mine, conference).visit(), "seed " + run.getCurrentRepetition());
    }

    @RepeatedTest(60)
    void bothSidesGetTheSameTextsAndNoneIsLost(RepetitionInfo run) {
        var seeds = new Seeds(run.getCurrentRepetition());
        var conference = seeds.conference(12);
        var mine = seeds.visit(conference);
        var other = seeds.continued(mine);

        var here = Merge.merge(mine, other, conference).visit();
        var there = Merge.merge(other, mine, conference).visit();

        assertEquals(texts(here), texts(there), "seed " + run.getCurrentRepetition());
        var all = new TreeSet<String>();
        Stream.of(mine, other).forEach(it -> texts(it).values().forEach(all::addAll));
        var kept = new TreeSet<String>();
        texts(here).values().forEach(kept::addAll);
        assertEquals(all, kept, "seed " + run.getCurrentRepetition());
    }

    /// The texts of each note, the one that stands first.
    private static Map<String, Collection<String>> texts(Visit visit) {
        var texts = new TreeMap<String, Collection<String>>();
        for (var note : visit.notes()) {
            texts.put(note.id().value(), Stream.concat(Stream.of(note.text()),
                    note.history().stream().map(Revision::text).sorted()).distinct().toList());
        }
        return texts;
    }

    private Merged merge(Visit mine, Visit other) {
        return Merge.merge(mine, other, conference);
    }

    private Visit none() {
        return Visit.none(conference.id());
    }

    private static String note(String text, String edited, String... history) {
        return "\"notes\": [{\"id\": \"n1\", \"about\": {\"talks\": [\"a\"]}, \"text\": \"" + text
                + "\", \"edited\": \"" + edited + "\", \"history\": [" + String.join(", ", history) + "]}]";
    }

    private static Visit visit(String parts) {
        var text = HEAD + ", " + parts + "}";
        return assertInstanceOf(ReadVisit.Ready.class, VisitFile.read(text.getBytes(StandardCharsets.UTF_8)),
                () -> VisitFile.read(text.getBytes(StandardCharsets.UTF_8)).toString()).visit();
    }
}
