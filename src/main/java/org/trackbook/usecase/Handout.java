package org.trackbook.usecase;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The forms in which an agenda is handed over, told by the ending of the file.
public enum Handout {
    /** For the calendar of a phone. */
    CALENDAR(".ics"),
    /** For a spreadsheet. */
    TABLE(".csv"),
    /** Day sheets for a browser. */
    PAGE(".html"),
    /** Day sheets for the printer. */
    PAPER(".pdf");

    private final String ending;

    Handout(String ending) {
        this.ending = ending;
    }

    /// The form that a name asks for; a page may end as of old, too.
    public static Optional<Handout> of(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).replaceFirst("\\.htm$", ".html");
        return Arrays.stream(values()).filter(it -> name.endsWith(it.ending)).findFirst();
    }

    public String ending() {
        return ending;
    }
}
