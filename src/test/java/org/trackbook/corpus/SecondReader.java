package org.trackbook.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/// Reads the hard facts of a schedule a second time, on other lines than the program: a tree, no draft, no guesses but
/// the zone that is handed in.
final class SecondReader {
    private static final Predicate<String> MARKER = Pattern
            .compile("[(\\[]?(CANCELL?ED|CANCELLATION|AMENDE?MENT|AMENDED)[)\\]]?:?").asMatchPredicate();

    private final Document document;
    private final ZoneId zone;
    private final LocalTime change;

    SecondReader(byte[] bytes, ZoneId otherwise) {
        this.document = parsed(bytes);
        var declared = value(document.getDocumentElement(), "time_zone_name");
        this.zone = declared.isEmpty() ? otherwise : ZoneId.of(declared);
        var day = value(document.getDocumentElement(), "day_change");
        this.change = day.isEmpty() ? LocalTime.MIDNIGHT : LocalTime.parse(day);
    }

    /// What both must agree on.
    record Fact(String id, String guid, int day, Instant start, long minutes, String title, String room, String track,
            List<String> speakers) {
    }

    private static Document parsed(byte[] bytes) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute("jdk.xml.maxGeneralEntitySizeLimit", "0");
            factory.setAttribute("jdk.xml.totalEntitySizeLimit", "0");
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new AssertionError("the second reader needs good XML", broken);
        }
    }

    List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        var events = document.getElementsByTagName("event");
        for (var at = 0; at < events.getLength(); at++) {
            var event = (Element) events.item(at);
            if (!value(event, "title").isEmpty()) {
                facts.add(fact(event));
            }
        }
        return facts;
    }

    private Fact fact(Element event) {
        var holder = (Element) event.getParentNode();
        var inRoom = holder.getTagName().equals("room");
        var day = inRoom ? (Element) holder.getParentNode() : holder;
        return new Fact(event.getAttribute("id"), event.getAttribute("guid"),
                Integer.parseInt(day.getAttribute("index")), start(event, day), minutes(value(event, "duration")),
                withoutMarkers(value(event, "title")),
                inRoom ? line(holder.getAttribute("name")) : value(event, "room"),
                value(event, "track"), speakers(event));
    }

    private Instant start(Element event, Element day) {
        var clock = value(event, "start");
        var start = LocalTime.parse(clock.length() == 4 ? "0" + clock : clock);
        var date = value(event, "date");
        if (!date.isEmpty() && OffsetDateTime.parse(date).toLocalTime().equals(start)) {
            return OffsetDateTime.parse(date).toInstant();
        }
        var night = start.isBefore(change) ? 1 : 0;
        var offset = date.isEmpty() ? zone : OffsetDateTime.parse(date).getOffset();
        return LocalDate.parse(day.getAttribute("date")).plusDays(night).atTime(start).atZone(offset).toInstant();
    }

    private static long minutes(String duration) {
        var parts = Arrays.stream(duration.split(":", -1)).mapToLong(Long::parseLong).toArray();
        return parts[0] * 60 + parts[1];
    }

    /// Word by word from both ends; a dash beside a marker goes with it.
    private static String withoutMarkers(String title) {
        var words = new ArrayList<>(List.of(title.split(" ", -1)));
        if (MARKER.test(words.getFirst()) && words.size() > 1) {
            words.removeFirst();
            if (words.getFirst().equals("-")) {
                words.removeFirst();
            }
        }
        if (MARKER.test(words.getLast()) && words.size() > 1) {
            words.removeLast();
            if (words.getLast().equals("-")) {
                words.removeLast();
            }
        }
        return String.join(" ", words);
    }

    private static List<String> speakers(Element event) {
        var persons = event.getElementsByTagName("person");
        return IntStream.range(0, persons.getLength())
                .mapToObj(at -> line(persons.item(at).getTextContent()))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static String value(Element parent, String name) {
        var found = parent.getElementsByTagName(name);
        return found.getLength() == 0 ? "" : line(found.item(0).getTextContent());
    }

    private static String line(String text) {
        var plain = text.replaceAll("\\p{Zs}", " ").replace("&amp;", "&");
        return Normalizer.normalize(Stream.of(plain.strip().split("\\s+", -1)).collect(Collectors.joining(" ")),
                Normalizer.Form.NFC);
    }
}
