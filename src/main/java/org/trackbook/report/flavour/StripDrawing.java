package org.trackbook.report.flavour;

import java.util.Locale;
import org.trackbook.report.Headings;
import org.trackbook.report.Strip;

/// Draws the talks that were attended, a row a day, as a picture for HTML.
final class StripDrawing {
    private static final int WIDTH = 640;
    private static final int LEFT = 70;
    private static final int ROW = 30;
    private static final int TOP = 18;

    private final Strip strip;
    private final Headings headings;

    StripDrawing(Strip strip, String language) {
        this.strip = strip;
        headings = new Headings(language);
    }

    String svg() {
        var height = TOP + strip.rows().size() * ROW + 4;
        var svg = new StringBuilder("<figure>\n<svg class=\"strip\" viewBox=\"0 0 " + WIDTH + " " + height
                + "\" role=\"img\" aria-label=\"" + Markup.text(strip.words(headings)) + "\">\n");
        for (var hour = strip.firstHour(); hour <= strip.lastHour(); hour++) {
            var x = x(hour * 60);
            svg.append(String.format(Locale.ROOT, "<line x1=\"%1$.1f\" y1=\"%2$d\" x2=\"%1$.1f\" y2=\"%3$d\"/>", x, TOP,
                    height));
            if (strip.isLabelled(hour)) {
                svg.append(String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"12\">%02d</text>%n", x - 6, hour % 24)
                        .replace("\r\n", "\n"));
            }
        }
        for (var at = 0; at < strip.rows().size(); at++) {
            row(svg, strip.rows().get(at), TOP + at * ROW + 3);
        }
        return svg.append("</svg>\n").append(Xhtml.element("figcaption", "", Markup.text(strip.legend(headings))))
                .append("\n</figure>").toString();
    }

    private void row(StringBuilder svg, Strip.Row row, int y) {
        svg.append("<text x=\"0\" y=\"").append(y + 16).append("\">").append(Markup.text(row.label())).append(
                "</text>\n");
        for (var bar : row.bars()) {
            svg.append(String.format(Locale.ROOT,
                    "<rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill-opacity=\"%.2f\">",
                    x(bar.from()), y, Math.max(2, x(bar.to()) - x(bar.from()) - 1), ROW - 6, bar.shade()))
                    .append(Xhtml.element("title", "", Markup.text(bar.words())))
                    .append("</rect>\n");
        }
    }

    private double x(int minute) {
        return LEFT + (WIDTH - LEFT - 4) * (double) (minute - strip.firstHour() * 60)
                / ((strip.lastHour() - strip.firstHour()) * 60);
    }
}
