package org.trackbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The talks of a generated schedule in the JSON formats of pretalx.
final class GeneratedJson {
    /// JSON-LD where it is usually found.
    static final String IN_PAGE = "json-ld-in-page";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Element schedule;
    private final ObjectNode root = JSON.createObjectNode();

    private GeneratedJson(int talks, Prose prose) {
        this.schedule = parsed(GeneratedSchedule.bytes(talks, prose));
    }

    /// @param format its word: `schedule-json`, `widget`, `pretalx`, `sessionize`, `indico`, `json-ld` or [#IN_PAGE]
    static byte[] bytes(String format, int talks, Prose prose) {
        var generated = new GeneratedJson(talks, prose);
        switch (format) {
            case "schedule-json" -> generated.schedule();
            case "widget" -> generated.widget();
            case "sessionize" -> generated.sessionize();
            case "indico" -> generated.indico();
            case "json-ld", IN_PAGE -> generated.linked();
            default -> generated.pretalx();
        }
        var json = generated.root.toString();
        return (format.equals(IN_PAGE) ? page(json) : json).getBytes(StandardCharsets.UTF_8);
    }

    private static String page(String json) {
        return """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><title>Generated</title>
                <script type="application/ld+json">%s</script></head>
                <body><h1>Generated</h1><p>The programme is below.</p></body></html>
                """.formatted(json.replace("</", "<\\/"));
    }

    private static Element parsed(byte[] bytes) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setAttribute("jdk.xml.maxGeneralEntitySizeLimit", "0");
            factory.setAttribute("jdk.xml.totalEntitySizeLimit", "0");
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes)).getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new IllegalStateException("generated schedules are good", broken);
        }
    }

    private void schedule() {
        var conference = root.putObject("schedule").putObject("conference").put("title", "Generated")
                .put("time_zone_name", "Europe/Brussels");
        var days = conference.putArray("days");
        var rooms = new LinkedHashMap<String, ArrayNode>();
        each((event, date, room, _) -> {
            var talk = rooms.computeIfAbsent(date + room, _ -> day(days, date).withArray(room)).addObject()
                    .put("id", Integer.parseInt(event.getAttribute("id"))).put("date", date + "T" + start(event))
                    .put("start", value(event, "start")).put("duration", "00:25").put("room", room)
                    .put("track", value(event, "track")).put("type", "devroom").put("language", "en");
            words(talk, event);
            people(event, (_, name) -> talk.withArray("persons").addObject().put("public_name", name));
            var links = event.getElementsByTagName("link");
            for (var at = 0; at < links.getLength(); at++) {
                var link = (Element) links.item(at);
                talk.withArray("links").addObject().put("url", link.getAttribute("href"))
                        .put("title", link.getTextContent());
            }
        });
    }

    private static ObjectNode day(ArrayNode days, String date) {
        for (var day : days) {
            if (day.path("date").asString().equals(date)) {
                return (ObjectNode) day.path("rooms");
            }
        }
        return days.addObject().put("index", days.size()).put("date", date).putObject("rooms");
    }

    private void widget() {
        root.put("timezone", "Europe/Brussels").put("version", "1");
        var talks = root.putArray("talks");
        named("rooms");
        named("tracks");
        var speakers = new LinkedHashMap<String, String>();
        each((event, date, _, number) -> {
            var talk = talks.addObject().put("code", "T" + event.getAttribute("id")).put("start", date + "T"
                    + start(event)).put("end", date + "T23:59:00+01:00").put("room", number % 36)
                    .put("track", number % 70);
            words(talk, event);
            people(event, (code, name) -> {
                speakers.put(code, name);
                talk.withArray("speakers").add(code);
            });
        });
        var list = root.putArray("speakers");
        speakers.forEach((code, name) -> list.addObject().put("code", code).put("name", name));
    }

    private void named(String key) {
        var list = root.putArray(key);
        for (var id = 0; id < 70; id++) {
            list.addObject().put("id", id).putObject("name").put("en", key + " " + id);
        }
    }

    private void pretalx() {
        root.put("count", 1).putNull("next").putNull("previous");
        var results = root.putArray("results");
        each((event, date, room, number) -> {
            var talk = results.addObject().put("code", "T" + event.getAttribute("id")).put("state", "confirmed")
                    .put("duration", 25);
            talk.putObject("track").put("id", number % 70).putObject("name").put("en", value(event, "track"));
            talk.putObject("submission_type").put("id", 1).putObject("name").put("en", "Talk");
            words(talk, event);
            people(event, (code, name) -> talk.withArray("speakers").addObject().put("code", code).put("name", name)
                    .put("biography", "Somebody who speaks."));
            talk.putArray("slots").addObject().put("id", number).put("start", date + "T" + start(event))
                    .put("end", date + "T23:59:00+01:00").putObject("room").put("id", number % 36)
                    .putObject("name").put("en", room);
        });
    }

    private void sessionize() {
        var sessions = root.putArray("sessions");
        root.putArray("questions");
        var tracks = root.putArray("categories").addObject().put("title", "Track").putArray("items");
        var rooms = root.putArray("rooms");
        for (var id = 0; id < 70; id++) {
            tracks.addObject().put("id", 1000 + id).put("name", "Track " + id);
            rooms.addObject().put("id", id).put("name", "Room " + id).put("sort", id);
        }
        var speakers = new LinkedHashMap<String, String>();
        each((event, date, _, number) -> {
            var session = sessions.addObject().put("id", event.getAttribute("id"))
                    .put("startsAt", date + "T" + value(event, "start") + ":00").put("endsAt", date + "T23:59:00")
                    .put("isServiceSession", false).put("roomId", number % 36).put("status", "Accepted");
            words(session, event);
            session.putArray("categoryItems").add(1000 + number % 70);
            people(event, (code, name) -> {
                speakers.put(code, name);
                session.withArray("speakers").add(code);
            });
        });
        var list = root.putArray("speakers");
        speakers.forEach((code, name) -> list.addObject().put("id", code).put("fullName", name));
    }

    private void indico() {
        var contributions = root.put("_type", "HTTPAPIResult").putArray("results").addObject().put("title", "Generated")
                .put("timezone", "Europe/Brussels").putArray("contributions");
        each((event, date, room, _) -> {
            var talk = contributions.addObject().put("id", event.getAttribute("id")).put("duration", 25)
                    .put("room", room).put("session", value(event, "track"));
            talk.putObject("startDate").put("date", date).put("time", value(event, "start") + ":00")
                    .put("tz", "Europe/Brussels");
            words(talk, event);
            people(event, (_, name) -> talk.withArray("speakers").addObject().put("first_name", "Dr")
                    .put("last_name", name));
        });
    }

    private void linked() {
        var events = root.put("@context", "https://schema.org").put("@type", "Event").put("name", "Generated")
                .putArray("subEvent");
        each((event, date, room, _) -> {
            var talk = events.addObject().put("@type", "Event").put("identifier", event.getAttribute("id"))
                    .put("startDate", date + "T" + start(event)).put("endDate", date + "T23:59:00+01:00");
            talk.putObject("location").put("@type", "Place").put("name", room);
            words(talk, event);
            people(event,
                    (_, name) -> talk.withArray("performer").addObject().put("@type", "Person").put("name", name));
            talk.set("name", talk.remove("title"));
        });
    }

    private interface OfTalk {
        void talk(Element event, String date, String room, int number);
    }

    private interface OfPerson {
        void person(String code, String name);
    }

    private void each(OfTalk talk) {
        var events = schedule.getElementsByTagName("event");
        var number = 0;
        for (var node = events.item(0); node != null; node = events.item(++number)) {
            var room = (Element) node.getParentNode();
            var day = (Element) room.getParentNode();
            talk.talk((Element) node, day.getAttribute("date"), room.getAttribute("name"), number);
        }
    }

    private static void people(Element event, OfPerson each) {
        var people = event.getElementsByTagName("person");
        for (var at = 0; at < people.getLength(); at++) {
            var person = (Element) people.item(at);
            each.person("P" + person.getAttribute("id"), person.getTextContent());
        }
    }

    private static void words(ObjectNode talk, Element event) {
        Map.of("title", "title", "abstract", "abstract", "description", "description")
                .forEach((key, element) -> talk.put(key, value(event, element)));
    }

    private static String start(Element event) {
        return value(event, "start") + ":00+01:00";
    }

    private static String value(Element event, String name) {
        return event.getElementsByTagName(name).item(0).getTextContent();
    }
}
