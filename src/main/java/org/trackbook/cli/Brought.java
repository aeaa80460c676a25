package org.trackbook.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.trackbook.model.Conference;
import org.trackbook.model.Effect;
import org.trackbook.model.Kind;
import org.trackbook.model.Problem;
import org.trackbook.plan.Change;
import org.trackbook.plan.Suspicion;
import org.trackbook.usecase.Look;
import org.trackbook.usecase.Outcome;
import org.trackbook.words.Words;

/// What came of one input or refresh, as the commands that bring schedules say it.
///
/// @param conference absent where it was refused
/// @param suspicions why it was held back
/// @param refusal why it was refused
record Brought(String input, String outcome, String format, Optional<Conference> conference, List<Problem> problems,
        List<Change> changes, List<Suspicion> suspicions, Optional<Problem> refusal) {
    /// More are counted: `--json` lists all.
    private static final int LISTED = 10;

    static Brought of(String input, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Kept(var read, var conference, var changes) ->
                of("kept", input, read, conference, changes, List.of());
            case Outcome.Unchanged(var read, var conference) ->
                of("unchanged", input, read, conference, List.of(), List.of());
            case Outcome.Held(var read, var conference, var suspicions, var changes) ->
                of("held", input, read, conference, changes, suspicions);
            case Outcome.Refused(var look) -> new Brought(input, "refused", look.format(), Optional.empty(), List.of(),
                    List.of(), List.of(), Optional.of(look.problem()));
            case Outcome.Cancelled _ -> throw new IllegalStateException("nobody can cancel a command");
        };
    }

    private static Brought of(String outcome, String input, Look.Read read, Conference conference,
            List<Change> changes, List<Suspicion> suspicions) {
        return new Brought(input, outcome, read.format(), Optional.of(conference), read.problems(), changes,
                suspicions, Optional.empty());
    }

    /// What a command answers that brought these.
    static Answer answer(List<Brought> all, Words words) {
        var done = all.stream().allMatch(it -> it.refusal().isEmpty() && it.suspicions().isEmpty());
        return new Answer(done ? Answer.DONE : Answer.NOT_DONE, json -> json.list(all, it -> it.write(json, words)),
                () -> all.stream().flatMap(it -> it.lines(words).stream()).toList(),
                all.stream().flatMap(it -> it.complaints(words, all.size() > 1).stream()).toList());
    }

    private List<Problem> problems(Effect effect) {
        return problems.stream().filter(problem -> problem.effect() == effect).toList();
    }

    private int breaks() {
        return (int) conference.stream()
                .flatMap(it -> it.talks().stream())
                .filter(talk -> talk.kind() != Kind.TALK)
                .count();
    }

    private int changes(Class<? extends Change> kind) {
        return (int) changes.stream().filter(kind::isInstance).count();
    }

    private Optional<String> reason(Words words) {
        return refusal.map(words::say)
                .or(() -> Optional.of(String.join(" ", suspicions.stream().map(words::say).toList()))
                        .filter(it -> !it.isEmpty()));
    }

    private void write(Json json, Words words) {
        json.object(() -> {
            json.put("input", input);
            json.put("outcome", outcome);
            json.prose("format", format);
            json.put("conference", conference.map(it -> it.id().value()));
            json.put("title", conference.map(Conference::title));
            json.put("zone", conference.map(it -> it.zone().id().getId()));
            json.put("zone_from", conference.map(it -> it.zone().from().name().toLowerCase(Locale.ROOT)));
            json.number("talks", conference.map(it -> it.talks().size()));
            json.number("breaks", conference.map(_ -> breaks()));
            for (var effect : List.of(Effect.SKIPPED, Effect.REPAIRED, Effect.GUESSED)) {
                json.list(effect.name().toLowerCase(Locale.ROOT), problems(effect), problem -> json.object(() -> {
                    json.prose("place", problem.place());
                    json.put("reason", words.reason(problem));
                }));
            }
            json.object("changes", () -> {
                json.put("added", changes(Change.Added.class));
                json.put("removed", changes(Change.Removed.class));
                json.put("moved", changes(Change.Moved.class));
                json.put("changed", changes(Change.Changed.class));
            });
            json.list("suspicious", suspicions, suspicion -> json.object(() -> {
                json.put("what", suspicion.what().name().toLowerCase(Locale.ROOT));
                json.put("before", suspicion.before());
                json.put("after", suspicion.after());
            }));
            json.put("reason", reason(words));
        });
    }

    private List<String> complaints(Words words, boolean several) {
        var lines = new ArrayList<String>();
        refusal.ifPresent(problem -> lines.add(words.say(problem)));
        suspicions.forEach(suspicion -> lines.add(words.say(suspicion)));
        if (!suspicions.isEmpty()) {
            lines.add(words.say("cli.import.accept.hint"));
        }
        problems(Effect.SKIPPED).forEach(problem -> lines.add(words.say(problem)));
        return several ? lines.stream().map(this::marked).toList() : lines;
    }

    private String marked(String line) {
        return line.contains(input) ? line : input + ": " + line;
    }

    private List<String> lines(Words words) {
        var lines = new ArrayList<String>();
        conference.ifPresent(it -> {
            lines.add(words.say("cli.import." + outcome, it.title(), it.id().value()));
            lines.add("  " + words.say("cli.import.holds", it.talks().size() - breaks(), breaks(),
                    Times.dates(words, it.start(), it.end()), it.zone().id().getId()));
            if (!changes.isEmpty()) {
                lines.add("  " + words.say("cli.import.changes", changes(Change.Added.class),
                        changes(Change.Removed.class), changes(Change.Moved.class), changes(Change.Changed.class)));
            }
            for (var effect : List.of(Effect.REPAIRED, Effect.GUESSED)) {
                var told = problems(effect);
                told.stream().limit(LISTED).forEach(problem -> lines.add("  " + words.say(problem)));
                if (told.size() > LISTED) {
                    lines.add("  " + words.say("cli.import.more", told.size() - LISTED));
                }
            }
        });
        return lines;
    }
}
