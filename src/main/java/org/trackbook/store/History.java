package org.trackbook.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trackbook.model.Conference;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkFacts;
import org.trackbook.model.TalkId;
import org.trackbook.model.Visit;
import org.trackbook.model.Zone;

/// Remembers what each import changed, and makes the earlier versions of a schedule again, from the newest back.
final class History {
    /// A row: what became of one talk, the later one by its id.
    private record Trace(int number, Step.Kind kind, String match, Optional<Talk> was, Optional<TalkId> became) {
    }

    private History() {
    }

    /// Remembers what the newest import did to the version before it.
    ///
    /// @param visit as it was before
    static void write(Session session, Conference before, Conference after, int number, List<Step> told, Leading led,
            Visit visit) throws SQLException {
        var id = after.id();
        session.run("update schedule_import set before = ? where conference = ? and number = ?",
                Frame.of(before, led, lost(before, after, led, visit)).write(), id.value(), number);
        var rows = new ArrayList<@Nullable Object[]>();
        for (var step : complete(before, after, told, led.talks())) {
            rows.add(new @Nullable Object[]{id.value(), number, rows.size(), step.kind(), step.match(),
                    step.before().map(TalkJson::write), step.after().map(talk -> talk.id().value())});
        }
        session.runAll("insert into schedule_change (conference, number, position, kind, matched, was, became)"
                + " values (?, ?, ?, ?, ?, ?, ?)", rows);
    }

    /// What is known of talks that had been gone and whose words were led to talks of the newer version.
    private static List<TalkFacts> lost(Conference before, Conference after, Leading led, Visit visit) {
        var known = byId(before);
        var now = byId(after);
        return visit.talks()
                .values()
                .stream()
                .filter(talk -> !known.containsKey(talk.id())
                        && now.containsKey(led.talks().getOrDefault(talk.id(), talk.id())))
                .toList();
    }

    /// What a reader is told of, and after it whatever else is other than before.
    private static List<Step> complete(Conference before, Conference after, List<Step> told,
            Map<TalkId, TalkId> led) {
        var old = new HashSet<TalkId>();
        var fresh = new HashSet<TalkId>();
        told.forEach(step -> {
            step.before().ifPresent(talk -> old.add(talk.id()));
            step.after().ifPresent(talk -> fresh.add(talk.id()));
        });
        var now = byId(after);
        var all = new ArrayList<>(told);
        for (var talk : before.talks()) {
            if (!old.contains(talk.id())) {
                var became = Optional.ofNullable(now.get(led.getOrDefault(talk.id(), talk.id())))
                        .filter(it -> fresh.add(it.id()));
                if (!became.equals(Optional.of(talk))) {
                    all.add(new Step(Step.Kind.SAME, "", Optional.of(talk), became));
                }
            }
        }
        after.talks()
                .stream()
                .filter(talk -> !fresh.contains(talk.id()))
                .forEach(talk -> all.add(new Step(Step.Kind.SAME, "", Optional.empty(), Optional.of(talk))));
        return all;
    }

    /// All versions, newest first; each with the one before it as far back as it was remembered.
    static List<PastVersion> read(Session session, ConferenceId id, List<PastImport> imports,
            Optional<Conference> newest) throws SQLException {
        var traces = traces(session, id);
        var frames = frames(session, id);
        var versions = new ArrayList<PastVersion>();
        var after = newest;
        for (var told : imports.reversed()) {
            var frame = Optional.ofNullable(frames.get(told.number()));
            var mine = traces.getOrDefault(told.number(), List.of());
            var now = after.map(History::byId).orElse(Map.of());
            var steps = mine.stream().map(it -> new Step(it.kind(), it.match(), it.was(),
                    it.became().flatMap(became -> Optional.ofNullable(now.get(became))))).toList();
            var before = after.flatMap(it -> frame.map(facts -> facts.filled(talksBefore(it, mine))));
            versions.add(new PastVersion(told, after, before, steps, frame.map(Frame::led).orElse(Leading.NOWHERE),
                    frame.map(Frame::lost).orElse(List.of())));
            after = before;
        }
        return versions;
    }

    private static List<Talk> talksBefore(Conference after, List<Trace> traces) {
        var touched = new HashSet<TalkId>();
        traces.forEach(trace -> trace.became().ifPresent(touched::add));
        var talks = new ArrayList<Talk>();
        after.talks().stream().filter(talk -> !touched.contains(talk.id())).forEach(talks::add);
        traces.forEach(trace -> trace.was().ifPresent(talks::add));
        return talks;
    }

    private static Map<Integer, List<Trace>> traces(Session session, ConferenceId id) throws SQLException {
        var traces = new HashMap<Integer, List<Trace>>();
        session.list("select number, kind, matched, was, became from schedule_change where conference = ?"
                + " order by number, position",
                row -> new Trace(row.number(), row.word(Step.Kind.class), row.text(), row.maybe().map(TalkJson::read),
                        row.maybe().map(TalkId::new)),
                id.value())
                .forEach(trace -> traces.computeIfAbsent(trace.number(), _ -> new ArrayList<>()).add(trace));
        return traces;
    }

    private static Map<Integer, Frame> frames(Session session, ConferenceId id) throws SQLException {
        var frames = new HashMap<Integer, Frame>();
        session.list("select number, before from schedule_import where conference = ? and before is not null",
                row -> Map.entry(row.number(), Frame.read(id, row.text())), id.value())
                .forEach(it -> frames.put(it.getKey(), it.getValue()));
        return frames;
    }

    /// Says of all earlier versions too that their zone was another: else the version before would come back wrong.
    static void correct(Session session, List<PastVersion> versions, Zone zone) throws SQLException {
        for (var version : versions) {
            if (version.before().isPresent()) {
                var known = version.before().get();
                var before = known.in(zoned(zone, known));
                var lost = version.lost().stream().map(talk -> corrected(talk, known.zone(), zone)).toList();
                var number = version.told().number();
                session.run("update schedule_import set before = ? where conference = ? and number = ?",
                        Frame.of(before, version.led(), lost).write(), before.id().value(), number);
                var talks = byId(before);
                var rows = new ArrayList<@Nullable Object[]>();
                for (var at = 0; at < version.steps().size(); at++) {
                    var was = version.steps().get(at).before()
                            .map(talk -> TalkJson.write(talks.getOrDefault(talk.id(), talk)));
                    rows.add(new @Nullable Object[]{was, before.id().value(), number, at});
                }
                session.runAll(
                        "update schedule_change set was = ? where conference = ? and number = ? and position = ?",
                        rows);
            }
        }
    }

    /// A talk whose clock stays where the schedule publishes clocks.
    static TalkFacts corrected(TalkFacts talk, Zone from, Zone to) {
        return switch (from.published()) {
            case INSTANT -> talk;
            case WALL -> new TalkFacts(talk.id(), talk.guid(), talk.title(),
                    talk.start().map(it -> it.atZone(from.id()).toLocalDateTime().atZone(to.id()).toInstant()),
                    talk.room(), talk.speakers());
        };
    }

    private static Zone zoned(Zone zone, Conference conference) {
        return new Zone(zone.id(), zone.from(), conference.zone().published());
    }

    private static Map<TalkId, Talk> byId(Conference conference) {
        var talks = new LinkedHashMap<TalkId, Talk>();
        conference.talks().forEach(talk -> talks.put(talk.id(), talk));
        return talks;
    }
}
