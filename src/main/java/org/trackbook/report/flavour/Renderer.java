package org.trackbook.report.flavour;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.trackbook.model.Flavour;
import org.trackbook.report.Report;

/// Writes a report in a flavour.
public final class Renderer {
    private Renderer() {
    }

    /// The report as it will be written, without what its photos hold: quick enough for each key.
    public static Rendering render(Report.Told report, Flavour flavour) {
        return render(report, flavour, Photos.NONE);
    }

    public static Rendering render(Report.Told report, Flavour flavour, Photos photos) {
        return form(flavour).render(report, photos);
    }

    private static Form form(Flavour flavour) {
        return switch (flavour) {
            case ENDPOINT_2017 -> Endpoint2017::render;
            case ENDPOINT_2021 -> Endpoint2021::render;
            case JEKYLL -> Jekyll::render;
            case HUGO -> Hugo::render;
            case PELICAN -> Pelican::render;
            case ELEVENTY -> Eleventy::render;
            case PLAIN -> PlainMarkdown::render;
            case ORG -> Org::render;
            case CONFLUENCE -> Confluence::render;
            case HTML -> Html::render;
            case PDF -> (told, _) -> asText(told, ".pdf");
            case DOCX -> (told, _) -> asText(told, ".docx");
        };
    }

    /// What is to be read of a report that is no text.
    private static Rendering asText(Report.Told report, String ending) {
        var front = report.front();
        return new Rendering(front.file().orElse(front.slug() + ending),
                PlainMarkdown.render(report, Photos.NONE).text(),
                List.of());
    }

    /// The file of a report, its photos in it or beside it. The same report gives the same bytes.
    public static byte[] file(Report.Told report, Flavour flavour, Photos photos) {
        return switch (flavour) {
            case PDF -> PaperReport.bytes(report, photos);
            case DOCX -> WordReport.bytes(report, photos);
            default -> render(report, flavour, photos).text().getBytes(StandardCharsets.UTF_8);
        };
    }

    /// The words of a report to be pasted where text is rich.
    public static String fragment(Report.Told report) {
        return Html.fragment(report);
    }
}
