package org.trackbook.schedule;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.trackbook.model.Cause;
import org.trackbook.model.Effect;
import org.trackbook.schedule.LinkedEvents.Event;

/// Reads events as schema.org describes them, in a file of JSON-LD or in the scripts of a web page. An event that has
/// parts is the conference, a day or a track; one that has none is a talk.
final class JsonLd {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Pattern DAY_NAME = Pattern
            .compile("(?:.*\\b(?:day|tag|jour|giorno|día|dag|dia)\\s*\\d{1,2}\\b.*"
                    + "|.*(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b.*|\\d{4}-\\d{2}-\\d{2}.*"
                    + "|.*\\b(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)\\b.*)");
    private static final int LONGEST_DAY_NAME = 60;

    private final LinkedEvents linked;
    private final Reading reading;
    private final Draft draft = new Draft();
    private String venue = "";

    private JsonLd(LinkedEvents linked, Reading reading) {
        this.linked = linked;
        this.reading = reading;
    }

    /// A page with one event says that there is a conference; if it links a schedule too, that says more.
    static boolean fits(Document document) throws Refusal {
        return switch (document.form()) {
            case JSON -> LinkedData.isIn(document.json()) && !document.linked().events().isEmpty();
            case WEB_PAGE -> {
                var talks = talks(document.linked()).size();
                yield talks > 1 || (talks == 1 && PageLinks.of(document.page()).isEmpty());
            }
            case EMPTY, XML, UNKNOWN -> false;
        };
    }

    static Draft read(Document document, Reading reading) throws Refusal {
        var format = new JsonLd(document.linked(), reading);
        if (document.is(Shape.Form.WEB_PAGE)) {
            format.draft.acronym = document.page().title();
            format.draft.baseUrl = document.page().base();
            LinkedData.broken(document.page())
                    .forEach(said -> reading.tell(Effect.SKIPPED, Cause.BROKEN, "", said));
        }
        return format.schedule();
    }

    private static List<Event> talks(LinkedEvents linked) {
        return linked.events().stream().filter(event -> !event.hasParts() && !isConference(event)).toList();
    }

    /// What stands alone and lasts for days, or says no hour, is a conference whose talks are not here.
    private static boolean isConference(Event event) {
        if (event.whole().isPresent()) {
            return false;
        }
        var start = Moment.read(LinkedData.text(event.said(), "startDate"));
        var end = Moment.read(LinkedData.text(event.said(), "endDate"));
        if (start.isEmpty() || start.get().time().isEmpty()) {
            return true;
        }
        return end.isPresent() && DAY.compareTo(Duration.between(
                start.get().date().atTime(start.get().time().orElseThrow()),
                end.get().date().atTime(end.get().time().orElse(LocalTime.MAX)))) < 0;
    }

    private Draft schedule() throws Refusal {
        var talks = talks(linked);
        var conference = conference(talks);
        conference.ifPresent(this::conference);
        var number = 0;
        for (var talk : talks) {
            var made = talk(talk, conference, ++number);
            reading.talk(number - 1L, talks.size(), made.spot);
            draft.undeclared.add(made);
        }
        return draft;
    }

    /// The outermost event that holds the talks; a series that holds one edition only stands for that one.
    private Optional<Event> conference(List<Event> talks) {
        var outermost = talks.stream().map(JsonLd::outermost).filter(Event::hasParts).distinct().toList();
        if (outermost.size() == 1) {
            var found = outermost.getFirst();
            var parts = parts(found);
            while (parts.size() == 1 && parts.getFirst().hasParts()) {
                found = parts.getFirst();
                parts = parts(found);
            }
            return Optional.of(found);
        }
        // no talk is part of anything: an event that lasts for days is what they belong to
        var conferences = linked.events().stream().filter(it -> !it.hasParts() && isConference(it)).toList();
        return outermost.isEmpty() && conferences.size() == 1
                ? Optional.of(conferences.getFirst())
                : Optional.empty();
    }

    private List<Event> parts(Event event) {
        return linked.events().stream().filter(it -> it.whole().filter(whole -> whole == event).isPresent()).toList();
    }

    private static Event outermost(Event event) {
        var at = event;
        while (at.whole().isPresent()) {
            at = at.whole().get();
        }
        return at;
    }

    private void conference(Event event) {
        draft.title = LinkedData.text(event.said(), "name", "headline");
        draft.start = LinkedData.text(event.said(), "startDate");
        draft.baseUrl = draft.baseUrl.isEmpty() ? LinkedData.text(event.said(), "url") : draft.baseUrl;
        for (var location : LinkedData.values(event.said(), "location")) {
            var place = linked.resolved(location);
            venue = venue.isEmpty() ? LinkedData.name(place) : venue;
            LinkedData.values(place, "address").stream().map(linked::resolved).forEach(this::address);
        }
        draft.venue = venue;
    }

    /// `address`: a text, or a `PostalAddress`.
    private void address(Node address) {
        var city = LinkedData.text(address, "addressLocality");
        draft.city = draft.city.isEmpty() ? city : draft.city;
        draft.country = LinkedData.country(address).orElse(address.isText() ? address.word() : draft.country);
    }

    private Draft.OneTalk talk(Event event, Optional<Event> conference, int number) {
        var said = event.said();
        var title = LinkedData.text(said, "name", "headline");
        var talk = new Draft.OneTalk(Spot.at(number, "Event", number));
        talk.title = title;
        talk.start = LinkedData.text(said, "startDate");
        talk.end = LinkedData.text(said, "endDate");
        talk.duration = LinkedData.text(said, "duration");
        talk.id = id(said);
        talk.cancelled = isOff(LinkedData.values(said, "eventStatus"));
        talk.subtitle = LinkedData.text(said, "alternativeHeadline");
        talk.summary = cut(talk, "abstract", LinkedData.text(said, "abstract", "disambiguatingDescription"));
        talk.description = cut(talk, "description", LinkedData.text(said, "description"));
        talk.language = language(LinkedData.values(said, "inLanguage"));
        talk.url = path(address(said, "url", "mainEntityOfPage"));
        talk.track = track(event, conference);
        talk.room = room(event, conference, talk);
        if (!talk.room.isEmpty()) {
            draft.rooms.add(talk.room);
        }
        for (var person : LinkedData.values(said, "performer", "performers", "actor", "actors", "speaker",
                "speakers")) {
            var name = LinkedData.name(linked.resolved(person));
            if (!name.isEmpty() && !talk.persons.contains(name)) {
                talk.persons.add(name);
            }
        }
        for (var recording : LinkedData.values(said, "recordedIn")) {
            talk.recordings.add(address(linked.resolved(recording), "contentUrl", "url", "embedUrl"));
        }
        LinkedData.values(said, "sameAs")
                .forEach(link -> talk.links.add(new Draft.OneLink("", link.word().strip())));
        return talk;
    }

    private static String cut(Draft.OneTalk talk, String what, String text) {
        if (text.length() <= Limits.TEXT) {
            return text;
        }
        talk.cut.add(what);
        return text.substring(0, Limits.TEXT);
    }

    /// `identifier`: a text, or a `PropertyValue`; else the `@id`, unless it is only good within this document.
    private static String id(Node said) {
        for (var identifier : LinkedData.values(said, "identifier")) {
            var value = identifier.isWord() ? identifier.word() : LinkedData.text(identifier, "value");
            if (!value.isBlank()) {
                return value;
            }
        }
        var id = said.text("@id");
        return id.startsWith("_:") ? "" : id;
    }

    /// `eventStatus`: an event that is postponed does not take place at its time either.
    private static boolean isOff(List<Node> states) {
        for (var state : states) {
            var word = LinkedData.bareName(state.isWord() ? state.word() : state.text("@id", "name"))
                    .toLowerCase(Locale.ROOT);
            if (word.endsWith("cancelled") || word.endsWith("canceled") || word.endsWith("postponed")) {
                return true;
            }
        }
        return false;
    }

    private static String language(List<Node> said) {
        if (said.isEmpty()) {
            return "";
        }
        var code = LinkedData.text(said.getFirst(), "alternateName");
        return code.isEmpty() ? LinkedData.name(said.getFirst()) : code;
    }

    /// What is known to be an address, and is no whole one, is a path.
    private static String path(String url) {
        return url.isEmpty() || url.startsWith("/") || url.startsWith(".") || url.indexOf(':') >= 0 ? url : "./" + url;
    }

    private static String address(Node said, String... properties) {
        for (var value : LinkedData.values(said, properties)) {
            var address = value.isWord() ? value.word() : value.text("@id", "@value");
            if (!address.isBlank()) {
                return address;
            }
        }
        return "";
    }

    /// What a talk is part of within the conference, unless it is named like a day.
    private static String track(Event event, Optional<Event> conference) {
        for (var at = event.whole(); at.isPresent() && !at.equals(conference); at = at.get().whole()) {
            var name = Words.line(LinkedData.text(at.get().said(), "name"));
            var isDay = name.length() < LONGEST_DAY_NAME && DAY_NAME.matcher(name.toLowerCase(Locale.ROOT)).matches();
            if (!name.isEmpty() && !isDay && at.get().whole().isPresent()) {
                return name;
            }
        }
        return "";
    }

    /// Where it takes place, or what it is part of. The place of the conference is no room.
    private String room(Event event, Optional<Event> conference, Draft.OneTalk talk) {
        for (var at = Optional.of(event); at.isPresent() && !at.equals(conference); at = at.get().whole()) {
            for (var location : LinkedData.values(at.get().said(), "location")) {
                var place = linked.resolved(location);
                var name = LinkedData.name(place);
                if (LinkedData.hasType(place, "VirtualLocation"::equals)) {
                    talk.links.add(new Draft.OneLink(name, LinkedData.text(place, "url").strip()));
                } else if (!name.isEmpty()) {
                    return name.equals(venue) ? "" : name;
                }
            }
        }
        return "";
    }
}
