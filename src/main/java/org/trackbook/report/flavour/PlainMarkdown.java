package org.trackbook.report.flavour;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.trackbook.report.Front;
import org.trackbook.report.Headings;
import org.trackbook.report.Levels;
import org.trackbook.report.Plain;
import org.trackbook.report.Report;
import org.trackbook.text.Block;
import org.trackbook.text.MarkdownWriter;
import org.trackbook.text.Span;
import org.trackbook.text.Typography;

/// The flavour `plain`: Markdown that reads well anywhere, with its title as first heading.
final class PlainMarkdown {
    private static final MarkdownWriter WRITER = new MarkdownWriter(Block.Figure::address).forGithub();

    private PlainMarkdown() {
    }

    static Rendering render(Report.Told report) {
        var front = report.front();
        return Renderer.write(front.slug() + ".md", WRITER.write(head(front)),
                Levels.shifted(report.blocks(), -1), front.slug(),
                (figure, name) -> photo(figure, front.slug() + "/" + name),
                MarkdownWriter::forGithub);
    }

    private static List<Block> head(Front front) {
        var headings = new Headings(front.language());
        var by = front.author().map(author -> headings.say("by") + " " + Plain.text(author)).stream();
        var line = String.join(", ", Stream.concat(by, Stream.of(headings.date(front.date()))).toList());
        return Typography.of(front.language()).blocks(List.of(new Block.Heading(1, Plain.words(front.title())),
                new Block.Paragraph(Plain.words(line))));
    }

    /// The picture, and its caption on the next line.
    private static String photo(Block.Figure figure, String address) {
        var words = new ArrayList<Span>(List.of(new Span.Picture(figure.alt(), address, "")));
        var picture = WRITER.write(List.of(new Block.Paragraph(words)));
        return figure.caption().isEmpty()
                ? picture
                : picture + "\n" + WRITER
                        .write(List.of(new Block.Paragraph(figure.caption())));
    }
}
