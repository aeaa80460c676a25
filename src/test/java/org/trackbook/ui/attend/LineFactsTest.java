package org.trackbook.ui.attend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trackbook.ui.attend.LineFacts.OfAction;
import org.trackbook.ui.attend.LineFacts.OfPerson;
import org.trackbook.ui.attend.LineFacts.OfQuote;

class LineFactsTest {
    @Test
    void anActionHasATaskAnOwnerAndADate() {
        assertEquals(Optional.of(new OfAction("- [ ]", "Try it on two hosts", "me", "2027-06-20")),
                LineFacts.of("- [ ] Try it @me on two hosts 2027-06-20"));
        assertEquals(Optional.of(new OfAction("[10:45] 2. [x]", "Ask", "", "")), LineFacts.of("[10:45] 2. [x] Ask"));
        assertEquals("- [ ] Ask @Ada-Quay 2027-06-20", new OfAction("- [ ]", " Ask ", "Ada Quay", "2027-06-20").line());
    }

    @Test
    void aPersonHasANameAnOrganisationAndASubject() {
        assertEquals(Optional.of(new OfPerson("", "Didac Oriol", "DRLM", "test logs: all of them")),
                LineFacts.of("@Didac Oriol (DRLM): test logs: all of them"));
        assertEquals(Optional.of(new OfPerson("", "", "", "")), LineFacts.of("@"));
        assertEquals("@Didac (DRLM)", new OfPerson("", " Didac ", "DRLM", "").line());
    }

    @Test
    void aQuotationEndsWithWhoSaidIt() {
        assertEquals(Optional.of(new OfQuote(">", "It -- mostly -- works", "Ada Quay")),
                LineFacts.of("> It -- mostly -- works — Ada Quay"));
        assertEquals(Optional.of(new OfQuote(">", "It works", "")), LineFacts.of("> It works"));
        assertEquals("> It works — Ben", new OfQuote(">", "It works", "Ben").line());
    }

    @ParameterizedTest
    @ValueSource(strings = {"- [ ] Try it @me 2027-06-20", "[10:45] - [x] Ask", "@Didac (DRLM): test logs", "@Didac",
            "> It works", "> It works — Ada Quay", "- [ ]", ">"})
    void whatIsReadAndWrittenStaysAsItWas(String line) {
        assertEquals(line, LineFacts.of(line).orElseThrow().line());
    }

    @Test
    void aLineWithoutAMarkHasNothingToFillIn() {
        assertEquals(Optional.empty(), LineFacts.of("! It works"));
        assertEquals(Optional.empty(), LineFacts.of("- a list"));
    }

    @Test
    void aDayIsTypedInAHurry() {
        var today = LocalDate.of(2027, 5, 22);
        assertEquals(Optional.of(LocalDate.of(2027, 6, 20)), DueDate.parse(" 2027-06-20 ", today));
        assertEquals(Optional.of(LocalDate.of(2027, 6, 2)), DueDate.parse("6-2", today));
        assertEquals(Optional.of(LocalDate.of(2028, 2, 3)), DueDate.parse("02-03", today));
        assertEquals(Optional.of(LocalDate.of(2027, 5, 29)), DueDate.parse("7", today));
        assertEquals(Optional.empty(), DueDate.parse("2027-02-30", today));
        assertEquals(Optional.empty(), DueDate.parse("soon", today));
    }
}
