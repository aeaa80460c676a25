package org.trackbook.schedule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.fortuna.ical4j.data.ContentHandler;

/// Takes from ical4j's parser what it finds: names, parameters and values as they stand there. The properties that
/// ical4j would make of them refuse what can be understood, such as an address with a blank in it.
final class PropertyCollector implements ContentHandler {
    private static final Set<String> TEXTS = Set.of("SUMMARY", "DESCRIPTION", "X-ALT-DESC", "LOCATION", "CATEGORIES",
            "COMMENT", "UID", "NAME", "X-WR-CALNAME", "X-WR-CALDESC", "PRODID");

    private final List<CalendarProperty> properties = new ArrayList<>();
    private Map<String, String> parameters = Map.of();
    private String value = "";

    List<CalendarProperty> properties() {
        return properties;
    }

    @Override
    public void startCalendar() {
        // what it holds is enough
    }

    @Override
    public void endCalendar() {
        // what it holds is enough
    }

    @Override
    public void startComponent(String name) {
        // there is one
    }

    @Override
    public void endComponent(String name) {
        // there is one
    }

    @Override
    public void startProperty(String name) {
        parameters = Map.of();
        value = "";
    }

    @Override
    public void parameter(String name, String published) {
        if (parameters.isEmpty()) {
            parameters = new HashMap<>(4);
        }
        parameters.putIfAbsent(name.strip().toUpperCase(Locale.ROOT), decoded(published));
    }

    @Override
    public void propertyValue(String published) {
        value = published;
    }

    @Override
    public void endProperty(String published) {
        var name = published.strip().toUpperCase(Locale.ROOT);
        if (name.equals("CATEGORIES")) {
            for (var one : parted(value)) {
                properties.add(new CalendarProperty(name, parameters, unescaped(one)));
            }
        } else {
            properties.add(new CalendarProperty(name, parameters, TEXTS.contains(name) ? unescaped(value) : value));
        }
    }

    /// RFC 6868: a quote within quotes is `^'`.
    private static String decoded(String parameter) {
        var plain = parameter.length() > 1 && parameter.startsWith("\"") && parameter.endsWith("\"")
                ? parameter.substring(1, parameter.length() - 1)
                : parameter;
        return plain.indexOf('^') < 0
                ? plain
                : plain.replace("^'", "\"").replace("^n", "\n").replace("^^", "^");
    }

    /// RFC 5545, 3.3.11: a comma that is no part of the text parts texts.
    private static List<String> parted(String list) {
        var parts = new ArrayList<String>(2);
        var from = 0;
        for (var at = 0; at < list.length(); at++) {
            if (list.charAt(at) == '\\') {
                at++;
            } else if (list.charAt(at) == ',') {
                parts.add(list.substring(from, at));
                from = at + 1;
            }
        }
        parts.add(list.substring(from));
        return parts;
    }

    /// RFC 5545, 3.3.11: `\n` is a new line, and what else stands behind a backslash is itself.
    private static String unescaped(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        var plain = new StringBuilder(text.length());
        for (var at = 0; at < text.length(); at++) {
            var sign = text.charAt(at);
            if (sign != '\\' || at + 1 == text.length()) {
                plain.append(sign);
                continue;
            }
            var escaped = text.charAt(++at);
            switch (escaped) {
                case 'n', 'N' -> plain.append('\n');
                case ',', ';', ':', '\\', '"' -> plain.append(escaped);
                // nobody who escapes writes this: it is a path, or Markdown
                default -> plain.append('\\').append(escaped);
            }
        }
        return plain.toString();
    }
}
