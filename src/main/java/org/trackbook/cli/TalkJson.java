package org.trackbook.cli;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.trackbook.model.Guid;
import org.trackbook.model.Link;
import org.trackbook.model.Person;
import org.trackbook.model.Room;
import org.trackbook.model.Talk;
import org.trackbook.model.Track;
import org.trackbook.usecase.Opened;

/// Writes talks as JSON, each with what the visitor said of it.
final class TalkJson {
    private final Opened opened;
    private final Opinions opinions;
    private final Map<Integer, LocalDate> dates = new HashMap<>();
    private final Json json;

    TalkJson(Opened opened, Json json) {
        this.opened = opened;
        this.json = json;
        opinions = new Opinions(opened.visit());
        opened.conference().days().forEach(day -> dates.put(day.number(), day.date()));
    }

    void write(Talk talk) {
        var zone = opened.conference().zone().id();
        var text = talk.text();
        json.object(() -> {
            json.put("id", talk.id().value());
            json.put("guid", talk.guid().map(Guid::value));
            json.put("kind", word(talk.kind()));
            json.put("status", word(talk.status()));
            json.put("day", talk.day());
            json.put("date", Optional.ofNullable(dates.get(talk.day())).map(LocalDate::toString));
            json.put("start", talk.slot().start(), zone);
            json.put("end", talk.slot().end(), zone);
            json.put("minutes", talk.slot().length().toMinutes());
            json.put("title", talk.title());
            json.prose("subtitle", text.subtitle());
            json.put("room", talk.room().map(Room::value));
            json.put("track", talk.track().map(Track::value));
            json.prose("type", text.type());
            json.prose("language", text.language());
            json.texts("speakers", talk.speakers().stream().map(Person::value).toList());
            json.prose("summary", text.summary());
            json.prose("description", text.description());
            links("links", text.links());
            links("attachments", text.attachments());
            json.texts("recordings", text.recordings());
            json.prose("url", text.url());
            json.prose("feedback", text.feedback());
            writeOpinions(talk);
        });
    }

    private void writeOpinions(Talk talk) {
        json.put("starred", opinions.starred(talk.id()));
        json.put("short", opinions.shortListed(talk.id()));
        json.put("dropped", opinions.dropped(talk.id()));
        json.put("attendance", opinions.state(talk.id()).map(TalkJson::word));
        json.put("watch", opinions.watch(talk.id()));
        json.number("stars", opinions.stars(talk.id()));
    }

    private void links(String name, List<Link> links) {
        json.list(name, links, link -> json.object(() -> {
            json.prose("label", link.label());
            json.put("url", link.url());
        }));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
