package org.trackbook.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trackbook.testkit.Articles.note;
import static org.trackbook.testkit.Articles.notes;
import static org.trackbook.testkit.Articles.talk;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trackbook.model.Conference;
import org.trackbook.model.Flavour;
import org.trackbook.model.ReportKind;
import org.trackbook.testkit.Articles;
import org.trackbook.testkit.Talks;
import org.trackbook.text.Block;

/// What the three kinds tell differently of one visit.
class KindsTest {
    private static final Conference HARBOUR = Talks.conference(
            Talks.titled(Talks.talk("a", "Rope", 1, "10:00", 30), "Tides", "Ada Quay"),
            Talks.titled(Talks.talk("b", "Rope", 1, "11:00", 30), "Knots", "Ben Dock"),
            Talks.titled(Talks.talk("c", "Rope", 2, "10:00", 30), "Charts", "Cy Jones"));

    private static Report.Told told(ReportKind kind, Flavour flavour, String rest) {
        return assertInstanceOf(Report.Told.class,
                Report.of(HARBOUR, Articles.visit(rest), kind, flavour, Articles.TODAY, Set.of()));
    }

    private static String plain(ReportKind kind, String rest) {
        return Block.plain(told(kind, Flavour.PLAIN, rest).blocks());
    }

    private static String headings(Report.Told told) {
        return told.blocks().stream().filter(Block.Heading.class::isInstance).map(Block::plain)
                .collect(Collectors.joining(", "));
    }

    private static final String TRIP = notes(note("1", "{\"trip\": \"tldr\"}", "Go."),
            note("2", "{\"trip\": \"intro\"}", "Why."), talk("3", "a", "Said."),
            note("4", "{\"trip\": \"bottom_line\"}", "Worth it."),
            note("5", "{\"trip\": \"recommendation\"}", "Send two."),
            note("6", "{\"trip\": \"closing\"}", "Bye."));

    @Test
    void aManagerReportPutsObjectivesAndRecommendationInThePlaceOfOpeningAndBottomLine() {
        var listed = TRIP
                + ", \"report\": {\"sections\": [\"tldr\", \"intro\", \"days\", \"bottom_line\", \"closing\"]}";
        assertEquals("Summary, Objectives, Day 1, Recommendation",
                headings(told(ReportKind.MANAGER, Flavour.PLAIN, listed)));
        assertEquals("Summary\nGo.\nObjectives\nWhy.\nDay 1\nSaid.\nRecommendation\nWorth it.\nSend two.",
                plain(ReportKind.MANAGER, listed));
        assertEquals("Go.\nWhy.\nDay 1\nSaid.\nWorth it.\nBye.", plain(ReportKind.ARTICLE, listed));
    }

    @Test
    void minutesTellAllTalksInTheirOrderWhateverTheParagraphsOfTheArticle() {
        var flow = notes(talk("x", "b", "[11:05] Second."), talk("y", "a", "First."),
                note("z", "{\"trip\": \"atmosphere\"}", "Salt."), note("w", "{\"day\": 1}", "Morning."))
                + ", \"report\": {\"flow\": {\"1\": [[\"x\", \"y\"], [\"z\", \"w\"]]}}";
        assertEquals("Day 1\nSecond. First.\nSalt. Morning.", plain(ReportKind.ARTICLE, flow));
        assertEquals("""
                Day 1
                Morning.
                Tides
                Ada Quay · 10:00 · Room Rope
                First.
                Knots
                Ben Dock · 11:00 · Room Rope
                [11:05] Second.
                Salt.""", plain(ReportKind.MINUTES, flow).replaceAll("\nSessions(?s).*", ""));
    }

    @Test
    void whoWasMetTwiceIsNamedOnceWithAllThatWasSpokenOf() {
        var visit = notes(talk("1", "a", "Said.\n@Eve Roe (Dock): pumps"), talk("2", "b", "@Eve Roe (Dock): ropes"))
                + """
                        , "people": [{"id": "p", "name": "Eve Roe", "organisation": "Dock", "about": "tides",
                        "next": "write"}]""";
        var manager = plain(ReportKind.MANAGER, visit);
        assertTrue(manager.contains("Eve Roe (Dock): pumps; ropes. Next: write"), manager);
    }

    @Test
    void peopleCostsActionsAndRatingsStayOutOfAnArticle() {
        var visit = notes(talk("1", "a", "Said.\n@Eve Roe: pumps\n- [ ] buy rope")) + """
                , "ratings": [{"talk": "a", "stars": 2, "verdict": "Poor."}],
                "people": [{"id": "p", "name": "Rex Ray"}],
                "trip": {"cost_centre": "4711", "costs": [{"what": "Bed", "amount": "1.00", "currency": "EUR"}]}""";
        assertEquals("Day 1\nSaid.", plain(ReportKind.ARTICLE, visit));
        var manager = plain(ReportKind.MANAGER, visit);
        for (var word : new String[]{"Eve Roe", "Rex Ray", "buy rope", "Poor.", "(2/5)", "Bed: 1.00 EUR"}) {
            assertTrue(manager.contains(word), word + " in " + manager);
        }
        assertEquals(1, told(ReportKind.MANAGER, Flavour.PLAIN, visit).front().facts().stream()
                .filter(fact -> fact.value().equals("4711")).count());
        assertTrue(told(ReportKind.ARTICLE, Flavour.PLAIN, visit).front().facts().isEmpty());
    }

    @Test
    void anOutputOverridesWhatItNamesForItsKindAndFlavour() {
        var outputs = TRIP
                + """
                        , "report": {"title": "All", "extra": {"a": 1}, "outputs": [
                          {"kind": "manager", "flavour": "plain", "sections": ["tldr"], "extra": {"b": 2}, "file": "for/boss.md", "title": "Boss"},
                          {"kind": "minutes", "style": {"narrative": true}}]}""";
        var manager = told(ReportKind.MANAGER, Flavour.PLAIN, outputs);
        assertEquals("Summary\nGo.", Block.plain(manager.blocks()));
        assertEquals("Boss", manager.front().title());
        assertEquals("for/boss.md", manager.front().file().orElseThrow());
        assertEquals("{a=1, b=2}", manager.front().extra().toString());
        var other = told(ReportKind.MANAGER, Flavour.ENDPOINT_2017, outputs);
        assertEquals("All", other.front().title());
        assertFalse(other.front().file().isPresent());
        assertEquals("Go.\nDay 1\nSaid.", plain(ReportKind.MINUTES, outputs).replaceAll("\nSessions(?s).*", ""));
    }

    @Test
    void aFileOutsideOfTheFolderIsNoFile() {
        for (var file : new String[]{"../x.md", "/x.md", "a/../b", "a//b", ".hidden", "a\\\\b", "c:d"}) {
            var told = told(ReportKind.ARTICLE, Flavour.PLAIN,
                    TRIP + ", \"report\": {\"outputs\": [{\"file\": \"" + file + "\"}]}");
            assertEquals("", told.front().file().orElse(""), file);
        }
    }

    @Test
    void aTalkOfWhichOnlyAVerdictWasWrittenIsPrintedWithIt() {
        var visit = notes(talk("1", "a", "Said.")) + """
                , "ratings": [{"talk": "b", "stars": 2, "verdict": "Poor."}, {"talk": "c", "stars": 2}]""";
        assertEquals("Day 1\nSaid.\nKnots\nBen Dock · 11:00 · Room Rope · ★★☆☆☆ (2/5)\nPoor.",
                plain(ReportKind.MANAGER, visit).replaceAll("\nSessions(?s).*", ""));
        assertEquals("Day 1\nSaid.", plain(ReportKind.ARTICLE, visit));
    }
}
