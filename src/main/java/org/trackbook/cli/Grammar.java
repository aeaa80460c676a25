package org.trackbook.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trackbook.words.Words;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Finds out which command is meant and takes its words apart; writes the help.
final class Grammar {
    private static final String PROGRAM = "trackbook";
    private static final String JSON = "--json";
    private static final String DATA = "--data";
    private static final String HELP = "--help";
    private static final String VERSION = "--version";
    private static final String END_OF_OPTIONS = "--";
    private static final int WIDTH = 100;

    private static final Operand INPUTS = new Operand("INPUT", false, true, "cli.operand.window");

    private final Map<String, Command> commands = new LinkedHashMap<>();
    private final Words words;

    Grammar(List<Command> commands, Words words) {
        commands.forEach(command -> this.commands.put(command.signature().name(), command));
        this.words = words;
    }

    /// What somebody wants.
    sealed interface Wish {
        /// A command.
        record Run(Command command, Optional<String> data, Map<String, List<String>> options, List<String> operands)
                implements
                    Wish {
        }

        /// The window.
        record Open(Optional<String> data, List<String> inputs) implements Wish {
        }

        /// Help.
        record Read(String text) implements Wish {
        }

        /// To know the version.
        record Version() implements Wish {
        }
    }

    /// Whether the words ask for JSON, wherever and however wrong they are otherwise.
    static boolean asksForJson(List<String> args) {
        var end = args.indexOf(END_OF_OPTIONS);
        return args.subList(0, end < 0 ? args.size() : end).contains(JSON);
    }

    /// @throws Misuse if the words are no command
    Wish parse(List<String> args) {
        var place = place(args);
        if (place < 0) {
            return parseWithout(args);
        }
        var rest = new ArrayList<>(args);
        var name = rest.remove(place);
        if (name.equals("help")) {
            rest.add(HELP);
            return parse(rest);
        }
        var command = commands.get(name);
        if (command == null) {
            return parseWithout(args);
        }
        var signature = command.signature();
        var parsed = parsed(signature.operands(), spec(signature, false), rest);
        if (parsed.hasMatchedOption(HELP)) {
            return new Wish.Read(usage(spec(signature, true)));
        }
        return new Wish.Run(command, last(parsed, DATA), options(parsed), operands(parsed));
    }

    /// Where the first word stands that is neither an option nor the value of `--data`; -1 where there is none.
    private static int place(List<String> args) {
        for (int i = 0; i < args.size(); i++) {
            if (args.get(i).equals(DATA)) {
                i++;
            } else if (!args.get(i).startsWith("-")) {
                return i;
            }
        }
        return -1;
    }

    private Wish parseWithout(List<String> args) {
        var parsed = parsed(List.of(INPUTS), root(false), args);
        if (parsed.hasMatchedOption(HELP)) {
            return new Wish.Read(usage(root(true)));
        }
        if (parsed.hasMatchedOption(VERSION)) {
            return new Wish.Version();
        }
        if (parsed.hasMatchedOption(JSON)) {
            throw new Misuse(words.say("cli.misuse.json"));
        }
        return new Wish.Open(last(parsed, DATA), operands(parsed));
    }

    /// That no such command exists, and which do. What looks like the name of a file is not taken for a mistyped command.
    Misuse unknown(String word) {
        if (word.matches(".*[./\\\\].*")) {
            return new Misuse(words.say("cli.misuse.file", word));
        }
        return new Misuse(
                words.say("cli.misuse.command", word, String.join(", ", Nearest.to(word, commands.keySet()))));
    }

    private CommandSpec spec(Signature signature, boolean described) {
        var spec = CommandSpec.create().name(PROGRAM + " " + signature.name());
        for (int i = 0; i < signature.operands().size(); i++) {
            spec.addPositional(positional(signature.operands().get(i), i, described));
        }
        signature.options().forEach(option -> spec.addOption(option(option, described)));
        spec.addOption(option(Option.flag(JSON, "cli.option.json"), described));
        addCommonOptions(spec, described);
        if (described) {
            var lines = List.of(signature.grammar().split("\n", -1))
                    .stream()
                    .map(line -> (PROGRAM + " " + signature.name() + " " + line).strip());
            spec.usageMessage().customSynopsis(synopsis(lines.toList())).header(words.say(signature.about()), "");
        }
        return spec;
    }

    private CommandSpec root(boolean described) {
        var spec = CommandSpec.create().name(PROGRAM).addPositional(positional(INPUTS, 0, described));
        spec.addOption(option(Option.flag(JSON, "cli.option.json"), described));
        addCommonOptions(spec, described);
        spec.addOption(OptionSpec.builder(VERSION)
                .versionHelp(true)
                .description(described ? words.say("cli.option.version") : "")
                .build());
        if (described) {
            spec.usageMessage()
                    .customSynopsis(synopsis(List.of(PROGRAM + " [INPUT…]", PROGRAM + " COMMAND …")))
                    .header(words.say("cli.trackbook.about"), "")
                    .commandListHeading("\n" + words.say("cli.help.commands") + "\n")
                    .footer("", words.say("cli.help.more"));
            for (var command : commands.values()) {
                var signature = command.signature();
                var sub = CommandSpec.create();
                sub.usageMessage().header(words.say(signature.about()));
                spec.addSubcommand(signature.name(), sub);
            }
        }
        return spec;
    }

    private void addCommonOptions(CommandSpec spec, boolean described) {
        spec.addOption(option(Option.texts(DATA, "FOLDER", "cli.option.data"), described));
        spec.addOption(OptionSpec.builder("-h", HELP)
                .usageHelp(true)
                .description(described ? words.say("cli.option.help") : "")
                .build());
        spec.usageMessage().sortOptions(false).width(WIDTH);
    }

    private OptionSpec option(Option option, boolean described) {
        var builder = OptionSpec.builder(option.name()).description(described ? words.say(option.about()) : "");
        return (switch (option.type()) {
            case NOTHING -> builder.type(boolean[].class).arity("0");
            case TEXT -> builder.type(String.class).paramLabel(option.value()).arity("1");
            case TEXTS -> builder.type(List.class).auxiliaryTypes(String.class).paramLabel(option.value()).arity("1");
            case NUMBER -> builder.type(Integer.class).converters(this::number).paramLabel(option.value()).arity("1");
        }).build();
    }

    private Integer number(String typed) {
        try {
            return Integer.valueOf(typed);
        } catch (NumberFormatException _) {
            throw new TypeConversionException(words.say("cli.misuse.number", typed));
        }
    }

    private PositionalParamSpec positional(Operand operand, int index, boolean described) {
        var builder = PositionalParamSpec.builder()
                .paramLabel(operand.name())
                .required(operand.required())
                .description(described ? words.say(operand.about()) : "");
        return operand.many()
                ? builder.index(index + "..*").type(List.class).auxiliaryTypes(String.class)
                        .arity(operand.required() ? "1..*" : "0..*").build()
                : builder.index(String.valueOf(index)).type(String.class)
                        .arity(operand.required() ? "1" : "0..1").build();
    }

    private ParseResult parsed(List<Operand> operands, CommandSpec spec, List<String> args) {
        try {
            var parsed = line(spec).parseArgs(args.toArray(String[]::new));
            refuseUnknownOptions(spec, args, operands(parsed));
            return parsed;
        } catch (UnmatchedArgumentException e) {
            refuseUnknownOptions(spec, args, args);
            throw new Misuse(words.say(operands.isEmpty() ? "cli.misuse.operand" : "cli.misuse.operands",
                    e.getUnmatched().getFirst()));
        } catch (ParameterException e) {
            refuseUnknownOptions(spec, args, args);
            throw new Misuse(String.valueOf(e.getMessage()) + ".");
        }
    }

    private static CommandLine line(CommandSpec spec) {
        return new CommandLine(spec).setExpandAtFiles(false)
                .setUnmatchedOptionsArePositionalParams(true)
                .setPosixClusteredShortOptionsAllowed(false)
                .setInterpolateVariables(false);
    }

    /// A note may begin with dashes, but only behind `--`: else a mistyped option would become a note.
    private void refuseUnknownOptions(CommandSpec spec, List<String> args, List<String> operands) {
        var end = args.indexOf(END_OF_OPTIONS);
        var before = end < 0 ? args : args.subList(0, end);
        for (var operand : operands) {
            var name = operand.split("=", 2)[0];
            if (name.length() > 2 && name.startsWith("--") && !name.contains(" ") && before.contains(operand)
                    && !spec.optionsMap().containsKey(name)) {
                throw new Misuse(words.say("cli.misuse.option", name,
                        String.join(", ", Nearest.to(name, spec.optionsMap().keySet()))));
            }
        }
    }

    private static Optional<String> last(ParseResult parsed, String option) {
        var values = options(parsed).getOrDefault(option, List.of());
        return values.isEmpty() ? Optional.empty() : Optional.of(values.getLast());
    }

    private static Map<String, List<String>> options(ParseResult parsed) {
        var options = new LinkedHashMap<String, List<String>>();
        parsed.matchedOptionsSet().forEach(option -> options.put(option.longestName(), option.stringValues()));
        return options;
    }

    private static List<String> operands(ParseResult parsed) {
        return parsed.matchedPositionalsSet().stream().map(ArgSpec::stringValues).flatMap(List::stream).toList();
    }

    /// Each way to write a command in a line, below each other.
    private static String synopsis(List<String> lines) {
        return String.join("\n" + " ".repeat("Usage: ".length()), lines);
    }

    private static String usage(CommandSpec spec) {
        return line(spec).setSeparator(" ").getUsageMessage(Ansi.OFF);
    }
}
