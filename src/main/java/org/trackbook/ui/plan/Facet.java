package org.trackbook.ui.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trackbook.model.Person;
import org.trackbook.model.Room;
import org.trackbook.model.Slot;
import org.trackbook.model.Track;

/// What the talks of a day can be told apart by, in the order in which it is offered.
enum Facet {
    /** What the visitor's own plan says of them: [#FREE] and [#SHORT]. */
    ONLY,
    /** It takes place within some free time, [#during]; nobody chooses that from a list. */
    TIME, TRACK, ROOM, SPEAKER, LENGTH, LANGUAGE, KIND,
    /** As published: `devroom`, `workshop`. */
    TYPE, STATUS;

    /** Nothing else on the agenda takes place at the time. */
    static final String FREE = "free";
    /** It is on the short list. */
    static final String SHORT = "short";

    /// Where one class of lengths ends and the next begins, in minutes.
    private static final List<Integer> LENGTHS = List.of(10, 20, 30, 45, 60);

    /// What a talk is in this respect. Where the schedule says nothing it is the empty word.
    List<String> values(TalkLine line) {
        var talk = line.talk();
        return switch (this) {
            case ONLY -> IntStream.range(0, 2)
                    .filter(it -> it == 0 ? line.free() && !line.standing().isMine() : line.shortListed())
                    .mapToObj(it -> it == 0 ? FREE : SHORT)
                    .toList();
            case TIME -> List.of();
            case TRACK -> List.of(talk.track().map(Track::value).orElse(""));
            case ROOM -> List.of(talk.room().map(Room::value).orElse(""));
            case SPEAKER -> talk.speakers().stream().map(Person::value).distinct().toList();
            case LENGTH -> List.of(length(talk.slot().length()));
            case LANGUAGE -> List.of(talk.text().language());
            case KIND -> List.of(talk.kind().name());
            case TYPE -> List.of(talk.text().type());
            case STATUS -> List.of(talk.status().name());
        };
    }

    /// Whether a talk is as somebody wants it: one of the values will do, but of the plan's own all must hold.
    boolean meets(Set<String> wanted, TalkLine line) {
        if (this == TIME) {
            return wanted.stream().map(Facet::slot).anyMatch(free -> isWithin(line.talk().slot(), free));
        }
        var values = values(line);
        return this == ONLY ? values.containsAll(wanted) : values.stream().anyMatch(wanted::contains);
    }

    /// Free time as a value.
    static String during(Slot free) {
        return free.start() + "/" + free.end();
    }

    static Slot slot(String value) {
        var ends = Stream.of(value.split("/")).map(Instant::parse).toList();
        return new Slot(ends.getFirst(), Duration.between(ends.getFirst(), ends.getLast()));
    }

    private static boolean isWithin(Slot slot, Slot free) {
        return !slot.start().isBefore(free.start()) && !slot.end().isAfter(free.end());
    }

    /// The longest minutes of the class a length is in; empty where it is longer than all.
    private static String length(Duration length) {
        return LENGTHS.stream().filter(most -> length.toMinutes() <= most).findFirst().map(String::valueOf).orElse("");
    }

    /// The minutes behind which a class of lengths begins: 20 of that which ends at 30.
    static int lengthAfter(String most) {
        return most.isEmpty()
                ? LENGTHS.getLast()
                : LENGTHS.stream().filter(it -> it < Integer.parseInt(most)).reduce(0, (_, it) -> it);
    }
}
