package org.trackbook;

import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.Random;

/// A schedule of FOSDEM's shape in any size: 36 rooms, 70 tracks, 1.1 speakers and 3 links a talk, and HTML of 900
/// characters in two thirds of them. The same arguments give the same bytes.
final class GeneratedSchedule {
    private static final int ROOMS = 36;
    private static final int TRACKS = 70;
    private static final int LENGTH = 900;
    private static final String[] WORDS = """
            packet kernel garden archive compiler window signal harbour library thread schedule memory river mirror
            storage lantern network editor bridge cluster pattern account market printer weather station keyboard
            """.strip().split("\\s+");

    private final Random random;
    private final StringBuilder out = new StringBuilder();

    private GeneratedSchedule(int seed) {
        random = new Random(seed);
    }

    static byte[] bytes(int talks, Prose prose) {
        return new GeneratedSchedule(talks).write(talks, prose).getBytes(StandardCharsets.UTF_8);
    }

    private String write(int talks, Prose prose) {
        out.append("""
                <?xml version="1.0" encoding="UTF-8"?>
                <schedule>
                <conference><title>Generated %d</title><venue>Hall</venue><city>Brussels</city>
                <start>2027-02-06</start><end>2027-02-07</end><days>2</days><day_change>09:00:00</day_change>
                <timeslot_duration>00:05:00</timeslot_duration></conference>
                """.formatted(talks));
        int number = 0;
        for (int day = 1; day <= 2; day++) {
            out.append("<day index=\"%d\" date=\"2027-02-0%d\">%n".formatted(day, day + 5));
            for (int room = 0; room < ROOMS; room++) {
                out.append("<room name=\"Room %d\">%n".formatted(room));
                int here = talks / (2 * ROOMS) + ((day - 1) * ROOMS + room < talks % (2 * ROOMS) ? 1 : 0);
                for (int i = 0; i < here; i++) {
                    talk(++number, room, i, prose);
                }
                out.append("</room>\n");
            }
            out.append("</day>\n");
        }
        return out.append("</schedule>\n").toString();
    }

    private void talk(int number, int room, int position, Prose prose) {
        var start = LocalTime.of(9, 0).plusMinutes(5L * (position % 110));
        out.append("""
                <event id="%d"><start>%s</start><duration>00:25</duration><room>Room %d</room>
                <slug>talk_%d</slug><title>%s %d</title><subtitle/><track>Track %d</track><type>devroom</type>
                <language>en</language><abstract>%s</abstract><description>%s</description>
                <persons><person id="%d">%s</person>%s</persons><attachments/><links>
                """.formatted(number, start, room, number, words(4), number, number % TRACKS,
                number % 3 != 0 ? text(prose) : words(12), words(6), number, name(number),
                number % 10 == 0 ? "<person id=\"%d\">%s</person>".formatted(number + 100_000, name(number + 7)) : ""));
        for (int link = 0; link < 3; link++) {
            out.append("<link href=\"https://example.org/%d/%d\">%s</link>\n".formatted(number, link, words(2)));
        }
        out.append("</links></event>\n");
    }

    private String text(Prose prose) {
        return switch (prose) {
            case HTML -> html();
            case PLAIN -> plain();
            case SHORT -> words(12);
        };
    }

    private String plain() {
        var text = new StringBuilder();
        while (text.length() < LENGTH) {
            text.append(text.isEmpty() ? "" : "\n\n").append(words(40));
        }
        return text.toString();
    }

    private String html() {
        var text = new StringBuilder();
        while (text.length() < LENGTH) {
            text.append("&lt;p&gt;").append(words(18)).append(" &lt;em&gt;").append(words(2)).append("&lt;/em&gt; ")
                    .append("&lt;a href=\"https://example.org/").append(words(1)).append("\"&gt;").append(words(3))
                    .append("&lt;/a&gt;&lt;/p&gt;&lt;ul&gt;&lt;li&gt;").append(words(5)).append("&lt;/li&gt;&lt;li&gt;")
                    .append(words(6)).append("&lt;/li&gt;&lt;/ul&gt;");
        }
        return text.toString();
    }

    private static String name(int number) {
        return "Ada%d Wren%d".formatted(number % 97, number % 89);
    }

    private String words(int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }
}
