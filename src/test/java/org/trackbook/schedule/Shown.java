package org.trackbook.schedule;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.StringJoiner;
import org.trackbook.model.Conference;
import org.trackbook.model.Link;
import org.trackbook.model.Person;
import org.trackbook.model.Problem;
import org.trackbook.model.Room;
import org.trackbook.model.Talk;

/// An import as a page of text: everything in it, nothing that is empty.
final class Shown {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ssxxx");

    private Shown() {
    }

    static String of(Import read) {
        var lines = new StringJoiner("\n", "", "\n");
        switch (read) {
            case Import.Ready(var conference, var format, var problems, var columns, var next) -> {
                lines.add(format);
                add(lines, conference);
                conference.talks().forEach(talk -> add(lines, talk, conference.zone().id()));
                columns.ifPresent(it -> lines.add("columns " + it.header() + " as " + it.chosen()));
                next.ifPresent(it -> lines.add("goes on at " + it));
                add(lines, problems);
            }
            case Import.Rejected(var format, var problem) -> {
                lines.add("rejected " + format);
                add(lines, List.of(problem));
            }
            case Import.Page(var links, var base) -> lines.add("page with " + links + " " + base);
            case Import.Cancelled() -> lines.add("cancelled");
        }
        return lines.toString();
    }

    private static void add(StringJoiner lines, Conference it) {
        lines.add("%s | %s | %s | %s".formatted(it.id().value(), it.title(), it.venue(), it.city()));
        lines.add("zone %s %s, version %s".formatted(it.zone().id(), it.zone().from(), it.version()));
        it.days().forEach(day -> lines.add("day %d %s: %s to %s".formatted(day.number(), day.date(),
                time(day.start(), it.zone().id()), time(day.end(), it.zone().id()))));
        lines.add("rooms " + it.rooms().stream().map(Room::value).toList());
    }

    private static void add(StringJoiner lines, Talk it, ZoneId zone) {
        lines.add("");
        lines.add("%s %s %s, day %d, %s, %d min".formatted(it.id().value(), it.kind(), it.status(), it.day(),
                time(it.slot().start(), zone), it.slot().length().toMinutes()));
        lines.add("  " + it.title());
        add(lines, "subtitle", it.text().subtitle());
        add(lines, "guid", it.guid().map(guid -> guid.value()).orElse(""));
        add(lines, "room", it.room().map(room -> room.value()).orElse(""));
        add(lines, "track", it.track().map(track -> track.value()).orElse(""));
        add(lines, "type", it.text().type());
        add(lines, "language", it.text().language());
        add(lines, "speakers", String.join(", ", it.speakers().stream().map(Person::value).toList()));
        add(lines, "url", it.text().url());
        add(lines, "slug", it.text().slug());
        add(lines, "feedback", it.text().feedback());
        it.text().links().forEach(link -> add(lines, "link", link(link)));
        it.text().attachments().forEach(link -> add(lines, "attachment", link(link)));
        it.text().recordings().forEach(url -> add(lines, "recording", url));
        add(lines, "summary", it.text().summary());
        add(lines, "description", it.text().description());
    }

    private static String link(Link link) {
        return "[" + link.label() + "] " + link.url();
    }

    private static void add(StringJoiner lines, String what, String value) {
        if (!value.isEmpty()) {
            lines.add("  " + what + ": " + value.replace("\n", "\n    "));
        }
    }

    private static void add(StringJoiner lines, List<Problem> problems) {
        lines.add("");
        problems.forEach(it -> lines
                .add("%s %s at %s %s".formatted(it.effect(), it.cause(), it.place(), it.facts())));
    }

    private static String time(Instant instant, ZoneId zone) {
        return TIME.format(instant.atZone(zone));
    }
}
