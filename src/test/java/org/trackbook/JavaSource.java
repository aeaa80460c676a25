package org.trackbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One Java file as the tidy rules see it: its string literals, each with the calls around it, and the code without
/// comments and literals.
///
/// @param code literals are `""`, comments are gone
record JavaSource(Path file, List<Literal> literals, String code) {
    /// A string literal.
    ///
    /// @param calls the names of the calls and constructors whose arguments it stands in, the innermost first; `throw`
    ///        and `log` among them where they apply
    record Literal(Path file, int line, String text, List<String> calls) {
        boolean isInside(String call) {
            return calls.contains(call);
        }

        boolean isArgumentOf(java.util.Collection<String> names) {
            return !calls.isEmpty() && names.contains(calls.getFirst());
        }

        @Override
        public String toString() {
            return file + ":" + line + " \"" + text + "\"";
        }
    }

    private static final Pattern TOKEN = Pattern.compile("""
            (?<comment>//[^\\n]*|/\\*.*?\\*/)\
            |\"""(?<block>[^"\\\\]*+(?:(?:\\\\.|"(?!""))[^"\\\\]*+)*+)\"""\
            |"(?<string>(?:[^"\\\\\\n]|\\\\.)*)"\
            |(?<sign>'(?:[^'\\\\\\n]|\\\\.)+')\
            |(?<open>\\()|(?<close>\\))\
            |(?<word>[\\p{L}_$][\\p{L}\\p{N}_$]*)|(?<other>[;{}])""", Pattern.DOTALL);

    static JavaSource read(Path file) {
        try {
            return of(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<JavaSource> below(Path folder) {
        return Tree.files(folder, ".java").stream().map(JavaSource::read).toList();
    }

    static JavaSource of(Path file, String source) {
        var literals = new ArrayList<Literal>();
        var code = new StringBuilder();
        Deque<String> calls = new ArrayDeque<>();
        var word = "";
        var end = 0;
        var line = 1;
        var token = TOKEN.matcher(source);
        while (token.find()) {
            var between = source.substring(end, token.start());
            code.append(between);
            line += lines(between);
            end = token.end();
            if (token.group("comment") == null) {
                code.append(isLiteral(token) ? "\"\"" : token.group());
            }
            if (isLiteral(token)) {
                var text = token.group("string") == null ? token.group("block").strip() : token.group("string");
                literals.add(new Literal(file, line, text, List.copyOf(calls)));
            } else if (token.group("word") != null) {
                word = token.group("word");
            } else if (token.group("open") != null) {
                calls.push(between.isBlank() ? word : "");
                word = "";
            } else if (token.group("close") != null) {
                calls.poll();
                word = "";
            }
            line += lines(token.group());
        }
        return new JavaSource(file, literals, code.append(source.substring(end)).toString());
    }

    private static boolean isLiteral(Matcher token) {
        return token.group("string") != null || token.group("block") != null;
    }

    private static int lines(String text) {
        return Math.toIntExact(text.chars().filter(sign -> sign == '\n').count());
    }
}
