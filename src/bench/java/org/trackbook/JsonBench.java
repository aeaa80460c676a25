package org.trackbook;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
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

/// How long reading JSON takes, beside the library's bare tree of the same bytes, each text of which is looked at. What
/// is published within a web page is found in it by the bare library for pages.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class JsonBench {
    @Param({"schedule-json", "widget", "pretalx", "sessionize", "indico", "json-ld", GeneratedJson.IN_PAGE})
    public String format = "";

    @Param({"1000", "10000"})
    public int talks;

    @Param
    public Prose prose = Prose.HTML;

    private byte[] bytes = {};
    private final ScheduleReader reader = new ScheduleReader(ZoneId.of("UTC"));

    @Setup
    public void generate() {
        bytes = GeneratedJson.bytes(format, talks, prose);
        if (!(read() instanceof Import.Ready ready) || ready.conference().talks().size() != talks) {
            throw new IllegalStateException("not read: " + format);
        }
    }

    @Benchmark
    public Import read() {
        return reader.read(bytes, "generated", Progress.NONE);
    }

    @Benchmark
    public long walk() {
        return walked(format.equals(GeneratedJson.IN_PAGE)
                ? JsonMapper.shared().readTree(script())
                : JsonMapper.shared().readTree(bytes));
    }

    private String script() {
        return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)).getElementsByTag("script").getFirst().data();
    }

    private static long walked(JsonNode node) {
        if (node.isValueNode()) {
            return node.asString().length();
        }
        long seen = 0;
        for (var entry : node.properties()) {
            seen += entry.getKey().length() + walked(entry.getValue());
        }
        for (var child : node.isArray() ? node : JsonMapper.shared().createArrayNode()) {
            seen += walked(child);
        }
        return seen;
    }
}
