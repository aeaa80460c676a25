package org.trackbook.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.trackbook.text.Markdown;

/// Takes the line marks out of a note: what remains is Markdown, what they meant is kept apart. Private lines are gone.
final class LineMarks {
    private static final String TAG_END = "(?=[\\s.,;:!?)]|$)";
    private static final Pattern STAMP = Pattern.compile("^\\[\\d{1,2}:\\d{2}\\](?: |$)");
    private static final Pattern PRIVATE = Pattern
            .compile("^(?:(?:[-*+]|\\d{1,9}[.)])\\s+(?:\\[[ xX]\\]\\s+)?|>\\s*)*//.*");
    private static final Pattern BULLET = Pattern.compile("^(?:[-*+]|\\d{1,9}[.)])(?:\\s+|$)");
    private static final Pattern TASK = Pattern.compile("^(?:[-*+]|\\d{1,9}[.)])\\s+\\[([ xX])\\]\\s+(.*)$");
    private static final Pattern TODO = Pattern.compile("(?:^|\\s+)#todo" + TAG_END, Pattern.CASE_INSENSITIVE);
    private static final Pattern HIGHLIGHT = Pattern.compile("(?:^|\\s+)#highlight" + TAG_END,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("(?:^|\\s+)#\\p{L}[\\p{L}\\p{N}_/-]*" + TAG_END);
    private static final Pattern CODE = Pattern.compile("(`+)(?!`).*?(?<!`)\\1(?!`)");

    private final boolean stamps;
    private final boolean judging;
    private final UnaryOperator<String> titles;
    private final List<String> prose = new ArrayList<>();
    private final List<String> highlights = new ArrayList<>();
    private final List<String> verdicts = new ArrayList<>();
    private final List<Task> tasks = new ArrayList<>();
    private final List<Met> met = new ArrayList<>();
    private boolean inList;

    private LineMarks(boolean stamps, boolean judging, UnaryOperator<String> titles) {
        this.stamps = stamps;
        this.judging = judging;
        this.titles = titles;
    }

    /// What a note says, taken apart.
    ///
    /// @param prose Markdown
    /// @param verdicts sentences that judge the talk
    record Apart(String prose, List<String> highlights, List<String> verdicts, List<Task> tasks, List<Met> met) {
    }

    /// Something to do, without its mark.
    record Task(String text, boolean done) {
    }

    /// @param stamps time stamps stay
    /// @param judging the note is about a talk, so that it can hold a verdict
    /// @param titles puts the titles of talks in place of their names in brackets
    static Apart of(String note, boolean stamps, boolean judging, UnaryOperator<String> titles) {
        var marks = new LineMarks(stamps, judging, titles);
        var text = Markdown.lines(note);
        var code = Markdown.codeLines(text);
        var lines = text.lines().toList();
        for (var i = 0; i < lines.size(); i++) {
            if (i < code.size() && code.get(i)) {
                marks.prose.add(lines.get(i));
            } else {
                marks.line(lines.get(i));
            }
        }
        return new Apart(String.join("\n", marks.prose), List.copyOf(marks.highlights), List.copyOf(marks.verdicts),
                List.copyOf(marks.tasks), List.copyOf(marks.met));
    }

    /// A note as it was typed, without private lines and those about people.
    static String discreet(String note) {
        var code = Markdown.codeLines(Markdown.lines(note));
        var lines = note.split("(?<=\n)", -1);
        var open = new StringBuilder();
        for (var i = 0; i < lines.length; i++) {
            var typed = lines[i].strip();
            var stamp = STAMP.matcher(typed);
            var body = stamp.find() ? typed.substring(stamp.end()) : typed;
            if ((i < code.size() && code.get(i)) || !(PRIVATE.matcher(body).matches() || Met.of(body).isPresent())) {
                open.append(lines[i]);
            }
        }
        return open.toString();
    }

    private void line(String line) {
        var typed = line.stripLeading();
        var stamp = STAMP.matcher(typed);
        var timed = stamp.find();
        var body = outsideCode(timed ? typed.substring(stamp.end()) : typed, titles);
        var indent = line.substring(0, line.length() - typed.length());
        if ((body.contains("//") && PRIVATE.matcher(body).matches()) || taken(body)) {
            return;
        }
        var said = unmarked(body);
        if (said.isBlank() && !body.isBlank()) {
            return;
        }
        write(indent, timed && stamps ? stamp.group() + said : said);
    }

    /// Whether the line is something else than prose.
    private boolean taken(String body) {
        var task = TASK.matcher(body);
        var person = Met.of(body);
        if (body.contains("[") && task.matches()) {
            tasks.add(new Task(untagged(task.group(2)), !task.group(1).isBlank()));
        } else if (found(TODO, body)) {
            tasks.add(new Task(untagged(outside(BULLET.matcher(body).replaceFirst(""), TODO)), false));
        } else if (person.isPresent()) {
            met.add(person.get());
        } else if (judging && body.startsWith("= ")) {
            verdicts.add(untagged(body.substring(2).strip()));
        } else {
            return false;
        }
        return true;
    }

    /// The line without the marks of prose.
    private String unmarked(String body) {
        var high = body.startsWith("! ") || found(HIGHLIGHT, body);
        var said = body.length() > 1 && body.charAt(1) == ' ' && "!?=".indexOf(body.charAt(0)) >= 0
                ? body.substring(2)
                : body;
        var text = untagged(said);
        if (high) {
            highlights.add(BULLET.matcher(text).replaceFirst("").strip());
        }
        return text;
    }

    private static String untagged(String text) {
        return outside(text, TAG);
    }

    private static boolean found(Pattern tag, String text) {
        return !outside(text, tag).equals(text);
    }

    /// The text without the tags that stand outside of code, and without the blank before each.
    private static String outside(String text, Pattern tag) {
        if (text.indexOf('#') < 0) {
            return text;
        }
        var clear = outsideCode(text,
                part -> tag.matcher(part).replaceAll(""));
        return clear.equals(text) ? text : clear.stripLeading();
    }

    private static String outsideCode(String text, UnaryOperator<String> change) {
        if (text.indexOf('`') < 0) {
            return change.apply(text);
        }
        var changed = new StringBuilder();
        var code = CODE.matcher(text);
        var from = 0;
        while (code.find()) {
            changed.append(change.apply(text.substring(from, code.start()))).append(code.group());
            from = code.end();
        }
        return changed.append(change.apply(text.substring(from))).toString();
    }

    /// A quotation and a list end where a line comes without their mark: everything without a prefix is prose.
    private void write(String indent, String text) {
        var bullet = BULLET.matcher(text).find();
        var before = prose.isEmpty() ? "" : prose.getLast();
        var quote = before.stripLeading().startsWith(">") && !text.startsWith(">");
        var list = inList && !bullet && indent.isEmpty() && !text.startsWith(">") && !text.startsWith("`");
        if (!text.isBlank() && !before.isBlank() && (quote || list)) {
            prose.add("");
        }
        if (!text.isBlank()) {
            inList = bullet || (inList && !indent.isEmpty());
        }
        prose.add(indent + text);
    }
}
