package org.trackbook.schedule;

import java.util.Locale;
import java.util.regex.Pattern;

/// Reads the lengths that people write into tables: `45 min`, `1h30`, `1,5 h`.
final class TableLength {
    private static final int LONGEST = 30;
    private static final Pattern MINUTES = Pattern
            .compile("(\\d{1,4})(?:\\.0)?\\s?(?:|m|min|mins|minutes?|minuten|minutos?|minuti|'|′)\\.?");
    private static final Pattern HOURS = Pattern.compile(
            "(\\d{1,2})(?:[.,](\\d{1,2}))?\\s?(?:h|hrs?|hours?|std|stunden?|heures?|or[ae]|horas?|uur)\\.?"
                    + "(?:\\s?(\\d{1,2})(?:\\s?(?:m|min|mins|minutes?|minuten|minutos?|minuti)\\.?)?)?");

    private TableLength() {
    }

    /// A length as other formats publish it; what is understood no other way stays as it is.
    static String of(String cell) {
        var text = cell.strip();
        if (text.isEmpty() || text.length() > LONGEST || text.indexOf(':') >= 0) {
            return text;
        }
        var lower = text.toLowerCase(Locale.ROOT);
        var minutes = MINUTES.matcher(lower);
        if (minutes.matches()) {
            return minutes.group(1);
        }
        var hours = HOURS.matcher(lower);
        if (hours.matches()) {
            var part = hours.group(2) == null ? 0 : Math.round(60 * Double.parseDouble("0." + hours.group(2)));
            var more = hours.group(3) == null ? 0 : Integer.parseInt(hours.group(3));
            return Long.toString(60L * Integer.parseInt(hours.group(1)) + part + more);
        }
        return text;
    }
}
