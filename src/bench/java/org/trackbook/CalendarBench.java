package org.trackbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
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

/// How long reading a calendar takes, beside what its library alone does with the same bytes: ical4j builds its own
/// calendar of them, StAX walks through them and looks at each text.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CalendarBench {
    @Param({"ical", "xcal"})
    public String format = "";

    @Param({"1000", "10000"})
    public int talks;

    @Param
    public Prose prose = Prose.HTML;

    private byte[] bytes = {};
    private final ScheduleReader reader = new ScheduleReader(ZoneId.of("UTC"));
    private final XMLInputFactory walker = XMLInputFactory.newDefaultFactory();

    @Setup
    public void generate() {
        bytes = GeneratedCalendar.bytes(format, talks, prose);
        walker.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        walker.setProperty(XMLInputFactory.IS_COALESCING, true);
        walker.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        walker.setProperty("jdk.xml.totalEntitySizeLimit", "0");
    }

    @Benchmark
    public Import read() {
        return reader.read(bytes, "generated", Progress.NONE);
    }

    @Benchmark
    public long walk() throws IOException, ParserException, XMLStreamException {
        if (format.equals("ical")) {
            return new CalendarBuilder().build(new ByteArrayInputStream(bytes)).getComponents().size();
        }
        var xml = walker.createXMLStreamReader(new ByteArrayInputStream(bytes));
        long seen = 0;
        while (xml.hasNext()) {
            xml.next();
            seen += xml.hasText() ? xml.getText().length() : xml.hasName() ? xml.getLocalName().length() : 0;
        }
        return seen;
    }
}
