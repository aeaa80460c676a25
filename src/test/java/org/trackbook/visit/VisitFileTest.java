package org.trackbook.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trackbook.model.Cause;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Effect;
import org.trackbook.model.Note;
import org.trackbook.model.Problem;
import org.trackbook.model.Visit;
import org.trackbook.testkit.Seeds;
import org.trackbook.testkit.VisitJson;

class VisitFileTest {
    private static final String HEAD = """
            "format": "trackbook-visit/1", "conference": {"id": "harbour-days-2027", "title": "Harbour Days 2027"}""";

    @Test
    void aFileWithEverythingIsWrittenAsItWasRead() throws IOException {
        var ready = ready(full());

        assertEquals(full(), VisitFile.write(ready.conference(), ready.visit()));
        assertEquals(Map.of(), ready.visit().unknown());
    }

    @RepeatedTest(20)
    void aVisitThatWasWrittenIsReadAgain(RepetitionInfo run) {
        var seeds = new Seeds(run.getCurrentRepetition());
        var conference = seeds.conference(10);
        var visit = seeds.visit(conference);
        var facts = ConferenceFacts.of(conference, Optional.of("https://example.org"));

        var ready = ready(VisitFile.write(facts, visit));

        assertEquals(facts, ready.conference());
        assertEquals(VisitFile.write(facts, visit), VisitFile.write(facts, ready.visit()));
        assertEquals(onlyNamed(visit), ready.visit(), "seed " + run.getCurrentRepetition());
    }

    /// A file tells the facts of talks that something names, and of no other.
    private static Visit onlyNamed(Visit visit) {
        var facts = new LinkedHashMap<>(visit.talks());
        facts.keySet().retainAll(Named.in(visit));
        return new Visit(visit.conference(), visit.visitor(), facts, visit.own(), visit.days(), visit.hiddenTracks(),
                visit.notes(), visit.ratings(), visit.attendance(), visit.people(), visit.actions(), visit.trip(),
                visit.glossary(), visit.photos(), visit.report(), visit.unknown());
    }

    @RepeatedTest(30)
    void unknownKeysSurviveEverywhere(RepetitionInfo run) throws IOException {
        var tree = VisitJson.tree(full());
        VisitJson.addUnknown(tree, new Random(run.getCurrentRepetition()));

        var ready = ready(tree.toString());

        assertEquals(VisitJson.normal(tree).toPrettyString(),
                VisitJson.normal(VisitJson.tree(VisitFile.write(ready.conference(), ready.visit()))).toPrettyString(),
                "seed " + run.getCurrentRepetition());
    }

    @Test
    void unknownKeysStayWithTheirNoteWhenOthersComeAndGo() {
        var visit = ready(file("""
                "notes": [{"id": "n1", "about": {"day": 1}, "text": "one", "mood": 1},
                          {"id": "n2", "about": {"day": 1}, "text": "two", "mood": 2}]""")).visit();
        var without = withNotes(visit, visit.notes().subList(1, 2));

        var written = VisitJson.tree(VisitFile.write(facts(visit), without));

        assertEquals(VisitJson.tree("""
                {"id": "n2", "about": {"day": 1}, "text": "two", "mood": 2}"""), written.path("notes").get(0));
        assertEquals(1, written.path("notes").size());
    }

    @Test
    void aDefaultThatWasSaidIsSaidAgainAndGivesWayToTheTruth() {
        var visit = ready(file("""
                "notes": [{"id": "n1", "about": {"day": 1, "part": "intro"}, "text": "one", "deleted": false}]"""))
                .visit();
        var note = visit.notes().getFirst();
        var deleted = new Note(note.id(), note.about(), note.text(), note.author(), note.created(), note.edited(), true,
                note.history());

        assertEquals(VisitJson.tree("""
                {"id": "n1", "about": {"day": 1, "part": "intro"}, "text": "one", "deleted": false}"""),
                VisitJson.tree(VisitFile.write(facts(visit), visit)).path("notes").get(0));
        assertEquals(VisitJson.tree("""
                {"id": "n1", "about": {"day": 1, "part": "intro"}, "text": "one", "deleted": true}"""),
                VisitJson.tree(VisitFile.write(facts(visit), withNotes(visit, List.of(deleted)))).path("notes")
                        .get(0));
    }

    @Test
    void absentNullAndEmptyAreTheSame() {
        assertEquals(ready(file("\"notes\": []")), ready(file("""
                "visitor": {}, "talks": null, "own": {}, "days": [], "trip": [], "report": {"style": null, "flow": []},
                "glossary": null, "photos": {}""")));
    }

    @Test
    void aFileNeedsNoMoreThanFormatAndConference() {
        assertEquals(Visit.none(new ConferenceId("harbour-days-2027")),
                ready(file("\"x\": null")).visit());
    }

    @Test
    void aConferenceWithoutIdIsNamedByItsTitle() {
        var ready = ready("""
                {"format": "trackbook-visit/1", "conference": {"title": "Harbour Days 2027"}}""");

        assertEquals("harbour-days-2027", ready.conference().id().value());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                        | NO_VISIT     | format
            []                                                        | NO_VISIT     | format
            7                                                         | NO_VISIT     | format
            {"format": "trackbook-visit/2"}                           | NEWER_VISIT  | format
            {"format": "schedule/1"}                                  | NO_VISIT     | format
            {"format": "trackbook-visit/1"}                           | MISSING      | conference
            {"format": "trackbook-visit/1", "conference": {"end": "2027-05-22"}} | MISSING | conference.id
            {"format": "trackbook-visit/1", "conference": {"id": "../../etc"}}   | WRONG_VALUE | conference.id
            {"format": "trackbook-visit/1"                            | BROKEN       | 1:31
            {"format": "trackbook-visit/1"} {}                        | BROKEN       | 1:33
            {"format": "a", "format": "trackbook-visit/1"}            | BROKEN       | 1:25
            <html></html>                                             | BROKEN       | 1:1
            """)
    void whatIsNoVisitFileIsRefused(String text, Cause cause, String place) {
        var problem = rejected(text.getBytes(StandardCharsets.UTF_8));
        assertEquals(cause, problem.cause());
        assertEquals(place, problem.place());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "ratings": [{"stars": 3}]                                  | MISSING      | ratings[0].talk
            "ratings": [{"talk": "a", "stars": 3}, {"talk": "b"}]      | MISSING      | ratings[1].stars
            "ratings": [{"talk": "a", "stars": 0}]                     | WRONG_VALUE  | ratings[0].stars
            "ratings": [{"talk": "a", "stars": 6}]                     | WRONG_VALUE  | ratings[0].stars
            "ratings": [{"talk": "a", "stars": 4.5}]                   | WRONG_VALUE  | ratings[0].stars
            "ratings": [{"talk": "a", "stars": 99999999999999}]        | WRONG_VALUE  | ratings[0].stars
            "ratings": [{"talk": "a", "stars": "4"}]                   | WRONG_VALUE  | ratings[0].stars
            "ratings": [{"talk": " ", "stars": 4}]                     | WRONG_VALUE  | ratings[0].talk
            "ratings": [{"talk": "a", "stars": 4}, {"talk": "a", "stars": 5, "author": " "}] | SAID_TWICE | ratings[1]
            "ratings": [7]                                             | WRONG_VALUE  | ratings[0]
            "ratings": {"a": 4}                                        | WRONG_VALUE  | ratings
            "ratings": "many"                                          | WRONG_VALUE  | ratings
            "attendance": [{"talk": "a", "state": "asleep"}]           | WRONG_VALUE  | attendance[0].state
            "attendance": [{"talk": "a", "watch": "yes"}]              | WRONG_VALUE  | attendance[0].watch
            "visitor": "Ada"                                           | WRONG_VALUE  | visitor
            "talks": {"a": 7}                                          | WRONG_VALUE  | talks.a
            "talks": {"a": {"start": "yesterday"}}                     | WRONG_VALUE  | talks.a.start
            "talks": {"a": {"start": "2027-05-22T10:00:00"}}           | WRONG_VALUE  | talks.a.start
            "talks": {" ": {"title": "a"}}                             | WRONG_VALUE  | 'talks. '
            "days": [{"day": 0}]                                       | WRONG_VALUE  | days[0].day
            "days": [{"day": 1}, {"day": 1}]                           | SAID_TWICE   | days[1]
            "days": [{"day": 1, "starred": [null]}]                    | MISSING      | days[0].starred[0]
            "notes": [{"about": {"day": 1}, "text": "a"}]              | MISSING      | notes[0].id
            "notes": [{"id": "a", "text": "a"}]                        | MISSING      | notes[0].about
            "notes": [{"id": "a", "about": {"talks": []}}]             | WRONG_VALUE  | notes[0].about
            "notes": [{"id": "a", "about": {"day": 1, "trip": "tldr"}}] | WRONG_VALUE | notes[0].about
            "notes": [{"id": "a", "about": {"trip": "beach"}}]         | WRONG_VALUE  | notes[0].about.trip
            "notes": [{"id": "a", "about": {"day": 1, "time": "25:00"}}] | WRONG_VALUE | notes[0].about.time
            "notes": [{"id": "a", "about": {"day": 1, "time": "09:00", "part": "evening"}}] | WRONG_VALUE | notes[0].about
            "notes": [{"id": "a", "about": {"day": 1}, "text": 7}]     | WRONG_VALUE  | notes[0].text
            "notes": [{"id": "a", "about": {"day": 1}, "text": "\\ud800"}] | WRONG_VALUE | notes[0].text
            "notes": [{"id": "a", "about": {"day": 1}, "edited": "2027-13-01T00:00:00Z"}] | WRONG_VALUE | notes[0].edited
            "photos": [{"id": "a"}]                                    | MISSING      | photos[0].file
            "photos": [{"id": "a", "file": "../a.jpeg"}]               | FILE_OUTSIDE | photos[0].file
            "photos": [{"id": "a", "file": ".."}]                      | FILE_OUTSIDE | photos[0].file
            "photos": [{"id": "a", "file": "/etc/passwd"}]             | FILE_OUTSIDE | photos[0].file
            "photos": [{"id": "a", "file": "a\\\\b.jpeg"}]             | FILE_OUTSIDE | photos[0].file
            "photos": [{"id": "a", "file": "C:a.jpeg"}]                | FILE_OUTSIDE | photos[0].file
            "photos": [{"id": "a", "file": "a.jpeg", "width": -1}]     | WRONG_VALUE  | photos[0].width
            "own": [{"id": "a", "day": 1, "start": "18:00", "minutes": -5, "title": "a"}] | WRONG_VALUE | own[0].minutes
            "trip": {"objectives": [{"text": "a", "met": "maybe"}]}    | WRONG_VALUE  | trip.objectives[0].met
            "report": {"date": "soon"}                                 | WRONG_VALUE  | report.date
            "report": {"flow": {"one": [["a"]]}}                       | WRONG_VALUE  | report.flow.one
            "report": {"outputs": "pdf"}                               | WRONG_VALUE  | report.outputs
            "report": {"style": {"speakers": "shouting"}}              | WRONG_VALUE  | report.style.speakers
            """)
    void aWrongValueRefusesTheFileAndSaysWhere(String part, Cause cause, String place) {
        var problem = rejected(file(part).getBytes(StandardCharsets.UTF_8));
        assertEquals(cause, problem.cause());
        assertEquals(place, problem.place());
    }

    @Test
    void whatIsWrongIsQuotedInShort() {
        assertEquals(new Problem(Effect.REFUSED, Cause.WRONG_VALUE, "report.date", "😀".repeat(40) + "…"),
                rejected(file("\"report\": {\"date\": \"" + "😀".repeat(5000) + "\"}").getBytes(
                        StandardCharsets.UTF_8)));
    }

    @Test
    void nothingIsNoVisit() {
        assertEquals(Cause.EMPTY, rejected(new byte[0]).cause());
        assertEquals(Cause.EMPTY, rejected(" \n".getBytes(StandardCharsets.UTF_8)).cause());
    }

    @Test
    @Timeout(10)
    void deepFilesAreRefused() {
        var deep = file("\"x\": " + "[".repeat(100_000) + "]".repeat(100_000));
        assertEquals(Cause.BROKEN, rejected(deep.getBytes(StandardCharsets.UTF_8)).cause());
    }

    @Test
    @Timeout(10)
    void hugeFilesAreRefused() {
        assertEquals(Cause.TOO_LARGE, rejected("x".repeat(VisitFile.MOST_BYTES + 1).getBytes(
                StandardCharsets.US_ASCII)).cause());
    }

    @Test
    void otherEncodingsAreRefused() {
        assertEquals(Cause.BROKEN, rejected(file("\"visitor\": {\"name\": \"Zoë\"}").getBytes(
                StandardCharsets.ISO_8859_1)).cause());
    }

    @Test
    void aByteOrderMarkIsNoMistake() {
        assertEquals(ready(file("\"x\": 1")), ready("\ufeff" + file("\"x\": 1")));
    }

    @RepeatedTest(200)
    @Timeout(10)
    void noBytesBreakTheReader(RepetitionInfo run) throws IOException {
        var random = new Random(run.getCurrentRepetition());
        var bytes = full().getBytes(StandardCharsets.UTF_8);
        for (var at = 0; at < 1 + random.nextInt(3); at++) {
            bytes[random.nextInt(bytes.length)] = "0\"{}[],:nx\\".getBytes(StandardCharsets.US_ASCII)[random.nextInt(
                    11)];
        }

        switch (VisitFile.read(bytes)) {
            case ReadVisit.Ready(var conference, var visit) -> {
                var again = ready(VisitFile.write(conference, visit));
                assertEquals(VisitFile.write(conference, visit), VisitFile.write(again.conference(), again.visit()),
                        "seed " + run.getCurrentRepetition());
            }
            case ReadVisit.Rejected(var problem) -> assertEquals(Effect.REFUSED, problem.effect());
        }
    }

    private static String file(String parts) {
        return "{" + HEAD + ", " + parts + "}";
    }

    private static ConferenceFacts facts(Visit visit) {
        return new ConferenceFacts(visit.conference(), "Harbour Days 2027", Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty());
    }

    private static Visit withNotes(Visit visit, List<Note> notes) {
        return new Visit(visit.conference(), visit.visitor(), visit.talks(), visit.own(), visit.days(),
                visit.hiddenTracks(), notes, visit.ratings(), visit.attendance(), visit.people(), visit.actions(),
                visit.trip(), visit.glossary(), visit.photos(), visit.report(), visit.unknown());
    }

    private static ReadVisit.Ready ready(String text) {
        return switch (VisitFile.read(text.getBytes(StandardCharsets.UTF_8))) {
            case ReadVisit.Ready ready -> ready;
            case ReadVisit.Rejected(var problem) -> fail(problem.toString());
        };
    }

    private static Problem rejected(byte[] bytes) {
        return assertInstanceOf(ReadVisit.Rejected.class, VisitFile.read(bytes)).problem();
    }

    private static String full() throws IOException {
        try (var stream = Objects.requireNonNull(VisitFileTest.class.getResourceAsStream("full.visit.json"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
