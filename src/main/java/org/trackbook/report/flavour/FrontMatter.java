package org.trackbook.report.flavour;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.trackbook.report.Front;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes the front of a report as YAML: one line a key, in alphabetical order, nothing empty.
final class FrontMatter {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    private static final Pattern LIKE_A_VALUE = Pattern.compile("(?i)~|null|true|false|yes|no|on|off|y|n|=|<<"
            + "|[-+]?(\\d[\\d_]*)?\\.?[\\d_]*(e[-+]?\\d+)?|[-+]?0[box][\\da-f_]+|[-+]?\\.(inf|nan)|\\d+(:[0-5]?\\d)+(\\.\\d*)?"
            + "|\\d{4}-\\d\\d?-\\d\\d?([Tt ].*)?|---.*|\\.\\.\\.");
    private static final Pattern SPECIAL = Pattern.compile("^[\\[\\]{}&*!|>%@`'\",?:#-]|:\\s|:$|\\s#|^\\s|\\s$");
    private static final Pattern UNPRINTABLE = Pattern
            .compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029\\ufeff\\ufffe\\uffff]");

    private FrontMatter() {
    }

    static String of(Front front) {
        var keys = new TreeMap<String, String>();
        front.extra().forEach((key, json) -> put(keys, key, value(json)));
        put(keys, "author", front.author().map(FrontMatter::scalar).orElse(""));
        put(keys, "tags", front.tags().isEmpty() ? "" : scalar(String.join(", ", front.tags())));
        put(keys, "title", scalar(front.title()));
        return keys.entrySet().stream().map(entry -> scalar(entry.getKey()) + ": " + entry.getValue())
                .collect(Collectors.joining("\n", "---\n", "\n---"));
    }

    private static void put(Map<String, String> keys, String key, String value) {
        if (!value.isEmpty()) {
            keys.put(key, value);
        }
    }

    /// A value of JSON as YAML; `""` for one that says nothing.
    private static String value(String json) {
        JsonNode node;
        try {
            node = JSON.readTree(json);
        } catch (JacksonException noJson) {
            return scalar(json);
        }
        if (node.isNull() || node.isMissingNode() || (node.isContainer() && node.isEmpty())) {
            return "";
        }
        return node.isString()
                ? node.asString().isEmpty() ? "" : scalar(node.asString())
                : node.toString();
    }

    /// Text as YAML, in quotes where it could be read as something else.
    static String scalar(String text) {
        if (UNPRINTABLE.matcher(text).find()) {
            return '"' + text.codePoints().mapToObj(FrontMatter::escaped).collect(Collectors.joining()) + '"';
        }
        return text.isEmpty() || SPECIAL.matcher(text).find() || LIKE_A_VALUE.matcher(text).matches()
                ? "'" + text.replace("'", "''") + "'"
                : text;
    }

    private static String escaped(int sign) {
        return switch (sign) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            default -> UNPRINTABLE.matcher(Character.toString(sign)).matches()
                    ? String.format("\\u%04x", sign)
                    : Character.toString(sign);
        };
    }
}
