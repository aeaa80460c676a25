package org.trackbook.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.trackbook.text.Markdown;

/// What the line marks of a note say, for a reader who looks for just that.
///
/// @param highlights the sentences that were marked
/// @param questions those that are open
public record NoteMarks(List<String> highlights, List<String> questions, List<Task> tasks, List<Encounter> people) {
    private static final Pattern STAMP = Pattern.compile("^\\[\\d{1,2}:\\d{2}\\] ?");
    private static final Pattern TASK = Pattern.compile("^[-*+]\\s+\\[[ xX]\\]\\s+\\S.*");

    public NoteMarks {
        highlights = List.copyOf(highlights);
        questions = List.copyOf(questions);
        tasks = List.copyOf(tasks);
        people = List.copyOf(people);
    }

    /// Something to do.
    ///
    /// @param line by which a visit remembers whether it is done
    public record Task(String line, String text, boolean done) {
    }

    /// Somebody who was met.
    public record Encounter(Optional<String> name, Optional<String> organisation, Optional<String> about) {
    }

    public static NoteMarks of(String note) {
        var apart = LineMarks.of(note, false, true, UnaryOperator.identity());
        var lines = open(note);
        var tasks = apart.tasks()
                .stream()
                .map(task -> new Task(line(lines, task.text()), task.text(), task.done()))
                .toList();
        return new NoteMarks(apart.highlights(),
                lines.stream().filter(line -> line.startsWith("? ")).map(line -> line.substring(2).strip()).toList(),
                tasks,
                apart.met().stream().map(it -> new Encounter(it.name(), it.organisation(), it.about())).toList());
    }

    /// The lines outside of code, without their stamps.
    private static List<String> open(String note) {
        var text = Markdown.lines(note);
        var code = Markdown.codeLines(text);
        var lines = text.lines().toList();
        var open = new ArrayList<String>();
        for (var i = 0; i < lines.size(); i++) {
            if (i >= code.size() || !code.get(i)) {
                open.add(STAMP.matcher(lines.get(i).strip()).replaceFirst(""));
            }
        }
        return open;
    }

    /// As typed where the line is a task by its box; else what it says.
    private static String line(List<String> lines, String text) {
        return lines.stream()
                .filter(line -> TASK.matcher(line).matches() && line.endsWith(text))
                .findFirst()
                .orElse(text);
    }
}
