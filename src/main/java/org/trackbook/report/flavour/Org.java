package org.trackbook.report.flavour;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.stream.Collectors;
import org.trackbook.model.Section;
import org.trackbook.report.Front;
import org.trackbook.report.Levels;
import org.trackbook.report.Report;
import org.trackbook.text.Block;

/// The flavour `org`: an outline of Org mode, action items as tasks with their deadlines.
final class Org {
    /// Neither contents nor numbers, and no sign means more than Org mode's own mark-up.
    private static final String OPTIONS = "toc:nil num:nil ^:{} -:nil f:nil tex:nil";

    private Org() {
    }

    static Rendering render(Report.Told report, Photos photos) {
        var front = report.front();
        var writer = new OrgWriter(front.slug());
        var text = new StringBuilder(head(front));
        Head.table(front.facts()).ifPresent(table -> text.append("\n\n").append(writer.block(table)));
        for (var part : report.parts()) {
            var blocks = Levels.shifted(part.blocks(), -2);
            text.append("\n\n").append(part.section() == Section.ACTIONS
                    ? blocks.stream().map(block -> action(writer, block)).collect(Collectors.joining("\n"))
                    : writer.blocks(blocks));
        }
        return new Rendering(front.file().orElse(front.slug() + ".org"), text.append("\n").toString(),
                writer.photos());
    }

    private static String action(OrgWriter writer, Block block) {
        return block instanceof Block.Bullets(_, _, _, var items)
                ? items.stream().map(writer::task).collect(Collectors.joining("\n"))
                : writer.block(block);
    }

    private static String head(Front front) {
        var keys = new LinkedHashMap<String, String>();
        keys.put("TITLE", front.title());
        keys.put("AUTHOR", front.author().orElse(""));
        keys.put("DATE", front.date().toString());
        keys.put("LANGUAGE", front.language());
        keys.put("FILETAGS", front.tags().stream().map(Org::tag).filter(tag -> !tag.isEmpty())
                .collect(Collectors.joining(":", ":", ":")).replaceFirst("^::$", ""));
        keys.put("OPTIONS", OPTIONS);
        new FrontMatter().extra(front).filled().forEach((key, value) -> keys.putIfAbsent(
                key.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9_]+", "_"),
                value.isString() ? value.asString() : value.toString()));
        return keys.entrySet().stream().filter(it -> !it.getValue().isBlank())
                .map(it -> "#+" + it.getKey() + ": " + line(it.getValue())).collect(Collectors.joining("\n"));
    }

    private static String line(String text) {
        return text.replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ").strip();
    }

    private static String tag(String tag) {
        return tag.strip().replaceAll("[^\\p{L}\\p{N}_@#%]+", "_");
    }
}
