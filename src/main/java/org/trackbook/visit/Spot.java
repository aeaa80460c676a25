package org.trackbook.visit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.trackbook.model.Cause;
import tools.jackson.databind.JsonNode;

/// A value of a visit file and where it stands, so that whatever is wrong with it can be said with its place.
record Spot(JsonNode node, String place) {
    private static final int SNIPPET = 40;

    static Spot top(JsonNode node) {
        return new Spot(node, "");
    }

    /// Absent, `null`, `[]` and `{}` are the same.
    static boolean nothing(JsonNode node) {
        return node.isMissingNode() || node.isNull() || (node.isContainer() && node.isEmpty());
    }

    boolean absent() {
        return nothing(node);
    }

    /// The value of a key. Nothing has no keys, all else must be an object.
    Spot get(String key) {
        if (!absent() && !node.isObject()) {
            throw wrong();
        }
        return new Spot(node.path(key), place.isEmpty() ? key : place + "." + key);
    }

    Refused wrong() {
        var text = node.isString() ? node.stringValue() : node.toString();
        var end = text.offsetByCodePoints(0, Math.min(SNIPPET, text.codePointCount(0, text.length())));
        return new Refused(Cause.WRONG_VALUE, place, end < text.length() ? text.substring(0, end) + "…" : text);
    }

    Refused missing() {
        return new Refused(Cause.MISSING, place);
    }

    private <T> Optional<T> maybe(Function<Spot, T> reading) {
        return absent() ? Optional.empty() : Optional.of(reading.apply(this));
    }

    String text() {
        if (absent()) {
            throw missing();
        }
        if (!node.isString() || !wellFormed(node.stringValue())) {
            throw wrong();
        }
        return node.stringValue();
    }

    /// Half a sign (one of two surrogates) can be written in JSON, but in no file of ours.
    private static boolean wellFormed(String text) {
        return text.codePoints().noneMatch(sign -> sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE);
    }

    Optional<String> maybeText() {
        return maybe(Spot::text);
    }

    String textOrEmpty() {
        return maybeText().orElse("");
    }

    /// A text with letters.
    String name() {
        var text = text();
        if (text.isBlank()) {
            throw wrong();
        }
        return text;
    }

    /// A text with letters; a blank one is none.
    Optional<String> maybeName() {
        return maybeText().filter(text -> !text.isBlank());
    }

    int number(int from, int to) {
        if (absent()) {
            throw missing();
        }
        if (!node.isIntegralNumber() || !node.canConvertToInt() || node.intValue() < from || node.intValue() > to) {
            throw wrong();
        }
        return node.intValue();
    }

    int numberOr(int otherwise, int from, int to) {
        return absent() ? otherwise : number(from, to);
    }

    boolean yes() {
        return maybeYes().orElse(false);
    }

    Optional<Boolean> maybeYes() {
        return maybe(spot -> {
            if (!node.isBoolean()) {
                throw wrong();
            }
            return node.booleanValue();
        });
    }

    <T> T parsed(Function<String, T> parse) {
        try {
            return parse.apply(text());
        } catch (DateTimeException | IllegalArgumentException e) {
            throw wrong();
        }
    }

    <T> Optional<T> maybeParsed(Function<String, T> parse) {
        return maybe(spot -> spot.parsed(parse));
    }

    Optional<Instant> instant() {
        return maybeParsed(text -> OffsetDateTime.parse(text).toInstant());
    }

    Optional<LocalDate> date() {
        return maybeParsed(LocalDate::parse);
    }

    LocalTime clock() {
        return parsed(LocalTime::parse);
    }

    /// One of the constants, in lower case.
    <E extends Enum<E>> Optional<E> word(Class<E> words) {
        return maybe(spot -> Arrays.stream(words.getEnumConstants())
                .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(text()))
                .findFirst()
                .orElseThrow(this::wrong));
    }

    List<Spot> elements() {
        if (absent()) {
            return List.of();
        }
        if (!node.isArray()) {
            throw wrong();
        }
        var spots = new ArrayList<Spot>();
        for (var at = 0; at < node.size(); at++) {
            spots.add(new Spot(node.get(at), place + "[" + at + "]"));
        }
        return spots;
    }

    <T> List<T> list(Function<Spot, T> reading) {
        return elements().stream().map(reading).toList();
    }

    /// A list in which nothing may be said twice.
    <T> List<T> unique(Function<Spot, T> reading, Function<T, Object> identity) {
        var seen = new HashSet<Object>();
        return list(spot -> {
            var value = reading.apply(spot);
            if (!seen.add(identity.apply(value))) {
                throw new Refused(Cause.SAID_TWICE, spot.place(), String.valueOf(identity.apply(value)));
            }
            return value;
        });
    }

    Map<String, Spot> entries() {
        var spots = new LinkedHashMap<String, Spot>();
        if (!absent()) {
            if (!node.isObject()) {
                throw wrong();
            }
            node.properties().forEach(it -> spots.put(it.getKey(), get(it.getKey())));
        }
        return spots;
    }
}
