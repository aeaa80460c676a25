package org.trackbook.report.flavour;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trackbook.model.Section;
import org.trackbook.report.Front;
import org.trackbook.report.Headings;
import org.trackbook.report.Plain;
import org.trackbook.report.Report;
import org.trackbook.text.Block;
import org.trackbook.text.Span;
import org.trackbook.text.Typography;

/// What a report says of itself at its head, for flavours that print it.
final class Head {
    private Head() {
    }

    /// The words of a report, below the table of a manager report.
    static List<Block> body(Report.Told report) {
        return Stream.concat(table(report.front().facts()).stream(), report.blocks().stream()).toList();
    }

    /// Facts in two columns; their first line heads it, because Markdown knows no table without a head.
    static Optional<Block> table(List<Front.Fact> facts) {
        var rows = facts.stream().map(fact -> List.of(cell(fact.label()), cell(fact.value()))).toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Table(rows.getFirst(), rows.subList(1, rows.size())));
    }

    private static Block.Cell cell(String text) {
        return new Block.Cell(Block.Side.NONE, Plain.words(text));
    }

    /// The title, in the typography of its language.
    static List<Span> title(Front front) {
        return Typography.of(front.language()).line(Plain.words(front.title()));
    }

    /// Who wrote it, and when.
    static List<Span> line(Front front) {
        var headings = new Headings(front.language());
        var by = front.author().map(author -> headings.say("by") + " " + Plain.text(author)).stream();
        return Typography.of(front.language()).line(Plain.words(
                String.join(", ", Stream.concat(by, Stream.of(headings.date(front.date()))).toList())));
    }

    /// The facts of a report of any kind.
    static List<Front.Fact> facts(Front front) {
        if (!front.facts().isEmpty()) {
            return front.facts();
        }
        var headings = new Headings(front.language());
        var facts = new ArrayList<Front.Fact>();
        front.author().ifPresent(author -> facts.add(new Front.Fact(headings.say("head.author"), author)));
        facts.add(new Front.Fact(headings.say("head.date"), headings.date(front.date())));
        if (!front.tags().isEmpty()) {
            facts.add(new Front.Fact(headings.say("head.tags"), String.join(", ", front.tags())));
        }
        return facts;
    }

    /// The opening in one line, for those who show no more.
    static Optional<String> summary(Report.Told report) {
        return report.parts().stream().filter(part -> part.section() == Section.TLDR).findFirst()
                .map(part -> Plain.text(Block.plain(part.pieces().stream().flatMap(it -> it.blocks().stream())
                        .toList())))
                .filter(it -> !it.isEmpty());
    }
}
