package org.trackbook.visit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What lists of stars say of a talk, by the names that apps give to it.
enum StarField {
    ID("id|guid|uuid|uid|code|(lecture|session|event|talk)_?id"), TITLE("title|name|summary|subject|talk"), START(
            "start|start_?time|starts_?at|dtstart|begin|date"), URL("url|link|address"), STAR(
                    "(is_)?starred|star|favou?rited?|bookmark(ed)?");

    private static final Set<String> NO = Set.of("", "false", "no", "0", "n", "null");

    /// As a pattern.
    private final String names;

    StarField(String names) {
        this.names = names;
    }

    static Optional<StarField> of(String name) {
        var plain = name.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        return Arrays.stream(values()).filter(it -> plain.matches(it.names)).findFirst();
    }

    /// Whether a word takes a star back.
    static boolean isNo(String word) {
        return NO.contains(word.strip().toLowerCase(Locale.ROOT));
    }
}
