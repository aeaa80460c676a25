package org.trackbook.ui.attend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What may stand behind an `@`, a `[[` or a `#` that is being typed. It only offers: whoever types on is not held up.
///
/// @param choices the likeliest first, at least one
record Completion(List<Choice> choices) {
    private static final int MOST = 7;
    private static final Pattern NAME = Pattern
            .compile("(?<![\\p{L}\\p{N}.])@(?<word>\\p{L}[\\p{L}\\p{N} .’'-]{0,60}|)$");
    private static final Pattern TITLE = Pattern.compile("\\[\\[(?<word>[^\\[\\]]{0,80})$");
    private static final Pattern TAG = Pattern.compile("(?<!\\S)#(?<word>\\p{L}[\\p{L}\\p{N}_/-]{0,60}|)$");
    private static final Pattern OWNER = Pattern
            .compile("^\\s*(?:[-*+]|\\d{1,9}[.)])\\s+\\[[ xX]\\]\\s.*|.*#todo\\b.*");

    /// @param words as they are shown
    /// @param edit what choosing them makes of the note
    record Choice(String words, Capture.Edit edit) {
    }

    Completion {
        choices = List.copyOf(choices);
    }

    /// What can be offered at a place of a text.
    static Optional<Completion> at(String text, int caret, Vocabulary words) {
        var start = text.lastIndexOf('\n', caret - 1) + 1;
        var line = text.substring(start, caret);
        return Stream.of(name(line, start, words), title(text, line, start, words), tag(line, start, words))
                .filter(choices -> !choices.isEmpty())
                .findFirst()
                .map(Completion::new);
    }

    /// Whether something may be offered here at all; asks nobody what.
    static boolean isCalled(String line) {
        return Stream.of(NAME, TITLE, TAG).anyMatch(call -> call.matcher(line).find());
    }

    /// At the start of a line a person is met, in an action somebody has to do it, elsewhere only the name is meant.
    private static List<Choice> name(String line, int start, Vocabulary words) {
        var call = NAME.matcher(line);
        if (!call.find()) {
            return List.of();
        }
        var from = start + call.start();
        var sign = call.start() == 0 || OWNER.matcher(line).matches() ? "@" : "";
        return matching(words.names(), call.group("word")).map(it -> choice(it, from, start + line.length(), sign + it))
                .toList();
    }

    private static List<Choice> title(String text, String line, int start, Vocabulary words) {
        var call = TITLE.matcher(line);
        if (!call.find()) {
            return List.of();
        }
        var from = start + call.start();
        var caret = start + line.length();
        var to = text.startsWith("]]", caret) ? caret + 2 : caret;
        var found = new ArrayList<Choice>();
        matching(words.terms(), call.group("word")).map(it -> choice(it, from, to, it)).forEach(found::add);
        matching(words.titles(), call.group("word")).map(it -> choice(it, from, to, "“" + it + "”"))
                .forEach(found::add);
        return found.subList(0, Math.min(MOST, found.size()));
    }

    private static List<Choice> tag(String line, int start, Vocabulary words) {
        var call = TAG.matcher(line);
        if (!call.find() || (call.start() == 0 && call.group("word").isEmpty())) {
            return List.of(); // a heading may begin here
        }
        var from = start + call.start();
        return matching(words.tags(), call.group("word"))
                .map(it -> choice("#" + it, from, start + line.length(), "#" + it))
                .toList();
    }

    /// Those that begin so, then those of which a word does; nothing where all is typed already.
    private static Stream<String> matching(List<String> all, String typed) {
        var sought = Finding.folded(typed);
        if (all.stream().anyMatch(it -> Finding.folded(it).equals(sought))) {
            return Stream.of();
        }
        var first = all.stream().filter(it -> Finding.folded(it).startsWith(sought));
        var second = all.stream()
                .filter(it -> !Finding.folded(it).startsWith(sought) && Finding.folded(it).contains(" " + sought));
        return Stream.concat(first, sought.isEmpty() ? Stream.of() : second).limit(MOST);
    }

    private static Choice choice(String shown, int from, int to, String with) {
        return new Choice(shown, new Capture.Edit(from, to, with, from + with.length()));
    }
}
