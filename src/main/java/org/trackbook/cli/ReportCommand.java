package org.trackbook.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.trackbook.model.Finding;
import org.trackbook.model.Flavour;
import org.trackbook.model.ReportKind;
import org.trackbook.usecase.Blended;
import org.trackbook.usecase.Opened;
import org.trackbook.usecase.WriteReport;
import org.trackbook.usecase.Written;
import org.trackbook.words.Words;

/// Writes the report of a visit.
final class ReportCommand implements Command {
    private static final List<ReportKind> KINDS = List.of(ReportKind.values());

    @Override
    public Signature signature() {
        return new Signature("report", """
                CONF [--kind KIND] [--flavour F] [--strict] [--take] [--overwrite | --merge] --to FOLDER
                --list""", "cli.report.about",
                List.of(new Operand("CONF", false, false, Operand.CONF.about())),
                List.of(Option.text("--kind", "KIND", "cli.report.kind"),
                        Option.text("--flavour", "F", "cli.report.flavour"),
                        Option.flag("--strict", "cli.report.strict"),
                        Option.flag("--take", "cli.report.take"),
                        Option.flag("--overwrite", "cli.report.overwrite"),
                        Option.flag("--merge", "cli.report.merge"),
                        Option.text("--to", "FOLDER", "cli.report.to"), Option.flag("--list", "cli.report.list")));
    }

    @Override
    public Answer run(Call call) {
        var kind = call.choice("--kind", KINDS, ReportCommand::word);
        var flavour = call.choice("--flavour", EnumSet.allOf(Flavour.class), Flavour::word);
        if (call.has("--list")) {
            call.refuseTogether("--list", "--to");
            return list();
        }
        call.refuseTogether("--overwrite", "--merge");
        var conf = call.optionalOperand(0).orElseThrow(() -> new Misuse(call.words().say("cli.misuse.conference")));
        var folder = folder(call);
        var opened = call.lookup().conference(conf);
        var told = kind.orElseGet(() -> WriteReport.kind(opened));
        var form = flavour.orElseGet(() -> WriteReport.flavour(opened));
        if (!call.has("--take")) {
            return write(call, opened, told, form, folder);
        }
        take(call, opened, told, form, folder);
        return write(call, call.lookup().conference(opened.conference().id().value()), told, form, folder);
    }

    /// Takes what was changed in the file into the notes first.
    private static void take(Call call, Opened opened, ReportKind kind, Flavour flavour, Path folder) {
        try {
            call.cases().takingOver().take(opened.conference().id(), kind, flavour, folder);
        } catch (IOException e) {
            throw new Refused(call.words().say("cli.fault.path", folder.toString()), folder.toString());
        }
    }

    private static Answer list() {
        var kinds = KINDS.stream().map(ReportCommand::word).toList();
        var flavours = Stream.of(Flavour.values()).map(Flavour::word).toList();
        return Answer.of(json -> json.object(() -> {
            json.texts("kinds", kinds);
            json.texts("flavours", flavours);
        }), () -> Stream.concat(kinds.stream(), flavours.stream()).toList());
    }

    private static Path folder(Call call) {
        var to = call.text("--to").filter(it -> !it.isBlank());
        try {
            return Path.of(to.orElseThrow(() -> new Misuse(call.words().say("cli.misuse.to"))));
        } catch (InvalidPathException e) {
            throw new Refused(call.words().say("cli.fault.path", e.getInput()), e.getInput());
        }
    }

    private static Answer write(Call call, Opened opened, ReportKind kind, Flavour flavour, Path folder) {
        var reports = call.cases().reports();
        var words = call.words();
        if (call.has("--strict")) {
            var draft = reports.draft(opened, kind, flavour);
            if (!draft.findings().isEmpty()) {
                return answer(new Result("refused", List.of(), 0, draft.findings()), words,
                        words.say("cli.report.strictly", draft.findings().size()));
            }
        }
        var id = opened.conference().id();
        if (!call.has("--merge")) {
            return answer(reports.write(id, kind, flavour, folder, call.has("--overwrite")), words);
        }
        return switch (reports.merge(id, kind, flavour, folder)) {
            case Blended.Plain(var written) -> answer(written, words);
            case Blended.Merged(var text, var photos, var count, var findings, var changed) ->
                answer(new Result(changed ? "merged" : "unchanged", files(text, photos), count, findings), words);
            case Blended.Torn(var text, var clashes, var count, var findings) -> {
                var complaints = new ArrayList<>(List.of(words.say("cli.report.torn", text.toString())));
                clashes.forEach(it -> complaints.add(words.say("cli.report.clash", it.line(), it.mine(), it.theirs())));
                yield answer(new Result("conflict", files(text, List.of()), count, findings), words,
                        complaints.toArray(String[]::new));
            }
        };
    }

    private static List<Result.File> files(Path text, List<Path> photos) {
        var files = new ArrayList<>(List.of(new Result.File(text, "text")));
        photos.forEach(photo -> files.add(new Result.File(photo, "photo")));
        return files;
    }

    private static Answer answer(Written written, Words words) {
        return switch (written) {
            case Written.Kept(var text, var photos, var count, var findings, var changed) ->
                answer(new Result(changed ? "written" : "unchanged", files(text, photos), count, findings), words);
            case Written.Conflict(var text, var count, var findings) -> answer(
                    new Result("conflict", List.of(new Result.File(text, "text")), count, findings), words,
                    words.say("cli.report.conflict", text.toString()));
            case Written.NothingToTell(var findings) ->
                answer(new Result("refused", List.of(), 0, findings), words, words.say("cli.report.nothing"));
            case Written.Failed(var problem) -> throw new Refused(words.reason(problem), problem.place());
        };
    }

    /// What came of it.
    private record Result(String outcome, List<File> files, int words, List<Finding> findings) {
        /// A file of the report.
        private record File(Path path, String kind) {
        }
    }

    private static Answer answer(Result result, Words words, String... complaints) {
        return new Answer(complaints.length == 0 ? Answer.DONE : Answer.NOT_DONE,
                json -> json.object(() -> write(result, words, json)), () -> lines(result, words),
                List.of(complaints));
    }

    private static void write(Result result, Words words, Json json) {
        json.list("files", result.files(), file -> json.object(() -> {
            json.put("path", file.path().toAbsolutePath().normalize().toString());
            json.put("kind", file.kind());
        }));
        json.put("words", result.words());
        json.list("findings", result.findings(), finding -> json.object(() -> {
            json.put("rule", finding.rule());
            json.put("severity", word(finding.severity()));
            json.prose("place", finding.place());
            json.put("message", words.reason(finding));
        }));
        json.put("outcome", result.outcome());
    }

    private static List<String> lines(Result result, Words words) {
        var lines = new ArrayList<String>();
        result.findings().forEach(finding -> lines.add(words.say(finding)));
        if (!result.outcome().equals("refused") && !result.outcome().equals("conflict")) {
            result.files().forEach(file -> lines.add(file.path().toString()));
            lines.add(words.say("cli.report.done." + result.outcome(), result.words()));
        }
        return lines;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
