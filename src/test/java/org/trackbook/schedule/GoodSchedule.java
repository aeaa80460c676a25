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
            new GoodSchedule("widget",
                    "{\"rooms\":[{\"id\":1,\"name\":\"Barn\"}],\"timezone\":\"UTC\",\"speakers\":[],\"tracks\":[],\"talks\":[",
                    "{\"code\":\"A\",\"title\":\"Moles\",\"abstract\":\"<p>dig</p>\",\"start\":\"2020-02-01T10:00:00Z\","
                            + "\"end\":\"2020-02-01T10:30:00Z\",\"room\":1}",
                    ",", "]}"),
            new GoodSchedule("pretalx",
                    "{\"count\":1,\"next\":null,\"previous\":null,\"results\":[",
                    "{\"code\":\"\",\"title\":\"Moles\",\"description\":\"<p>dig</p>\",\"state\":\"confirmed\","
                            + "\"slot\":{\"start\":\"2020-02-01T10:00:00Z\",\"end\":\"2020-02-01T10:30:00Z\",\"room\":\"Barn\"}}",
                    ",", "]}"),
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
            new GoodSchedule("xcal", "<iCalendar><vcalendar><x-wr-calname>T</x-wr-calname>",
                    "<vevent><uid>1</uid><dtstart>2020-02-01T10:00</dtstart><dtend>2020-02-01T10:30</dtend>"
                            + "<summary>Moles</summary><description>&lt;p&gt;dig&lt;/p&gt;</description></vevent>",
                    "", "</vcalendar></iCalendar>"),
            new GoodSchedule("ical", """
                    BEGIN:VCALENDAR
                    X-WR-CALNAME:T
                    """, """
                    BEGIN:VEVENT
                    UID:1
                    DTSTART:2020-02-01T10:00
                    DTEND:2020-02-01T10:30
                    SUMMARY:Moles
                    DESCRIPTION:<p>dig</p>
                    END:VEVENT
                    """, "", "END:VCALENDAR\n"),
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
