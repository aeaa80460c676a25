package org.trackbook.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.trackbook.model.NoteId;
import org.trackbook.model.Person;
import org.trackbook.usecase.Opened;
import org.trackbook.usecase.Orphaned;
import org.trackbook.words.Words;

/// Lists what was said of talks that have left the schedule.
final class OrphansCommand implements Command {
    @Override
    public Signature signature() {
        return new Signature("orphans", "CONF", "cli.orphans.about", List.of(Operand.CONF), List.of());
    }

    @Override
    public Answer run(Call call) {
        var opened = call.lookup().conference(call.operand(0));
        var orphans = call.cases().orphans().list(opened.conference().id());
        return Answer.of(json -> json.list(orphans, it -> write(it, opened, json)),
                () -> orphans.isEmpty()
                        ? List.of(call.words().say("cli.orphans.none"))
                        : orphans.stream().flatMap(it -> lines(it, call.words()).stream()).toList());
    }

    private static void write(Orphaned orphaned, Opened opened, Json json) {
        var orphan = orphaned.orphan();
        var talk = orphan.talk();
        json.object(() -> {
            json.put("note", orphan.note().map(NoteId::value));
            json.put("kind", orphan.kind().name().toLowerCase(Locale.ROOT));
            json.prose("text", orphan.text());
            json.object("talk", () -> {
                json.put("id", talk.id().value());
                json.put("title", talk.title());
                json.instant("start", talk.start(), opened.conference().zone().id());
                json.texts("speakers", talk.speakers().stream().map(Person::value).toList());
            });
            json.list("guesses", orphaned.guesses(), guess -> json.object(() -> {
                json.put("talk", guess.talk().id().value());
                json.put("title", guess.talk().title());
                json.put("reason", guess.match().name().toLowerCase(Locale.ROOT));
            }));
        });
    }

    private static List<String> lines(Orphaned orphaned, Words words) {
        var orphan = orphaned.orphan();
        var lines = new ArrayList<String>();
        var title = orphan.talk().title();
        lines.add(words.say("cli.orphans.line",
                orphan.note().map(NoteId::value).orElse("all:" + orphan.talk().id().value()),
                orphan.kind().name().toLowerCase(Locale.ROOT),
                orphan.text().lines().findFirst().map(text -> words.say("problem.at", title, text)).orElse(title)));
        orphaned.guesses().forEach(guess -> lines.add("    " + words.say("cli.orphans.guess",
                guess.talk().id().value(), guess.talk().title(), guess.match().name().toLowerCase(Locale.ROOT))));
        return lines;
    }
}
