package org.trackbook.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.trackbook.model.Conference;
import org.trackbook.model.Note;
import org.trackbook.model.ReportSettings;
import org.trackbook.model.Room;
import org.trackbook.model.Section;
import org.trackbook.model.Talk;
import org.trackbook.model.Visit;

/// Visits of which every word tries to be something else, the same for the same seed.
public final class HostileVisits {
    private static final List<String> SIGNS = List.of("*", "**", "_", "`", "``", "[", "]", "](", "(", ")", "<", ">",
            "<b>", "</b>", "&amp;", "&", "\\", "~~", "!", "![", "#", "##", " # ", "- ", "+ ", "1. ", "2) ", "> ", "|",
            "---", "===", "--", "\"", "'", "'s", "$x$", ":smile:", "@you", "http://a.example/b_c_d", "{{ x }}", "a",
            "b",
            " ", "  ", " and ", "Übér", "港", "שלום", "e\u0301", "\u00a0", "😀", ": ", " #", "[x]: y", "[ ] ", "\t",
            "0", "{{< x >}}", "{{<", "{{% y %}}", "{% raw %}", "{% endraw %}", "<!--more-->", "]]>", "*** ",
            "$1", "[[", "]]", "~", "+x+", "/x/", "=y=", "[fn:1]", "@@", "javascript:alert(1)", "](javascript:x)",
            "\u0001", "\ufffe", "#+BEGIN_SRC");
    private static final List<String> LINES = List.of("- ", "> ", "! ", "= ", "? ", "1. ", "# ", "    ", "```",
            "| a | b |",
            "| - | - |", "***", "// private ", "- [ ] ", "@Eve (X): ", "[10:10] ", "  - ", "", "", "");

    private final Random random;
    private final Seeds seeds;

    public HostileVisits(long seed) {
        random = new Random(seed);
        seeds = new Seeds(seed);
    }

    private String words(int most) {
        var words = new StringBuilder();
        for (var i = 1 + random.nextInt(most); i > 0; i--) {
            words.append(SIGNS.get(random.nextInt(SIGNS.size())));
        }
        return words.toString();
    }

    public String name() {
        return "n" + words(6);
    }

    private String note() {
        var lines = new ArrayList<String>();
        for (var i = random.nextInt(7); i >= 0; i--) {
            lines.add(LINES.get(random.nextInt(LINES.size())) + words(8));
        }
        return String.join(random.nextBoolean() ? "\n" : "\n\n", lines);
    }

    public Conference conference() {
        return Talks.conference(seeds.conference(8).talks().stream().map(talk -> new Talk(talk.id(), talk.guid(),
                talk.kind(), talk.status(), talk.day(), talk.slot(), name(), Optional.of(new Room(name())),
                talk.track(), talk.speakers(), talk.text())).toArray(Talk[]::new));
    }

    /// A visit without photos.
    public Visit visit(Conference conference) {
        var visit = seeds.visit(conference);
        var ids = conference.talks().stream().map(Talk::id).toList();
        var notes = new ArrayList<Note>();
        for (var i = 0; i < 8; i++) {
            var note = seeds.note(ids);
            notes.add(new Note(note.id(), note.about(), note(), note.author(), note.created(), note.edited(), false,
                    List.of()));
        }
        var settings = visit.report();
        return new Visit(visit.conference(), Optional.of(name()), visit.talks(), visit.own(), visit.days(),
                visit.hiddenTracks(), notes, visit.ratings(), visit.attendance(), visit.people(), visit.actions(),
                visit.trip(), visit.glossary(), List.of(),
                new ReportSettings(settings.kind(), settings.flavour(), settings.language(), Optional.of(name()),
                        settings.author(), settings.tags(), Optional.of(words(3)), settings.date(), settings.extra(),
                        random.nextBoolean()
                                ? List.of()
                                : List.of(Section.values()).stream().map(Section::word).toList(),
                        settings.off(), settings.style(), settings.flow(), ""),
                Map.of());
    }
}
