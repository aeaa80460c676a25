package org.trackbook.report.flavour;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.trackbook.model.Section;
import org.trackbook.report.Levels;
import org.trackbook.report.Report;
import org.trackbook.text.Block;
import org.trackbook.text.MarkdownWriter;
import org.trackbook.text.Span;

/// A page of Markdown with its photos in a folder: what the flavours for blogs have in common.
///
/// @param path of the text below the target folder, unless the visitor wants another
/// @param folder where the photos go
/// @param head what stands before the words
/// @param photo how a photo is written, from the figure and the name of its file in that folder
/// @param manner how words are written
/// @param ready what is done to the words before they are written
/// @param guard keeps a written block from whoever reads more than Markdown in it
/// @param more what parts the opening from the rest; may be empty
record Page(String path, String folder, String head, BiFunction<Block.Figure, String, String> photo,
        UnaryOperator<MarkdownWriter> manner, UnaryOperator<List<Block>> ready, UnaryOperator<String> guard,
        String more) {
    private static final MarkdownWriter WRITER = new MarkdownWriter(Block.Figure::address);

    static Page of(String path, String folder, String head, BiFunction<Block.Figure, String, String> photo) {
        return new Page(path, folder, head, photo, UnaryOperator.identity(), UnaryOperator.identity(),
                UnaryOperator.identity(), "");
    }

    Page in(UnaryOperator<MarkdownWriter> other) {
        return new Page(path, folder, head, photo, other, ready, guard, more);
    }

    /// The same with headings that much deeper; less than 0 is higher.
    Page shifted(int by) {
        return readied(blocks -> Levels.shifted(blocks, by));
    }

    Page readied(UnaryOperator<List<Block>> other) {
        return new Page(path, folder, head, photo, manner, other, guard, more);
    }

    Page guarded(UnaryOperator<String> other) {
        return new Page(path, folder, head, photo, manner, ready, other, more);
    }

    Page parted(String by) {
        return new Page(path, folder, head, photo, manner, ready, guard, by);
    }

    Rendering write(Report.Told report) {
        var photos = new ArrayList<Rendering.Picture>();
        var writer = manner.apply(new MarkdownWriter(figure -> {
            var name = "image-" + photos.size() + ending(figure.address());
            photos.add(new Rendering.Picture(figure.address(), folder + "/" + name));
            return photo.apply(figure, name);
        }));
        var blocks = ready.apply(Head.body(report));
        var written = writer.texts(blocks);
        var opening = opening(report);
        var texts = new ArrayList<String>();
        for (var i = 0; i < blocks.size(); i++) {
            texts.add(blocks.get(i) instanceof Block.Figure ? written.get(i) : guard.apply(written.get(i)));
            if (!more.isEmpty() && i + 1 == opening && opening < blocks.size()) {
                texts.add(more);
            }
        }
        return new Rendering(report.front().file().orElse(path), head + "\n\n" + String.join("\n\n", texts) + "\n",
                photos);
    }

    /// How many blocks stand before what parts the opening from the rest.
    static int opening(Report.Told report) {
        return report.parts().getFirst().section() == Section.TLDR && report.front().facts().isEmpty()
                ? report.parts().getFirst().blocks().size()
                : 0;
    }

    /// A picture with its caption on the next line.
    static String picture(Block.Figure figure, String address, UnaryOperator<MarkdownWriter> manner) {
        var writer = manner.apply(WRITER);
        var picture = writer.write(List.of(new Block.Paragraph(List.of(
                new Span.Picture(figure.alt(), address, "")))));
        return figure.caption().isEmpty()
                ? picture
                : picture + "\n" + writer.write(List.of(new Block.Paragraph(figure.caption())));
    }

    private static String ending(String file) {
        var dot = file.lastIndexOf('.');
        return dot < 0 ? "" : file.substring(dot).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]", "");
    }
}
