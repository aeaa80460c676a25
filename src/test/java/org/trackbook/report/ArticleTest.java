package org.trackbook.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trackbook.testkit.Articles.note;
import static org.trackbook.testkit.Articles.notes;
import static org.trackbook.testkit.Articles.talk;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trackbook.model.Conference;
import org.trackbook.model.Finding;
import org.trackbook.model.Flavour;
import org.trackbook.model.Link;
import org.trackbook.model.NoteId;
import org.trackbook.model.Talk;
import org.trackbook.model.Text;
import org.trackbook.report.flavour.Rendering;
import org.trackbook.testkit.Articles;
import org.trackbook.testkit.Talks;

/// The rules of a report, one by one.
class ArticleTest {
    private static final Conference HARBOUR = Talks.conference(
            speaking("a", 1, "10:00", "Tides", "Ada Quay"),
            speaking("b", 1, "11:00", "Knots", "Ben D'Arcy", "Cy Jones"),
            speaking("c", 1, "11:00", "Charts", "Prince"), speaking("d", 2, "10:00", "Ropes", "Ada Quay"),
            speaking("e", 2, "00:30", "Night", "Dee Dock"));

    private static Talk speaking(String id, int day, String start, String title, String... speakers) {
        return Talks.titled(Talks.talk(id, title, day, start, 30), title, speakers);
    }

    private static String body(String rest) {
        return Articles.body(HARBOUR, rest);
    }

    private static String dayOne(String... texts) {
        var notes = new String[texts.length];
        for (var i = 0; i < texts.length; i++) {
            notes[i] = note("n" + i, "{\"day\": 1}", texts[i]);
        }
        return notes(notes);
    }

    private static String below(String text) {
        assertTrue(text.startsWith("### Day 1\n\n"), text);
        return text.substring("### Day 1\n\n".length());
    }

    private static final String GLOSSARY = """
            , "attendance": [{"talk": "a", "state": "attended"}, {"talk": "b", "state": "attended"}, {"talk": "c", "state": "attended"}],
            "glossary": [{"term": "Bowline", "url": "https://bowline.example"}, {"term": "Hitch", "bold": true},
              {"term": "Reef (flat)", "url": "https://reef.example", "bold": true}, {"term": "Reef", "bold": true}]""";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
            "By Ada Quay and Ada Quay. | By **Ada Quay** and Ada Quay.", "Ada Quay's talk | **Ada Quay’s** talk",
            "Ada Quay’s talk | **Ada Quay’s** talk", "Cy Jones' talk | **Cy Jones’** talk",
            "'Cy Jones' said | ‘**Cy Jones**’ said", "Ben D'Arcy and | **Ben D’Arcy** and",
            "Ben D’Arcy and | **Ben D’Arcy** and", "Ada Quayside | Ada Quayside", "xAda Quay | xAda Quay",
            "ada quay | ada quay", "Ada\u00a0Quay | **Ada\u00a0Quay**", "Prince sang | Prince sang",
            "**Ada Quay** and Ada Quay | **Ada Quay** and Ada Quay",
            "*Ada Quay* and Ada Quay | *Ada Quay* and Ada Quay",
            "[Ada Quay](https://a.example) and Ada Quay | [Ada Quay](https://a.example) and Ada Quay",
            "`Ada Quay` and Ada Quay | `Ada Quay` and **Ada Quay**", "Dee Dock | Dee Dock",
            "“Ada Quay” | “**Ada Quay**”", "*see Ada Quay* | *see **Ada Quay***",
            "A Bowline, a Bowline | A [Bowline](https://bowline.example), a Bowline",
            "The Bowline's end | The [Bowline](https://bowline.example)’s end", "Hitch's | **Hitch**’s",
            "Bowline-based Bowlines, a bowline | Bowline-based Bowlines, a bowline",
            "non-Bowline | non-Bowline", "Bowline--that | [Bowline](https://bowline.example)—that",
            "A Reef (flat) or a Reef | A **[Reef (flat)](https://reef.example)** or a **Reef**",
            "`Bowline` [the Bowline](https://x.example) | `Bowline` [the Bowline](https://x.example)",
            "**a Hitch** Hitch | **a Hitch** Hitch", "**a Bowline** | **a [Bowline](https://bowline.example)**",
            "[Bowline](https://own.example) Bowline | [Bowline](https://own.example) Bowline"})
    void speakersAndTermsAreMarkedAtTheirFirstMention(String typed, String printed) {
        assertEquals(printed, below(body(dayOne(typed) + GLOSSARY)));
    }

    @Test
    void aNameOfOneWordCountsOnlyInANoteAboutATalkOfThatSpeaker() {
        assertEquals("A prince, not Prince.\n\nThen **Prince** sang.",
                below(body(notes(note("i", "{\"day\": 1}", "A prince, not Prince."),
                        talk("n", "c", "Then Prince sang.")))));
    }

    @Test
    void aNameIsFoundHoweverItsAccentsAreTyped() {
        var conference = Talks.conference(speaking("a", 1, "10:00", "Tides", "Zoe\u0308 Quay"));
        assertEquals("### Day 1\n\n**Zoë Quay** and Zoe\u0308 Quay",
                Articles.body(conference, notes(talk("n", "a", "Zoë Quay and Zoe\u0308 Quay"))));
    }

    @Test
    void headingsAndQuotationsHoldNoTermAndHeadingsNoMention() {
        assertEquals("""
                #### Bowline by Ada Quay

                > Bowline, says **Ada Quay**

                A [Bowline](https://bowline.example).""",
                below(body(dayOne("# Bowline by Ada Quay\n\n> Bowline, says Ada Quay\n\nA Bowline.") + GLOSSARY)));
    }

    @Test
    void speakersCanBeLinkedOrPlain() {
        var glossary = ", \"attendance\": [{\"talk\": \"a\", \"state\": \"attended\"}], \"glossary\": "
                + "[{\"term\": \"Ada Quay\", \"url\": \"https://ada.example\"}], \"report\": {\"style\": {\"speakers\": \"%s\"}}";
        var typed = dayOne("Ada Quay's");
        assertEquals("**[Ada Quay](https://ada.example)’s**", below(body(typed + glossary.formatted("bold_link"))));
        assertEquals("[Ada Quay](https://ada.example)’s", below(body(typed + glossary.formatted("link"))));
        assertEquals("Ada Quay’s", below(body(typed + """
                , "attendance": [{"talk": "a", "state": "attended"}], "report": {"style": {"speakers": "plain"}}""")));
    }

    @Test
    void privateLinesActionsPeopleTagsAndStampsAreNotPrinted() {
        assertEquals("One #1 C# two.\n\nGood and open? Yes.\n\n- a bullet\n\n```\n// code\n```",
                below(body(dayOne("""
                        // secret
                        One #1 C# two. #tag
                        #todo buy rope
                          // also secret
                        - [ ] call @ben 2027-06-01
                        - // secret too
                        @Eve Roe (Acme): pumps
                        #only #tags

                        [10:52] ! Good #highlight
                        ? and open?
                        [10:53] // hidden
                        Yes.
                        - a bullet

                        ```
                        // code
                        ```"""))
                        .replace("### Key takeaways\n\n- Good\n\n", "")));
    }

    @Test
    void aNoteOfNothingButMarksIsNotPrintedAndItsDayHasNoHeading() {
        assertEquals("The end.", body(notes(note("p", "{\"day\": 1}", "// hush\n@Eve Roe\n- [ ] a"),
                note("z", "{\"trip\": \"closing\"}", "The end."))));
    }

    @Test
    void whatFollowsAQuotationIsProse() {
        assertEquals("> Ropes are fine.\n>\n> — **Ada Quay**\n\nI agree.",
                below(body(notes(talk("n", "a", "> Ropes are fine.\nI agree.")))));
    }

    @Test
    void aQuotationThatNamesItsSpeakerKeepsIt() {
        assertEquals("> Ropes.\n>\n> — Somebody Else",
                below(body(notes(talk("n", "a", "> Ropes.\n>\n> — Somebody Else")))));
    }

    @Test
    void theNotesOfAParagraphAreJoinedByOneBlankButNeverListsQuotesCodeOrHeadings() {
        var about = "{\"day\": 1}";
        assertEquals(
                "One. Two.\n\nThree. Four.\n\n- list\n\nFive.\n\n> six\n\nSeven.\n\n```\neight\n```\n\n#### Nine\n\nTen. Eleven.",
                below(body(notes(note("1", about, "One."), note("2", about, "Two.\n\nThree."),
                        note("3", about, "Four.\n\n- list"), note("4", about, "Five.\n> six"),
                        note("5", about, "Seven."),
                        note("6", about, "```\neight\n```"), note("7", about, "# Nine\n\nTen."),
                        note("8", about, "Eleven."))
                        + ", \"report\": {\"flow\": {\"1\": [[\"1\", \"2\", \"3\", \"4\", \"5\", \"6\", \"7\", \"8\"]]}}")));
    }

    @Test
    void byDefaultTheDayIsToldInItsOrder() {
        assertEquals(
                "### Day 1\n\nIntro.\n\nMoment at ten.\n\nTalk at ten.\n\nGroup at ten.\n\nCharts come first.\n\nThen knots."
                        + "\n\nAfter midnight.\n\nEvening.\n\n### Day 2\n\nRopes.",
                body(notes(note("9", "{\"day\": 1, \"part\": \"evening\"}", "Evening."),
                        note("8", "{\"day\": 1, \"time\": \"01:00\"}", "After midnight."),
                        talk("7", "b", "Then knots."),
                        talk("6", "c", "Charts come first."), note("5", "{\"talks\": [\"d\", \"a\"]}", "Group at ten."),
                        talk("4", "a", "Talk at ten."),
                        note("3", "{\"day\": 1, \"time\": \"10:00\"}", "Moment at ten."),
                        note("2", "{\"day\": 1}", "Intro."), talk("1", "d", "Ropes."))));
    }

    @Test
    void whatTheVisitorPlacedComesFirstAndTheRestAfterItUnlessItIsOff() {
        assertEquals("Knots. Tides.\n\nIntro.", below(body(notes(note("i", "{\"day\": 1}", "Intro."),
                talk("a", "a", "Tides."), talk("b", "b", "Knots."), talk("c", "c", "Charts."))
                + ", \"report\": {\"off\": [\"c\"], \"flow\": {\"1\": [[\"b\", \"gone\", \"a\"]]}}")));
    }

    @Test
    void aNoteOfATalkThatVanishedIsPrintedWhereItsTalkWas() {
        assertEquals("### Day 2\n\nIt was **Fay Gone’s** last.",
                body("\"talks\": {\"x\": {\"title\": \"Gone\", \"start\": \"2027-05-23T10:00:00+01:00\", \"room\": \"R\", \"speakers\": [\"Fay Gone\"]}},"
                        + notes(talk("n", "x", "It was Fay Gone's last."))));
    }

    @Test
    void aTalkOfBulletsOnlyGetsItsHeading() {
        assertEquals("Intro.\n\n#### Knots\n\n**Ben D’Arcy** and **Cy Jones** · 11:00 · Room Knots\n\n- one\n- two",
                below(body(notes(note("i", "{\"day\": 1}", "Intro."), talk("n", "b", "- one\n- two")))));
    }

    @Test
    void withoutNarrativeEveryTalkGetsItsHeadingOnce() {
        assertEquals("#### Tides\n\n**Ada Quay** · 10:00 · Room Tides\n\nOne.\n\nTwo.\n\n#### Knots\n\n"
                + "**Ben D’Arcy** and **Cy Jones** · 11:00 · Room Knots\n\nThree.",
                below(body(notes(talk("1", "a", "One."), talk("2", "b", "Three."), talk("3", "a", "Two."))
                        + ", \"report\": {\"style\": {\"narrative\": false}}")));
    }

    @Test
    void theLineOfATalkLeadsToSlidesAndRecording() {
        var text = new Text("", "", "", "en", "", List.of(new Link("Video recording (mp4)", "https://v.example/a.mp4")),
                List.of(new Link("Slides", "https://s.example/a(1).pdf")), List.of(), "", "", "");
        var conference = Talks.conference(Talks.with(speaking("a", 1, "10:00", "Tides", "Ada Quay"), text));
        assertTrue(Articles.body(conference, notes(talk("n", "a", "- one"))).contains(
                "**Ada Quay** · 10:00 · Room Tides · [slides](https://s.example/a(1).pdf) · [video](https://v.example/a.mp4)\n"));
        assertFalse(Articles.body(conference, notes(talk("n", "a", "- one"))
                + ", \"report\": {\"style\": {\"show_talk_links\": false}}").contains("slides"));
    }

    @Test
    void aVerdictIsPrintedOnceAndOnlyWhereItIsWanted() {
        var rest = notes(talk("1", "a", "First.\n= A must."), talk("2", "a", "Last."))
                + ", \"ratings\": [{\"talk\": \"a\", \"stars\": 5, \"verdict\": \"a must\"}, {\"talk\": \"b\", \"stars\": 5, \"verdict\": \"Well tied.\"}]";
        assertEquals("First.\n\nLast.", below(body(rest)));
        assertEquals("First.\n\nLast. A must.\n\n#### Knots\n\n"
                + "**Ben D’Arcy** and **Cy Jones** · 11:00 · Room Knots\n\nWell tied.",
                below(body(rest + ", \"report\": {\"style\": {\"verdicts\": true}}")));
    }

    @Test
    void ratingsAreHiddenUnlessTheyAreWanted() {
        var rest = notes(talk("1", "a", "First.")) + ", \"ratings\": [{\"talk\": \"a\", \"stars\": 4}]";
        assertEquals("First.", below(body(rest)));
        assertEquals("First. ★★★★☆ (4/5)", below(body(rest + ", \"report\": {\"style\": {\"show_ratings\": true}}")));
    }

    @Test
    void wordsOfAnotherAuthorStandAloneWithHisName() {
        var other = talk("2", "a", "His.").replace("\"text\"", "\"author\": \"Bo_b *B*\", \"text\"");
        var rest = notes(talk("1", "a", "Mine."), other, talk("3", "b", "Mine too."));
        var flow = "\"flow\": {\"1\": [[\"1\", \"2\", \"3\"]]}";
        assertEquals("Mine.\n\nHis. (Bo_b \\*B\\*)\n\nMine too.", below(body(rest + ", \"report\": {" + flow + "}")));
        assertEquals("Mine. His. Mine too.",
                below(body(rest + ", \"report\": {\"style\": {\"authors\": \"merged\"}, " + flow + "}")));
    }

    @Test
    void deletedNotesAndOlderTextsAreNeverPrinted() {
        assertEquals("Now.", below(body(notes(
                talk("1", "a", "Gone.").replace("\"text\"", "\"deleted\": true, \"text\""),
                talk("2", "a", "Now.").replace("\"text\"", "\"history\": [{\"text\": \"Then.\"}], \"text\"")))));
    }

    @Test
    void theDaysAreNamedInTheLanguageOfTheReport() {
        var note = notes(note("n", "{\"day\": 2}", "\"Moin.\""), note("m", "{\"trip\": \"atmosphere\"}", "Nett."));
        assertEquals("### Tag 2: Seile & mehr\n\n„Moin.“\n\n### Atmosphäre\n\nNett.",
                body(note
                        + ", \"days\": [{\"day\": 2, \"label\": \"Seile & mehr.\"}], \"report\": {\"language\": \"de\"}"));
        assertEquals("### Day 2: Ropes\n\n“Moin.”\n\n### Atmosphere\n\nNett.",
                body(note + ", \"days\": [{\"day\": 2, \"track\": \"Ropes\"}]"));
    }

    @Test
    void inAConferenceOfOneDayTheLabelStandsAlone() {
        var one = new Conference(HARBOUR.id(), HARBOUR.title(), "", "", HARBOUR.zone(), "", List.of(Talks.day(1)),
                HARBOUR.rooms(), HARBOUR.talks().stream().filter(talk -> talk.day() == 1).toList());
        assertEquals("### Boats\n\nHello.",
                Articles.body(one, dayOne("Hello.") + ", \"days\": [{\"day\": 1, \"label\": \"Boats\"}]"));
    }

    @Test
    void onlyListedSectionsArePrintedInTheirOrder() {
        var rest = Stream.of("tldr", "intro", "atmosphere", "downsides", "bottom_line", "closing")
                .map(part -> note(part, "{\"trip\": \"" + part + "\"}", "The " + part + "."))
                .toList();
        assertEquals("The closing.\n\n### Atmosphere\n\nThe atmosphere.\n\nThe tldr.",
                body(notes(rest.toArray(String[]::new))
                        + ", \"report\": {\"sections\": [\"closing\", \"days\", \"atmosphere\", \"cost\", \"tldr\"]}"));
    }

    @Test
    void theAtmosphereOfTheDaysFollowsThatOfTheTripUnlessItIsPlaced() {
        var rest = notes(note("1", "{\"day\": 1, \"part\": \"atmosphere\"}", "Busy."),
                note("2", "{\"day\": 2, \"part\": \"atmosphere\"}", "Calm."),
                note("3", "{\"trip\": \"atmosphere\"}", "Warm."));
        assertEquals("### Atmosphere\n\nWarm.\n\nBusy.\n\nCalm.", body(rest));
        assertEquals("### Day 1\n\nBusy.\n\n### Atmosphere\n\nWarm.\n\nCalm.",
                body(rest + ", \"report\": {\"flow\": {\"1\": [[\"1\"]]}}"));
    }

    @Test
    void aNoteOfTheTripThatIsPlacedOnADayIsPrintedThereAlone() {
        assertEquals("### Day 1\n\nHow it began.", body(notes(note("1", "{\"trip\": \"intro\"}", "How it began."))
                + ", \"report\": {\"flow\": {\"1\": [[\"1\"]]}}"));
    }

    @Test
    void everySectionThatIsListedIsPrinted() {
        assertEquals("""
                ### Key takeaways

                - Knots hold. (“Knots”)
                - Tides turn. (“Tides”)

                ### Day 1

                Tides turn.

                Knots hold.

                ### People met

                - Eve Roe (Acme): pumps
                - Rex Ray: boats. Next: write him

                ### My favourite talks

                - “Knots” (**Ben D’Arcy** and **Cy Jones**): Well tied.

                ### Still to watch

                - “Charts” (**Prince**)

                ### Action items

                - [ ] try the bowline — @me, 2027-06-01 (“Tides”)
                - [x] rest (“Tides”)

                ### Cost

                - Train: 20.00 EUR
                - Bed: 80.50 EUR
                - Total: 100.50 EUR

                ### Sessions attended

                | Day | Time | Talk | Speaker | Links |
                | --- | --- | --- | --- | --- |
                | 1 | 10:00 | Tides | **Ada Quay** |  |

                ### Objectives

                Purpose: learn

                - Meet people (met)

                ### Recommendation

                Go.

                Attend again: yes

                ### In numbers

                - Days: 1
                - Talks attended: 1 of 3 planned
                - Hours in talks: 1
                - Tracks: 1
                - People met: 2
                - Action items: 2""",
                body(notes(talk("1", "a",
                        "! Tides turn.\n- [ ] try the bowline @me 2027-06-01\n#todo rest\n@Eve Roe (Acme): pumps"),
                        talk("2", "b", "! Knots hold."), note("3", "{\"trip\": \"recommendation\"}", "Go."))
                        + """
                                , "days": [{"day": 1, "starred": ["a", "b", "c"]}],
                                "attendance": [{"talk": "a", "state": "attended"}],
                                "ratings": [{"talk": "b", "stars": 5, "verdict": "Well tied."}, {"talk": "a", "stars": 3}],
                                "people": [{"id": "p", "name": "Rex Ray", "about": "boats", "next": "write him"},
                                           {"id": "q", "name": "Eve Roe", "organisation": "Acme", "about": "else"}],
                                "actions": [{"note": "1", "line": "rest", "done": true}],
                                "trip": {"purpose": "learn", "objectives": [{"text": "Meet people", "met": "yes"}], "attend_again": true,
                                         "costs": [{"what": "Train", "amount": "20.00", "currency": "EUR"}, {"what": "Bed", "amount": "80.50", "currency": "EUR"}]},
                                "report": {"sections": ["takeaways", "days", "people", "favourites", "watch", "actions", "cost", "sessions",
                                                        "objectives", "recommendation", "numbers"]}"""));
    }

    @Test
    void aTalkInDoubleBracketsIsItsTitleInQuotationMarks() {
        assertEquals("See “Knots” and “Tides”, not [[nothing]] or `[[Knots]]`.",
                below(body(dayOne("See [[b]] and [[tides]], not [[nothing]] or `[[Knots]]`."))));
    }

    @Test
    void photosStandBeforeTheClosingOrAfterTheirNote() {
        var visit = Articles.visit(notes(note("1", "{\"day\": 1}", "One."), note("2", "{\"day\": 1}", "Two."),
                note("z", "{\"trip\": \"closing\"}", "End."))
                + """
                        , "photos": [{"id": "p", "file": "Boat & Co.JPEG", "width": 640, "height": 480, "alt": "A \\"boat\\" <3", "place": "before_closing"},
                                     {"id": "q", "file": "rope.png", "width": 4, "height": 3, "alt": "", "caption": "It's <a> *rope*", "note": "1", "place": "after_note"},
                                     {"id": "r", "file": "no.png", "width": 4, "height": 3, "alt": "", "place": "none"}],
                        "report": {"slug": "boats", "date": "2027-06-01", "flow": {"1": [["1", "2"]]}}""");
        var endpoint = Articles.rendered(HARBOUR, visit, Flavour.ENDPOINT_2017);
        assertEquals(new Rendering("2027/06/01/boats.html.md",
                """
                        ---
                        author: Ana Sá
                        title: Harbour Days 2027
                        ---

                        ### Day 1

                        One.

                        <div class="separator" style="clear: both; text-align: center;"><a href="/blog/2027/06/01/boats/image-0.png" imageanchor="1" style="margin-left: 1em; margin-right: 1em;"><img border="0" height="3" src="/blog/2027/06/01/boats/image-0.png" width="4"/></a></div>
                        <small>It’s &lt;a&gt; *rope*</small>

                        Two.

                        <div class="separator" style="clear: both; text-align: center;"><a href="/blog/2027/06/01/boats/image-1.jpeg" imageanchor="1" style="margin-left: 1em; margin-right: 1em;"><img alt="A &quot;boat&quot; &lt;3" border="0" height="480" src="/blog/2027/06/01/boats/image-1.jpeg" width="640"/></a></div>

                        End.
                        """,
                List.of(new Rendering.Picture("rope.png", "2027/06/01/boats/image-0.png"),
                        new Rendering.Picture("Boat & Co.JPEG", "2027/06/01/boats/image-1.jpeg"))),
                endpoint);
        assertEquals(new Rendering("boats.md", """
                # Harbour Days 2027

                By Ana Sá, 1 June 2027

                ## Day 1

                One.

                ![](boats/image-0.png)
                It’s \\<a> \\*rope\\*

                Two.

                ![A "boat" \\<3](boats/image-1.jpeg)

                End.
                """, List.of(new Rendering.Picture("rope.png", "boats/image-0.png"),
                new Rendering.Picture("Boat & Co.JPEG", "boats/image-1.jpeg"))),
                Articles.rendered(HARBOUR, visit, Flavour.PLAIN));
    }

    @Test
    void withoutSettingsTheReportIsNamedAfterTheConferenceAndToday() {
        var front = Articles.told(HARBOUR, Articles.visit(dayOne("Hi."))).front();
        assertEquals("Harbour Days 2027", front.title());
        assertEquals("harbour-days-2027", front.slug());
        assertEquals(Articles.TODAY, front.date());
    }

    @Test
    void aVisitWithoutWordsHasNothingToTell() {
        var visit = Articles.visit(
                "\"ratings\": [{\"talk\": \"a\", \"stars\": 5}], \"days\": [{\"day\": 1, \"track\": \"Tides\"}]");
        var nothing = assertInstanceOf(Report.NothingToTell.class, Articles.report(HARBOUR, visit));
        assertEquals(List.of("tldr-missing", "day-without-words"),
                nothing.findings().stream().map(Finding::rule).toList());
        assertInstanceOf(Report.NothingToTell.class,
                Articles.report(HARBOUR, Articles.visit(dayOne("// secret", "- [ ] do", " "))));
    }

    @Test
    void notesThatAreNotPrintedAreNamed() {
        var told = Articles.told(HARBOUR, Articles.visit(notes(talk("1", "a", "Said."), talk("2", "a", "Off."),
                talk("3", "a", "// secret"), note("4", "{\"trip\": \"recommendation\"}", "Go."),
                talk("5", "lost", "Where?"))
                + ", \"report\": {\"off\": [\"2\"]}"));
        assertEquals(List.of("2", "3", "4", "5"), told.unused().stream().map(NoteId::value).toList());
        assertTrue(told.findings().stream()
                .anyMatch(it -> it.rule().equals("note-without-day") && it.place().equals("5")));
    }

    @Test
    void everyPieceKnowsItsNotes() {
        var told = Articles.told(HARBOUR,
                Articles.visit(notes(note("i", "{\"day\": 1}", "One."), talk("t", "a", "Two."))
                        + ", \"report\": {\"flow\": {\"1\": [[\"i\", \"t\"]]}}"));
        assertEquals(List.of(List.of("i", "t")), told.parts().stream().flatMap(part -> part.pieces().stream()).map(
                piece -> piece.notes().stream().map(NoteId::value).toList()).toList());
    }
}
