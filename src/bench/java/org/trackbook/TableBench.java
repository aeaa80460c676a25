package org.trackbook;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.trackbook.model.Progress;
import org.trackbook.schedule.Import;
import org.trackbook.schedule.ScheduleReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/// How long reading a table takes, beside the library's own rows of the same bytes, each text of which is looked at.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class TableBench {
    @Param({"1000", "10000"})
    public int talks;

    @Param
    public Prose prose = Prose.HTML;

    private byte[] bytes = {};
    private final ScheduleReader reader = new ScheduleReader(ZoneId.of("UTC"));
    private final CsvMapper walker = CsvMapper.builder().build();

    @Setup
    public void generate() {
        var sessions = JsonMapper.shared().readTree(GeneratedJson.bytes("sessionize", talks, prose)).path("sessions");
        bytes = ("id,title,start,end,room,speakers,abstract,description\n"
                + StreamSupport.stream(sessions.spliterator(), false).map(TableBench::row)
                        .collect(Collectors.joining()))
                .getBytes(StandardCharsets.UTF_8);
        if (!(read() instanceof Import.Ready ready) || ready.conference().talks().size() != talks) {
            throw new IllegalStateException("not read");
        }
    }

    private static String row(JsonNode session) {
        return session.path("id").asString() + "," + cell(session, "title") + "," + cell(session, "startsAt") + ","
                + cell(session, "endsAt") + ",Room " + session.path("roomId").asString() + ",Ida Quist; Ola Nyman,"
                + cell(session, "abstract") + "," + cell(session, "description") + "\n";
    }

    private static String cell(JsonNode session, String key) {
        return '"' + session.path(key).asString().replace("\"", "\"\"") + '"';
    }

    @Benchmark
    public Import read() {
        return reader.read(bytes, "generated", Progress.NONE);
    }

    @Benchmark
    public long walk() {
        var seen = 0L;
        var rows = walker.readerForMapOf(String.class).with(CsvSchema.emptySchema().withHeader())
                .<Map<String, String>>readValues(bytes);
        while (rows.hasNext()) {
            for (var cell : rows.next().values()) {
                seen += cell.length();
            }
        }
        return seen;
    }
}
