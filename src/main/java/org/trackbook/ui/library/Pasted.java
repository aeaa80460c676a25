package org.trackbook.ui.library;

import java.io.File;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds what somebody means to import in what was pasted or dropped.
final class Pasted {
    private static final Pattern ADDRESS = Pattern.compile("(?i)\\b(?:https?|webcals?)://[^\\s<>\"]+");
    private static final String AROUND = "[.,;:!?'’”)\\]}]+$";

    private Pasted() {
    }

    /// The files; else each address that stands anywhere in the text; else its lines, which may be files or addresses
    /// without their beginning.
    static List<String> inputs(List<File> files, String text) {
        if (!files.isEmpty()) {
            return files.stream().map(File::getPath).distinct().toList();
        }
        var addresses = addresses(text);
        return addresses.isEmpty() ? lines(text) : addresses;
    }

    /// The addresses that stand anywhere in a text, also amid other words.
    static List<String> addresses(String text) {
        return ADDRESS.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(it -> it.replaceFirst(AROUND, ""))
                .distinct()
                .toList();
    }

    static boolean isAddress(String input) {
        return ADDRESS.matcher(input).lookingAt();
    }

    static List<String> lines(String text) {
        return Stream.of(text.split("\\R")).map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
    }
}
