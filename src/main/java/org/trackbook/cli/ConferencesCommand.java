package org.trackbook.cli;

import java.util.List;
import java.util.Locale;
import org.trackbook.usecase.Shelved;
import org.trackbook.words.Words;

/// Lists the library.
final class ConferencesCommand implements Command {
    @Override
    public Signature signature() {
        return new Signature("conferences", "", "cli.conferences.about", List.of(), List.of());
    }

    @Override
    public Answer run(Call call) {
        var shelf = call.cases().library().shelf();
        return Answer.of(json -> json.list(shelf, it -> write(it, json)), () -> lines(shelf, call.words()));
    }

    private static void write(Shelved it, Json json) {
        json.object(() -> {
            json.put("id", it.id().value());
            json.put("title", it.title());
            json.put("start", it.start());
            json.put("end", it.end());
            json.prose("city", it.city());
            json.prose("venue", it.venue());
            json.put("zone", it.zone().id().getId());
            json.put("zone_from", it.zone().from().name().toLowerCase(Locale.ROOT));
            json.put("talks", it.talks());
            json.put("breaks", it.breaks());
            json.prose("source", it.source());
            json.prose("version", it.version());
            json.put("imported", it.imported(), it.zone().id());
            json.put("archived", it.archived());
            json.object("visit", () -> {
                json.put("notes", it.notes());
                json.put("ratings", it.ratings());
                json.put("starred", it.starred());
                json.put("orphans", it.orphans());
            });
        });
    }

    private static List<String> lines(List<Shelved> shelf, Words words) {
        if (shelf.isEmpty()) {
            return List.of(words.say("cli.conference.none"));
        }
        var columns = new Columns();
        for (var it : shelf) {
            columns.add(it.id().value(), Times.dates(words, it.start(), it.end()), it.city(),
                    words.say("cli.conferences.talks", it.talks() - it.breaks()),
                    words.say("cli.conferences.visit", it.notes(), it.ratings(), it.starred()),
                    it.archived() ? words.say("cli.conferences.archived", it.title()) : it.title());
        }
        return columns.lines();
    }
}
