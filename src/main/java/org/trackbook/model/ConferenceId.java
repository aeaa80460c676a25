package org.trackbook.model;

import java.text.Normalizer;
import java.util.Locale;

/// Names a conference in the library, on the command line and in visit files; it never changes.
public record ConferenceId(String value) {
    public ConferenceId {
        if (!value.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("not an id of a conference: " + value);
        }
    }

    /// The id that a title asks for: lower case ASCII, all else hyphens (`FOSDEM 2017` is `fosdem-2017`). A title
    /// without any such letter is `conference`.
    public static ConferenceId of(String title) {
        var ascii = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return new ConferenceId(ascii.isEmpty() ? "conference" : ascii);
    }

    /// This id with a number behind it, for a title that is taken: `fosdem-2017-2`.
    public ConferenceId numbered(int number) {
        return new ConferenceId(value + "-" + number);
    }
}
