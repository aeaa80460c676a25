package org.trackbook.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.trackbook.model.About;
import org.trackbook.model.Progress;
import org.trackbook.model.Slot;
import org.trackbook.usecase.Hit;
import org.trackbook.usecase.Hits;
import org.trackbook.usecase.Marked;
import org.trackbook.words.Words;

/// Finds talks, notes, speakers, tracks and rooms in the whole library.
final class SearchCommand implements Command {
    private static final int USUAL = 50;
    /// A terminal takes the quotes of `room:"Old dock"` away, and leaves one word with a blank in it. Where nothing is
    /// called so, it was a whole search that stood between quotes: `"day:sun room:dock"`.
    private static final Pattern UNQUOTED = Pattern.compile("(-*[a-z]+:)([^\"]*\\s[^\"]*)");

    @Override
    public Signature signature() {
        return new Signature("search", "WORDS… [--limit N]", "cli.search.about",
                List.of(new Operand("WORDS", true, true, "cli.search.words")),
                List.of(Option.number("--limit", "N", "cli.search.limit")));
    }

    @Override
    public Answer run(Call call) {
        int most = call.number("--limit").orElse(USUAL);
        if (most < 1) {
            throw new Misuse(call.words().say("cli.misuse.number", String.valueOf(most)));
        }
        var named = String.join(" ", call.operands().stream().map(SearchCommand::quoted).toList());
        var typed = String.join(" ", call.operands());
        var asNamed = find(named, most, call);
        var hits = asNamed.isEmpty() && !named.equals(typed) ? find(typed, most, call) : asNamed;
        return Answer.of(json -> json.list(hits, hit -> write(hit, json, call.words())),
                () -> lines(hits, call.words()));
    }

    private static List<Hit> find(String typed, int most, Call call) {
        return switch (call.cases().search().find(typed, Optional.empty(), most, Progress.NONE)) {
            case Hits.Found found -> found.all().stream().limit(most).toList();
            case Hits.Cancelled() -> throw new IllegalStateException("nobody cancels a command");
        };
    }

    private static String quoted(String operand) {
        var filter = UNQUOTED.matcher(operand);
        return filter.matches() ? filter.group(1) + "\"" + filter.group(2) + "\"" : operand;
    }

    private static void write(Hit hit, Json json, Words words) {
        json.object(() -> {
            json.put("kind", kind(hit));
            json.put("conference", hit.in().id().value());
            json.put("id", id(hit));
            json.put("title", title(hit, words));
            json.put("snippet", hit.snippet().text());
            json.list("matches", hit.snippet().matches(), it -> json.numbers(it.from(), it.to()));
            json.number("day", day(hit));
            json.instant("start", start(hit), hit.in().zone());
        });
    }

    private static String kind(Hit hit) {
        return switch (hit) {
            case Hit.Talk _ -> "talk";
            case Hit.Note _ -> "note";
            case Hit.Name name -> name.kind().name().toLowerCase(Locale.ROOT);
        };
    }

    private static String id(Hit hit) {
        return switch (hit) {
            case Hit.Talk talk -> talk.id().value();
            case Hit.Note note -> note.id().value();
            case Hit.Name name -> name.name();
        };
    }

    private static String title(Hit hit, Words words) {
        return switch (hit) {
            case Hit.Talk talk -> talk.title().text();
            case Hit.Note note -> note.titles().text().isEmpty() ? about(note.about(), words) : note.titles().text();
            case Hit.Name name -> name.name();
        };
    }

    private static String about(About about, Words words) {
        return switch (about) {
            case About.Talks _ -> "";
            case About.WholeDay(var day, var part) ->
                words.say("cli.notes.day", String.valueOf(day), part(part, words));
            case About.Moment(var day, var time) -> words.say("cli.notes.day", String.valueOf(day), Times.clock(time));
            case About.Trip(var part) -> words.say("cli.notes.trip", part(part, words));
        };
    }

    private static String part(Enum<?> part, Words words) {
        return words.say("cli.part." + part.name().toLowerCase(Locale.ROOT));
    }

    /// A name has no day of its own: what it names may have talks on several.
    private static Optional<Integer> day(Hit hit) {
        return switch (hit) {
            case Hit.Talk talk -> talk.day();
            case Hit.Note note -> note.day();
            case Hit.Name _ -> Optional.empty();
        };
    }

    private static Optional<Instant> start(Hit hit) {
        return switch (hit) {
            case Hit.Talk talk -> talk.slot().map(Slot::start);
            case Hit.Note note -> note.start();
            case Hit.Name _ -> Optional.empty();
        };
    }

    private static List<String> lines(List<Hit> hits, Words words) {
        if (hits.isEmpty()) {
            return List.of(words.say("cli.search.none"));
        }
        var columns = new Columns();
        for (var hit : hits) {
            columns.add(words.say("cli.search." + kind(hit)), hit.in().id().value(),
                    start(hit).map(it -> Times.weekday(words, it, hit.in().zone())).orElse(""),
                    hit instanceof Hit.Name ? "" : id(hit), said(hit, words));
        }
        return columns.lines();
    }

    private static String said(Hit hit, Words words) {
        var parts = new ArrayList<String>();
        parts.add(title(hit, words));
        switch (hit) {
            case Hit.Talk talk -> {
                if (talk.gone()) {
                    parts.add(words.say("cli.search.gone"));
                }
                add(parts, talk.speakers());
                if (talk.saysMore()) {
                    add(parts, talk.snippet());
                }
            }
            case Hit.Note note -> {
                if (note.gone()) {
                    parts.add(words.say("cli.search.gone"));
                }
                add(parts, note.snippet());
            }
            case Hit.Name name -> parts.add(words.say("cli.tracks.talks", name.talks()));
        }
        return String.join(" — ", parts);
    }

    private static void add(List<String> parts, Marked line) {
        if (!line.text().isEmpty()) {
            parts.add(line.text());
        }
    }
}
