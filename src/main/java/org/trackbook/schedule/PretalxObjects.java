package org.trackbook.schedule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trackbook.model.Cause;
import org.trackbook.schedule.References.What;

/// Finds the objects of pretalx in a document, wherever they stand in it: each is told by its keys.
final class PretalxObjects {
    private static final String[] OF_SUBMISSIONS = {"state", "submission_type", "submission_type_id", "slot", "slots",
            "content_locale"};
    private static final String[] OF_SPEAKERS = {"biography", "submissions", "avatar", "avatar_url"};
    private static final String[] OF_ROOMS = {"capacity", "speaker_info", "availabilities"};
    /// So many objects are looked at before a document is not of pretalx.
    private static final int LOOKS = 1_000;
    private static final String NAME = "name";
    private static final int NEAR = 12;
    /// So many objects of one submission can tell what others leave out.
    private static final int REPEATED = 4;

    private final Reading reading;
    private final References references = new References();
    private final Map<String, Submission> submissions = new LinkedHashMap<>();
    private final List<Slot> breaks = new ArrayList<>();
    private final List<Extra> extras = new ArrayList<>();
    private final List<Room> rooms = new ArrayList<>();
    private final Set<String> slotIds = new HashSet<>();
    private final PretalxPages pages = new PretalxPages();
    private Node event = Node.MISSING;
    private String zone = "";
    private String version = "";
    private boolean hasSpeakers;
    private int slots;

    /// A submission.
    ///
    /// @param nodes the objects that tell of it; empty where only a slot names it
    record Submission(String code, Spot spot, List<Node> nodes, List<Slot> slots) {
    }

    /// A time and a room.
    record Slot(Node node, Spot spot) {
        String start() {
            return node.text("start");
        }
    }

    /// What a site puts between the talks, by date and minute of the day.
    record Extra(Node node, String start, Spot spot) {
    }

    private record Room(String name, long position) {
    }

    /// Where the walk is.
    ///
    /// @param key of the object or list that is being looked at
    /// @param date the last key on the way that is a date, and the number below it
    private record Way(String key, Optional<LocalDate> date, Optional<LocalTime> time) {
        static final Way START = new Way("", Optional.empty(), Optional.empty());
        private static final int MINUTES = 24 * 60;

        Way to(String name) {
            var isDigit = !name.isEmpty() && name.charAt(0) >= '0' && name.charAt(0) <= '9';
            if (!isDigit) {
                return new Way(name, date, time);
            }
            var found = Moment.read(name).filter(it -> it.time().isEmpty()).map(Moment::date);
            if (found.isPresent()) {
                return new Way(name, found, Optional.empty());
            }
            var isNumber = name.length() <= 4 && name.chars().allMatch(it -> it >= '0' && it <= '9');
            var minute = isNumber && time.isEmpty() ? Integer.parseInt(name) : MINUTES;
            return new Way(name, date,
                    date.isPresent() && minute < MINUTES ? Optional.of(LocalTime.MIN.plusMinutes(minute)) : time);
        }
    }

    private PretalxObjects(Reading reading) {
        this.reading = reading;
    }

    /// Whether there is one near the beginning of a document.
    static boolean isIn(Node root) {
        return isIn(root, 0, new int[]{LOOKS});
    }

    private static boolean isIn(Node node, int depth, int[] left) {
        if (depth > NEAR || --left[0] < 0) {
            return false;
        }
        var isSlot = isSlot(node) && node.has("submission");
        var isPage = PretalxPages.isPage(node) && node.has("previous");
        if (isSubmission(node) || isSpeaker(node) || isSlot || isPage) {
            return true;
        }
        for (var child : node) {
            if (left[0] > 0 && child.isContainer() && isIn(child, depth + 1, left)) {
                return true;
            }
        }
        return false;
    }

    static PretalxObjects of(Node root, Reading reading) throws Refusal {
        var objects = new PretalxObjects(reading);
        objects.walk(root, Way.START);
        objects.assign(root);
        return objects;
    }

    private static boolean hasAny(Node node, String... keys) {
        for (var key : keys) {
            if (node.has(key)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSubmission(Node node) {
        return node.path("code").isText() && node.has("title") && !node.has("_type") && hasAny(node, OF_SUBMISSIONS);
    }

    private static boolean isSpeaker(Node node) {
        return node.path("code").isText() && node.has("name") && !node.has("title") && hasAny(node, OF_SPEAKERS);
    }

    private static boolean isSlot(Node node) {
        return node.has("start") && node.has("end") && hasAny(node, "room", "room_id")
                && !hasAny(node, "code", "title", "name");
    }

    /// First all that has a name, and what needs no other.
    private void walk(Node node, Way way) throws Refusal {
        if (node.isObject()) {
            var isSubmission = isSubmission(node);
            if (isSubmission) {
                submission(node);
            } else {
                object(node, way);
            }
            // what a submission holds is its own
            var below = isSubmission ? Way.START : way;
            for (var at = 0; at < node.size(); at++) {
                // a name in several languages holds nothing else, and every second object is one
                if (node.value(at).isContainer() && !node.key(at).equals(NAME)) {
                    walk(node.value(at), below.to(node.key(at)));
                }
            }
        } else {
            for (var child : node) {
                if (child.isContainer()) {
                    walk(child, way);
                }
            }
        }
    }

    private void object(Node node, Way way) throws Refusal {
        if (node.path("code").isText() && node.has("name")) {
            hasSpeakers |= isSpeaker(node);
            references.know(What.SPEAKER, node, "code");
        } else if (node.has("name") && node.has("id")) {
            named(node, way);
        } else if (way.date().isPresent() && way.time().isPresent() && node.has("title") && !node.has("code")) {
            extras.add(new Extra(node, way.date().get() + "T" + way.time().get(), spot("extras", extras.size())));
            limit(extras.size());
        } else {
            frame(node);
        }
    }

    private void limit(int number) throws Refusal {
        if (number > Limits.TALKS) {
            throw reading.refused(Cause.TOO_MANY_TALKS, "", Integer.toString(Limits.TALKS));
        }
    }

    private Spot spot(String list, int number) {
        return Spot.at(submissions.size() + slots + extras.size(), list, number);
    }

    private void named(Node node, Way way) {
        if (way.key().startsWith("room") || hasAny(node, OF_ROOMS)) {
            references.know(What.ROOM, node, "id");
            rooms.add(new Room(node.path("name").words(), node.path("position").number(Integer.MAX_VALUE)));
        } else if (way.key().startsWith("track") || node.has("color")) {
            references.know(What.TRACK, node, "id");
        } else if (way.key().startsWith("submission_type") || node.has("default_duration")) {
            references.know(What.TYPE, node, "id");
        }
    }

    /// What stands around the talks: the conference, a release of its schedule, a page.
    private void frame(Node node) {
        if (node.path("slug").isText() && node.has("date_from")) {
            event = event.isMissing() ? node : event;
        }
        if (PretalxPages.isPage(node)) {
            pages.add(node);
        }
        if (zone.isEmpty()) {
            zone = node.text("timezone");
        }
        if (version.isEmpty() && hasAny(node, "slots", "published")) {
            version = node.text("version");
        }
    }

    private void submission(Node node) throws Refusal {
        var code = node.path("code").word().strip();
        var known = submissions.get(code);
        if (known == null || code.isEmpty()) {
            var spot = spot("submissions", submissions.size());
            known = new Submission(code, spot, new ArrayList<>(1), new ArrayList<>(1));
            submissions.put(code.isEmpty() ? spot.words() : code, known);
            limit(submissions.size());
        }
        if (known.nodes().size() < REPEATED) {
            known.nodes().add(node);
        }
        slots(known, node.path("slots"));
        slots(known, node.path("slot"));
    }

    private void slots(Submission submission, Node slots) throws Refusal {
        if (isSlot(slots)) {
            slot(submission, slots);
        }
        for (var slot : slots.list()) {
            if (isSlot(slot)) {
                slot(submission, slot);
            }
        }
    }

    /// A slot may stand in several answers.
    private void slot(Submission submission, Node slot) throws Refusal {
        if (slot.text("start").isEmpty()) {
            return;
        }
        var id = slot.text("id");
        var key = id.isEmpty() ? slot.text("start") + " " + slot.path("room").words() : id;
        var owner = submission.code().isEmpty() ? submission.spot().words() : submission.code();
        if (slotIds.add(owner + " " + key)) {
            submission.slots().add(new Slot(slot, spot("slots", slots++)));
            limit(slots);
        }
    }

    /// Then the slots that do not stand in their submissions.
    private void assign(Node node) throws Refusal {
        if (isSubmission(node)) {
            return;
        }
        if (isSlot(node)) {
            var reference = node.path("submission");
            var code = reference.isObject() ? reference.text("code") : reference.words();
            if (code.isEmpty()) {
                breaks.add(new Slot(node, spot("slots", slots++)));
                limit(slots);
            } else {
                slot(submissions.computeIfAbsent(code, _ -> new Submission(code, spot("slots", slots),
                        new ArrayList<>(0), new ArrayList<>(1))), node);
            }
            return;
        }
        for (var child : node) {
            if (child.isContainer()) {
                assign(child);
            }
        }
    }

    References references() {
        return references;
    }

    Collection<Submission> submissions() {
        return submissions.values();
    }

    /// Slots without a submission.
    List<Slot> breaks() {
        return breaks;
    }

    List<Extra> extras() {
        return extras;
    }

    /// In the order that the conference gave them.
    List<String> rooms() {
        return rooms.stream().sorted(Comparator.comparingLong(Room::position)).map(Room::name).distinct().toList();
    }

    PretalxPages pages() {
        return pages;
    }

    Node event() {
        return event;
    }

    String zone() {
        return zone;
    }

    String version() {
        return version;
    }

    boolean hasSpeakers() {
        return hasSpeakers;
    }

    /// About as many entries as there will be.
    int size() {
        return Math.max(slots + extras.size(), submissions.size() + breaks.size() + extras.size());
    }
}
