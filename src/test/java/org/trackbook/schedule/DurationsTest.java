package org.trackbook.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationsTest {
    @ParameterizedTest
    @CsvSource({"00:25,25", "1:30,90", "0:05,5", "0:90,90", "25:00,1500", "45,45", "PT1H15M,75", "0:00,0",
            "' 01:00 ',60"})
    void readsWhatSchedulesWrite(String published, int minutes) {
        assertEquals(Optional.of(new Durations.Length(Duration.ofMinutes(minutes), Optional.empty())),
                Durations.read(published));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":", "soon", "-00:30", "1:75", "1:2:3:4", "00:61:00", "12345678", "PT", "-PT5M", "1.5",
            "١٠:٠٠"})
    void whatIsNoLengthIsNone(String published) {
        assertEquals(Optional.empty(), Durations.read(published));
    }

    @Test
    void threePartsCanBeReadInTwoWays() {
        assertEquals(Optional.of(new Durations.Length(Duration.ofMinutes(90), Optional.of(Duration.ofMinutes(3_240)))),
                Durations.read("01:30:00"));
    }
}
