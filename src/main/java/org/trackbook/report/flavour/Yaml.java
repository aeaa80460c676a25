package org.trackbook.report.flavour;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// Writes front matter as YAML, one line a key.
final class Yaml {
    private static final Pattern LIKE_A_VALUE = Pattern.compile("(?i)~|null|true|false|yes|no|on|off|y|n|=|<<"
            + "|[-+]?(\\d[\\d_]*)?\\.?[\\d_]*(e[-+]?\\d+)?|[-+]?0[box][\\da-f_]+|[-+]?\\.(inf|nan)|\\d+(:[0-5]?\\d)+(\\.\\d*)?"
            + "|\\d{4}-\\d\\d?-\\d\\d?([Tt ].*)?|---.*|\\.\\.\\.");
    private static final Pattern SPECIAL = Pattern.compile("^[\\[\\]{}&*!|>%@`'\",?:#-]|:\\s|:$|\\s#|^\\s|\\s$");
    private static final Pattern IN_A_LIST = Pattern.compile("[,\\[\\]{}]");
    private static final Pattern UNPRINTABLE = Pattern
            .compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029\\ufeff\\ufffe\\uffff]");

    /// How lists are written: as JSON, in one line, or a line for each of theirs.
    enum Lists {
        JSON, FLOW, TALL
    }

    private Yaml() {
    }

    static String write(Map<String, JsonNode> keys, Lists lists) {
        return keys.entrySet().stream().map(entry -> scalar(entry.getKey()) + ":" + value(entry.getValue(), lists))
                .collect(Collectors.joining("\n", "---\n", "\n---"));
    }

    private static String value(JsonNode value, Lists lists) {
        if (lists == Lists.TALL && value.isArray() && value.valueStream().allMatch(JsonNode::isString)) {
            return value.valueStream().map(it -> "\n- " + scalar(it.asString())).collect(Collectors.joining());
        }
        return " " + (lists == Lists.JSON && value.isArray() ? value.toString() : flow(value));
    }

    private static String flow(JsonNode value) {
        if (value.isString()) {
            return scalar(value.asString());
        }
        if (value.isArray() && value.valueStream().allMatch(JsonNode::isString)) {
            return value.valueStream().map(it -> item(it.asString())).collect(Collectors.joining(", ", "[", "]"));
        }
        return FrontMatter.bare(value).orElseGet(value::toString);
    }

    private static String item(String text) {
        var scalar = scalar(text);
        return scalar.equals(text) && IN_A_LIST.matcher(text).find() ? quoted(text) : scalar;
    }

    /// Text in quotes where it could be read as something else.
    static String scalar(String text) {
        if (UNPRINTABLE.matcher(text).find()) {
            return '"' + text.codePoints().mapToObj(Yaml::escaped).collect(Collectors.joining()) + '"';
        }
        return text.isEmpty() || SPECIAL.matcher(text).find() || LIKE_A_VALUE.matcher(text).matches()
                ? quoted(text)
                : text;
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
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
