package org.trackbook.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.trackbook.model.Flavour;
import org.trackbook.model.ReportKind;
import org.trackbook.model.ReportSettings;
import org.trackbook.model.ReportStyle;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/// What the visitor wants otherwise for one kind or flavour of his report.
final class Outputs {
    private static final JsonMapper JSON = new JsonMapper();

    private Outputs() {
    }

    /// The settings as they hold for a kind and a flavour. An override that names neither holds for all; of several the
    /// later wins.
    static ReportSettings applied(ReportSettings settings, ReportKind kind, Flavour flavour) {
        var applied = settings;
        for (var output : matching(settings, kind, flavour)) {
            applied = over(applied, output);
        }
        return applied;
    }

    /// Where the text goes below its folder, if the visitor said so; nowhere else than there.
    static Optional<String> file(ReportSettings settings, ReportKind kind, Flavour flavour) {
        return matching(settings, kind, flavour).stream().flatMap(output -> text(output, "file").stream())
                .filter(file -> file.matches("[\\p{L}\\p{N}_-][^\\\\:*?\"<>|\\p{Cc}]*") && List.of(file.split("/", -1))
                        .stream().noneMatch(part -> part.isBlank() || part.startsWith(".") || part.endsWith(".")))
                .reduce((_, last) -> last);
    }

    /// What a flavour is told beyond the report itself: the last value that an override gives it.
    static Optional<JsonNode> manner(ReportSettings settings, ReportKind kind, Flavour flavour, String key) {
        return matching(settings, kind, flavour).stream().filter(output -> output.has(key))
                .map(output -> output.get(key)).reduce((_, last) -> last);
    }

    private static List<JsonNode> matching(ReportSettings settings, ReportKind kind, Flavour flavour) {
        var matching = new ArrayList<JsonNode>();
        read(settings.outputs()).forEach(output -> {
            if (isOf(output, "kind", kind.word()) && isOf(output, "flavour", flavour.word())) {
                matching.add(output);
            }
        });
        return matching;
    }

    private static JsonNode read(String outputs) {
        try {
            return outputs.isEmpty() ? JsonNodeFactory.instance.arrayNode() : JSON.readTree(outputs);
        } catch (JacksonException none) {
            return JsonNodeFactory.instance.arrayNode();
        }
    }

    private static boolean isOf(JsonNode output, String key, String word) {
        return text(output, key).map(word::equals).orElse(true);
    }

    private static ReportSettings over(ReportSettings under, JsonNode output) {
        var extra = new LinkedHashMap<>(under.extra());
        output.path("extra").properties().forEach(it -> extra.put(it.getKey(), it.getValue().toString()));
        return new ReportSettings(under.kind(), under.flavour(), text(output, "language").or(under::language),
                text(output, "title").or(under::title), text(output, "author").or(under::author),
                texts(output, "tags").orElse(under.tags()), text(output, "slug").or(under::slug), under.date(), extra,
                texts(output, "sections").orElse(under.sections()), under.off(),
                over(under.style(), output.path("style")), under.flow(), under.outputs());
    }

    private static ReportStyle over(ReportStyle under, JsonNode style) {
        return new ReportStyle(yes(style, "narrative").or(under::narrative),
                word(style, "speakers", ReportStyle.Speakers.values()).or(under::speakers),
                yes(style, "show_ratings").or(under::showRatings),
                yes(style, "show_talk_titles").or(under::showTalkTitles),
                yes(style, "show_talk_links").or(under::showTalkLinks), yes(style, "verdicts").or(under::verdicts),
                word(style, "authors", ReportStyle.Authors.values()).or(under::authors));
    }

    private static Optional<String> text(JsonNode node, String key) {
        return node.path(key).isString() ? Optional.of(node.path(key).asString()) : Optional.empty();
    }

    private static Optional<Boolean> yes(JsonNode node, String key) {
        return node.path(key).isBoolean() ? Optional.of(node.path(key).asBoolean()) : Optional.empty();
    }

    private static Optional<List<String>> texts(JsonNode node, String key) {
        return node.path(key).isArray()
                ? Optional.of(node.path(key).valueStream().filter(JsonNode::isString).map(JsonNode::asString).toList())
                : Optional.empty();
    }

    private static <T extends Enum<T>> Optional<T> word(JsonNode node, String key, T[] all) {
        return text(node, key).flatMap(word -> List.of(all).stream()
                .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(word)).findFirst());
    }

    /// The JSON of further keys, by name.
    static Map<String, JsonNode> keys(Map<String, String> extra) {
        var keys = new LinkedHashMap<String, JsonNode>();
        extra.forEach((key, json) -> keys.put(key, value(json)));
        return keys;
    }

    private static JsonNode value(String json) {
        try {
            return JSON.readTree(json);
        } catch (JacksonException noJson) {
            return JsonNodeFactory.instance.stringNode(json);
        }
    }
}
