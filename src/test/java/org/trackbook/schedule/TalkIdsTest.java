package org.trackbook.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trackbook.model.TalkId;

class TalkIdsTest {
    private static final LocalDateTime START = LocalDateTime.parse("2020-02-01T10:00");

    @Test
    void aRepeatedIdGetsANumber() {
        var ids = new TalkIds(Set.of("5", "6"));
        assertEquals(new TalkId("5"), ids.unique("5"));
        assertEquals(new TalkId("5~2"), ids.unique("5"));
        assertEquals(new TalkId("5~3"), ids.unique("5"));
        assertEquals(new TalkId("6"), ids.unique("6"));
    }

    @Test
    void aNumberThatIsWrittenElsewhereIsLeftOut() {
        var ids = new TalkIds(Set.of("5", "5~2"));
        assertEquals(new TalkId("5"), ids.unique("5"));
        assertEquals(new TalkId("5~3"), ids.unique("5"));
        assertEquals(new TalkId("5~2"), ids.unique("5~2"));
    }

    /// Notes hang on it: this hash must never change.
    @Test
    void withoutAnIdItIsAHashOfTitleStartAndRoom() {
        assertEquals("x37c8b84d", TalkIds.of("Moles", START, "Barn"));
        assertNotEquals(TalkIds.of("Moles", START, "Barn"), TalkIds.of("Voles", START, "Barn"));
        assertNotEquals(TalkIds.of("Moles", START, "Barn"), TalkIds.of("Moles", START.plusMinutes(5), "Barn"));
        assertNotEquals(TalkIds.of("Moles", START, "Barn"), TalkIds.of("Moles", START, "Hut"));
    }
}
