package org.trackbook.report.flavour;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.trackbook.model.Flavour;
import org.trackbook.report.Report;
import org.trackbook.text.Block;
import org.trackbook.text.MarkdownWriter;

/// Writes a report in a flavour.
public final class Renderer {
    private Renderer() {
    }

    public static Rendering render(Report.Told report, Flavour flavour) {
        return switch (flavour) {
            case ENDPOINT_2017 -> Endpoint2017.render(report);
            case PLAIN -> PlainMarkdown.render(report);
        };
    }

    /// Writes blocks and puts each photo where the flavour wants it.
    ///
    /// @param folder where the photos go
    /// @param drawn how a photo is written, from the figure and the name of its file in that folder
    static Rendering write(String path, String front, List<Block> blocks, String folder,
            BiFunction<Block.Figure, String, String> drawn, UnaryOperator<MarkdownWriter> manner) {
        var photos = new ArrayList<Rendering.Picture>();
        var body = manner.apply(new MarkdownWriter(figure -> {
            var name = "image-" + photos.size() + ending(figure.address());
            photos.add(new Rendering.Picture(figure.address(), folder + "/" + name));
            return drawn.apply(figure, name);
        })).write(blocks);
        return new Rendering(path, front + "\n\n" + body + "\n", photos);
    }

    private static String ending(String file) {
        var dot = file.lastIndexOf('.');
        return dot < 0 ? "" : file.substring(dot).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]", "");
    }
}
