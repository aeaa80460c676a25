package org.trackbook.report.flavour;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.trackbook.report.Front;
import org.trackbook.report.Report;
import org.trackbook.text.MarkdownWriter;
import tools.jackson.databind.JsonNode;

/// The flavour `pelican`: a line of its own for each key, and photos below `images`.
final class Pelican {
    /// What Python-Markdown takes no backslash before.
    private static final String ENTITIES = "<&~|$@:\"'%,/;=?^";

    private Pelican() {
    }

    static Rendering render(Report.Told report, Photos photos) {
        var front = report.front();
        var folder = "images/" + front.slug();
        return Page.of("content/" + front.date() + "-" + front.slug() + ".md", "content/" + folder, matter(front),
                (figure, name) -> Page.picture(figure, "{static}/" + folder + "/" + name, Pelican::manner))
                .in(Pelican::manner)
                .write(report);
    }

    private static MarkdownWriter manner(MarkdownWriter writer) {
        return writer.withEntities(ENTITIES);
    }

    private static String matter(Front front) {
        var keys = new LinkedHashMap<String, String>();
        keys.put("Title", line(front.title()));
        keys.put("Date", front.date() + " 10:00");
        keys.put("Author", line(front.author().orElse("")));
        keys.put("Tags", line(String.join(", ", front.tags())));
        keys.put("Slug", front.slug());
        keys.values().removeIf(String::isEmpty);
        new FrontMatter().extra(front).filled().forEach((key, value) -> keys.putIfAbsent(name(key), line(text(value))));
        return keys.entrySet().stream().map(Pelican::line).collect(Collectors.joining("\n"));
    }

    private static String line(Map.Entry<String, String> key) {
        return key.getKey() + ": " + key.getValue();
    }

    private static String text(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().map(Pelican::text).collect(Collectors.joining(", "));
        }
        return value.isString() ? value.asString() : value.toString();
    }

    private static String line(String text) {
        return text.replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ").strip();
    }

    private static String name(String key) {
        var name = key.replaceAll("[^A-Za-z0-9_-]+", "_");
        return name.isEmpty() ? "_" : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
