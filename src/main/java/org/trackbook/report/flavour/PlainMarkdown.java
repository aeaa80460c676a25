package org.trackbook.report.flavour;

import java.util.List;
import org.trackbook.report.Front;
import org.trackbook.report.Report;
import org.trackbook.text.Block;
import org.trackbook.text.MarkdownWriter;

/// The flavour `plain`: Markdown that reads well anywhere, with its title as first heading.
final class PlainMarkdown {
    private static final MarkdownWriter WRITER = new MarkdownWriter(Block.Figure::address).forGithub();

    private PlainMarkdown() {
    }

    static Rendering render(Report.Told report, Photos photos) {
        var front = report.front();
        return Page.of(front.slug() + ".md", front.slug(), WRITER.write(head(front)),
                (figure, name) -> Page.picture(figure, front.slug() + "/" + name, MarkdownWriter::forGithub))
                .in(MarkdownWriter::forGithub)
                .shifted(-1)
                .write(report);
    }

    private static List<Block> head(Front front) {
        return List.of(new Block.Heading(1, Head.title(front)), new Block.Paragraph(Head.line(front)));
    }
}
