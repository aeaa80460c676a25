package org.trackbook.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trackbook.testkit.Articles.note;
import static org.trackbook.testkit.Articles.notes;
import static org.trackbook.testkit.Articles.talk;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trackbook.model.Conference;
import org.trackbook.model.Finding;
import org.trackbook.model.Mend;
import org.trackbook.model.NoteId;
import org.trackbook.model.TalkId;
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
            "[a](https://a.example) and [b](https://a.example) | link-doubled n",
            "`Zoe Dühr 1-2 **` is code. | ^^"})
    void wordsAreLookedOver(String typed, String found) {
        assertEquals(found.replace("\\u00a0", "\u00a0"), said(typed));
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
