package org.trackbook.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FoldingTest {
    @Test
    void theShortWayComesToTheSameAsTheLong() {
        var random = new Random(7);
        for (var each = 0; each < 2000; each++) {
            var name = random.ints(random.nextInt(12), 0, 128)
                    .map(sign -> sign % 3 == 0 ? " \t\n\r\f\u000b\u001c".charAt(sign % 7) : sign)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertEquals(Folding.any(name), Folding.plain(name));
        }
    }

    @Test
    void caseAccentsAndDoubledBlanksDoNotCount() {
        assertEquals("cafe sa", Choice.folded("  Café \n SÁ "));
        assertEquals("go 1.25", Choice.folded(" Go\t\t1.25"));
    }
}
