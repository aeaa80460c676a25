package org.trackbook.schedule;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/// A small good document of a format, to be spoilt and blown up: one talk called Moles between a head and a tail.
///
/// @param format its word, as in `Format.ALL`
/// @param between what stands between two talks
record GoodSchedule(String format, String head, String talk, String between, String tail) {
    static final List<GoodSchedule> ALL = List.of(
            new GoodSchedule("schedule-xml",
                    "<schedule><conference><title>T</title></conference><day index=\"1\" date=\"2020-02-01\">",
                    "<event id=\"1\"><start>10:00</start><duration>00:30</duration><title>Moles</title>"
                            + "<abstract>&lt;p&gt;dig&lt;/p&gt;</abstract></event>",
                    "", "</day></schedule>"),
            new GoodSchedule("schedule-json",
                    "{\"schedule\":{\"conference\":{\"title\":\"T\",\"days\":[{\"index\":1,\"date\":\"2020-02-01\",\"rooms\":{\"Barn\":[",
                    "{\"id\":1,\"start\":\"10:00\",\"duration\":\"00:30\",\"title\":\"Moles\",\"abstract\":\"<p>dig</p>\"}",
                    ",", "]}}]}}}"),
            new GoodSchedule("sessionize",
                    "{\"rooms\":[{\"id\":5,\"name\":\"Barn\"}],\"speakers\":[],\"categories\":[],\"questions\":[],\"sessions\":[",
                    "{\"id\":1,\"title\":\"Moles\",\"description\":\"<p>dig</p>\",\"startsAt\":\"2020-02-01T10:00:00\","
                            + "\"endsAt\":\"2020-02-01T10:30:00\",\"isServiceSession\":false,\"roomId\":5}",
                    ",", "]}"),
            new GoodSchedule("indico",
                    "{\"_type\":\"HTTPAPIResult\",\"results\":[{\"title\":\"T\",\"timezone\":\"Europe/Oslo\",\"contributions\":[",
                    "{\"id\":1,\"title\":\"Moles\",\"description\":\"<p>dig</p>\",\"duration\":30,"
                            + "\"startDate\":{\"date\":\"2020-02-01\",\"time\":\"10:00:00\",\"tz\":\"UTC\"},"
                            + "\"subContributions\":[{\"title\":\"dig\"}]}",
                    ",", "]}]}"),
            new GoodSchedule("csv", "id,title,start,minutes,description\n",
                    "1,Moles,2020-02-01 10:00,00:30,<p>dig</p>\n", "", ""),
            new GoodSchedule("json-ld",
                    "{\"@context\":\"https://schema.org\",\"@type\":\"Event\",\"name\":\"T\",\"subEvent\":[",
                    "{\"@type\":\"Event\",\"name\":\"Moles\",\"startDate\":\"2020-02-01T10:00\","
                            + "\"endDate\":\"2020-02-01T10:30\",\"description\":\"<p>dig</p>\"}",
                    ",", "]}"));

    byte[] withTalks(int talks) {
        return of(talk, talks);
    }

    /// As many talks as a file may be long, and no more.
    byte[] full() {
        return withTalks(
                (Limits.BYTES - head.length() - tail.length()) / (talk.length() + between.length()));
    }

    /// The one talk has other words in place of some of its own.
    byte[] with(String words, String others) {
        return of(talk.replace(words, others), 1);
    }

    private byte[] of(String one, int times) {
        var text = new StringBuilder(head);
        for (var time = 0; time < times; time++) {
            text.append(time == 0 ? "" : between).append(one);
        }
        return text.append(tail).toString().getBytes(UTF_8);
    }
}
