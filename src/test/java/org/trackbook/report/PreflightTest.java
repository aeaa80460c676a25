package org.trackbook.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trackbook.testkit.Articles.note;
import static org.trackbook.testkit.Articles.notes;
import static org.trackbook.testkit.Articles.talk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trackbook.model.Conference;
import org.trackbook.model.Finding;
import org.trackbook.model.Flavour;
import org.trackbook.model.Mend;
import org.trackbook.model.NoteId;
import org.trackbook.model.ReportKind;
import org.trackbook.model.TalkId;
import org.trackbook.model.Visit;
import org.trackbook.testkit.Articles;
import org.trackbook.testkit.Talks;

/// What is found before a report is published, and what would settle it.
class PreflightTest {
    private static final Conference HARBOUR = Talks.conference(
            Talks.titled(Talks.talk("a", "Rope", 1, "10:00", 30), "Tides", "Zoë Dühr", "Jorge Salamero"));

    private static List<Finding> findings(String rest) {
        return Articles.report(HARBOUR, Articles.visit(rest)).findings().stream()
                .filter(it -> !it.rule().equals("tldr-missing")).toList();
    }

    private static String said(String text) {
        return String.join(",", findings(notes(talk("n", "a", text))).stream().map(it -> it.rule() + " " + it.place()
                + it.mend().map(mend -> mend instanceof Mend.Replace(_, var from, var to) ? " " + from + ">" + to : "")
                        .orElse(""))
                .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
            "Zoe Dühr spoke. | name-misspelled n Zoe Dühr>Zoë Dühr",
            "Jorge Salamerro's talk. | name-misspelled n Jorge Salamerro>Jorge Salamero",
            "Zoë Dühr and Jorge Salamero’s talk. | ^^", "From 24-27 June. | range-hyphen n 24-27>24–27",
            "On 2027-05-22, B-12 and a-b. | ^^", "A **bold start. | mark-up-open n", "A `tick. | mark-up-open n",
            "In Javascript. | spelling n Javascript>JavaScript", "A&nbsp;b. | entity n &nbsp;>\u00a0",
            "[a](https://a.example) and [b](https://a.example) | link-doubled n [b](https://a.example)>b",
            "[a](https://a.example) and [a](https://a.example) | link-doubled n",
            "See **this** now. | bold-word n **this**>*this*",
            "**Zoë Dühr** and __Tides__ | bold-word n __Tides__>*Tides*",
            "Zoë Dühr said **no way**. | ^^",
            "**What it was**\\n\\nTides. | bold-heading n **What it was**>#### What it was",
            "**Zoë Dühr** | ^^",
            "`Zoe Dühr 1-2 **` is code. | ^^"})
    void wordsAreLookedOver(String typed, String found) {
        assertEquals(found.replace("\\u00a0", "\u00a0"), said(typed.replace("\\n", "\n")));
    }

    private static List<String> rules(Flavour flavour, String rest) {
        return rules(flavour, Articles.visit(rest));
    }

    private static List<String> rules(Flavour flavour, Visit visit) {
        return Report.of(HARBOUR, visit, ReportKind.ARTICLE, flavour, Articles.TODAY, Set.of("a.jpeg"),
                Set.of("b.png")).findings().stream().map(
                        it -> (it.rule() + " " + it.place()
                                + it.mend().map(mend -> " " + mend).orElse("")).replace("  ", " ").strip())
                .toList();
    }

    @Test
    void aBlogWantsToKnowItsAuthorItsTagsAndWhatToShowOfAPage() {
        var notes = notes(note("t", "{\"trip\": \"tldr\"}", "Go."));
        assertEquals(List.of("tags-missing Say[key=tags]", "featured-missing"), rules(Flavour.ENDPOINT_2021, notes));
        var nobody = Articles.read("""
                {"format": "trackbook-visit/1", "conference": {"id": "harbour-days-2027", "title": "Harbour Days 2027",
                "start": "2027-05-22", "end": "2027-05-23", "zone": "Europe/Lisbon"}, %s}""".formatted(notes)).visit();
        assertEquals(List.of("author-missing Say[key=author]", "tags-missing Say[key=tags]"),
                rules(Flavour.JEKYLL, nobody));
        assertEquals(List.of(), rules(Flavour.PLAIN, notes));
        assertEquals(List.of(), rules(Flavour.HUGO,
                notes + ", \"report\": {\"author\": \"Ann\", \"tags\": [\"sea\"]}"));
    }

    @Test
    void theBottomLineCanStandInThePlaceOfTheOpening() {
        assertEquals(List.of("tldr-missing Move[note=NoteId[value=b], to=TLDR]"),
                rules(Flavour.PLAIN, notes(note("b", "{\"trip\": \"bottom_line\"}", "Worth it."))));
        assertEquals(List.of("tldr-missing Write[part=TLDR]"),
                rules(Flavour.PLAIN, notes(note("b", "{\"trip\": \"intro\"}", "Why."))));
    }

    @Test
    void aLinkToTheOwnSiteNeedsNoHost() {
        var linked = notes(note("t", "{\"trip\": \"tldr\"}",
                "[Go](https://www.endpoint.com/blog/go) and [see](https://sea.example/a)."))
                + ", \"report\": {\"author\": \"Ann\", \"tags\": [\"sea\"], "
                + "\"outputs\": [{\"flavour\": \"hugo\", \"site\": \"https://sea.example\"}]}";
        assertEquals(
                List.of("link-own t Replace[note=NoteId[value=t], from=https://www.endpoint.com/blog/go, to=/blog/go]"),
                rules(Flavour.ENDPOINT_2017, linked));
        assertEquals(List.of("link-own t Replace[note=NoteId[value=t], from=https://sea.example/a, to=/a]"),
                rules(Flavour.HUGO, linked));
        assertEquals(List.of(), rules(Flavour.PLAIN, linked));
    }

    @Test
    void aPhotoIsThereLightAndDescribed() {
        var photos = notes(note("t", "{\"trip\": \"tldr\"}", "Go.")) + """
                , "photos": [{"id": "a", "file": "a.jpeg", "width": 4, "height": 3, "alt": "Sea"},
                {"id": "b", "file": "b.png", "width": 4, "height": 3, "alt": ""}]""";
        assertEquals(
                List.of("photo-missing b.png", "photo-heavy b.png", "photo-without-alt b.png Describe[photo=b.png]"),
                rules(Flavour.PLAIN, photos));
    }

    @Test
    void aTalkThatIsNamedAndWasMissedIsFoundInOtherWordsToo() {
        var conference = Talks.conference(Talks.titled(Talks.talk("a", "Rope", 1, "10:00", 30), "Tides at noon"),
                Talks.talk("b", "Rope", 1, "11:00", 30));
        var visit = Articles.visit(notes(note("t", "{\"trip\": \"tldr\"}", "Go."),
                talk("n", "b", "Better than [[Tides at noon]].")) + """
                        , "attendance": [{"talk": "a", "state": "room_full"}]""");
        assertEquals(List.of(new Finding("talk-not-attended", Finding.Severity.HINT, "n", List.of("Tides at noon"))),
                Articles.report(conference, visit).findings());
    }

    @Test
    void aTalkThatWasMissedIsNotTold() {
        assertEquals(List.of(new Finding("talk-not-attended", Finding.Severity.HINT, "n", List.of("Tides"))),
                findings(notes(talk("n", "a", "Great."))
                        + ", \"attendance\": [{\"talk\": \"a\", \"state\": \"missed\"}]"));
    }

    @Test
    void aBestTalkWantsAVerdict() {
        var rest = notes(talk("n", "a", "Great.")) + ", \"ratings\": [{\"talk\": \"a\", \"stars\": 5}], "
                + "\"report\": {\"sections\": [\"days\", \"favourites\"]}";
        assertEquals(List.of(new Finding("favourite-without-verdict", Finding.Severity.HINT, "a", List.of("Tides"),
                Optional.of(new Mend.Judge(new TalkId("a"))))), findings(rest));
        assertEquals(List.of(), findings(rest.replace("Great.", "Great.\\n= A must.")));
    }

    @Test
    void aMendNamesItsNote() {
        var found = findings(notes(note("i", "{\"day\": 1}", "Morning."), talk("n", "a", "Zoe Dühr."))
                + ", \"report\": {\"flow\": {\"1\": [[\"i\", \"n\"]]}}");
        assertEquals(Optional.of(new Mend.Replace(new NoteId("n"), "Zoe Dühr", "Zoë Dühr")),
                found.getFirst().mend());
    }
}
