package org.trackbook.schedule;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trackbook.model.Cause;
import org.trackbook.model.Effect;
import org.trackbook.model.Problem;
import org.trackbook.model.Progress;

class BytesTest {
    private static final String BODY = """
            <schedule><conference><title>Grüße</title><time_zone_name>Europe/Berlin</time_zone_name></conference>
            <day index="1" date="2020-02-01"><room name="Höhle">
            <event id="1"><start>10:00</start><duration>00:30</duration><title>Ärger im Bau</title></event>
            </room></day></schedule>""";

    private static List<Problem> problems(byte[] bytes) {
        return switch (new ScheduleReader(ZoneId.of("UTC")).read(bytes, "x.xml", Progress.NONE)) {
            case Import.Ready(var conference, var _, var problems, var _, var _) -> {
                assertEquals("Grüße", conference.title());
                assertEquals("Ärger im Bau", conference.talks().getFirst().title());
                yield problems;
            }
            case Import.Rejected(var _, var problem) -> List.of(problem);
            case Import.Page _,Import.Cancelled _ -> throw new AssertionError("no page, and nobody cancelled");
        };
    }

    @Test
    void anyCharsetThatIsDeclaredIsRead() {
        assertEquals(List.of(), problems(BODY.getBytes(UTF_8)));
        assertEquals(List.of(), problems(("\uFEFF" + BODY).getBytes(UTF_8)));
        assertEquals(List.of(), problems(("<?xml version='1.0' encoding='ISO-8859-1'?>" + BODY).getBytes(ISO_8859_1)));
        assertEquals(List.of(), problems(("<?xml version='1.0' encoding='UTF-16'?>" + BODY).getBytes(UTF_16)));
        assertEquals(List.of(), problems(("<?xml version='1.0'?>" + BODY).getBytes(UTF_16LE)));
        assertEquals(List.of(), problems(("<?xml version='1.0'?>" + BODY).getBytes(UTF_16BE)));
        assertEquals(List.of(), problems(("<?xml version='1.0' encoding='UTF-16'?>" + BODY).getBytes(UTF_8)));
        assertEquals(List.of(), problems(("<?xml version='1.0' encoding='x-unknown'?>" + BODY).getBytes(UTF_8)));
    }

    @Test
    void lineEndsAndBlanksInFrontDoNotMatter() {
        assertEquals(List.of(), problems(("\r\n \n<?xml version='1.0'?>\r\n" + BODY.replace("\n", "\r\n"))
                .getBytes(UTF_8)));
    }

    @Test
    void aWrongCharsetIsMendedAndListed() {
        var mended = new Problem(Effect.REPAIRED, Cause.WRONG_CHARSET, "x.xml", "UTF-8", "windows-1252");
        assertEquals(List.of(mended), problems(BODY.getBytes(ISO_8859_1)));
        var mixed = new ByteArrayOutputStream();
        var cut = BODY.indexOf("<day");
        mixed.writeBytes(BODY.substring(0, cut).getBytes(UTF_8));
        mixed.writeBytes(BODY.substring(cut).getBytes(ISO_8859_1));
        assertEquals(List.of(mended), problems(mixed.toByteArray()));
    }
}
