package org.trackbook.cli;

import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/// JSON as all commands print it: what is absent is `null`, instants have seconds and an offset in figures.
final class Json {
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx",
            Locale.ROOT);

    private final JsonGenerator out;

    private Json(JsonGenerator out) {
        this.out = out;
    }

    /// The text of what is said.
    static String text(Consumer<Json> said) {
        var text = new StringWriter();
        try (var out = new JsonFactory().createGenerator(new Indented(), text)) {
            said.accept(new Json(out));
        }
        return text.toString();
    }

    /// The same line ends on every system.
    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            var indenter = new DefaultIndenter("  ", "\n");
            var printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""));
            printer.indentObjectsWith(indenter);
            printer.indentArraysWith(indenter);
            return printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    void object(Runnable entries) {
        out.writeStartObject();
        entries.run();
        out.writeEndObject();
    }

    void object(String name, Runnable entries) {
        out.writeName(name);
        object(entries);
    }

    /// A list; each thing writes one value.
    <T> void list(Collection<T> things, Consumer<T> each) {
        out.writeStartArray();
        things.forEach(each);
        out.writeEndArray();
    }

    <T> void list(String name, Collection<T> things, Consumer<T> each) {
        out.writeName(name);
        list(things, each);
    }

    void numbers(int... numbers) {
        out.writeArray(numbers, 0, numbers.length);
    }

    void texts(String name, Collection<String> texts) {
        list(name, texts, out::writeString);
    }

    void put(String name, String text) {
        out.writeStringProperty(name, text);
    }

    /// A text that may be absent.
    void put(String name, Optional<String> text) {
        if (text.isPresent()) {
            put(name, text.get());
        } else {
            out.writeNullProperty(name);
        }
    }

    /// A text that is absent where it is empty.
    void prose(String name, String text) {
        put(name, Optional.of(text).filter(it -> !it.isEmpty()));
    }

    void put(String name, long number) {
        out.writeNumberProperty(name, number);
    }

    void put(String name, boolean flag) {
        out.writeBooleanProperty(name, flag);
    }

    void number(String name, Optional<Integer> number) {
        if (number.isPresent()) {
            put(name, number.get());
        } else {
            out.writeNullProperty(name);
        }
    }

    void put(String name, Instant instant, ZoneId zone) {
        put(name, INSTANT.format(instant.atZone(zone)));
    }

    void instant(String name, Optional<Instant> instant, ZoneId zone) {
        put(name, instant.map(it -> INSTANT.format(it.atZone(zone))));
    }

    void put(String name, LocalDate date) {
        put(name, date.toString());
    }
}
