package org.trackbook.cli;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.trackbook.model.Conference;
import org.trackbook.model.Effect;
import org.trackbook.model.Kind;
import org.trackbook.model.Problem;
import org.trackbook.model.Progress;
import org.trackbook.plan.Change;
import org.trackbook.plan.Suspicion;
import org.trackbook.usecase.Look;
import org.trackbook.usecase.Outcome;
import org.trackbook.words.Words;

/// Brings schedules into the library.
final class ImportCommand implements Command {
    /// More are counted: `--json` lists all.
    private static final int LISTED = 10;

    @Override
    public Signature signature() {
        return new Signature("import", "INPUT… [--zone Z]", "cli.import.about",
                List.of(new Operand("INPUT", true, true, "cli.import.input")),
                List.of(Option.text("--zone", "Z", "cli.import.zone")));
    }

    @Override
    public Answer run(Call call) {
        var zone = call.text("--zone").map(words -> zone(call, words));
        var imports = call.cases().imports();
        var rows = call.operands()
                .stream()
                .map(input -> row(input, imports.keep(in(zone, imports.look(input, Progress.NONE)))))
                .toList();
        var words = call.words();
        return new Answer(rows.stream().allMatch(Row::done) ? Answer.DONE : Answer.NOT_DONE,
                json -> json.list(rows, row -> write(row, json, words)),
                () -> rows.stream().flatMap(row -> lines(row, words).stream()).toList(),
                rows.stream().flatMap(row -> complaints(row, words, rows.size() > 1).stream()).toList());
    }

    private static ZoneId zone(Call call, String words) {
        return ZoneId.getAvailableZoneIds()
                .stream()
                .filter(id -> id.equalsIgnoreCase(words))
                .findFirst()
                .map(ZoneId::of)
                .orElseThrow(() -> new Misuse(call.words().say("cli.misuse.zone", words,
                        String.join(", ", Nearest.to(words, ZoneId.getAvailableZoneIds())))));
    }

    private static Look in(Optional<ZoneId> zone, Look look) {
        return look instanceof Look.Read read && zone.isPresent() ? read.in(zone.get()) : look;
    }

    /// What came of one input.
    ///
    /// @param conference absent where it was refused
    /// @param suspicions why it was held back
    /// @param refusal why it was refused
    private record Row(String input, String outcome, String format, Optional<Conference> conference,
            List<Problem> problems, List<Change> changes, List<Suspicion> suspicions, Optional<Problem> refusal) {
        List<Problem> problems(Effect effect) {
            return problems.stream().filter(problem -> problem.effect() == effect).toList();
        }

        boolean done() {
            return refusal.isEmpty() && suspicions.isEmpty();
        }

        int breaks() {
            return (int) conference.stream()
                    .flatMap(it -> it.talks().stream())
                    .filter(talk -> talk.kind() != Kind.TALK)
                    .count();
        }

        int changes(Class<? extends Change> kind) {
            return (int) changes.stream().filter(kind::isInstance).count();
        }
    }

    private static Row row(String input, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Kept(var read, var conference, var changes) -> row("kept", read, conference, changes);
            case Outcome.Unchanged(var read, var conference) -> row("unchanged", read, conference, List.of());
            case Outcome.Held(var read, var conference, var suspicions, var changes) -> new Row(read.input(), "held",
                    read.format(), Optional.of(conference), read.problems(), changes, suspicions, Optional.empty());
            case Outcome.Refused(var look) -> new Row(input, "refused", look.format(), Optional.empty(), List.of(),
                    List.of(), List.of(), Optional.of(look.problem()));
            case Outcome.Cancelled _ -> throw new IllegalStateException("nobody can cancel a command");
        };
    }

    private static Row row(String outcome, Look.Read read, Conference conference, List<Change> changes) {
        return new Row(read.input(), outcome, read.format(), Optional.of(conference), read.problems(), changes,
                List.of(), Optional.empty());
    }

    private static void write(Row row, Json json, Words words) {
        json.object(() -> {
            json.put("input", row.input());
            json.put("outcome", row.outcome());
            json.prose("format", row.format());
            json.put("conference", row.conference().map(it -> it.id().value()));
            json.put("title", row.conference().map(Conference::title));
            json.put("zone", row.conference().map(it -> it.zone().id().getId()));
            json.put("zone_from", row.conference().map(it -> it.zone().from().name().toLowerCase(Locale.ROOT)));
            json.number("talks", row.conference().map(it -> it.talks().size()));
            json.number("breaks", row.conference().map(_ -> row.breaks()));
            for (var effect : List.of(Effect.SKIPPED, Effect.REPAIRED, Effect.GUESSED)) {
                json.list(effect.name().toLowerCase(Locale.ROOT), row.problems(effect), problem -> json.object(() -> {
                    json.prose("place", problem.place());
                    json.put("reason", words.reason(problem));
                }));
            }
            json.object("changes", () -> {
                json.put("added", row.changes(Change.Added.class));
                json.put("removed", row.changes(Change.Removed.class));
                json.put("moved", row.changes(Change.Moved.class));
                json.put("changed", row.changes(Change.Changed.class));
            });
            json.list("suspicious", row.suspicions(), suspicion -> json.object(() -> {
                json.put("what", suspicion.what().name().toLowerCase(Locale.ROOT));
                json.put("before", suspicion.before());
                json.put("after", suspicion.after());
            }));
            json.put("reason", row.refusal().map(words::say));
        });
    }

    private static List<String> complaints(Row row, Words words, boolean several) {
        var lines = new ArrayList<String>();
        row.refusal().ifPresent(problem -> lines.add(words.say(problem)));
        row.suspicions().forEach(suspicion -> lines.add(words.say(suspicion)));
        row.problems(Effect.SKIPPED).forEach(problem -> lines.add(words.say(problem)));
        return several ? lines.stream().map(line -> marked(row.input(), line)).toList() : lines;
    }

    private static String marked(String input, String line) {
        return line.contains(input) ? line : input + ": " + line;
    }

    private static List<String> lines(Row row, Words words) {
        var lines = new ArrayList<String>();
        row.conference().ifPresent(conference -> {
            lines.add(words.say("cli.import." + row.outcome(), conference.title(), conference.id().value()));
            lines.add("  " + words.say("cli.import.holds", conference.talks().size() - row.breaks(), row.breaks(),
                    Times.dates(conference.start(), conference.end()), conference.zone().id().getId()));
            if (!row.changes().isEmpty()) {
                lines.add("  " + words.say("cli.import.changes", row.changes(Change.Added.class),
                        row.changes(Change.Removed.class), row.changes(Change.Moved.class),
                        row.changes(Change.Changed.class)));
            }
            for (var effect : List.of(Effect.REPAIRED, Effect.GUESSED)) {
                var problems = row.problems(effect);
                problems.stream().limit(LISTED).forEach(problem -> lines.add("  " + words.say(problem)));
                if (problems.size() > LISTED) {
                    lines.add("  " + words.say("cli.import.more", problems.size() - LISTED));
                }
            }
        });
        return lines;
    }
}
