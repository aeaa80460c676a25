package org.trackbook.schedule;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.trackbook.model.Cause;
import org.trackbook.model.Effect;
import org.trackbook.model.Kind;
import org.trackbook.schedule.References.What;

/// Reads answers of pretalx's REST interface (docs.pretalx.org/api): submissions or talks with their slots, slots with
/// their submissions, releases of the schedule with both, old and new; one page, several, or whatever a site made of
/// them, as long as the objects are whole.
///
/// What has no slot is not on the schedule and is listed with its state; what has one and is called off is kept as
/// cancelled, because people look for it there.
final class PretalxRest {
    private static final Set<String> GONE = Set.of("deleted", "draft");
    private static final String UPLOADED = "/media/";

    private final Reading reading;
    private final Draft draft = new Draft();
    private final PretalxObjects objects;
    private int done;

    private PretalxRest(PretalxObjects objects, Reading reading) {
        this.objects = objects;
        this.reading = reading;
    }

    static boolean fits(Document document) throws Refusal {
        return document.is(Shape.Form.JSON) && !Widget.fits(document) && !ScheduleJson.fits(document)
                && PretalxObjects.isIn(document.json());
    }

    static Draft read(Document document, Reading reading) throws Refusal {
        return new PretalxRest(PretalxObjects.of(document.json(), reading), reading).document();
    }

    private Draft document() throws Refusal {
        refuseHalves();
        draft.byPretalxOrFrab = true;
        draft.title = objects.event().path("name").words();
        draft.acronym = objects.event().text("slug");
        draft.zone = objects.zone();
        draft.version = objects.version();
        objects.rooms().forEach(room -> room(Words.line(room)));
        pages();
        for (var submission : objects.submissions()) {
            submission(submission);
        }
        // a slot without a submission is a break, and its description the title
        for (var slot : objects.breaks()) {
            step(slot.spot());
            var pause = slot(new Draft.OneTalk(slot.spot()), slot);
            pause.kind = Optional.of(Kind.BREAK);
            pause.title = new Fields(slot.node(), pause).words("description");
            draft.undeclared.add(pause);
        }
        for (var extra : objects.extras()) {
            step(extra.spot());
            var talk = new Draft.OneTalk(extra.spot());
            talk.title = new Fields(extra.node(), talk).words("title");
            talk.start = extra.start();
            draft.undeclared.add(talk);
        }
        objects.references().tell(reading);
        return draft;
    }

    /// Talks without times are no schedule, nor are times without talks.
    private void refuseHalves() throws Refusal {
        if (objects.submissions().isEmpty() && objects.breaks().isEmpty() && objects.extras().isEmpty()) {
            throw reading.refused(objects.hasSpeakers() ? Cause.ONLY_SPEAKERS : Cause.NO_DAYS, "");
        }
        if (objects.submissions().stream().noneMatch(it -> !it.slots().isEmpty()) && objects.breaks().isEmpty()
                && objects.extras().isEmpty()) {
            throw reading.refused(Cause.NO_TIMES, "", Integer.toString(objects.submissions().size()));
        }
        if (!objects.submissions().isEmpty() && objects.submissions().stream().allMatch(it -> it.nodes().isEmpty())) {
            throw reading.refused(Cause.ONLY_TIMES, "");
        }
    }

    private void pages() {
        draft.next = objects.pages().next();
        objects.pages().missing().forEach(address -> reading.tell(Effect.SKIPPED, Cause.GOES_ON, "", address));
    }

    private void room(String name) {
        if (!name.isEmpty()) {
            draft.rooms.add(name);
        }
    }

    private void step(Spot spot) throws Refusal {
        reading.talk(done, objects.size(), spot);
        done = Math.min(done + 1, objects.size());
    }

    /// `submission`: a talk for each of its slots.
    private void submission(PretalxObjects.Submission submission) throws Refusal {
        var said = new Draft.OneTalk(submission.spot());
        said.id = submission.code();
        for (var node : submission.nodes()) {
            words(said, node);
        }
        var state = submission.nodes().stream().map(node -> node.text("state")).filter(it -> !it.isEmpty())
                .findFirst().orElse("").toLowerCase(Locale.ROOT);
        said.cancelled = Widget.OFF.contains(state);
        if (submission.slots().isEmpty() || GONE.contains(state)) {
            step(submission.spot());
            draft.unused.add(new Draft.Unused(said, Cause.NOT_SCHEDULED, state.isEmpty() ? "-" : state));
            return;
        }
        for (var slot : submission.slots()) {
            step(slot.spot());
            draft.undeclared.add(slot(said.at(slot.spot()), slot));
        }
    }

    /// The first of several objects that says something counts: one answer may leave out what another tells.
    private void words(Draft.OneTalk talk, Node node) {
        var fields = new Fields(node, talk);
        talk.title = first(talk.title, fields, "title");
        talk.summary = first(talk.summary, fields, "abstract");
        talk.description = first(talk.description, fields, "description");
        talk.language = first(talk.language, fields, "content_locale");
        talk.duration = first(talk.duration, fields, "duration");
        talk.type = talk.type.isEmpty() ? name(What.TYPE, node, "submission_type") : talk.type;
        talk.track = talk.track.isEmpty() ? name(What.TRACK, node, "track") : talk.track;
        if (talk.persons.isEmpty()) {
            for (var speaker : node.path("speakers").list()) {
                var name = Words.line(objects.references().name(What.SPEAKER, speaker));
                if (!name.isEmpty()) {
                    talk.persons.add(name);
                }
            }
        }
        if (talk.links.isEmpty() && talk.attachments.isEmpty()) {
            node.path("resources").list().forEach(resource -> resource(talk, resource));
        }
    }

    private String name(What what, Node node, String key) {
        return objects.references().name(what,
                node.has(key) && !node.path(key).isNull() ? node.path(key) : node.path(key + "_id"));
    }

    private static String first(String known, Fields fields, String key) {
        return known.isEmpty() ? fields.words(key) : known;
    }

    /// `resource`: a file that was handed in, or an address.
    private static void resource(Draft.OneTalk talk, Node resource) {
        var url = resource.text("resource", "link").strip();
        if (!url.isEmpty()) {
            var link = new Draft.OneLink(Words.line(resource.path("description").words()), url);
            (url.contains(UPLOADED) ? talk.attachments : talk.links).add(link);
        }
    }

    /// `slot`: when and where.
    private Draft.OneTalk slot(Draft.OneTalk talk, PretalxObjects.Slot slot) {
        var fields = new Fields(slot.node(), talk);
        talk.start = slot.start();
        talk.end = fields.words("end");
        var length = fields.words("duration");
        talk.duration = !talk.end.isEmpty() ? "" : length.isEmpty() ? talk.duration : length;
        talk.room = Words.line(name(What.ROOM, slot.node(), "room"));
        room(talk.room);
        return talk;
    }
}
