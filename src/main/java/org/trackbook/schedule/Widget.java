package org.trackbook.schedule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.trackbook.model.Kind;
import org.trackbook.schedule.References.What;

/// Reads what pretalx hands to its widget (`widgets/schedule.json`, `widget/v2.json`): one list each of talks, rooms,
/// tracks and speakers, which refer to each other by number or code. It is written for one program, and documented by
/// its source alone (`Schedule.build_data`). It names no conference and declares no days.
final class Widget {
    /// A talk with one of these states is called off, if it is on the schedule at all.
    static final Set<String> OFF = Set.of("canceled", "cancelled", "withdrawn", "rejected");

    private final Node root;
    private final Reading reading;
    private final Draft draft = new Draft();
    private final References references = new References();

    private Widget(Node root, Reading reading) {
        this.root = root;
        this.reading = reading;
    }

    /// Its talks say their times themselves, unlike those of the REST interface.
    static boolean fits(Document document) throws Refusal {
        if (!document.is(Shape.Form.JSON)) {
            return false;
        }
        var root = document.json();
        var talks = root.path("talks");
        var first = talks.path(0);
        var isWidget = talks.isEmpty() ? root.has("timezone") : first.has("start") && first.has("room");
        return talks.isArray() && root.path("rooms").isArray() && isWidget && !first.has("slot") && !first.has("slots");
    }

    static Draft read(Document document, Reading reading) throws Refusal {
        return new Widget(document.json(), reading).document();
    }

    private Draft document() throws Refusal {
        draft.zone = root.text("timezone");
        draft.version = root.text("version");
        draft.byPretalxOrFrab = true;
        for (var room : root.path("rooms").list()) {
            references.know(What.ROOM, room, "id");
            room(Words.line(room.path("name").words()));
        }
        root.path("tracks").list().forEach(track -> references.know(What.TRACK, track, "id"));
        root.path("speakers").list().forEach(speaker -> references.know(What.SPEAKER, speaker, "code"));
        var talks = root.path("talks").list();
        for (var at = 0; at < talks.size(); at++) {
            talk(talks, at);
        }
        references.tell(reading);
        return draft;
    }

    private void room(String name) {
        if (!name.isEmpty()) {
            draft.rooms.add(name);
        }
    }

    /// A talk. What has no code is a break: its number changes with each release of the schedule, so it is no id.
    private void talk(List<Node> talks, int at) throws Refusal {
        var node = talks.get(at);
        var spot = Spot.at(at, "talks", at);
        reading.talk(at, talks.size(), spot);
        var talk = new Draft.OneTalk(spot);
        var fields = new Fields(node, talk);
        talk.id = fields.words("code");
        talk.kind = talk.id.isEmpty() ? Optional.of(Kind.BREAK) : Optional.empty();
        talk.title = fields.words("title");
        talk.summary = fields.words("abstract");
        talk.description = fields.words("description");
        talk.start = fields.words("start");
        talk.end = fields.words("end");
        // the length of the submission, which a slot need not have
        talk.duration = talk.end.isEmpty() ? fields.words("duration") : "";
        talk.language = fields.words("content_locale");
        talk.type = fields.words("session_type", "submission_type");
        talk.cancelled = OFF.contains(node.text("state").toLowerCase(Locale.ROOT));
        talk.room = Words.line(references.name(What.ROOM, node.path("room")));
        talk.track = references.name(What.TRACK, node.path("track"));
        for (var speaker : node.path("speakers").list()) {
            var name = Words.line(references.name(What.SPEAKER, speaker));
            if (!name.isEmpty()) {
                talk.persons.add(name);
            }
        }
        room(talk.room);
        draft.undeclared.add(talk);
    }
}
