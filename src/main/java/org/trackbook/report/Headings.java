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
public final class Headings {
    private final Locale language;
    private final ResourceBundle bundle;

    public Headings(String language) {
        this.language = Locale.forLanguageTag(language.replace('_', '-'));
        bundle = ResourceBundle.getBundle("report/headings", this.language,
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    public String say(String key) {
        return bundle.getString(key);
    }

    public String say(String key, Object... facts) {
        return new MessageFormat(say(key), language).format(facts);
    }

    public String date(LocalDate date) {
        return date("date", date);
    }

    /// A date as a pattern of the bundle writes it.
    ///
    /// @param pattern its key
    public String date(String pattern, LocalDate date) {
        return DateTimeFormatter.ofPattern(say(pattern), known()).format(date);
    }

    /// Two days, or one, as their language writes them.
    String span(LocalDate from, LocalDate to) {
        return from.equals(to) ? date(from) : date(from) + " – " + date(to);
    }

    /// The language that is really spoken.
    public Locale known() {
        return bundle.getLocale().getLanguage().isEmpty() ? Locale.ENGLISH : language;
    }

    /// The parts in one list: `A, B and C`.
    String list(List<String> parts) {
        return parts.size() < 2
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " " + say("and") + " " + parts.getLast();
    }
}
