package org.trackbook.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.trackbook.model.Progress;
import org.trackbook.usecase.LookOptions;

/// Brings schedules into the library.
final class ImportCommand implements Command {
    static final Option ACCEPT = Option.flag("--accept", "cli.import.accept");

    /// Stands for no column; one that is called so is meant by its number.
    private static final String NONE = "none";
    /// A header may have a comma of its own: the next field ends it.
    private static final Pattern NEXT_COLUMN = Pattern.compile(",(?=\\s*\\p{L}[\\p{L}\\p{N}_-]*=)");

    @Override
    public Signature signature() {
        return new Signature("import", "INPUT… [--zone Z] [--columns title=…,start=…] [--accept]", "cli.import.about",
                List.of(new Operand("INPUT", true, true, "cli.import.input")),
                List.of(Option.text("--zone", "Z", "cli.import.zone"),
                        Option.text("--columns", "FIELD=HEADER,…", "cli.import.columns"), ACCEPT));
    }

    @Override
    public Answer run(Call call) {
        var options = new LookOptions(call.text("--zone").map(call::zone),
                call.text("--columns")
                        .map(words -> columns(call, List.of(NEXT_COLUMN.split(words, -1))))
                        .orElse(Map.of()));
        var imports = call.cases().imports();
        return Brought.answer(call.operands()
                .stream()
                .map(input -> Brought.of(input,
                        imports.keep(imports.look(input, options, Progress.NONE), call.has("--accept"))))
                .toList(), call.words());
    }

    /// Which column of a table means what: `title=Topic`, and `track=` or `track=none` where there is none.
    static Map<String, String> columns(Call call, List<String> words) {
        var columns = new LinkedHashMap<String, String>();
        for (var word : words) {
            var equals = word.indexOf('=');
            if (equals < 1) {
                throw new Misuse(call.words().say("cli.misuse.column", word));
            }
            var header = word.substring(equals + 1).strip();
            columns.put(word.substring(0, equals).strip(), header.equals(NONE) ? "" : header);
        }
        return columns;
    }
}
