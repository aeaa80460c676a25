package org.trackbook.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trackbook.testkit.Talks.ZONE;
import static org.trackbook.testkit.Talks.at;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trackbook.model.Slot;

class SpansTest {
    private static List<Slot> times(String... spans) {
        return Stream.of(spans)
                .map(span -> new Slot(at(1, span.substring(0, 5)),
                        Duration.between(at(1, span.substring(0, 5)), at(1, span.substring(6)))))
                .toList();
    }

    private static List<String> said(List<Slot> times) {
        return times.stream()
                .map(slot -> slot.start().atZone(ZONE).toLocalTime() + "-" + slot.end().atZone(ZONE).toLocalTime())
                .toList();
    }

    @Test
    void timesThatOverlapOrTouchAreOne() {
        assertEquals(List.of("10:00-11:30", "12:00-12:30"),
                said(Spans.joined(times("11:00-11:30", "10:00-10:45", "10:30-11:00", "12:00-12:30", "12:10-12:20"))));
    }

    @Test
    void whatTwoTracksShareIsTheTimeInWhichBothRun() {
        var shared = Spans.shared(times("10:00-10:30", "10:30-11:00", "12:00-12:30"),
                times("10:15-10:45", "12:20-13:00", "14:00-15:00"));

        assertEquals(List.of("10:15-10:45", "12:20-12:30"), said(shared));
        assertEquals(Duration.ofMinutes(40), Spans.length(shared));
    }
}
