package org.trackbook.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.trackbook.cli.Grammar.Wish;
import org.trackbook.cli.Refused.Candidate;
import org.trackbook.model.Problem;
import org.trackbook.words.Words;

/// Runs a command of somebody who uses Trackbook without its window, or opens the window for somebody who names none.
public final class CommandLine {
    private final Function<Optional<String>, UseCases> open;
    private final Window window;
    private final Words words;
    private final Supplier<String> version;
    private final InputStream in;
    private final PrintWriter out;
    private final PrintWriter err;

    /// @param open gives what can be done to the library in the folder that was asked for
    public CommandLine(Function<Optional<String>, UseCases> open, Window window, Words words, Supplier<String> version,
            InputStream in, PrintWriter out, PrintWriter err) {
        this.open = open;
        this.window = window;
        this.words = words;
        this.version = version;
        this.in = in;
        this.out = out;
        this.err = err;
    }

    /// Does what the words say.
    ///
    /// @return the exit status: 0 done, 1 refused or done in part, 2 wrong usage
    public int run(List<String> args) {
        try {
            var grammar = new Grammar(Commands.all(), words);
            return switch (grammar.parse(args)) {
                case Wish.Run run -> run(run, args);
                case Wish.Open(var data, var inputs) -> open(grammar, data, inputs);
                case Wish.Read(var text) -> say(text);
                case Wish.Version() -> say("trackbook " + version.get() + "\n");
            };
        } catch (Misuse e) {
            fail(args, e.sentence(), "", e.candidates().stream().map(it -> new Candidate(it, "")).toList());
            err.print(words.say("cli.misuse.help") + "\n");
            return Answer.MISUSED;
        } catch (Refused e) {
            return fail(args, e.sentence(), e.place(), e.candidates());
        } finally {
            out.flush();
            err.flush();
        }
    }

    /// Says that a command failed because of something no command expects: a disk, another program.
    public int fail(List<String> args, Problem problem) {
        return fail(args, words.reason(problem), problem.place(), List.of());
    }

    /// Says that a command failed because Trackbook is at fault.
    public int fail(List<String> args, String sentence) {
        return fail(args, sentence, "", List.of());
    }

    private int run(Wish.Run wish, List<String> args) {
        try (var cases = open.apply(wish.data())) {
            var answer = wish.command().run(new Call(wish.options(), wish.operands(), cases, words, in));
            if (Grammar.asksForJson(args)) {
                say(Json.text(answer.json()) + "\n");
            } else {
                answer.text().get().forEach(line -> say(line + "\n"));
            }
            answer.complaints().forEach(line -> err.print(line + "\n"));
            return answer.status();
        }
    }

    private int open(Grammar grammar, Optional<String> data, List<String> inputs) {
        for (var input : inputs) {
            if (!isFile(input) && !isAddress(input)) {
                throw grammar.unknown(input);
            }
        }
        return window.open(data, inputs);
    }

    private static boolean isAddress(String input) {
        return input.toLowerCase(Locale.ROOT).matches("https?://.+");
    }

    private static boolean isFile(String input) {
        try {
            return Files.exists(Path.of(input));
        } catch (InvalidPathException _) {
            return false;
        }
    }

    private int say(String text) {
        out.print(text);
        return Answer.DONE;
    }

    private int fail(List<String> args, String sentence, String place, List<Candidate> candidates) {
        if (Grammar.asksForJson(args)) {
            say(Json.text(json -> json.object(() -> json.object("error", () -> {
                json.put("message", sentence);
                json.prose("place", place);
                json.texts("candidates", candidates.stream().map(Candidate::value).toList());
            }))) + "\n");
        }
        err.print((place.isEmpty() || sentence.contains(place) ? sentence : words.say("problem.at", place, sentence))
                + "\n");
        var lines = new Columns();
        candidates.forEach(it -> lines.add("  " + it.value(), it.words()));
        lines.lines().forEach(line -> err.print(line + "\n"));
        err.flush();
        out.flush();
        return Answer.NOT_DONE;
    }
}
