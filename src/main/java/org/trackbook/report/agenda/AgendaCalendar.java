package org.trackbook.report.agenda;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trackbook.model.Conference;
import org.trackbook.model.Person;
import org.trackbook.model.Room;
import org.trackbook.model.Status;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.model.Track;
import org.trackbook.model.Visit;
import org.trackbook.plan.DayAgenda;
import org.trackbook.plan.Entry;
import org.trackbook.plan.Why;
import org.trackbook.text.Block;
import org.trackbook.text.Markdown;

/// The agenda as a calendar (RFC 5545), for a phone: an event for each talk and own entry, with an alarm ten minutes before.
/// A cancelled talk says so, a backup takes no time.
final class AgendaCalendar {
    private static final DateTimeFormatter WALL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);
    private static final String PRODUCT = "-//Trackbook//Trackbook//EN";

    private final Conference conference;
    private final Visit visit;
    private final ZoneId zone;
    private final Function<TalkId, String> uids;
    private final String stamp;
    private final SheetWords words;
    private final StringBuilder lines = new StringBuilder();

    /// @param uids the name of each talk, which never changes
    /// @param stamp when it is written
    AgendaCalendar(Conference conference, Visit visit, Function<TalkId, String> uids, Instant stamp,
            SheetWords words) {
        this.conference = conference;
        this.visit = visit;
        zone = conference.zone().id();
        this.uids = uids;
        this.stamp = UTC.format(stamp.atZone(ZoneOffset.UTC));
        this.words = words;
    }

    String text(List<DayAgenda> agenda) {
        var entries = agenda.stream().flatMap(day -> day.talks().stream()).toList();
        raw("BEGIN", "VCALENDAR");
        raw("VERSION", "2.0");
        raw("PRODID", PRODUCT);
        raw("CALSCALE", "GREGORIAN");
        text("NAME", conference.title());
        text("X-WR-CALNAME", conference.title());
        text("X-WR-TIMEZONE", zone.getId());
        if (!entries.isEmpty()) {
            lines.append(ZoneLines.of(zone, bound(entries, Comparator.naturalOrder(), it -> it.slot().start()),
                    bound(entries, Comparator.reverseOrder(), it -> it.slot().end())));
        }
        entries.forEach(this::event);
        raw("END", "VCALENDAR");
        return lines.toString();
    }

    private static Instant bound(List<Entry.Attend> entries, Comparator<Instant> order,
            Function<Entry.Attend, Instant> end) {
        return entries.stream().map(end).min(order).orElseThrow();
    }

    private void event(Entry.Attend entry) {
        var talk = entry.talk();
        var cancelled = talk.status() == Status.CANCELLED;
        raw("BEGIN", "VEVENT");
        text("UID", uids.apply(talk.id()));
        raw("DTSTAMP", stamp);
        time("DTSTART", talk.slot().start());
        time("DTEND", talk.slot().end());
        text("SUMMARY", talk.title());
        talk.room().map(Room::value).ifPresent(room -> text("LOCATION", room));
        var description = description(entry);
        if (!description.isEmpty()) {
            text("DESCRIPTION", description);
        }
        url(talk).ifPresent(url -> raw("URL", url));
        talk.track().map(Track::value).ifPresent(track -> text("CATEGORIES", track));
        raw("STATUS", cancelled ? "CANCELLED" : entry.why() == Why.BACKUP ? "TENTATIVE" : "CONFIRMED");
        raw("TRANSP", cancelled || entry.why() == Why.BACKUP ? "TRANSPARENT" : "OPAQUE");
        if (!cancelled && entry.why() != Why.BACKUP) {
            raw("BEGIN", "VALARM");
            raw("ACTION", "DISPLAY");
            raw("TRIGGER", "-PT10M");
            text("DESCRIPTION", talk.title());
            raw("END", "VALARM");
        }
        raw("END", "VEVENT");
    }

    private String description(Entry.Attend entry) {
        var talk = entry.talk();
        var head = Stream.of(
                Optional.of(talk.speakers().stream().map(Person::value).collect(Collectors.joining(", ")))
                        .filter(names -> !names.isEmpty())
                        .map(names -> "Speakers: " + names),
                words.backupFor(conference, visit, talk),
                talk.track().map(track -> words.say("track", track.value())),
                url(talk)).flatMap(Optional::stream).collect(Collectors.joining("\n"));
        return Stream.of(head, talk.text().subtitle(), plain(talk.text().summary()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    private static String plain(String markdown) {
        return Markdown.parse(markdown).stream().map(Block::plain).collect(Collectors.joining("\n\n"));
    }

    /// What is no address would break a line that must be one.
    private static Optional<String> url(Talk talk) {
        var link = WebLink.of(talk.text().url());
        try {
            return link.isEmpty() ? link : Optional.of(new URI(link.get()).toASCIIString());
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }

    private void time(String name, Instant instant) {
        lines.append(ContentLine.raw(name + ";TZID=" + parameter(zone.getId()), WALL.format(instant.atZone(zone))));
    }

    private static String parameter(String value) {
        return value.matches("[^\";:,]+") ? value : ContentLine.quoted(value);
    }

    private void text(String name, String value) {
        lines.append(ContentLine.text(name, value));
    }

    private void raw(String name, String value) {
        lines.append(ContentLine.raw(name, value));
    }
}
