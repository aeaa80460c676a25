package org.trackbook.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.trackbook.model.Conference;
import org.trackbook.model.Room;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.model.Visit;

/// Compares two versions of a schedule.
public final class Changes {
    private Changes() {
    }

    /// What a refresh brought, in the order of the newer version, what is gone last. Texts that differ in blanks alone
    /// are equal, and people and links in another order. An id or guid given anew is no change: nobody reads them.
    public static List<Change> between(Conference before, Conference after) {
        var known = Matching.of(before, after);
        return Stream.concat(after.talks().stream().flatMap(talk -> change(known.before(talk), talk).stream()),
                known.gone().stream().map(Change.Removed::new)).toList();
    }

    private static Optional<Change> change(Optional<Matching.Found> known, Talk after) {
        if (known.isEmpty()) {
            return Optional.of(new Change.Added(after));
        }
        var before = known.get().talk();
        if (before.equals(after)) {
            return Optional.empty();
        }
        var fields = Stream.of(Field.values()).filter(field -> !field.same(before, after)).toList();
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(fields.stream().anyMatch(Field::moves)
                ? new Change.Moved(before, after, known.get().match())
                : new Change.Changed(before, after, known.get().match()));
    }

    /// What changed of a talk, in the order of the fields. A talk that is new or gone speaks for itself: it has none.
    public static List<FieldChange> fields(Change change) {
        return switch (change) {
            case Change.Added _,Change.Removed _ -> List.of();
            case Change.Moved(var before, var after, _) -> fields(before, after);
            case Change.Changed(var before, var after, _) -> fields(before, after);
        };
    }

    private static List<FieldChange> fields(Talk before, Talk after) {
        return Stream.of(Field.values())
                .filter(field -> !field.same(before, after))
                .map(field -> new FieldChange(field, field.of(before), field.of(after)))
                .toList();
    }

    /// The newer version again, made of the older one and what changed: its talks are equal up to what is no change.
    ///
    /// @param frame what the newer version says of the conference itself; its talks are not looked at
    public static Conference apply(Conference before, List<Change> changes, Conference frame) {
        var talks = new ArrayList<Talk>();
        var replaced = new HashSet<TalkId>();
        for (var change : changes) {
            switch (change) {
                case Change.Added(var talk) -> talks.add(talk);
                case Change.Removed(var talk) -> replaced.add(talk.id());
                case Change.Moved(var old, var talk, _) -> {
                    replaced.add(old.id());
                    talks.add(talk);
                }
                case Change.Changed(var old, var talk, _) -> {
                    replaced.add(old.id());
                    talks.add(talk);
                }
            }
        }
        before.talks().stream().filter(talk -> !replaced.contains(talk.id())).forEach(talks::add);
        var rooms = new HashMap<Room, Integer>();
        frame.rooms().forEach(room -> rooms.put(room, rooms.size()));
        talks.sort(Comparator.comparing((Talk talk) -> talk.slot().start())
                .thenComparing(talk -> talk.room().map(room -> rooms.getOrDefault(room, rooms.size())).orElse(-1))
                .thenComparing(talk -> talk.id().value()));
        return new Conference(frame.id(), frame.title(), frame.venue(), frame.city(), frame.zone(), frame.version(),
                frame.days(), frame.rooms(), talks);
    }

    /// Where the words of a visit must go when a schedule numbers its talks anew: the id each had to the one it has now.
    /// A talk that is gone, now or long ago, and whose id another talk has taken, is led to an id that nothing has; one
    /// that is there again gets its words back. No two talks are led to one id.
    public static Map<TalkId, TalkId> renamed(Conference before, Conference after, Visit visit) {
        return Renumbering.of(before, after, visit);
    }
}
