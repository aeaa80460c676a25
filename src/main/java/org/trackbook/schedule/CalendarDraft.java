package org.trackbook.schedule;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import net.fortuna.ical4j.model.TemporalAmountAdapter;
import org.trackbook.model.Cause;
import org.trackbook.model.Effect;
import org.trackbook.model.Kind;

/// Makes a draft of the events of a calendar, in whatever notation they were.
final class CalendarDraft {
    /// What an event may say that matters here; `PENTABARF:` stands before what is not of any specification.
    static final Set<String> ASKED_FOR = Set.of("UID", "RECURRENCE-ID", "SEQUENCE", "DTSTART", "DTEND", "DURATION",
            "TZID", "RRULE", "RDATE", "EXDATE", "SUMMARY", "DESCRIPTION", "X-ALT-DESC", "LOCATION", "CATEGORIES",
            "CATEGORY", "ATTENDEE", "URL", "STATUS", "ATTACH", "CONFERENCE", "PENTABARF:START", "PENTABARF:END",
            "PENTABARF:EVENT-SLUG", "PENTABARF:TITLE", "PENTABARF:SUBTITLE", "PENTABARF:LANGUAGE",
            "PENTABARF:LANGUAGE-CODE", "PENTABARF:TRACK");

    private static final Pattern GUID = Pattern
            .compile("\\p{XDigit}{8}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{12}");
    private static final int GUID_LENGTH = 36;
    private static final Pattern TALK_OF_FOSDEM = Pattern
            .compile("https?:/+(?:[a-z]+\\.)?fosdem\\.org/.*/event/([^/]+)/?");
    private static final Pattern VENUE_OF_INDICO = Pattern.compile("(.+) \\(([^()]+)\\)");

    private final Draft draft = new Draft();
    private final Map<String, String> calendar;
    private final List<CalendarEvent> events;
    private final OwnZones ownZones;
    private final Reading reading;
    private final CalendarWriter writer;
    private final Map<String, Optional<ZoneId>> zones = new HashMap<>();
    private Optional<ZoneId> zone = Optional.empty();

    private CalendarDraft(Map<String, String> calendar, List<CalendarEvent> events, OwnZones ownZones,
            Reading reading) {
        this.calendar = calendar;
        this.events = events;
        this.ownZones = ownZones;
        this.reading = reading;
        this.writer = CalendarWriter.of(calendar("PRODID"), events.isEmpty() ? "" : events.getFirst().value("UID"));
    }

    /// @param calendar the properties of the calendar itself
    /// @throws Refusal if there are too many talks, or nobody wants them any longer
    static Draft of(Map<String, String> calendar, List<CalendarEvent> events, OwnZones ownZones, Reading reading)
            throws Refusal {
        return new CalendarDraft(calendar, events, ownZones, reading).draft();
    }

    private String calendar(String property) {
        return calendar.getOrDefault(property, "");
    }

    private Draft draft() throws Refusal {
        title();
        var current = withoutOlder();
        findZone(current);
        var replaced = Series.replaced(current);
        for (var event : current) {
            add(event, replaced.getOrDefault(event.value("UID").strip(), Set.of()));
        }
        if (writer == CalendarWriter.INDICO) {
            partVenue();
        }
        // calendars list no rooms, and their talks stand in any order
        var rooms = new TreeSet<>(String.CASE_INSENSITIVE_ORDER.thenComparing(String::compareTo));
        draft.undeclared.forEach(talk -> rooms.add(talk.room));
        rooms.remove("");
        draft.rooms.addAll(rooms);
        draft.byPretalxOrFrab = writer == CalendarWriter.FRAB || writer == CalendarWriter.PRETALX;
        return draft;
    }

    private void title() {
        var uid = events.isEmpty() ? "" : events.getFirst().value("UID").strip();
        var product = calendar("PRODID").strip();
        var name = Words.line(first(calendar("X-WR-CALNAME"), calendar("NAME")));
        draft.title = writer.title(product, name)
                .orElse(first(name, writer == CalendarWriter.SYMPOSION ? calendar("X-WR-CALDESC") : ""));
        draft.acronym = writer.guessedTitle(product, uid);
        if (writer == CalendarWriter.FOSDEM || writer == CalendarWriter.BOOKMARKS) {
            draft.city = "Brussels";
        }
    }

    private static String first(String one, String other) {
        return one.isBlank() ? other : one;
    }

    /// RFC 5545, 3.8.7.4: of two events with one `UID` the greater `SEQUENCE` is the newer version.
    private List<CalendarEvent> withoutOlder() {
        if (events.stream().allMatch(event -> sequence(event) == 0)) {
            return events;
        }
        var newest = new HashMap<String, Integer>();
        for (var event : events) {
            newest.merge(key(event), sequence(event), Math::max);
        }
        var current = new ArrayList<CalendarEvent>(events.size());
        for (var event : events) {
            if (event.value("UID").isBlank() || sequence(event) == newest.getOrDefault(key(event), 0)) {
                current.add(event);
            } else {
                tell(event, Effect.SKIPPED, Cause.OLDER_VERSION, event.value("UID").strip());
            }
        }
        return current;
    }

    private static String key(CalendarEvent event) {
        return event.value("UID").strip() + "\n" + event.value("RECURRENCE-ID").strip();
    }

    private static int sequence(CalendarEvent event) {
        var digits = event.value("SEQUENCE").strip();
        return !digits.isEmpty() && digits.length() < 10 && digits.chars().allMatch(it -> it >= '0' && it <= '9')
                ? Integer.parseInt(digits)
                : 0;
    }

    private void tell(CalendarEvent event, Effect effect, Cause cause, String... facts) {
        var words = (event.value("UID").strip() + " " + Words.line(event.value("SUMMARY"))).strip();
        draft.remarks.add(new Draft.Remark(event.spot, words, effect, cause, List.of(facts)));
    }

    /// The zone of the conference is the one in which most of its talks start; where they say none, that of the
    /// calendar.
    private void findZone(List<CalendarEvent> current) {
        var times = new TreeMap<String, Integer>();
        var unknown = "";
        for (var event : current) {
            var name = zoneName(event.first("DTSTART").orElse(NONE), event);
            var found = zone(name);
            if (found.isPresent() && !isUtc(found.get())) {
                times.merge(found.get().getId(), 1, Integer::sum);
            } else if (found.isEmpty() && !ownZones.names().contains(name)) {
                unknown = first(unknown, name);
            }
        }
        var most = times.entrySet().stream().max(Map.Entry.comparingByValue()).map(it -> ZoneId.of(it.getKey()));
        zone = most.or(() -> named(calendar("X-WR-TIMEZONE")))
                .or(() -> named(calendar("TIMEZONE-ID")))
                .or(() -> ownZones.names().size() == 1 ? named(ownZones.names().getFirst()) : Optional.empty());
        draft.zone = zone.map(ZoneId::getId).orElse(unknown);
    }

    private static final CalendarProperty NONE = new CalendarProperty("", Map.of(), "");

    /// UTC is a zone of calendars, not of places.
    private Optional<ZoneId> named(String name) {
        return zone(name.strip()).filter(it -> !isUtc(it));
    }

    private static boolean isUtc(ZoneId zone) {
        return zone.normalized().equals(ZoneOffset.UTC);
    }

    private Optional<ZoneId> zone(String name) {
        return name.isEmpty()
                ? Optional.empty()
                : zones.computeIfAbsent(name,
                        it -> ZoneNames.find(it).or(() -> ZoneNames.find(ownZones.alias(it))));
    }

    /// FOSDEM writes `TZID` as a property of its own.
    private static String zoneName(CalendarProperty time, CalendarEvent event) {
        var beside = time.parameter("TZID").replace("\"", "").strip();
        return beside.isEmpty() ? event.value("TZID").strip() : beside;
    }

    private Optional<CalendarTime> time(CalendarEvent event, String name) {
        return event.first(name).flatMap(property -> CalendarTime.read(property.value(), zoneName(property, event)));
    }

    private void add(CalendarEvent event, Set<LocalDateTime> replaced) throws Refusal {
        var start = time(event, "DTSTART");
        var isSeries = (event.first("RRULE").isPresent() || event.first("RDATE").isPresent())
                && event.first("RECURRENCE-ID").isEmpty();
        if (start.isEmpty() || !isSeries) {
            draft.undeclared.add(talk(event, start));
            return;
        }
        var series = Series.of(event, start.get(), replaced);
        if (!series.whole()) {
            tell(event, Effect.GUESSED, Cause.SERIES, event.value("RRULE", "RDATE").strip(),
                    Integer.toString(series.starts().size()));
        }
        if (series.starts().isEmpty()) {
            tell(event, Effect.SKIPPED, Cause.OLDER_VERSION, event.value("UID").strip());
        }
        for (var at : series.starts()) {
            reading.talk(event.spot.order(), event.spot.order(), event.spot);
            var talk = talk(event, Optional.of(at));
            talk.guid = "";
            moveEnd(talk, event, start.get(), at);
            draft.undeclared.add(talk);
        }
    }

    /// Where a series says when its first event ends, the others are as long.
    private void moveEnd(Draft.OneTalk talk, CalendarEvent event, CalendarTime first, CalendarTime at) {
        var end = time(event, "DTEND");
        if (end.isPresent() && end.get().offset().equals(first.offset()) && end.get().zone().equals(first.zone())) {
            talk.end = published(end.get().at(at.wall().plus(Duration.between(first.wall(), end.get().wall()))));
        }
    }

    private Draft.OneTalk talk(CalendarEvent event, Optional<CalendarTime> start) {
        var talk = new Draft.OneTalk(event.spot);
        talk.id = event.value("UID").strip();
        var local = talk.id.indexOf('@') < 0 ? talk.id : talk.id.substring(0, talk.id.indexOf('@'));
        talk.guid = local.length() == GUID_LENGTH && GUID.matcher(local).matches() ? local : "";
        talk.start = event.value("PENTABARF:START").strip();
        if (talk.start.isEmpty()) {
            talk.start = start.map(this::published).orElse(event.value("DTSTART").strip());
        }
        talk.wholeDay = start.isPresent() && start.get().wholeDay();
        if (talk.wholeDay) {
            talk.kind = Optional.of(Kind.INFO);
        }
        length(talk, event);
        talk.cancelled = isCancelled(event.value("STATUS")) || calendar("METHOD").strip().equalsIgnoreCase("CANCEL");
        talk.room = Words.line(event.value("LOCATION"));
        talk.url = event.value("URL").strip();
        talk.slug = event.value("PENTABARF:EVENT-SLUG").strip();
        talk.subtitle = event.value("PENTABARF:SUBTITLE");
        talk.language = first(event.value("PENTABARF:LANGUAGE-CODE", "PENTABARF:LANGUAGE"),
                event.first("SUMMARY").map(it -> it.parameter("LANGUAGE")).orElse(""));
        if (talk.slug.isEmpty() && talk.url.contains("fosdem.org/")) {
            var page = TALK_OF_FOSDEM.matcher(talk.url);
            talk.slug = page.matches() ? page.group(1) : "";
        }
        tracks(talk, event);
        title(talk, event);
        text(talk, event);
        links(talk, event);
        event.cut.stream().filter(cut -> !talk.cut.contains(cut)).forEach(talk.cut::add);
        return talk;
    }

    private static boolean isCancelled(String status) {
        return status.strip().equalsIgnoreCase("CANCELLED") || status.strip().equalsIgnoreCase("CANCELED");
    }

    private String published(CalendarTime time) {
        var wall = time.wall().toString();
        if (time.offset().isPresent()) {
            return wall + time.offset().get();
        }
        var named = zone(time.zone());
        if (time.zone().isEmpty() || (named.isPresent() && named.equals(zone))) {
            return wall;
        }
        return named.map(it -> it.getRules().getOffset(time.wall()))
                .or(() -> ownZones.offset(time.zone(), time.wall()))
                .map(offset -> wall + offset)
                .orElse(wall);
    }

    /// RFC 5545, 3.6.1: an end, a length, or neither; a date alone lasts a day then.
    private void length(Draft.OneTalk talk, CalendarEvent event) {
        var end = time(event, "DTEND");
        if (end.isPresent() && !(talk.wholeDay && published(end.get()).equals(talk.start))) {
            talk.end = first(event.value("PENTABARF:END").strip(), published(end.get()));
            return;
        }
        var length = event.value("DURATION").strip();
        talk.duration = talk.wholeDay && length.isEmpty() ? "PT24H" : readable(length);
    }

    /// RFC 5545, 3.3.6, or what frab (`003000`) and FOSDEM (`00:30:00:00`) take for it.
    private static String readable(String length) {
        if (length.length() == 6 && length.chars().allMatch(Character::isDigit)) {
            return length.substring(0, 2) + ":" + length.substring(2, 4);
        }
        if (length.length() == 11 && length.endsWith(":00:00")) {
            return length.substring(0, 5);
        }
        if (length.isEmpty() || length.length() > 20 || "P+-".indexOf(length.charAt(0)) < 0) {
            return length;
        }
        try {
            var amount = TemporalAmountAdapter.parse(length.toUpperCase(Locale.ROOT)).getDuration();
            return (amount instanceof Period ? Duration.ofDays(amount.get(ChronoUnit.DAYS)) : Duration.from(amount))
                    .toString();
        } catch (DateTimeException | ArithmeticException none) {
            return length;
        }
    }

    private void tracks(Draft.OneTalk talk, CalendarEvent event) {
        var categories = new ArrayList<String>(2);
        for (var category : event.all("CATEGORIES")) {
            if (!category.value().isBlank()) {
                categories.add(category.value());
            }
        }
        talk.track = first(event.value("PENTABARF:TRACK"), categories.isEmpty() ? "" : categories.getFirst());
        talk.type = first(event.value("CATEGORY"), categories.size() < 2
                ? ""
                : String.join(", ", categories.subList(1, categories.size())));
    }

    private void title(Draft.OneTalk talk, CalendarEvent event) {
        var summary = event.value("SUMMARY");
        talk.persons.addAll(CalendarSpeakers.attending(event));
        talk.title = first(event.value("PENTABARF:TITLE"), summary);
        if (writer.writesSpeakersInTitle() && talk.persons.isEmpty() && event.value("PENTABARF:TITLE").isEmpty()) {
            var parted = CalendarSpeakers.ofTitle(summary);
            talk.title = parted.rest();
            talk.persons.addAll(parted.speakers());
            if (parted.guessed()) {
                tell(event, Effect.GUESSED, Cause.SPEAKERS_FROM_TITLE, String.join(", ", parted.speakers()));
            }
        }
        var colon = summary.lastIndexOf(": ");
        if (writer == CalendarWriter.SYMPOSION && colon > 0 && talk.type.isEmpty()) {
            talk.type = Kinds.ofType(summary.substring(colon + 2)) == Kind.TALK ? "" : summary.substring(colon + 2);
        }
    }

    private void text(Draft.OneTalk talk, CalendarEvent event) {
        var html = event.value("X-ALT-DESC");
        var text = event.value("DESCRIPTION");
        if (talk.persons.isEmpty()) {
            var parted = CalendarSpeakers.ofText(text, writer == CalendarWriter.INDICO);
            if (parted.isPresent()) {
                talk.persons.addAll(parted.get().speakers());
                text = parted.get().rest();
            }
        }
        if (writer == CalendarWriter.INDICO && text.endsWith(talk.url)) {
            text = text.substring(0, text.length() - talk.url.length()).stripTrailing();
        }
        text = html.isBlank() ? text : html;
        if (writer.writesAbstract() && !talk.id.contains("@@")) {
            talk.summary = text;
        } else {
            talk.description = text;
        }
    }

    private static void links(Draft.OneTalk talk, CalendarEvent event) {
        for (var attachment : event.all("ATTACH")) {
            if (attachment.parameter("ENCODING").isEmpty() && attachment.value().strip().startsWith("http")) {
                talk.attachments.add(link(attachment));
            }
        }
        for (var conference : event.all("CONFERENCE")) {
            talk.links.add(link(conference));
        }
    }

    private static Draft.OneLink link(CalendarProperty property) {
        var words = first(property.parameter("LABEL"), first(property.parameter("X-LABEL"),
                property.parameter("FILENAME")));
        return new Draft.OneLink(Words.line(words), property.value().strip());
    }

    /// Indico writes `Room (Venue)`: the venue is the conference's where it is everywhere the same.
    private void partVenue() {
        var venues = new HashSet<String>();
        for (var talk : draft.undeclared) {
            var parts = VENUE_OF_INDICO.matcher(talk.room);
            if (!talk.room.isEmpty()) {
                venues.add(parts.matches() ? parts.group(2) : "");
            }
        }
        if (venues.size() != 1 || venues.contains("")) {
            return;
        }
        draft.venue = venues.iterator().next();
        for (var talk : draft.undeclared) {
            var parts = VENUE_OF_INDICO.matcher(talk.room);
            talk.room = parts.matches() ? parts.group(1) : talk.room;
        }
    }
}
