package org.trackbook.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.trackbook.model.ReportKind;
import org.trackbook.model.ReportSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/// Keeps the sections of each kind of report apart: what somebody switches on for his manager is not to turn up in the
/// article. Those of other kinds wait among the overrides of the visit.
final class SectionsOfKinds {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String KIND = "kind";
    private static final String SECTIONS = "sections";

    private SectionsOfKinds() {
    }

    /// The settings with another kind and the sections that it had when it was last chosen.
    static ReportSettings turned(ReportSettings now, ReportKind next) {
        var before = now.kind().flatMap(ReportKind::of).orElse(ReportKind.ARTICLE);
        if (before == next) {
            return now.as(next);
        }
        var overrides = read(now.outputs());
        if (overrides.isEmpty()) {
            return now.as(next);
        }
        var rest = new ArrayList<>(overrides.get());
        rest.removeIf(it -> isOf(it, before) || isOf(it, next));
        if (!now.sections().isEmpty()) {
            rest.add(override(before, now.sections()));
        }
        var then = overrides.get().stream().filter(it -> isOf(it, next)).reduce((_, last) -> last)
                .map(it -> it.path(SECTIONS).valueStream().map(JsonNode::asString).toList()).orElse(List.of());
        return now.as(next).withSections(then).overridden(written(rest));
    }

    private static Optional<List<JsonNode>> read(String outputs) {
        try {
            var tree = outputs.isEmpty() ? JsonNodeFactory.instance.arrayNode() : JSON.readTree(outputs);
            return tree.isArray() ? Optional.of(tree.valueStream().toList()) : Optional.empty();
        } catch (JacksonException foreign) {
            return Optional.empty();
        }
    }

    /// Whether it says the sections of a kind and nothing else.
    private static boolean isOf(JsonNode override, ReportKind kind) {
        return override.isObject() && new TreeSet<>(override.propertyNames()).equals(Set.of(KIND, SECTIONS))
                && override.path(KIND).isString() && override.path(KIND).asString().equals(kind.word())
                && override.path(SECTIONS).isArray()
                && override.path(SECTIONS).valueStream().allMatch(JsonNode::isString);
    }

    private static JsonNode override(ReportKind kind, List<String> sections) {
        var override = JsonNodeFactory.instance.objectNode().put(KIND, kind.word());
        sections.forEach(override.putArray(SECTIONS)::add);
        return override;
    }

    private static String written(List<JsonNode> overrides) {
        if (overrides.isEmpty()) {
            return "";
        }
        var list = JsonNodeFactory.instance.arrayNode();
        overrides.forEach(list::add);
        return JSON.writeValueAsString(list);
    }
}
