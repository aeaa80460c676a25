package org.trackbook.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trackbook.model.TalkFacts;
import org.trackbook.model.TalkId;

/// Where the visitor's words go when a schedule is kept.
///
/// @param talks the id a talk had to the one it has now; what is about an id that now names quite another talk can be led
///        to an id that nothing has. Never two to one.
/// @param days the same for the numbers of days
/// @param lost what is to be known of talks that are gone, where it is something else than is known now
public record Leading(Map<TalkId, TalkId> talks, Map<Integer, Integer> days, List<TalkFacts> lost) {
    public static final Leading NOWHERE = new Leading(Map.of(), Map.of());

    public Leading {
        talks = Map.copyOf(talks);
        days = Map.copyOf(days);
        lost = List.copyOf(lost);
    }

    public Leading(Map<TalkId, TalkId> talks, Map<Integer, Integer> days) {
        this(talks, days, List.of());
    }

    /// The way back.
    public Leading back() {
        return new Leading(reversed(talks), reversed(days));
    }

    private static <T> Map<T, T> reversed(Map<T, T> ways) {
        var back = new LinkedHashMap<T, T>();
        ways.forEach((from, to) -> back.put(to, from));
        return back;
    }
}
