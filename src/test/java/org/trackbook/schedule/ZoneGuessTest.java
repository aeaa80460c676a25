package org.trackbook.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoneGuessTest {
    @ParameterizedTest
    @CsvSource({"Brussels,'',Europe/Brussels", "BERLIN,'',Europe/Berlin", "New York,'',America/New_York",
            "'São Paulo, Brazil','',America/Sao_Paulo", "'Ghent, Belgium','',Europe/Brussels",
            "'Hamburg (Germany)','',Europe/Berlin", "Málaga – España,'',Europe/Madrid",
            "'','Hall 3, Lyon, France',Europe/Paris", "Kochi / India,'',Asia/Kolkata", "Vaduz,Belgium,Europe/Vaduz",
            "Wien,Österreich,Europe/Vienna"})
    void aCityOrACountryTellsTheZone(String city, String venue, String zone) {
        assertEquals(Optional.of(ZoneId.of(zone)), ZoneGuess.of(city, venue));
    }

    @ParameterizedTest
    @CsvSource({"'',Online", "Springfield,Town Hall", "'United States',''", "'',''", "GMT,EST"})
    void whatTellsNothingIsNotGuessed(String city, String venue) {
        assertEquals(Optional.empty(), ZoneGuess.of(city, venue));
    }
}
