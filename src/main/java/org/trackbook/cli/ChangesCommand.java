package org.trackbook.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.trackbook.model.Conference;
import org.trackbook.model.Link;
import org.trackbook.model.Person;
import org.trackbook.model.Talk;
import org.trackbook.plan.Change;
import org.trackbook.plan.Changes;
import org.trackbook.plan.Field;
import org.trackbook.plan.FieldChange;
import org.trackbook.plan.Match;
import org.trackbook.usecase.Refresh;
import org.trackbook.words.Words;

/// Tells what the refreshes of a conference brought.
final class ChangesCommand implements Command {
    /// Longer texts are cut: `--json` prints them whole.
    private static final int LONGEST = 60;
    private static final int CONTEXT = 20;

    @Override
    public Signature signature() {
        return new Signature("changes", "CONF [--since N]", "cli.changes.about", List.of(Operand.CONF),
                List.of(Option.number("--since", "N", "cli.changes.since")));
    }

    @Override
    public Answer run(Call call) {
        var conference = call.lookup().conference(call.operand(0)).conference();
        var since = Math.max(1, call.number("--since").orElse(1));
        var refreshes = call.cases()
                .changes()
                .history(conference.id())
                .stream()
                .filter(it -> it.number() > since)
                .toList();
        return Answer.of(json -> json.list(refreshes, it -> write(it, conference, json)),
                () -> refreshes.isEmpty()
                        ? List.of(call.words().say("cli.changes.none"))
                        : refreshes.stream().flatMap(it -> lines(it, conference, call.words()).stream()).toList());
    }

    private static void write(Refresh refresh, Conference conference, Json json) {
        json.object(() -> {
            json.put("refresh", refresh.number());
            json.put("at", refresh.at(), conference.zone().id());
            json.prose("version", refresh.version());
            json.list("changes", refresh.changes(), it -> write(it, conference, json));
        });
    }

    private static void write(Refresh.Listed listed, Conference conference, Json json) {
        var change = listed.change();
        json.object(() -> {
            json.put("kind", kind(change));
            json.put("talk", talk(change).id().value());
            json.put("title", talk(change).title());
            json.put("on_agenda", listed.onAgenda());
            json.put("match", match(change).map(it -> it.name().toLowerCase(Locale.ROOT)));
            json.list("fields", Changes.fields(change), field -> json.object(() -> {
                json.put("field", field.field().name().toLowerCase(Locale.ROOT));
                write("before", field.field(), field.before(), before(change), conference, json);
                write("after", field.field(), field.after(), talk(change), conference, json);
            }));
        });
    }

    /// A field as `talks` prints it.
    private static void write(String name, Field field, String text, Talk talk, Conference conference, Json json) {
        switch (field) {
            case DAY -> json.put(name, talk.day());
            case START -> json.put(name, talk.slot().start(), conference.zone().id());
            case MINUTES -> json.put(name, talk.slot().length().toMinutes());
            case SPEAKERS -> json.texts(name, talk.speakers().stream().map(Person::value).toList());
            case LINKS -> links(name, talk.text().links(), json);
            case ATTACHMENTS -> links(name, talk.text().attachments(), json);
            case RECORDINGS -> json.texts(name, talk.text().recordings());
            case ROOM, TITLE, STATUS, KIND, TRACK, SUBTITLE, SUMMARY, DESCRIPTION, LANGUAGE, TYPE, URL, FEEDBACK,
                    SLUG ->
                json.prose(name, text);
        }
    }

    private static void links(String name, List<Link> links, Json json) {
        json.list(name, links, link -> json.object(() -> {
            json.prose("label", link.label());
            json.put("url", link.url());
        }));
    }

    private static String kind(Change change) {
        return change.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /// As it is now, or was when it was last there.
    private static Talk talk(Change change) {
        return switch (change) {
            case Change.Added(var talk) -> talk;
            case Change.Removed(var talk) -> talk;
            case Change.Moved(_, var after, _) -> after;
            case Change.Changed(_, var after, _) -> after;
        };
    }

    private static Talk before(Change change) {
        return switch (change) {
            case Change.Added(var talk) -> talk;
            case Change.Removed(var talk) -> talk;
            case Change.Moved(var before, _, _) -> before;
            case Change.Changed(var before, _, _) -> before;
        };
    }

    private static Optional<Match> match(Change change) {
        return switch (change) {
            case Change.Added _,Change.Removed _ -> Optional.empty();
            case Change.Moved(_, _, var match) -> Optional.of(match);
            case Change.Changed(_, _, var match) -> Optional.of(match);
        };
    }

    private static List<String> lines(Refresh refresh, Conference conference, Words words) {
        var zone = conference.zone().id();
        var lines = new ArrayList<String>();
        lines.add(words.say("cli.changes.heading", refresh.number(),
                Times.date(words, refresh.at().atZone(zone).toLocalDate()), Times.clock(refresh.at(), zone),
                refresh.changes().size()));
        for (var listed : refresh.changes()) {
            var change = listed.change();
            var talk = talk(change);
            lines.add("%s %-7s  %s  %s".formatted(listed.onAgenda() ? "!" : " ",
                    words.say("cli.changes." + kind(change)), talk.id().value(), talk.title()));
            Changes.fields(change).forEach(field -> lines.add("      " + line(field, change, conference, words)));
        }
        return lines;
    }

    private static String line(FieldChange field, Change change, Conference conference, Words words) {
        var zone = conference.zone().id();
        var name = field.field().name().toLowerCase(Locale.ROOT);
        if (field.field() == Field.START) {
            return words.say("cli.changes.field", name, Times.weekday(words, before(change).slot().start(), zone),
                    Times.weekday(words, talk(change).slot().start(), zone));
        }
        var before = oneLine(field.before());
        var after = oneLine(field.after());
        var same = before.length() > LONGEST || after.length() > LONGEST ? same(before, after) : 0;
        return words.say("cli.changes.field", name, shown(before, same), shown(after, same));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s*\\n\\s*", ", ");
    }

    /// How much of two long texts need not be shown: they begin alike, and a few words before the difference will do.
    private static int same(String before, String after) {
        var same = 0;
        while (same < Math.min(before.length(), after.length()) && before.charAt(same) == after.charAt(same)) {
            same++;
        }
        return same < CONTEXT ? 0 : before.lastIndexOf(' ', same - CONTEXT) + 1;
    }

    private static String shown(String text, int from) {
        var rest = text.substring(Math.min(from, text.length()));
        var cut = rest.length() > LONGEST ? rest.substring(0, LONGEST).strip() + "…" : rest;
        return text.isEmpty() ? "–" : from > 0 ? "…" + cut : cut;
    }
}
