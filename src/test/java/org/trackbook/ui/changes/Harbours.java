package org.trackbook.ui.changes;

import java.util.List;
import java.util.stream.Collectors;

/// Versions of one small schedule, as a site would publish them one after the other.
final class Harbours {
    static final String NETS = event("n", "10:00", "00:30", "Mending nets", "Sea", "Pier", "Inês Duro");
    static final String ROPES = event("r", "11:00", "01:00", "Ropes nobody has tested", "Sea", "Pier", "Cleo Bay");
    static final String BRICKS = event("b", "14:00", "00:30", "Bricks for the quay", "Land", "Yard", "Ada Wren");
    static final String SAND = event("s", "15:00", "00:30", "Sand and silt", "Land", "Yard", "Maria Lima");
    static final String FOG = event("f", "16:00", "00:30", "Fog, and what helps", "Sky", "Loft", "Tom Hale");
    static final String RAIN = event("w", "17:00", "00:30", "Rain as it falls", "Sky", "Loft", "Uma Lake");

    /// As it was imported.
    static final String FIRST = schedule("1", NETS, ROPES, BRICKS, SAND, FOG, RAIN);

    /// Bricks moved into the way of the ropes, sand has another speaker, fog another title, rain is gone, and there is
    /// a talk about gulls.
    static final String SECOND = schedule("2", NETS, ROPES,
            event("b", "11:30", "00:45", "Bricks for the quay", "Land", "Yard", "Ada Wren"),
            event("s", "15:00", "00:30", "Sand and silt", "Land", "Yard", "Maria Lima, Ben Rope"),
            event("f", "16:00", "00:30", "Fog, and what does not", "Sky", "Loft", "Tom Hale"),
            event("g", "18:00", "00:30", "Gulls", "Sky", "Loft", "Eva Kite"));

    /// Rain is there again, under another number and title, and the nets are cancelled.
    static final String THIRD = schedule("3",
            event("n", "10:00", "00:30", "CANCELLED: Mending nets", "Sea", "Pier", "Inês Duro"), ROPES,
            event("b", "11:30", "00:45", "Bricks for the quay", "Land", "Yard", "Ada Wren"),
            event("s", "15:00", "00:30", "Sand and silt", "Land", "Yard", "Maria Lima, Ben Rope"),
            event("f", "16:00", "00:30", "Fog, and what does not", "Sky", "Loft", "Tom Hale"),
            event("g", "18:00", "00:30", "Gulls", "Sky", "Loft", "Eva Kite"),
            event("x", "17:00", "00:30", "Rain, once more", "Sky", "Loft", "Uma Lake"));

    /// Most of it is missing.
    static final String TORN = schedule("0", NETS, ROPES);

    private Harbours() {
    }

    static String schedule(String version, String... events) {
        return """
                <schedule><conference><title>Harbour Days 2027</title><city>Lisbon</city><release>%s</release>
                <time_zone_name>Europe/Lisbon</time_zone_name><day_change>04:00</day_change></conference>
                <day index="1" date="2027-05-22">%s</day></schedule>
                """.formatted(version, String.join("\n", events));
    }

    static String event(String id, String start, String length, String title, String track, String room,
            String speakers) {
        var persons = List.of(speakers.split(", ")).stream().map("<person>%s</person>"::formatted).collect(
                Collectors.joining());
        return """
                <room name="%s"><event id="%s" guid="00000000-0000-4000-8000-0000000000%s"><start>%s</start>
                <duration>%s</duration><title>%s</title><track>%s</track><persons>%s</persons></event></room>"""
                .formatted(room, id, Integer.toHexString(id.charAt(0)), start, length, title, track, persons);
    }
}
