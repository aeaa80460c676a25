package org.trackbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trackbook.model.Kind;
import org.trackbook.model.Progress;
import org.trackbook.model.Status;
import org.trackbook.model.Talk;
import org.trackbook.schedule.Import;
import org.trackbook.schedule.ScheduleReader;

/// The conference of the first minute shows what Trackbook is for, and is itself without a fault.
class SampleConferenceTest {
    private Import.Ready read = new Import.Ready(org.trackbook.testkit.Talks.conference(), "", List.of(),
            Optional.empty(), Optional.empty());

    @BeforeEach
    void read() throws IOException {
        var file = Tree.RESOURCES.resolve("sample/kesterhaven-commons-2027.xml");
        read = assertInstanceOf(Import.Ready.class, new ScheduleReader(ZoneId.of("UTC"))
                .read(Files.readAllBytes(file), file.toString(), Progress.NONE));
    }

    @Test
    void itIsReadWithoutAComplaint() {
        assertEquals(List.of(), read.problems());
    }

    @Test
    void itHasTalksAndBreaksAndOneCancelledTalk() {
        assertEquals(Map.of(Kind.TALK, 62L, Kind.BREAK, 5L),
                talks().stream().collect(Collectors.groupingBy(Talk::kind, Collectors.counting())));
        assertEquals(List.of("Federated Potlucks"),
                talks().stream().filter(talk -> talk.status() == Status.CANCELLED).map(Talk::title).toList());
    }

    @Test
    void theNightWalkBelongsToTheFirstEvening() {
        var walk = talks().stream().filter(talk -> talk.title().startsWith("Night Walk")).findFirst().orElseThrow();
        assertEquals(1, walk.day());
        assertEquals(LocalTime.of(0, 30), walk.slot().start().atZone(read.conference().zone().id()).toLocalTime());
    }

    private List<Talk> talks() {
        return read.conference().talks();
    }
}
