package org.trackbook.report.flavour;

import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// Writes front matter as TOML, one line a key.
final class Toml {
    private Toml() {
    }

    static String write(Map<String, JsonNode> keys) {
        return keys.entrySet().stream().map(entry -> pair(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("\n", "+++\n", "\n+++"));
    }

    private static String pair(String key, JsonNode value) {
        return (key.matches("[A-Za-z0-9_-]+") ? key : text(key)) + " = " + value(value);
    }

    /// TOML knows neither nothing nor numbers of any length: the one is left out of lists, the other becomes text.
    private static String value(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().filter(it -> !it.isNull()).map(Toml::value)
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        if (value.isObject()) {
            return value.properties().stream().filter(it -> !it.getValue().isNull())
                    .map(it -> pair(it.getKey(), it.getValue()))
                    .collect(Collectors.joining(", ", "{ ", " }"));
        }
        if (value.isIntegralNumber() && !FrontMatter.isLong(value)) {
            return text(value.toString());
        }
        return FrontMatter.bare(value).orElseGet(() -> text(value.asString()));
    }

    private static String text(String text) {
        return '"' + text.codePoints().mapToObj(Toml::escaped).collect(Collectors.joining()) + '"';
    }

    private static String escaped(int sign) {
        return switch (sign) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            default -> switch (Character.getType(sign)) {
                case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> String
                        .format("\\u%04x", sign);
                case Character.SURROGATE -> "\ufffd";
                default -> Character.toString(sign);
            };
        };
    }
}
