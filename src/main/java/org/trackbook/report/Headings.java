package org.trackbook.report;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/// The words that a report adds in its own language: headings, the word day, dates. English where the language is not
/// known.
final class Headings {
    private final Locale language;
    private final ResourceBundle bundle;

    Headings(String language) {
        this.language = Locale.forLanguageTag(language.replace('_', '-'));
        bundle = ResourceBundle.getBundle("report/headings", this.language,
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    String say(String key) {
        return bundle.getString(key);
    }

    String say(String key, Object... facts) {
        return new MessageFormat(say(key), language).format(facts);
    }

    String date(LocalDate date) {
        var known = bundle.getLocale().getLanguage().isEmpty() ? Locale.ENGLISH : language;
        return DateTimeFormatter.ofPattern(say("date"), known).format(date);
    }

    /// The parts in one list: `A, B and C`.
    String list(List<String> parts) {
        return parts.size() < 2
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " " + say("and") + " " + parts.getLast();
    }
}
