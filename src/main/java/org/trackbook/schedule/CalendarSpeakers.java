package org.trackbook.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds out who speaks: calendars have no place for speakers, so each writer puts them elsewhere.
final class CalendarSpeakers {
    private static final Set<String> NO_PERSONS = Set.of("ROOM", "RESOURCE", "GROUP");
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:\\S*");
    /// The first line of a text.
    private static final Pattern LINE = Pattern.compile(
            "\\s{0,9}(?:Speakers?|Presenters?|Presented by): ?([^\\n]{1,1000})(?:\\n|$)", Pattern.CASE_INSENSITIVE);
    private static final String BEHIND_TITLE = " - ";

    private CalendarSpeakers() {
    }

    /// A text parted from the speakers it names.
    ///
    /// @param guessed whether it could have been parted elsewhere
    record Parted(String rest, List<String> speakers, boolean guessed) {
    }

    /// RFC 5545, 3.8.4.1: `ATTENDEE` is who takes part; schedules name those who speak. `ORGANIZER` is another.
    static List<String> attending(CalendarEvent event) {
        var names = new ArrayList<String>(2);
        for (var attendee : event.all("ATTENDEE")) {
            var name = name(attendee);
            if (!name.isEmpty() && !NO_PERSONS.contains(attendee.parameter("CUTYPE"))) {
                names.add(name);
            }
        }
        return names;
    }

    private static String name(CalendarProperty attendee) {
        var named = Words.line(attendee.parameter("CN"));
        if (!named.isEmpty()) {
            return named;
        }
        var value = attendee.value().strip();
        return ADDRESS.matcher(value).matches() ? "" : Words.line(value);
    }

    /// `Title - Ada Wren, Bo Lind`, as frab and pretalx write it, who leave the hyphen where nobody speaks.
    static Parted ofTitle(String summary) {
        var title = Words.line(summary);
        if (title.endsWith(" -")) {
            return new Parted(title.substring(0, title.length() - 2), List.of(), false);
        }
        var at = lastHyphen(title);
        if (at <= 0) {
            return new Parted(title, List.of(), false);
        }
        var speakers = outsideOfBrackets(title.substring(at + BEHIND_TITLE.length())).stream()
                .map(Words::line)
                .filter(name -> !name.isEmpty())
                .toList();
        return new Parted(title.substring(0, at), speakers, title.indexOf(BEHIND_TITLE) < at);
    }

    /// Outside of brackets, if these are closed: `[CSC - IT Center]` is where somebody works.
    private static int lastHyphen(String title) {
        var closed = 0;
        for (var at = title.length() - 1; at > 0; at--) {
            switch (title.charAt(at)) {
                case ')', ']' -> closed++;
                case '(', '[' -> closed--;
                case '-' -> {
                    if (closed == 0 && title.startsWith(BEHIND_TITLE, at - 1)) {
                        return at - 1;
                    }
                }
                default -> {
                    // part of a word
                }
            }
        }
        return title.lastIndexOf(BEHIND_TITLE);
    }

    /// `Speaker: Ada Wren`, as the first line of a text.
    static Optional<Parted> ofText(String text, boolean withEmployers) {
        var line = LINE.matcher(text);
        if (!line.lookingAt()) {
            return Optional.empty();
        }
        var speakers = new ArrayList<String>(2);
        for (var name : outsideOfBrackets(line.group(1))) {
            var bracket = withEmployers && name.endsWith(")") ? name.indexOf(" (") : -1;
            var words = Words.line(bracket < 0 ? name : name.substring(0, bracket));
            if (!words.isEmpty()) {
                speakers.add(words);
            }
        }
        return Optional.of(new Parted(text.substring(line.end()).stripLeading(), speakers, false));
    }

    private static List<String> outsideOfBrackets(String names) {
        var parts = new ArrayList<String>(2);
        var open = 0;
        var from = 0;
        for (var at = 0; at < names.length(); at++) {
            switch (names.charAt(at)) {
                case '(', '[' -> open++;
                case ')', ']' -> open--;
                case ',' -> {
                    if (open <= 0) {
                        parts.add(names.substring(from, at));
                        from = at + 1;
                    }
                }
                default -> {
                    // part of a name
                }
            }
        }
        parts.add(names.substring(from));
        return parts;
    }
}
