package org.trackbook.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CellsTest {
    @Test
    void whatASpreadsheetWouldComputeIsLedByAnApostrophe() {
        assertEquals(List.of("'=1", "'+1", "'-1", "'@x", "'\tx", "'\rx", "'＝1", "1-1", "'tis", "", "a=b"),
                List.of("=1", "+1", "-1", "@x", "\tx", "\rx", "＝1", "1-1", "'tis", "", "a=b")
                        .stream()
                        .map(Cells::neutral)
                        .toList());
    }

    @Test
    void everyTextIsReadAsItWas() {
        var texts = List.of("=1", "'=1", "''=1", "'", "''", "'tis", "-", "'-", "\t", "", "plain", "'\n");
        assertEquals(texts, texts.stream().map(Cells::neutral).map(Cells::plain).toList());
    }
}
