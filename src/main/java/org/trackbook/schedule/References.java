package org.trackbook.schedule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.trackbook.model.Cause;
import org.trackbook.model.Effect;

/// The names behind the numbers and codes by which pretalx refers to speakers, rooms, tracks and types.
final class References {
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{4,12}");

    private final Map<What, Map<String, String>> names = new HashMap<>();
    private final Map<What, Set<String>> missing = new HashMap<>();

    enum What {
        SPEAKER("speakers"), ROOM("rooms"), TRACK("tracks"), TYPE("types");

        private final String words;

        What(String words) {
            this.words = words;
        }
    }

    /// Remembers what an object calls itself.
    ///
    /// @param key `id` or `code`
    void know(What what, Node named, String key) {
        var mark = named.text(key);
        var name = named.path("name").words();
        if (!mark.isEmpty() && !name.isEmpty()) {
            names.computeIfAbsent(what, _ -> new HashMap<>()).putIfAbsent(mark, name);
        }
    }

    /// The name of what is referred to: an object that holds it, the name itself, or a number or code.
    ///
    /// @return a number that nobody explains as it is, so that its talks stay together; `""` for a code
    String name(What what, Node reference) {
        var words = (reference.isObject() && reference.has("name") ? reference.path("name") : reference).words();
        if (words.isEmpty() || !reference.isWord()) {
            return words;
        }
        var known = names.getOrDefault(what, Map.of()).get(words);
        if (known != null) {
            return known;
        }
        if (!reference.isNumber() && (what != What.SPEAKER || !CODE.matcher(words).matches())) {
            return words;
        }
        missing.computeIfAbsent(what, _ -> new HashSet<>()).add(words);
        return what == What.SPEAKER || what == What.TYPE ? "" : words;
    }

    /// Lists what the document refers to and does not name.
    void tell(Reading reading) {
        for (var what : What.values()) {
            var marks = missing.getOrDefault(what, Set.of());
            if (!marks.isEmpty()) {
                var left = what == What.SPEAKER || what == What.TYPE;
                reading.tell(left ? Effect.SKIPPED : Effect.GUESSED, left ? Cause.NAMED_NOWHERE : Cause.NUMBER_AS_NAME,
                        "",
                        what.words, Integer.toString(marks.size()));
            }
        }
    }
}
