package org.trackbook.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The languages that Trackbook speaks.
public enum Language {
    ENGLISH(Locale.ENGLISH), GERMAN(Locale.GERMAN), FRENCH(Locale.FRENCH), ITALIAN(Locale.ITALIAN);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /// How dates and numbers are said in it.
    public Locale locale() {
        return locale;
    }

    /// Its code of ISO 639, `de`.
    public String code() {
        return locale.getLanguage();
    }

    /// What it calls itself, `Deutsch`.
    public String ownName() {
        var name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    /// By its code, `de`, or the name of a locale that begins with it, `de_CH.UTF-8`; absent where Trackbook does not
    /// speak it.
    public static Optional<Language> named(String code) {
        return Arrays.stream(values()).filter(it -> code.matches(it.code() + "([_.-].*)?")).findFirst();
    }

    /// Of a reader with this locale; English where Trackbook does not speak theirs.
    public static Language of(Locale reader) {
        return named(reader.getLanguage()).orElse(ENGLISH);
    }
}
