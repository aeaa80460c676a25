package org.trackbook.visit;

import java.nio.charset.StandardCharsets;
import org.trackbook.model.Cause;
import org.trackbook.model.Visit;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Reads and writes visit files: one visit, to move it to another machine, to merge it, or for other programs.
public final class VisitFile {
    /// A visit of a lifetime stays below; a file beyond it is something else.
    static final int MOST_BYTES = 32 << 20;
    private static final int DEEPEST = 100;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxStringLength(MOST_BYTES)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final ObjectWriter WRITER = MAPPER.writer().with(new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withArrayEmptySeparator("")
                    .withObjectEmptySeparator(""))
            .withArrayIndenter(new DefaultIndenter(" ", "\n"))
            .withObjectIndenter(new DefaultIndenter(" ", "\n")));

    private VisitFile() {
    }

    /// Reads a visit file, all of it or nothing; never throws, whatever the bytes are.
    public static ReadVisit read(byte[] bytes) {
        try {
            return ready(original(bytes));
        } catch (Refused refused) {
            return new ReadVisit.Rejected(refused.problem());
        }
    }

    private static ReadVisit ready(ObjectNode original) {
        var file = Spot.top(original);
        VisitReader.format(file);
        var conference = VisitReader.conference(file.get("conference"));
        var visit = VisitReader.visit(file, conference.id());
        var unknown = Unknown.lacking(original, VisitWriter.tree(conference, visit));
        return new ReadVisit.Ready(conference, visit.withUnknown(unknown));
    }

    private static ObjectNode original(byte[] bytes) {
        if (new String(bytes, 0, Math.min(bytes.length, 1000), StandardCharsets.UTF_8).isBlank()) {
            throw new Refused(Cause.EMPTY, "");
        }
        if (bytes.length > MOST_BYTES) {
            throw new Refused(Cause.TOO_LARGE, "");
        }
        if (parsed(bytes) instanceof ObjectNode object) {
            return object;
        }
        throw new Refused(Cause.NO_VISIT, "format", "");
    }

    private static JsonNode parsed(byte[] bytes) {
        try {
            return MAPPER.readTree(bytes);
        } catch (JacksonException e) {
            var where = e.getLocation();
            throw new Refused(Cause.BROKEN, where == null ? "" : where.getLineNr() + ":" + where.getColumnNr(),
                    e.getOriginalMessage());
        }
    }

    /// The text of a visit file, with all that an earlier file held and this version does not know.
    public static String write(ConferenceFacts conference, Visit visit) {
        var tree = VisitWriter.tree(conference, visit);
        Unknown.restore(tree, visit.unknown());
        return WRITER.writeValueAsString(tree) + "\n";
    }

    /// JSON that we wrote ourselves, or somebody typed.
    static JsonNode tree(String json) {
        return MAPPER.readTree(json);
    }
}
