package org.trackbook.ui.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trackbook.model.Finding;
import org.trackbook.text.Block;
import org.trackbook.ui.kit.Texts;
import org.trackbook.usecase.Draft;
import org.trackbook.words.Words;

/// Says findings, and finds out where on the page they are.
final class FindingRows {
    private static final Set<String> UNWRITTEN = Set.of("day-without-words", "note-without-day");

    private final List<OutlineRow> outline;
    private final Texts texts;
    private final Words words;

    FindingRows(List<OutlineRow> outline, Texts texts, Words words) {
        this.outline = outline;
        this.texts = texts;
        this.words = words;
    }

    List<FindingRow> of(List<Finding> findings) {
        return findings.stream().map(this::row).toList();
    }

    private FindingRow row(Finding finding) {
        var at = outline.stream().filter(row -> row.piece().filter(piece -> isAt(piece, finding.place())).isPresent())
                .findFirst();
        return new FindingRow(words.reason(finding), at.map(this::place).orElse(""), finding.severity(),
                at.flatMap(OutlineRow::piece), UNWRITTEN.contains(finding.rule()), finding.mend());
    }

    private static boolean isAt(Draft.Piece piece, String place) {
        return !place.isEmpty() && (piece.notes().stream().anyMatch(note -> note.value().equals(place))
                || piece.talk().filter(talk -> talk.value().equals(place)).isPresent()
                || piece.blocks().stream().anyMatch(
                        block -> block instanceof Block.Figure figure && figure.address().equals(place)));
    }

    private String place(OutlineRow row) {
        var above = outline.subList(0, outline.indexOf(row)).stream().filter(OutlineRow::section)
                .reduce((_, last) -> last);
        return Optional.of(row.name()).flatMap(name -> above.map(it -> texts.say("report.findings.place", it.name(),
                name))).orElse(row.name());
    }
}
