package org.trackbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trackbook.Terminal;
import org.trackbook.testkit.VisitJson;
import tools.jackson.databind.JsonNode;

class SettingTest {
    @TempDir
    Path folder = Path.of("");

    private Terminal terminal = new Terminal(folder);

    @BeforeEach
    void fillTheLibrary() {
        terminal = Harbour.terminal(folder);
    }

    private String set(String... values) {
        var words = new String[values.length + 3];
        System.arraycopy(new String[]{"set", Harbour.ID, "--json"}, 0, words, 0, 3);
        System.arraycopy(values, 0, words, 3, values.length);
        var ran = terminal.run(words);
        return ran.status() == 0 ? ran.json().path("outcome").asString() : ran.status() + " " + ran.err();
    }

    private JsonNode visit() {
        var file = folder.resolve("v.visit.json");
        assertEquals(0, terminal.run("export", Harbour.ID, "--to", file.toString()).status());
        try {
            return VisitJson.tree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
            "report.style.verdicts | true | true", "report.style.speakers | bold_link | \"bold_link\"",
            "report.title | Two days: \"rope\" | \"Two days: \\\"rope\\\"\"", "report.title | 2027 | \"2027\"",
            "report.title | \"quoted\" | \"quoted\"", "report.tags | [\"a\",\"b\"] | [\"a\",\"b\"]",
            "report.tags | boats, tides | [\"boats\",\"tides\"]", "report.sections | days | [\"days\"]",
            "report.extra.gh_issue_number | 1288 | 1288", "report.extra.layout | post | \"post\"",
            "report.flow.1 | [[\"a\",\"b\"]] | [[\"a\",\"b\"]]", "report.kind | minutes | \"minutes\"",
            "report.date | 2027-06-01 | \"2027-06-01\"", "trip.place | Lisbon | \"Lisbon\"",
            "trip.attend_again | false | false", "visitor.name | Ana Sá | \"Ana Sá\"",
            "trip.objectives | [{\"text\":\"learn\",\"met\":\"yes\"}] | [{\"text\":\"learn\",\"met\":\"yes\"}]",
            "trip.costs.0 | {\"what\":\"Bed\",\"amount\":\"8.00\",\"currency\":\"EUR\"} | {\"what\":\"Bed\",\"amount\":\"8.00\",\"currency\":\"EUR\"}",
            "report.outputs | [{\"kind\":\"manager\",\"file\":\"m.pdf\"}] | [{\"kind\":\"manager\",\"file\":\"m.pdf\"}]",
            "glossary | [{\"term\":\"Bowline\",\"bold\":true}] | [{\"term\":\"Bowline\",\"bold\":true}]"})
    void whatIsSetStandsInTheVisitFile(String key, String value, String json) {
        assertEquals("done", set(key + "=" + value));
        assertEquals(VisitJson.tree("{\"it\":" + json + "}").get("it"),
                visit().at("/" + key.replace('.', '/')));
        assertEquals("unchanged", set(key + "=" + value));
    }

    @Test
    void aPlaceInAListIsSetAndTakenAwayByItsNumber() {
        set("trip.objectives=[{\"text\":\"learn\"},{\"text\":\"meet\"}]");
        assertEquals("done", set("trip.objectives.1.met=partly"));
        assertEquals("partly", visit().at("/trip/objectives/1/met").asString());
        assertEquals("done", set("trip.objectives.0=null"));
        assertEquals("meet", visit().at("/trip/objectives/0/text").asString());
    }

    @Test
    void nullAndNothingTakeAValueAway() {
        set("report.title=Rope", "trip.place=Lisbon");
        assertEquals("done", set("report.title=null", "trip.place="));
        assertTrue(visit().at("/report/title").isMissingNode());
        assertTrue(visit().at("/trip/place").isMissingNode());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {"report.style.verdicts=perhaps", "report.kind=poem",
            "report.flavour=runes", "report.date=tomorrow", "report.outputs=3", "trip.costs.7.what=x"})
    void aValueThatCannotBeIsRefusedAndNothingIsTaken(String value) {
        var ran = terminal.run("set", Harbour.ID, "--json", "trip.place=Lisbon", value);
        assertEquals(1, ran.status(), ran.err());
        assertTrue(ran.json().at("/error/place").asString().startsWith(value.substring(0, 9)), ran.out());
        assertTrue(visit().at("/trip").isMissingNode());
    }

    @Test
    void aKeyThatIsNoneIsWrongUsageThatNamesTheNearest() {
        var ran = terminal.run("set", Harbour.ID, "--json", "report.stile.verdicts=true");
        assertEquals(2, ran.status());
        assertEquals("report.style.verdicts", ran.json().at("/error/candidates/0").asString());
        assertEquals(2, terminal.run("set", Harbour.ID, "report.title").status());
        assertEquals(2, terminal.run("set", Harbour.ID, "notes=[]").status());
    }
}
