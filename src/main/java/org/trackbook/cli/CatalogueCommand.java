package org.trackbook.cli;

import java.time.LocalDate;
import java.util.List;
import org.trackbook.model.CatalogueEntry;
import org.trackbook.model.Problem;
import org.trackbook.model.Progress;
import org.trackbook.usecase.Catalogue;
import org.trackbook.words.Words;

/// Lists the conferences of a catalogue.
final class CatalogueCommand implements Command {
    @Override
    public Signature signature() {
        return new Signature("catalogue", "INPUT [WORDS…]", "cli.catalogue.about",
                List.of(new Operand("INPUT", true, false, "cli.catalogue.input"),
                        new Operand("WORDS", false, true, "cli.catalogue.words")),
                List.of());
    }

    @Override
    public Answer run(Call call) {
        var words = String.join(" ", call.operands().subList(1, call.operands().size()));
        return switch (call.cases().catalogue().read(call.operand(0), words, Progress.NONE)) {
            case Catalogue.Found(var entries, var problems) -> answer(entries, problems, call.words());
            case Catalogue.Refused(var problem) -> throw new Refused(call.words().say(problem), problem.place(),
                    List.of());
            case Catalogue.Cancelled _ -> throw new IllegalStateException("nobody can cancel a command");
        };
    }

    private static Answer answer(List<CatalogueEntry> entries, List<Problem> problems, Words words) {
        return new Answer(Answer.DONE, json -> json.list(entries, entry -> json.object(() -> {
            json.put("title", entry.title());
            json.put("start", entry.start().map(LocalDate::toString));
            json.put("end", entry.end().map(LocalDate::toString));
            json.put("url", entry.url());
        })), () -> entries.isEmpty() ? List.of(words.say("cli.catalogue.none")) : lines(entries, words),
                problems.stream().map(words::say).toList());
    }

    private static List<String> lines(List<CatalogueEntry> entries, Words words) {
        var columns = new Columns();
        for (var entry : entries) {
            var dates = entry.start().map(start -> Times.dates(words, start, entry.end().orElse(start))).orElse("");
            columns.add(dates, entry.title(), entry.url());
        }
        return columns.lines();
    }
}
