package org.trackbook.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trackbook.model.Cause;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Effect;
import org.trackbook.model.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Versions that wait for a decision, one row for each conference at most.
final class HeldRows {
    private HeldRows() {
    }

    /// In the place of an older one.
    static void write(Session session, HeldVersion held) throws SQLException {
        var conference = held.conference();
        var origin = held.origin();
        session.run("""
                insert or replace into schedule_held (conference, input, looked, source, format, digest, etag,
                    modified, frame, talks, problems, columns)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, conference.id().value(), held.input(), origin.imported(), origin.source(), origin.format(),
                origin.digest(), origin.etag(), origin.modified(),
                Frame.of(conference, Leading.NOWHERE, List.of()).write(),
                Json.texts(conference.talks().stream().map(TalkJson::write).toList()),
                Json.list(held.problems(), HeldRows::node), held.columns().map(HeldRows::columns));
    }

    static void remove(Session session, ConferenceId id) throws SQLException {
        session.run("delete from schedule_held where conference = ?", id.value());
    }

    static List<HeldVersion> all(Session session) throws SQLException {
        return session.list("""
                select input, source, format, digest, looked, etag, modified, conference, frame, talks, problems,
                    columns
                from schedule_held order by looked, conference
                """, row -> {
            var input = row.text();
            var origin = ConferenceStore.origin(row);
            var frame = Frame.read(new ConferenceId(row.text()), row.text());
            var talks = Json.texts(row.text()).stream().map(TalkJson::read).toList();
            return new HeldVersion(input, origin, frame.filled(talks),
                    Json.list(row.text(), HeldRows::problem).stream().flatMap(Optional::stream).toList(),
                    row.maybe().map(HeldRows::columns));
        });
    }

    private static ObjectNode node(Problem problem) {
        var node = Json.object()
                .put("effect", problem.effect().name())
                .put("cause", problem.cause().name())
                .put("place", problem.place());
        var facts = node.putArray("facts");
        problem.facts().forEach(facts::add);
        return node;
    }

    /// Absent where another version of the program wrote what this one has no words for.
    private static Optional<Problem> problem(JsonNode node) {
        var facts = node.path("facts").valueStream().map(JsonNode::stringValue).toList();
        return word(Effect.values(), node, "effect").flatMap(effect -> word(Cause.values(), node, "cause")
                .map(cause -> new Problem(effect, cause, node.path("place").stringValue(), facts)));
    }

    private static <E extends Enum<E>> Optional<E> word(E[] words, JsonNode node, String key) {
        return Stream.of(words).filter(it -> it.name().equals(node.path(key).stringValue())).findFirst();
    }

    private static String columns(HeldVersion.Columns columns) {
        return Json.texts(List.of(Json.texts(columns.header()), Json.map(columns.chosen()), Json.map(columns.said())));
    }

    private static HeldVersion.Columns columns(String json) {
        var parts = Json.texts(json);
        return new HeldVersion.Columns(Json.texts(parts.get(0)), Json.map(parts.get(1)), Json.map(parts.get(2)));
    }
}
